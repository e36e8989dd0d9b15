import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { runProcess } from '../../src/process/spawn.js'
import { givenTime } from '../patience.js'

const linux = process.platform === 'linux' ? test : test.skip

let scratch = ''
beforeEach(() => {
  scratch = mkdtempSync(join(tmpdir(), 'cpu-'))
})
afterEach(() => rmSync(scratch, { recursive: true, force: true }))

/** Of a script that says by a file `computed` that it has done what it has to do. */
const cpuMsOf = (script: string) =>
  givenTime(1000, async (timeoutMs) => {
    const env = { PATH: process.env.PATH ?? '' }
    const spec = { argv: ['bash', '-c', script] as const, cwd: scratch, env, outputBytes: 100 }
    const { cpuMs, timedOut } = await runProcess({ ...spec, timeoutMs }, new AbortController().signal)
    expect(timedOut).toBe(true)
    return existsSync(join(scratch, 'computed')) ? cpuMs : undefined
  })

const compute = 'for ((i = 0; i < 300000; i++)); do :; done; : > computed'

linux.each([
  ['it itself', `${compute}; while :; do :; done`],
  ['what it started', `(${compute}; while :; do :; done); wait`],
  ['what it started and waited for', `bash -c '${compute}'; sleep 60`],
])('of a program whose time is up it is known that %s computed', async (_, script) => {
  expect(await cpuMsOf(script)).toBeGreaterThan(100)
})

linux('of one that only waited, that it did not', async () => {
  expect(await cpuMsOf(': > computed; sleep 60')).toBeLessThan(100)
})
