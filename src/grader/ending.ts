import { constants } from 'node:os'
import type { Ended } from '../process/ended.js'
import { formatDuration } from '../text/duration.js'

/** What a signal usually means to somebody who wrote a program. */
const meanings: Record<string, string> = {
  SIGABRT: 'the program gave up, often after a failed assertion',
  SIGBUS: 'invalid memory access',
  SIGFPE: 'invalid arithmetic, such as a division by zero',
  SIGILL: 'invalid instruction',
  SIGKILL: 'killed, often for using too much memory',
  SIGPIPE: 'written to where nobody reads any more',
  SIGSEGV: 'invalid memory access',
  SIGTERM: 'asked to end',
  SIGXCPU: 'too much CPU time',
  SIGXFSZ: 'a file larger than allowed',
}

const explained = (signal: string): string =>
  meanings[signal] === undefined ? signal : `${signal}: ${meanings[signal]}`

const numbers: readonly [string, number][] = Object.entries(constants.signals)

/** A shell reports a signal as 128 and its number. */
function explainCode(exitCode: number): string | undefined {
  if (exitCode === 126) return 'the command cannot be run'
  if (exitCode === 127) return 'a command was not found'
  const [signal] = numbers.find(([name, number]) => number === exitCode - 128 && name in meanings) ?? []
  return signal === undefined ? undefined : explained(signal)
}

/** How a program ended, for a person: `exit code 139 (SIGSEGV: invalid memory access)`. */
export function describeEnd(ended: Ended, timeoutMs: number): string {
  if (ended.startError !== undefined) return `it could not be started: ${ended.startError}`
  if (ended.timedOut) return `no answer within ${formatDuration(timeoutMs)}`
  if (ended.signal !== null) return `ended by ${explained(ended.signal)}`
  const exitCode = ended.exitCode ?? 0
  const meaning = explainCode(exitCode)
  return `exit code ${exitCode}${meaning === undefined ? '' : ` (${meaning})`}`
}

export const succeeded = ({ exitCode, timedOut, startError }: Ended): boolean =>
  exitCode === 0 && !timedOut && startError === undefined
