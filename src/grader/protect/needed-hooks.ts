import type { Config } from '../../config/config.js'
import type { Command } from '../../domain/run.js'
import { quote } from '../../text/quote.js'
import { fold } from '../fold.js'
import { globs } from '../globs.js'
import { alternatives, hookFinder } from '../hooks/finder.js'
import type { Hook } from '../hooks/hook.js'
import { hooks } from '../hooks/table.js'
import { readCourseHooks } from './source.js'

type Commands = Pick<Config, 'setup' | 'build' | 'grader' | 'tests'>
type Named = { where: string; command: string }

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

function neededBy({ files: [file = ''], needed = [] }: Hook, commands: readonly Named[]): string | undefined {
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

function commandsOf({ setup, build, grader, tests }: Commands): Named[] {
  const named = (where: string, command: Command | undefined): Named[] =>
    command === undefined ? [] : [{ where, command: [command].flat().join(' ') }]
  return [
    ...named('setup', setup),
    ...named('build', build),
    ...named('grader', grader?.run),
    ...tests.flatMap((test) => [
      ...named(`the build of ${quote(test.id)}`, test.build),
      ...named(`the test ${quote(test.id)}`, test.run),
    ]),
  ]
}

const names = (command: string, word: string): boolean =>
  new RegExp(`(?:^|[\\s/;&|(])${word}(?![\\w-])`).test(command)

/** Whether a program is run, and not told which file to use. */
const runs = (command: string, program: string): boolean =>
  new RegExp(
    `(?:^|[;&|(]|\\b(?:then|do|else))\\s*(?:\\w+=\\S*\\s+)*(?:\\S*/)?${program}(?=\\s|$|[;&|)])(?!.*\\s(?:-f|--file|--manifest-path|--version|-v)\\b)`,
    'm',
  ).test(command)
