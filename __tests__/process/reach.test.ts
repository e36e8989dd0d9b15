import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { runProcess } from '../../src/process/spawn.js'
import type { ProcessSpec, Reach } from '../../src/process/start.js'
import { givenTime } from '../patience.js'

let scratch = ''
beforeAll(() => {
  scratch = mkdtempSync(join(tmpdir(), 'reach-'))
})
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

const run = (script: string, changes: Partial<ProcessSpec> = {}, signal = new AbortController().signal) =>
  runProcess(
    {
      argv: ['bash', '-c', script],
      cwd: scratch,
      env: { PATH: process.env.PATH ?? '' },
      timeoutMs: 20_000,
      outputBytes: 10_000,
      ...changes,
    },
    signal,
  )

describe('a sandbox that is asked to end what runs in it', () => {
  const never = () => new Promise<never>(() => undefined)
  const fails = async (): Promise<never> => {
    throw new Error('no answer')
  }
  const breaks = (): never => {
    throw new Error('a bug')
  }

  test.concurrent.each<[string, Reach, { leftRunning: boolean }]>([
    ['never asks', { ask: never }, { leftRunning: false }],
    ['fails to ask', { ask: fails }, { leftRunning: false }],
    ['never kills', { kill: never }, { leftRunning: false }],
    ['fails to kill', { ask: breaks, kill: breaks }, { leftRunning: false }],
    ['never says that all is gone', { gone: never }, { leftRunning: true }],
    ['fails to say that all is gone', { gone: fails }, { leftRunning: true }],
    ['breaks when it is to say so', { gone: breaks }, { leftRunning: true }],
  ])('loses no run and takes no longer, where it %s', async (_, reach, expected) => {
    const { ended, ms } = await givenTime(200, async (timeoutMs) => {
      const began = performance.now()
      const ended = await run('echo here; exec sleep 60', { timeoutMs, reach })
      const ms = performance.now() - began - timeoutMs
      return ended.stdout.text === 'here\n' ? { ended, ms } : undefined
    })
    expect(ended).toMatchObject({ timedOut: true, ...expected })
    // A machine with nothing else to do needs a quarter of it.
    expect(ms).toBeLessThan(20_000)
  })

  test('is asked in place of a signal, and made to where that does not help', async () => {
    let calls: string[] = []
    const note = (name: string) => async (): Promise<void> => {
      calls.push(name)
    }
    const reach = {
      ask: note('ask'),
      kill: note('kill'),
      gone: async () => calls.push('gone') > 0,
    }
    const begun = join(scratch, 'begun')
    const script = `trap "echo signal; exit 0" TERM; : > ${begun}; while :; do sleep 0.05; done`
    const ended = await givenTime(200, async (timeoutMs) => {
      calls = []
      const ended = await run(script, { timeoutMs, reach })
      return existsSync(begun) ? ended : undefined
    })
    expect(ended).toMatchObject({ timedOut: true, signal: 'SIGKILL', leftRunning: false })
    expect(ended.stdout.text).toBe('')
    expect(calls).toEqual(['ask', 'kill', 'gone'])
  })

  test('is waited for until all in it is gone, also where the program ended by itself', async () => {
    let isGone = false
    const gone = async (): Promise<boolean> => {
      await sleep(400)
      isGone = true
      return isGone
    }
    expect(await run('exit 0', { reach: { gone } })).toMatchObject({ exitCode: 0, leftRunning: false })
    expect(isGone).toBe(true)
  })

  test('ends by force what outlives a program that ended by itself', async () => {
    let isKilled = false
    const kill = async (): Promise<void> => {
      isKilled = true
    }
    const reach = { kill, gone: async () => isKilled }
    expect(await run('exit 0', { reach })).toMatchObject({ exitCode: 0, leftRunning: false })
    expect(isKilled).toBe(true)
  })
})
