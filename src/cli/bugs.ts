import { visible } from '../text/visible.js'
import type { Terminal } from './command.js'

/** Says errors of ours that only one submission suffered from. */
export function sayBugs(bugs: readonly unknown[], { err }: Pick<Terminal, 'err'>): void {
  for (const bug of bugs) {
    const stack = bug instanceof Error ? (bug.stack ?? bug.message) : String(bug)
    err(`This is a bug of ours; please report it with the lines below.\n${visible(stack)}\n`)
  }
}
