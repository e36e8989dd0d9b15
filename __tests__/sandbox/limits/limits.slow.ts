import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { defaults } from '../../../src/config/defaults.js'
import type { Ended } from '../../../src/process/ended.js'
import { findProgram } from '../../../src/process/path.js'
import { runProcess } from '../../../src/process/spawn.js'
import { openBubblewrap } from '../../../src/sandbox/bubblewrap/open.js'
import { findCgroups, joining } from '../../../src/sandbox/limits/cgroup.js'
import { endCgroup, readCounters, removeCgroup } from '../../../src/sandbox/limits/cgroup-end.js'
import { perform } from '../../../src/sandbox/limits/privileged.js'
import { openNamespaces } from '../../../src/sandbox/namespaces/open.js'
import { ownerName } from '../../../src/sandbox/owner.js'
import type { ConfinedCommand } from '../../../src/sandbox/sandbox.js'
import { type Running, running } from '../../machine.js'
import { givenTime, until } from '../../patience.js'
import { bombs, endlessBomb, memoryHogs, runtimes } from '../attacks.js'
import { aSettings } from '../settings.js'

// Go builds its own library first.
jest.setTimeout(600_000)

const PATH = process.env.PATH ?? ''
const never = new AbortController().signal
const mebibyte = 2 ** 20

let root = ''
let scratch = ''
beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'limits-')))
  scratch = join(root, 'scratch')
  mkdirSync(scratch)
})
afterEach(() => {
  // A grader that is killed leaves something beside its scratch.
  rmSync(root, { recursive: true, force: true })
  if (canLimit) expect(find(`grade-${ownerName()}-`)).toEqual([])
})

/** Whatever begins so anywhere in the tree of cgroups, in which others' come and go meanwhile. */
const find = (name: string): string[] =>
  spawnSync('find', ['/sys/fs/cgroup', '-name', `${name}*`], { encoding: 'utf8' })
    .stdout.split('\n')
    .filter((line) => line !== '')

const limits = { ...aSettings().limits, memoryBytes: 128 * mebibyte, processes: 40, fileSizeBytes: 2 ** 30 }
const levels = { namespaces: openNamespaces, bubblewrap: openBubblewrap }

const canLimit =
  process.platform === 'linux' && process.getuid?.() === 0 && typeof findCgroups('ours') !== 'string'
const here = Object.keys(levels).filter(
  (name) => name !== 'bubblewrap' || findProgram('bwrap', PATH) !== undefined,
)

const inEach = canLimit && here.length > 0 ? describe.each(here) : describe.skip.each(['namespaces'])

inEach('in %s', (name) => {
  const open = levels[name === 'bubblewrap' ? 'bubblewrap' : 'namespaces']
  const run = async (argv: [string, ...string[]], more: Partial<ConfinedCommand> = {}): Promise<Ended> => {
    const sandbox = await open(aSettings({ temp: scratch, limits }), 'asked for')
    expect(sandbox).toMatchObject({ notEnforced: [], unavailable: [] })
    const command = { cwd: scratch, env: { PATH, HOME: scratch }, timeoutMs: 60_000, outputBytes: 10_000 }
    const whole = { ...command, argv, network: false, limited: true, scratch, ...more }
    const ended = await sandbox.run(whole, never)
    expect(ended.startError).toBeUndefined()
    return ended
  }

  test.each(Object.entries(memoryHogs))('%s is ended, and named as out of memory', async (_, argv) => {
    const ended = await run(argv)
    expect(ended).toMatchObject({ outOfMemory: true, timedOut: false, leftRunning: false })
    expect(ended.exitCode).not.toBe(0)
    expect(ended.stdout.text).not.toContain('all of it')
  })

  test('what is killed for another reason is not', async () => {
    const ended = await run(['bash', '-c', 'bash -c "kill -KILL \\$\\$"; exit 9'])
    expect(ended.exitCode).toBe(9)
    expect(ended.outOfMemory).toBeUndefined()
  })

  const { 'shared memory': shared, 'many small processes together': many } = memoryHogs
  test.each([
    ['shared memory', shared],
    ['many small processes', many],
  ])('without a cgroup %s are found by looking', async (_, argv = ['false']) => {
    const tried = { cgroups: Promise.resolve('there is none') }
    const sandbox = await open(aSettings({ temp: scratch, limits, tried }), 'asked for')
    expect(sandbox.unavailable).toEqual([
      'limits.memory: no cgroup can be made here (there is none); what its processes have is looked at four times a second, and the largest is ended',
    ])
    const env = { PATH, HOME: scratch }
    const command = { argv, cwd: scratch, env, scratch, timeoutMs: 60_000, outputBytes: 10_000 }
    const ended = await sandbox.run({ ...command, network: false, limited: true }, never)
    expect(ended).toMatchObject({ outOfMemory: true, timedOut: false, leftRunning: false })
  })

  const usual = Object.keys(runtimes).filter((tool) => findProgram(tool, PATH) !== undefined)
  test.each([
    ...usual.map((tool) => [tool, 'with', {}] as const),
    ...usual.map((tool) => [tool, 'without', { cgroups: Promise.resolve('there is none') }] as const),
  ])('%s runs within the limits nobody changed, %s a cgroup', async (tool, _, tried) => {
    const { memoryBytes, processes, fileSizeBytes } = defaults.limits
    const its = { ...limits, memoryBytes, processes, fileSizeBytes }
    const sandbox = await open(aSettings({ temp: scratch, limits: its, tried }), 'asked for')
    const env = { PATH, HOME: scratch, GO111MODULE: 'off' }
    const argv = ['bash', '-ec', runtimes[tool] ?? 'false'] as const
    const command = { argv, cwd: scratch, env, scratch, timeoutMs: 500_000, outputBytes: 10_000 }
    const ended = await sandbox.run({ ...command, network: false, limited: true }, never)
    expect(`${ended.startError ?? ''}${ended.output.text}`).toBe('works\n')
    expect(ended.exitCode).toBe(0)
  })

  test.each(Object.entries(bombs))('%s are refused at the limit', async (_, argv) => {
    const ended = await run(argv)
    expect(ended).toMatchObject({ exitCode: 0, timedOut: false, leftRunning: false })
    const started = Number.parseInt(ended.stdout.text, 10)
    expect(started).toBeGreaterThan(limits.processes - 10)
    expect(started).toBeLessThanOrEqual(limits.processes + 4)
  })

  test('a bomb that hears nothing is dead at its time limit, and the machine answers meanwhile', async () => {
    const running = run(endlessBomb, { timeoutMs: 2000 })
    await sleep(1000)
    const began = performance.now()
    execFileSync('true')
    expect(performance.now() - began).toBeLessThan(20_000)
    expect(await running).toMatchObject({ timedOut: true, leftRunning: false })
    expect(working(scratch)).toEqual([])
  })

  test('what it used of the processors is known', async () => {
    const compute = 'for ((i = 0; i < 200000; i++)); do :; done; : > computed; while :; do :; done'
    const loop = await givenTime(1500, async (timeoutMs) => {
      const ended = await run(['bash', '-c', compute], { timeoutMs })
      return existsSync(join(scratch, 'computed')) ? ended : undefined
    })
    expect(loop.timedOut).toBe(true)
    expect(loop.cpuMs).toBeGreaterThan(100)
    const computed = await run(['python3', '-c', 'n=0\nfor i in range(3_000_000): n+=i'])
    expect(computed.cpuMs).toBeGreaterThan(50)
  })
})

