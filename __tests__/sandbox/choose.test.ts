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

test('auto takes the strongest level that works here, and says of the others why they do not', async () => {
  const elsewhere = { ...settings, platform: 'darwin' as const }
  const sandbox = await chooseSandbox('auto', elsewhere)
  expect(sandbox).toMatchObject({ level: 'none', reason: 'auto: no other works here' })
  expect(sandbox.unavailable).toEqual(['bubblewrap: it needs Linux', 'namespaces: it needs Linux'])
  expect(sandbox.notEnforced).toEqual(
    expect.arrayContaining(['network', 'limits.memory', 'limits.processes']),
  )
  const layout = { ...elsewhere, grader: { layout: 'prairielearn' as const } }
  expect((await chooseSandbox('auto', layout)).unavailable).toEqual([
    'namespaces: it needs Linux',
    'bubblewrap: it needs Linux',
  ])
  expect((await chooseSandbox('none', { ...settings, network: true })).notEnforced).not.toContain('network')
})

test.each([
  [
    'bubblewrap',
    /^the sandbox level bubblewrap does not work here: it needs Linux \(.*apt-get install -y bubblewrap/,
  ],
  ['namespaces', /^the sandbox level namespaces does not work here: it needs Linux \(it needs .*util-linux/],
] as const)(
  '%s asked for by name where it cannot be had is an error that says how to get it',
  async (level, message) => {
    await expect(chooseSandbox(level, { ...settings, platform: 'darwin' })).rejects.toThrow(message)
  },
)

test.each(['none', 'namespaces', 'bubblewrap'] as const)('%s cannot grade in an image', async (level) => {
  await expect(chooseSandbox(level, { ...settings, image: 'gcc:14' })).rejects.toThrow(
    `the sandbox level ${level} cannot grade in an \`image\``,
  )
})

test('the level docker needs an image', async () => {
  await expect(chooseSandbox('docker', settings)).rejects.toThrow('the sandbox level docker needs an `image`')
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
