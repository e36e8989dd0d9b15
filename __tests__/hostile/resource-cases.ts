import { type Case, everywhere, type Seen, worked } from './case.js'
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

/** What a limit that the level cannot enforce does not stop. */
const limited = (
  id: string,
  {
    reached,
    stopped,
    ...settings
  }: { reached: RegExp; stopped: string } & Parameters<typeof exitCodeGrader>[0],
): Case => ({
  id,
  door: 'cli',
  config: exitCodeGrader(settings),
  told: (seen) => {
    if (worked(seen)) return 'not stopped'
    if (firstCommand(seen).outOfMemory === true || reached.test(seen.output)) return stopped
    return messageOf(seen) === 'passed' ? 'not stopped' : messageOf(seen)
  },
  outcomes: everywhere(stopped, { none: 'not stopped', namespaces: 'not stopped' }),
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
  limited('memory_hog', {
    env: { HOSTILE_BYTES: String(384 * 2 ** 20) },
    limits: { memory: '256m' },
    reached: /^MemoryError/m,
    stopped: 'stopped: memory limit',
  }),
  limited('disk_fill', {
    env: { HOSTILE_BYTES: String(96 * 2 ** 20) },
    limits: { disk: '48m' },
    reached: /No space left/,
    stopped: 'stopped: disk limit',
  }),
  cleanedUp('inode_flood'),
  cleanedUp('deep_dirs'),
  openFiles,
]
