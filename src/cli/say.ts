import { visible } from '../text/visible.js'
import type { Terminal } from './command.js'

/** Tells whoever waits what takes long, beside what is printed. */
export const sayTo =
  (terminal: Pick<Terminal, 'err'>) =>
  (line: string): void =>
    terminal.err(`${visible(line, { oneLine: true })}\n`)
