import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { hasInEnvironment, isBusyIn } from '../../src/process/proc.js'

const onLinux = process.platform === 'linux' ? test : test.skip

let scratch = ''
beforeEach(() => {
  scratch = mkdtempSync(join(tmpdir(), 'proc-'))
})
afterEach(() => rmSync(scratch, { recursive: true, force: true }))

/** Looks at a program that opens a file in the scratch after so many others. */
async function lookedAt<Seen>(others: number, env: Record<string, string>, look: (pid: number) => Seen) {
  const program = `
import os, sys
for number in range(int(sys.argv[2])): os.open('/', os.O_RDONLY)
os.open(sys.argv[1], os.O_WRONLY | os.O_CREAT)
os.write(1, b'open')
os.read(0, 1)
`
  const argv = ['-S', '-c', program, join(scratch, 'file'), String(others)]
  const child = spawn('python3', argv, { cwd: '/', env: { PATH: process.env.PATH, ...env } })
  try {
    await once(child.stdout, 'data')
    return look(child.pid ?? 0)
  } finally {
    child.kill('SIGKILL')
    await once(child, 'close')
  }
}

onLinux.each([
  [0, true],
  [40, true],
  [500, false],
])(
  'whoever has a file open somewhere after %d others is seen to be busy there: %s',
  async (others, isSeen) => {
    // Of thousands only the first are looked at: meanwhile all other gradings would wait.
    expect(await lookedAt(others, {}, (pid) => isBusyIn(pid, scratch))).toBe(isSeen)
    expect(await lookedAt(others, {}, (pid) => isBusyIn(pid, `${scratch}-other`))).toBe(false)
  },
)

onLinux.each([
  ['GRADE_PROCESS=one', true],
  ['GRADE_PROCESS=on', false],
  ['GRADE_PROCESS=two', false],
])('a setting of a program’s environment is found as a whole: %s', async (setting, isThere) => {
  const env = { LONG: 'x'.repeat(100_000), GRADE_PROCESS: 'one' }
  expect(await lookedAt(0, env, (pid) => hasInEnvironment(pid, setting))).toBe(isThere)
})
