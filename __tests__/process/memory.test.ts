import { tmpdir } from 'node:os'
import { expect, test } from '@jest/globals'
import { tooLarge } from '../../src/process/memory.js'
import { runProcess } from '../../src/process/spawn.js'

const table = (resident: Record<number, number>, proportional: Record<number, number> = {}) => ({
  resident: (pid: number) => resident[pid],
  proportional: (pid: number) => proportional[pid],
})

test.each([
  ['as much as there may be is not too much', table({ 1: 60, 2: 40 }), undefined],
  ['the one that has most is ended', table({ 1: 60, 2: 41 }), 1],
  ['what they share counts once', table({ 1: 60, 2: 60 }, { 1: 30, 2: 30 }), undefined],
  ['who has most has most of its own', table({ 1: 160, 2: 100 }, { 1: 20, 2: 90 }), 2],
  ['who cannot be looked at counts with all it has', table({ 1: 60, 2: 41 }, { 1: 10 }), undefined],
  ['who has ended counts nothing', table({ 2: 100 }), undefined],
])('%s', (_, memory, expected) => {
  expect(tooLarge([1, 2], 100, memory)).toBe(expected)
})

const linux = process.platform === 'linux' ? test : test.skip
const hog = "python3 -c 'import time\nb = bytearray(100 * 2**20)\ntime.sleep(60)'"

linux.each([
  ['a program', `exec ${hog}`, { signal: 'SIGKILL' }],
  ['what it started', `${hog}; exit 3`, { exitCode: 3 }],
])('%s that outgrows its memory is ended, and named', async (_, script, expected) => {
  const env = { PATH: process.env.PATH ?? '' }
  const spec = {
    argv: ['bash', '-c', script] as const,
    cwd: tmpdir(),
    env,
    outputBytes: 1000,
    timeoutMs: 60_000,
  }
  const never = new AbortController().signal
  const ended = await runProcess({ ...spec, memoryBytes: 50 * 2 ** 20 }, never)
  expect(ended).toMatchObject({ ...expected, outOfMemory: true, timedOut: false })
})
