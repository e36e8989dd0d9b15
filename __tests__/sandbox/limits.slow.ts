import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import type { Ended } from '../../src/process/ended.js'
import { findProgram } from '../../src/process/path.js'
import { openBubblewrap } from '../../src/sandbox/bubblewrap.js'
import { findCgroups } from '../../src/sandbox/cgroup.js'
import { openNamespaces } from '../../src/sandbox/namespaces.js'
import { ownerName } from '../../src/sandbox/owner.js'
import type { ConfinedCommand } from '../../src/sandbox/sandbox.js'
import { bombs, endlessBomb, memoryHogs } from './attacks.js'
import { aSettings } from './settings.js'

jest.setTimeout(60_000)

const PATH = process.env.PATH ?? ''
const never = new AbortController().signal
const mebibyte = 2 ** 20

let scratch = ''
beforeEach(() => {
  scratch = realpathSync(mkdtempSync(join(tmpdir(), 'limits-')))
})
afterEach(() => {
  rmSync(scratch, { recursive: true, force: true })
  expect(cgroupsOfOurs()).toEqual([])
})

/** Whatever of ours is anywhere in the tree of cgroups. */
const cgroupsOfOurs = (): string[] =>
  execFileSync('find', ['/sys/fs/cgroup', '-name', `grade-${ownerName()}-*`], { encoding: 'utf8' })
    .split('\n')
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
    const command = { cwd: scratch, env: { PATH, HOME: scratch }, timeoutMs: 20_000, outputBytes: 10_000 }
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

  test.each(Object.entries(bombs))('%s are refused at the limit', async (_, argv) => {
    const ended = await run(argv)
    expect(ended).toMatchObject({ exitCode: 0, timedOut: false, leftRunning: false })
    const started = Number.parseInt(ended.stdout.text, 10)
    expect(started).toBeGreaterThan(limits.processes - 10)
    expect(started).toBeLessThanOrEqual(limits.processes + 4)
  })

  test('a bomb that hears nothing is dead at its time limit, and the machine answers meanwhile', async () => {
    const running = run(endlessBomb, { timeoutMs: 2000 })
    await new Promise((resolve) => setTimeout(resolve, 1000))
    const began = performance.now()
    execFileSync('true')
    expect(performance.now() - began).toBeLessThan(1000)
    expect(await running).toMatchObject({ timedOut: true, leftRunning: false })
    expect(working(scratch)).toEqual([])
  })

  test('what it used of the processors is known', async () => {
    const loop = await run(['bash', '-c', 'while :; do :; done'], { timeoutMs: 1500 })
    expect(loop.timedOut).toBe(true)
    expect(loop.cpuMs).toBeGreaterThan(300)
    const computed = await run(['python3', '-c', 'n=0\nfor i in range(3_000_000): n+=i'])
    expect(computed.cpuMs).toBeGreaterThan(50)
  })
})

/** Which processes work in a directory. */
const working = (directory: string): string[] =>
  readdirSync('/proc').filter((pid) => {
    try {
      return /^\d+$/.test(pid) && readFileSync(`/proc/${pid}/environ`, 'utf8').includes(`HOME=${directory}`)
    } catch {
      return false
    }
  })
