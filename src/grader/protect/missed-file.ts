import { join, posix } from 'node:path'
import type { Command } from '../../domain/run.js'
import { quote } from '../../text/quote.js'
import { fold } from '../fold.js'
import { hookFinder } from '../hooks/finder.js'
import { isThere } from '../is-there.js'
import { type Commands, commandsOf, names, runs, textOf } from './commands.js'
import type { Protection } from './protection.js'

/**
 * Which file a command that failed would have needed, where the submission brought one that was left out and the
 * course has none of the kind: then the course cannot grade anybody, and that is no student's zero.
 */
export function missedFile(
  workspace: string,
  { files, sources }: Pick<Protection, 'files' | 'sources'>,
  commands: Commands,
): (command: Command) => Promise<string | undefined> {
  const { kindOf } = hookFinder(fold)
  const there = new Set(sources.map(({ path }) => kindOf(path, false)))
  const all = commandsOf(commands)
    .map(({ command }) => command)
    .join('\n')
  return async (command) => {
    const text = textOf(command)
    for (const { path, action } of files()) {
      const hook = action === 'removed' ? kindOf(path, false) : undefined
      if (hook === undefined || there.has(hook) || hook.madeBy?.some((word) => names(all, word))) continue
      const isNeeded = hook.needed?.some((tool) => runs(text, tool)) || mentions(text, path)
      // `setup` or a build may have made one in its place.
      if (isNeeded && !(await isThere(join(workspace, path))))
        return `it needs ${quote(path)}, which was left out of the submission since protect.from has none (if students write it, list it in files.required)`
    }
    return undefined
  }
}

/** Whether a command names a file, as `pip install -r requirements.txt` and `java -cp 'lib/*'` do. */
const mentions = (command: string, path: string): boolean =>
  command
    .split(/[\s'"=;:&|()<>]+/)
    .some((word) => posix.basename(word) === posix.basename(path) || word === `${posix.dirname(path)}/*`)
