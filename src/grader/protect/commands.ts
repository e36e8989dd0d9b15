import type { Config } from '../../config/config.js'
import type { Command } from '../../domain/run.js'
import { quote } from '../../text/quote.js'

export type Commands = Pick<Config, 'setup' | 'build' | 'grader' | 'tests'>
export type NamedCommand = { where: string; command: string }

export const textOf = (command: Command): string => [command].flat().join(' ')

/** All that a course runs over a submission, with where it is written. */
export function commandsOf({ setup, build, grader, tests }: Commands): NamedCommand[] {
  const named = (where: string, command: Command | undefined): NamedCommand[] =>
    command === undefined ? [] : [{ where, command: textOf(command) }]
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

/** Whether a word stands in a command, as a program of that name would. */
export const names = (command: string, word: string): boolean =>
  new RegExp(`(?:^|[\\s/;&|(])${word}(?![\\w-])`).test(command)

/** Whether a program is run, and not told which file to use. */
export const runs = (command: string, program: string): boolean =>
  new RegExp(
    `(?:^|[;&|(]|\\b(?:then|do|else))\\s*(?:\\w+=\\S*\\s+)*(?:\\S*/)?${program}(?=\\s|$|[;&|)])(?!.*\\s(?:-f|--file|--manifest-path|--version|-v)\\b)`,
    'm',
  ).test(command)
