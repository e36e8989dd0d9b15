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
  const { startError, timedOut, exitCode, signal, reached = [] } = ended
  if (startError !== undefined) return `it could not be started: ${startError}`
  if (timedOut) {
    const how = [...spent(ended, timeoutMs), ...reached.map((limit) => `it ${limit}`)]
    return `no answer within ${formatDuration(timeoutMs)}${how.length === 0 ? '' : ` (${how.join('; ')})`}`
  }
  // What a signal usually means is beside the point where it is known.
  const isKnown = reached.length > 0 && exitCode !== 0
  if (isKnown) return `${reached.join(' and ')} (${signal ?? `exit code ${exitCode}`})`
  if (signal !== null) return `ended by ${explained(signal)}`
  const meaning = explainCode(exitCode ?? 0)
  return `exit code ${exitCode ?? 0}${meaning === undefined ? '' : ` (${meaning})`}`
}

/** Starting a program takes as much, and is nothing that it did. */
const startMs = 100

/** What a program did until its time was up: an endless loop and a wait for input need different mending. */
function spent({ cpuMs }: Ended, timeoutMs: number): string[] {
  if (cpuMs === undefined) return []
  if (cpuMs < Math.max(startMs, timeoutMs / 10)) return ['it waited, perhaps for input']
  const computed = `it computed for ${formatDuration(cpuMs)}`
  return [cpuMs > timeoutMs * 1.2 ? `${computed} on several processors` : `${computed} of them`]
}

export const succeeded = ({ exitCode, timedOut, startError }: Ended): boolean =>
  exitCode === 0 && !timedOut && startError === undefined
