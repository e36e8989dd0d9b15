import type { Config } from '../../config/config.js'
import { fold } from '../fold.js'
import { globs } from '../globs.js'
import { alternatives, hookFinder } from '../hooks/finder.js'
import type { Hook } from '../hooks/hook.js'
import { hooks } from '../hooks/table.js'
import { type Commands, commandsOf, type NamedCommand, names, runs } from './commands.js'
import { readCourseHooks } from './source.js'

/** Which commands need a file that the course does not put back, so that what submissions bring is left out: for `check`. */
export async function neededHooks(
  directory: string,
  config: Commands & Pick<Config, 'files' | 'protect'>,
): Promise<string[]> {
  const theirs = [...config.files.required, ...config.protect.keep]
  const { files } = await readCourseHooks(directory, globs(theirs))
  const { kindOf } = hookFinder(fold)
  const there = new Set(files.map(({ path }) => kindOf(path, false)))
  const commands = commandsOf(config)
  const all = commands.map(({ command }) => command).join('\n')
  return hooks.flatMap((hook) => {
    if (there.has(hook) || mayBeTheirs(hook, theirs) || hook.madeBy?.some((word) => names(all, word)))
      return []
    return [neededBy(hook, commands)].filter((warning) => warning !== undefined)
  })
}

function neededBy(
  { files: [file = ''], needed = [] }: Hook,
  commands: readonly NamedCommand[],
): string | undefined {
  for (const { where, command } of commands) {
    const tool = needed.find((one) => runs(command, one))
    if (tool === undefined) continue
    const [name = ''] = alternatives(file)
    return `${where} runs ${tool}, but protect.from has no ${name}: what submissions bring is left out; if it is theirs to write, list it in files.required`
  }
  return undefined
}

const mayBeTheirs = ({ files }: Hook, theirs: readonly string[]): boolean =>
  files
    .flatMap(alternatives)
    .some((name) => theirs.some((pattern) => pattern === name || pattern.endsWith(`/${name}`)))
