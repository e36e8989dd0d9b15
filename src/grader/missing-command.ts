import { isAbsolute } from 'node:path'
import type { Command } from '../domain/run.js'
import type { Ended } from '../process/ended.js'

const notFound = /^\S*bash: line \d+: ([^\s:/]+): command not found$/m

/**
 * A shell starts even when the course's own command is misspelt or not installed. A word of the command that was not
 * found is therefore told as a program that could not be started: nobody's zero.
 */
export function withMissingCommand(command: Command, ended: Ended): Ended {
  if (typeof command !== 'string' || ended.exitCode !== 127) return ended
  const word = notFound.exec(ended.output.text)?.[1]
  if (word === undefined || !wordsOf(command).includes(word)) return ended
  return { ...ended, startError: `${word}: command not found` }
}

const wordsOf = (command: string): string[] => command.split(/[\s;&|()`$]+/)

/** Whose fault it is that a program could not be started: one of the submission's own is the student's to mend. */
export const isOfSubmission = (command: Command): boolean =>
  Array.isArray(command) && /[\\/]/.test(command[0] ?? '') && !isAbsolute(command[0] ?? '')
