import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { readProcess } from '../../src/process/proc.js'
import { runProcess } from '../../src/process/spawn.js'
import type { ProcessSpec } from '../../src/process/start.js'
import { givenTime, until } from '../patience.js'

let scratch = ''
beforeEach(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'moments-'))
})
afterEach(() => rm(scratch, { recursive: true, force: true }))

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

const place = (name: string): string => join(scratch, name)
const [begun, go] = ['begun', 'go']

/** A script that says who it is, and does something once it may. */
const waiting = (then: string): string =>
  `echo $$ > me; mv me ${begun}; until [ -e ${go} ]; do sleep 0.01; done; ${then}`

/** We see nothing until then: what happens meanwhile comes in the same moment. */
function lookAway(isOver: () => boolean): void {
  const nothing = new Int32Array(new SharedArrayBuffer(4))
  while (!isOver()) Atomics.wait(nothing, 0, 0, 10)
}

/** Looks away from a waiting script that may go on until it has ended, of which only Linux tells. */
function lookAwayFromItsEnd(leastMs: number): void {
  const pid = Number(readFileSync(place(begun), 'utf8'))
  const began = performance.now()
  writeFileSync(place(go), '')
  lookAway(() => performance.now() - began > leastMs && readProcess(pid)?.isDead !== false)
}

/** Of a script that had begun well before its time limit, what became of it after something was done. */
const runBefore = (ms: number, script: string, act: (limitMs: number) => void, signal?: AbortSignal) =>
  givenTime(ms, async (timeoutMs) => {
    for (const name of [begun, go]) await rm(place(name), { force: true })
    const began = performance.now()
    const running = run(script, { timeoutMs }, signal)
    const isLate = (): boolean => performance.now() - began > timeoutMs / 2
    await until(() => existsSync(place(begun)) || isLate())
    if (isLate()) return running.then(() => undefined)
    act(timeoutMs)
    return running
  })

describe('what comes in the same moment', () => {
  test('a program that had ended when its time limit was noticed has ended by itself', async () => {
    const ended = await runBefore(400, waiting('echo done; exit 7'), lookAwayFromItsEnd)
    expect(ended).toMatchObject({ exitCode: 7, signal: null, timedOut: false, cancelled: false })
    expect(ended.stdout.text).toBe('done\n')
  })

  test('a program that had ended when it was cancelled has ended by itself', async () => {
    const cancel = new AbortController()
    const running = run(waiting('kill -SEGV $$'), {}, cancel.signal)
    await until(() => existsSync(place(begun)))
    lookAwayFromItsEnd(400)
    cancel.abort()
    expect(await running).toMatchObject({ signal: 'SIGSEGV', timedOut: false, cancelled: false })
  })

  test('a program that was cancelled when its time was up was cancelled', async () => {
    const cancel = new AbortController()
    const act = (limitMs: number): void => {
      const began = performance.now()
      lookAway(() => performance.now() - began > limitMs)
      cancel.abort()
    }
    const ended = await runBefore(300, waiting(''), act, cancel.signal)
    expect(ended).toMatchObject({ timedOut: false, cancelled: true })
  })

  test('a cancel counts while a program takes its time to end at its limit', async () => {
    const cancel = new AbortController()
    const act = (limitMs: number): void => void setTimeout(() => cancel.abort(), limitMs + 100)
    const script = `trap "" TERM; : > ${begun}; while :; do sleep 0.05; done`
    const ended = await runBefore(200, script, act, cancel.signal)
    expect(ended).toMatchObject({ timedOut: false, cancelled: true })
  })

  test('a cancel between the wish to start a program and its start ends it', async () => {
    const cancel = new AbortController()
    const running = run('sleep 30', {}, cancel.signal)
    cancel.abort()
    expect(await running).toMatchObject({ cancelled: true })
  })
})