const asRoot = canLimit ? test : test.skip

asRoot('what ran dies with a grader that is killed, and the next one removes its group', async () => {
  const script = `
import { openNamespaces } from ${JSON.stringify(join(process.cwd(), 'src/sandbox/namespaces/open.ts'))}
const settings = ${JSON.stringify(aSettings({ temp: scratch, limits }))}
const sandbox = await openNamespaces(settings, 'asked for')
await sandbox.run({ argv: ['sh', '-c', ': > begun; exec sleep 300'], cwd: ${JSON.stringify(scratch)}, env: ${JSON.stringify({ PATH, HOME: scratch })},
  scratch: ${JSON.stringify(scratch)}, timeoutMs: 100000, outputBytes: 1000, network: false, limited: true },
  new AbortController().signal)`
  const args = ['--import', './scripts/typescript.mjs', '--input-type=module', '-e', script]
  const child = spawn(process.execPath, args, { stdio: 'ignore' })
  const name = `grade-${ownerName()?.split('.')[0]}.${child.pid}.`
  const gone = once(child, 'exit')
  await until(() => existsSync(join(scratch, 'begun')))
  child.kill('SIGKILL')
  await gone
  expect(find(name).length).toBeGreaterThan(0)
  await openNamespaces(aSettings({ temp: scratch, limits }), 'asked for')
  expect(find(name)).toEqual([])
  expect(working(scratch)).toEqual([])
})

const second = ['/sys/fs/cgroup', '/sys/fs/cgroup/unified'].find((root) =>
  existsSync(join(root, 'cgroup.subtree_control')),
)
const bySecond = canLimit && second !== undefined ? test : test.skip

bySecond('by version 2 all of a group is ended at once, and the group is removed', async () => {
  const path = join(second ?? '', `grade-${ownerName()}-test`)
  const group = { version: 2 as const, memory: path, pids: path }
  await perform([{ act: 'make', path }], 'ours')
  const script = 'grep ^0:: /proc/self/cgroup; for i in 1 2 3; do setsid sleep 300 & done; exit 3'
  const spec = { cwd: scratch, env: { PATH, HOME: scratch }, timeoutMs: 60_000, outputBytes: 1000 }
  const reach = { gone: () => endCgroup(group, 'ours') }
  const argv = [...joining(group, 'ours'), 'bash', '-c', script] as const
  const ended = await runProcess({ ...spec, argv, reach }, never)
  expect(ended).toMatchObject({ exitCode: 3, leftRunning: false })
  expect(ended.stdout.text).toMatch(new RegExp(`/grade-${ownerName()}-test$`, 'm'))
  expect(readCounters(group).cpuMs).toBeGreaterThan(0)
  expect(working(scratch)).toEqual([])
  expect(await removeCgroup(group, 'ours')).toBe(true)
})

/** Who works in a directory. */
const working = (directory: string): Running[] =>
  running().filter(({ environment }) => environment.includes(`HOME=${directory}`))
