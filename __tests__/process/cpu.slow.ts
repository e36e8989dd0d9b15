import { tmpdir } from 'node:os'
import { expect, test } from '@jest/globals'
import { runProcess } from '../../src/process/spawn.js'

const linux = process.platform === 'linux' ? test : test.skip

const cpuMsOf = async (script: string) => {
  const env = { PATH: process.env.PATH ?? '' }
  const spec = { argv: ['bash', '-c', script] as const, cwd: tmpdir(), env, outputBytes: 100 }
  const { cpuMs, timedOut } = await runProcess({ ...spec, timeoutMs: 1000 }, new AbortController().signal)
  expect(timedOut).toBe(true)
  return cpuMs
}

linux.each([
  ['it itself', 'while :; do :; done'],
  ['what it started', '(while :; do :; done); wait'],
  ['what it started and waited for', 'timeout 0.6 bash -c "while :; do :; done"; sleep 60'],
])('of a program whose time is up it is known that %s computed', async (_, script) => {
  expect(await cpuMsOf(script)).toBeGreaterThan(100)
})

linux('of one that only waited, that it did not', async () => {
  expect(await cpuMsOf('sleep 60')).toBeLessThan(100)
})
