import { type Case, everywhere, type Seen } from './case.js'
import { exitCodeGrader, firstCommand, messageOf } from './gradings.js'

const floodBytes = 64 * 2 ** 20

const keptShort =
  (least: number) =>
  (seen: Seen): string => {
    const { output, outputBytes, exitCode } = firstCommand(seen)
    const isKeptShort = outputBytes >= least && output.length < 100_000 && exitCode === 0 && seen.peakMb < 200
    return isKeptShort ? 'harmless: kept short' : `${outputBytes} bytes, ${exitCode}, ${seen.peakMb} MB`
  }

const flood = (id: string, least = floodBytes): Case => ({
  id,
  door: 'cli',
  config: exitCodeGrader({ env: { HOSTILE_BYTES: String(floodBytes) }, limits: { output: '64k' } }),
  told: keptShort(least),
  outcomes: everywhere('harmless: kept short'),
  points: 1,
})

const shownAsText = (id: string, holds: (text: string) => boolean): Case => ({
  id,
  door: 'cli',
  config: exitCodeGrader(),
  told: ({ output }) => (holds(output) ? 'harmless: shown as text' : output),
  outcomes: everywhere('harmless: shown as text'),
  points: 1,
})

const asRecorded = 'not stopped, as the record says'

/** What only a limit stops: where the level cannot enforce it here, the record says that. */
const limited = (
  id: string,
  setting: 'memory' | 'disk',
  value: string,
  { reached, bytes }: { reached: RegExp; bytes: number },
): Case => ({
  id,
  door: 'cli',
  config: exitCodeGrader({ env: { HOSTILE_BYTES: String(bytes) }, limits: { [setting]: value } }),
  told: (seen) => {
    const { outOfMemory, exitCode } = firstCommand(seen)
    if (outOfMemory === true || reached.test(`${seen.output}\n${messageOf(seen)}`))
      return `stopped: ${setting} limit`
    if (exitCode !== 0) return messageOf(seen)
    const { notEnforced = [] } = seen.attempt?.grader.confinement ?? {}
    return notEnforced.includes(`limits.${setting}`) ? asRecorded : 'not stopped'
  },
  // As an ordinary user nobody may make a limit of the disk.
  outcomes: everywhere([`stopped: ${setting} limit`, asRecorded], { none: asRecorded }),
  points: 1,
})

const openFiles: Case = {
  id: 'fd_exhaust',
  door: 'cli',
  config: exitCodeGrader(),
  told: ({ output }) => {
    const [, count] = /fds (\d+) Too many open files/.exec(output) ?? []
    return Number(count) < 5000 ? 'stopped: limit of open files' : output
  },
  outcomes: everywhere('stopped: limit of open files'),
  points: 1,
}

// That nothing is left of it is held for every case.
const cleanedUp = (id: string): Case => ({
  id,
  door: 'cli',
  config: exitCodeGrader(),
  told: ({ attempt }) => (attempt?.status === 'graded' ? 'harmless: cleaned up' : String(attempt?.reason)),
  outcomes: everywhere('harmless: cleaned up'),
  points: 1,
})

export const resourceCases: Case[] = [
  flood('output_flood_stdout'),
  flood('output_flood_stderr'),
  flood('output_flood_both'),
  flood('output_one_line'),
  flood('output_many_lines', 5_900_000),
  shownAsText('output_binary', (text) => text.includes('split:\u{1F600}') && text.includes('\uFFFD')),
  shownAsText('output_ansi', (text) => text.includes('100/100')),
  limited('memory_hog', 'memory', '256m', { reached: /^MemoryError|SIGKILL/m, bytes: 384 * 2 ** 20 }),
  limited('disk_fill', 'disk', '48m', { reached: /No space left/, bytes: 96 * 2 ** 20 }),
  cleanedUp('inode_flood'),
  cleanedUp('deep_dirs'),
  openFiles,
]
