import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { parseAttempt } from '../../src/record/attempt.js'
import { runningWith } from '../machine.js'
import { appears, type Laptop, openLaptop } from './laptop.js'

const linux = process.platform === 'linux' ? test : test.skip
const posix = process.platform === 'win32' ? test.skip : test

let laptop: Laptop
beforeEach(() => {
  laptop = openLaptop()
})
// Also of a run that was stopped nothing is left behind.
afterEach(() => expect(laptop.close()).toEqual([]))

const stubborn = "trap '' TERM INT HUP; while :; do sleep 0.2; done"
/** A text that is found in the command line of whatever a script starts. */
const aMark = (): string => `mark-${randomUUID()}`

describe('daemons that ignore SIGTERM', () => {
  const daemons: Record<string, string> = {
    'in the background': `(${stubborn}) & ${stubborn}`,
    'in a session of its own': `setsid bash -c "${stubborn}" & disown; ${stubborn}`,
    'forked twice and without environment': `(env -i setsid bash -c "${stubborn}" &) ; ${stubborn}`,
    'of a program that ends by itself': `(${stubborn}) & echo done`,
  }

  linux('die with the test that started them, at its time limit or at its end', async () => {
    const mark = aMark()
    const graded = Object.entries(daemons).map(async ([title, script]) => {
      const run = script.replaceAll('while :;', `: ${mark}; while :;`)
      const tests = [
        { id: 'a', name: title, run, ...(run.includes('echo done') ? {} : { timeout: '1s' }) },
        { id: 'b', run: 'true' },
      ]
      laptop.write({ [`${title}/grading.yml`]: { assignment: 'hw1', tests } })
      const { attempt } = await laptop.grade(title)
      return attempt.tests.map(({ name, status, message = '' }) =>
        `${name}: ${status} ${message.replace(/ \(it .*/, '')}`.trim(),
      )
    })
    expect(await Promise.all(graded)).toEqual([
      ['in the background: failed no answer within 1 s', 'b: passed'],
      ['in a session of its own: failed no answer within 1 s', 'b: passed'],
      ['forked twice and without environment: failed no answer within 1 s', 'b: passed'],
      ['of a program that ends by itself: passed', 'b: passed'],
    ])
    expect(runningWith(mark)).toEqual([])
  })
})

describe('a run that is stopped', () => {
  const stages: Record<string, (run: string) => object> = {
    test: (run) => ({
      tests: [
        { id: 'a', run },
        { id: 'b', run: 'true' },
      ],
    }),
    setup: (run) => ({ setup: run, tests: [{ id: 'a', run: 'true' }] }),
    grader: (run) => ({ max_points: 2, grader: { run, results: 'r.json' } }),
    check: (run) => ({ tests: [{ id: 'a', run: 'true', check: run }] }),
  }

  /** Starts a run and, once the submission's code does, stops it. */
  async function stopped(name: string, config: object, signal: NodeJS.Signals, ...args: string[]) {
    // A stronger level would not let it touch a file out here.
    const common = { assignment: 'hw1', sandbox: 'none', pass_env: ['STARTED'] }
    laptop.write({ [`${name}/grading.yml`]: { ...common, ...config } })
    const env = { STARTED: join(laptop.dir, `${name}-started`) }
    const { child, ended } = laptop.start(['run', name, ...args], { env })
    await appears(env.STARTED)
    child.kill(signal)
    return ended
  }

  posix('by SIGINT says so in whatever it was doing, and counts nothing', async () => {
    const mark = aMark()
    const run = `touch "$STARTED"; : ${mark}; ${stubborn}`
    const runs = Object.entries(stages).map(async ([stage, configOf]) => {
      const { code, out, err } = await stopped(stage, configOf(run), 'SIGINT', '--json')
      expect({ stage, code, err }).toEqual({ stage, code: 1, err: '' })
      const { status, reason, points, grader } = parseAttempt(out, 'stdout')
      return { stage: grader.commands.at(-1)?.stage, status, reason, points }
    })
    const reason = 'the job was cancelled'
    expect(await Promise.all(runs)).toEqual(
      Object.keys(stages).map((stage) => ({ stage, status: 'cancelled', reason, points: null })),
    )
    if (process.platform === 'linux') expect(runningWith(mark)).toEqual([])
  })

  posix('by any signal that asks it to end tells what to do next', async () => {
    const mark = aMark()
    const tests = [{ id: 'a', run: `touch "$STARTED"; : ${mark}; ${stubborn}` }]
    const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
    const runs = await Promise.all(signals.map((signal) => stopped(signal, { tests }, signal)))
    for (const { code, out } of runs) {
      expect(code).toBe(1)
      expect(out).toMatch(/^hw1: cancelled\nThe grading was stopped before its end: .*\n.* Run it again\.\n/)
    }
    if (process.platform === 'linux') expect(runningWith(mark)).toEqual([])
  })
})
