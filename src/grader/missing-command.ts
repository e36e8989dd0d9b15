import { isAbsolute } from 'node:path'
import type { Command } from '../domain/run.js'
import type { Ended } from '../process/ended.js'

/** In the words of bash, dash and busybox. */
const notFound = /^(?:\S*bash: line \d+|sh(?:: (?:line )?\d+)?): ([^\s:/]+): (?:command )?not found$/m

/**
 * A shell starts even when the course's own command is misspelt or not installed. A word of the command that was not
 * found is therefore told as a program that could not be started: nobody's zero. A student's program may print such a
 * line, too, so it is believed only of a word that stands for a program and is really nowhere.
 */
export async function withMissingCommand(
  command: Command,
  isThere: (program: string) => boolean | Promise<boolean>,
  ended: Ended,
): Promise<Ended> {
  if (typeof command !== 'string' || ended.exitCode !== 127) return ended
  const word = notFound.exec(ended.output.text)?.[1]
  if (word === undefined || !programsOf(command).includes(word)) return ended
  if (builtins.has(word) || (await isThere(word))) return ended
  return { ...ended, startError: `${word}: command not found` }
}

/** What bash finds without looking for a program. */
const builtins = new Set(
  (
    '. : [ alias bg bind break builtin caller cd command compgen complete compopt continue declare dirs disown ' +
    'echo enable eval exec exit export false fc fg getopts hash help history jobs kill let local logout ' +
    'mapfile popd printf pushd pwd read readarray readonly return set shift shopt source suspend test times ' +
    'trap true type typeset ulimit umask unalias unset wait'
  ).split(' '),
)

/** The first word of each simple command, as far as that can be told without bash's own grammar. */
const programsOf = (command: string): string[] =>
  command.split(/[\n;&|()`{}!]+|\b(?:command|do|elif|else|if|then|time|until|while)\s/).flatMap((part) => {
    const words = part.trim().split(/\s+/)
    return words.find((word) => !/^\w+=/.test(word)) ?? []
  })

/** What the submission's own program can be: not there, not a program. */
const ownFaults: readonly (string | undefined)[] = ['EACCES', 'ENOENT', 'ENOEXEC', 'ENOTDIR']

/**
 * Whose fault it is that a program could not be started: one of the submission's own is the student's to mend, unless
 * the system had no room for it.
 */
export const isOfSubmission = (command: Command, { startErrorCode }: Ended): boolean =>
  Array.isArray(command) &&
  /[\\/]/.test(command[0] ?? '') &&
  !isAbsolute(command[0] ?? '') &&
  ownFaults.includes(startErrorCode)
