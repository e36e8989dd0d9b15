import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setImmediate as turn } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { runProcess } from '../../src/process/spawn.js'
import type { ProcessSpec } from '../../src/process/start.js'

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

/** We are busy and see nothing: what happens meanwhile comes in the same moment. */
function lookAway(ms: number): void {
  for (const end = performance.now() + ms; performance.now() < end; );
}

describe('what comes in the same moment', () => {
  test('a program that had ended when its time limit was noticed has ended by itself', async () => {
    const running = run('echo done; exit 7', { timeoutMs: 200 })
    await turn()
    lookAway(600)
    const ended = await running
    expect(ended).toMatchObject({ exitCode: 7, signal: null, timedOut: false, cancelled: false })
    expect(ended.stdout.text).toBe('done\n')
  })

  test('a program that had ended when it was cancelled has ended by itself', async () => {
    const cancel = new AbortController()
    const running = run('kill -SEGV $$', {}, cancel.signal)
    await turn()
    lookAway(400)
    cancel.abort()
    expect(await running).toMatchObject({ signal: 'SIGSEGV', timedOut: false, cancelled: false })
  })

  test('a program that was cancelled when its time was up was cancelled', async () => {
    const cancel = new AbortController()
    const running = run('sleep 30', { timeoutMs: 100 }, cancel.signal)
    await turn()
    lookAway(300)
    cancel.abort()
    expect(await running).toMatchObject({ timedOut: false, cancelled: true })
  })

  test('a cancel counts while a program takes its time to end at its limit', async () => {
    const cancel = new AbortController()
    setTimeout(() => cancel.abort(), 350)
    const script = 'trap "" TERM; while :; do sleep 0.05; done'
    expect(await run(script, { timeoutMs: 100 }, cancel.signal)).toMatchObject({
      timedOut: false,
      cancelled: true,
    })
  })

  test('a cancel between the wish to start a program and its start ends it', async () => {
    const cancel = new AbortController()
    const running = run('sleep 30', {}, cancel.signal)
    cancel.abort()
    expect(await running).toMatchObject({ cancelled: true })
  })
})
