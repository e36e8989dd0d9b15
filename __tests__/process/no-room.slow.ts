import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'
import { expect, test } from '@jest/globals'
import type { Ended } from '../../src/process/ended.js'

const asRoot = process.platform === 'linux' && process.getuid?.() === 0 ? test : test.skip
const linux = process.platform === 'linux' ? test : test.skip

const uid = 61_000 + (process.pid % 4000)

/** Runs a program by our own code, in a process that has no more than this, after something was done to it. */
function runUnder(limits: readonly string[], before: string): Ended {
  const script = `
import { spawn } from 'node:child_process'
import { openSync, closeSync } from 'node:fs'
import { runProcess } from '${resolve('src/process/spawn.ts')}'
${before}
const spec = { argv: ['/bin/sh', '-c', 'echo here'], cwd: '/', env: { PATH: '/bin:/usr/bin' }, timeoutMs: 20000, outputBytes: 1000 }
const ended = await runProcess(spec, new AbortController().signal)
process.stdout.write(JSON.stringify(ended), () => process.exit())
`
  const loader = resolve('scripts/typescript.mjs')
  const argv = [...limits, process.execPath, '--import', loader, '--input-type=module', '-e', script]
  const { stdout, stderr } = spawnSync(argv[0] ?? '', argv.slice(1), { encoding: 'utf8', timeout: 100_000 })
  try {
    return JSON.parse(stdout)
  } catch {
    throw new Error(stderr || stdout)
  }
}

/** Processes until there can be no more, which end after some time; threads of Node's own make room for a while. */
const crowd = (seconds: number, refusals: number): string => `
for (let refused = 0; refused < ${refusals}; ) {
  const child = spawn('/bin/sleep', ['${seconds}'], { stdio: 'ignore' })
  child.on('error', () => undefined)
  refused = child.pid === undefined ? refused + 1 : 0
  if (refused === 0) continue
  await new Promise((resolve) => setTimeout(resolve, 60))
}`

const fewProcesses = [
  ...['setpriv', `--reuid=${uid}`, `--regid=${uid}`, '--clear-groups'],
  ...['prlimit', '--nproc=40:40', '--'],
]

asRoot('a program waits for the room that those before it still take up', () => {
  expect(runUnder(fewProcesses, crowd(1, 5))).toMatchObject({ exitCode: 0, stdout: { text: 'here\n' } })
})

asRoot('where there is no room for a program, that is told and takes no long time', () => {
  const ended = runUnder(fewProcesses, crowd(60, 20))
  expect(ended).toMatchObject({ exitCode: null, startErrorCode: 'EAGAIN', timedOut: false })
  expect(ended.startError).toContain('EAGAIN')
  expect(ended.durationMs).toBeLessThan(30_000)
})

linux.each([0, 1, 2, 3, 4, 5, 6, 7, 8, 10, 12])(
  'with %d descriptors left a program runs whole or not at all, and nothing is left unseen',
  (left) => {
    const fill = `
const taken = []
try { for (;;) taken.push(openSync('/dev/null')) } catch {}
for (const one of taken.splice(0, ${left})) closeSync(one)`
    const ended = runUnder(['prlimit', '--nofile=64:64', '--'], fill)
    if (ended.startError !== undefined) expect(ended.startError).toMatch(/EMFILE|EBADF|ENFILE/)
    else expect(ended).toMatchObject({ exitCode: 0, stdout: { text: 'here\n' } })
    expect(ended.timedOut || ended.cancelled).toBe(false)
  },
)
