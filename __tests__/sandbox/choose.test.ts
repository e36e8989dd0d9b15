import { mkdir, mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { readProcess } from '../../src/process/proc.js'
import { chooseSandbox } from '../../src/sandbox/choose.js'
import { aSettings } from './settings.js'

const linux = process.platform === 'linux' ? test : test.skip
const settings = aSettings()
const PATH = process.env.PATH ?? ''

let scratch = ''
beforeEach(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'sandbox-'))
})
afterEach(() => rm(scratch, { recursive: true, force: true }))

async function run(script: string, limited = true, argv: [string, ...string[]] = ['bash', '-c', script]) {
  const sandbox = await chooseSandbox('none', settings)
  const env = { PATH, PIDS: join(scratch, 'pids') }
  const command = {
    argv,
    cwd: scratch,
    env,
    timeoutMs: 10_000,
    outputBytes: 10_000,
    network: false,
    limited,
    scratch,
  }
  return sandbox.run(command, new AbortController().signal)
}

test('auto says which level it took, why, and what that level cannot enforce', async () => {
  const sandbox = await chooseSandbox('auto', settings)
  expect(sandbox.level).toBe('none')
  expect(sandbox.reason).toMatch(/^auto .*`sandbox: namespaces` confines/)
  expect(sandbox.notEnforced).toEqual(
    expect.arrayContaining(['network', 'limits.memory', 'limits.processes']),
  )
  expect((await chooseSandbox('none', { ...settings, network: true })).notEnforced).not.toContain('network')
})

test.each(['docker', 'bubblewrap'] as const)('%s is refused by name, never replaced', async (level) => {
  await expect(chooseSandbox(level, settings)).rejects.toThrow(
    `the sandbox level ${level} is not in this version`,
  )
})

test('an image is refused, since nothing here could use it', async () => {
  await expect(chooseSandbox('auto', { ...settings, image: 'gcc@sha256:0' })).rejects.toThrow('`image` needs')
})

linux('a program cannot write a file larger than the limit, the preparation can', async () => {
  await run('head -c 300000 /dev/zero > big || true')
  expect((await stat(join(scratch, 'big'))).size).toBe(100_000)
  await run('head -c 300000 /dev/zero > big', false)
  expect((await stat(join(scratch, 'big'))).size).toBe(300_000)
})

linux('a program that is not there fails as itself', async () => {
  expect(await run('', true, ['no-such-program'])).toMatchObject({
    startError: expect.stringContaining('no-such-program'),
  })
})

linux(
  'a daemon that forks twice, clears its environment, closes everything and leaves is found by its limit',
  async () => {
    await mkdir(join(scratch, 'pids'))
    const daemon = 'trap "" TERM; : > "$PIDS"/$$; cd /; while :; do sleep 0.2; done'
    const start = `( env -i PIDS="$PIDS" PATH="$PATH" setsid bash -c '${daemon}' < /dev/null > /dev/null 2>&1 & ) &`
    const ended = await run(`cd /; ${start} until [ -n "$(ls "$PIDS")" ]; do :; done`)
    expect(ended).toMatchObject({ exitCode: 0, leftRunning: false })
    const [pid] = await readdir(join(scratch, 'pids'))
    expect(pid).toBeDefined()
    expect(readProcess(Number(pid))?.isDead ?? true).toBe(true)
  },
)
