import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { readProcess } from '../../src/process/proc.js'
import { parseAttempt } from '../../src/record/attempt.js'
import { givenTime, until } from '../patience.js'
import { type Files, startWorld } from './world.js'

const world = await startWorld()
afterAll(() => world.close())

/** A grader that leaves its number in `pids` and does not want to end. */
const stubborn = (pids: string, timeout = '5m', before = ''): Files => ({
  'grade.sh': `
${before}
trap '' TERM INT HUP
: > '${pids}/'$$
while :; do sleep 0.2; done
`,
  '.github/grading.yml': `
assignment: hw3
sandbox: none
max_points: 10
grader: {run: bash grade.sh, format: exit-code, timeout: ${timeout}}
`,
})

const numbersIn = (pids: string): number[] => readdirSync(pids).map(Number)
const isRunning = (pid: number): boolean => readProcess(pid)?.isDead === false

type Stopped = { startMs: number; at: number }

/** Sends the action a signal once its grader runs; tells when, and how long it had taken until then. */
async function stopIt(action: number, signal: NodeJS.Signals, pids: string): Promise<Stopped> {
  const began = performance.now()
  await until(() => numbersIn(pids).length > 0)
  process.kill(action, signal)
  const at = performance.now()
  return { startMs: at - began, at }
}

test.each(['SIGINT', 'SIGTERM'] as const)(
  '%s in the middle of a grading records a cancelled attempt before the runner loses patience',
  async (signal) => {
    const pids = world.directory('pids')
    const ada = await world.student(stubborn(pids))
    const stopped: Promise<Stopped>[] = []
    const step = await ada.grade({ started: (pid) => stopped.push(stopIt(pid, signal, pids)) })
    const endedAt = performance.now()
    const [{ startMs, at } = { startMs: 0, at: 0 }] = await Promise.all(stopped)
    // The runner's pause between asking to end and ending by force; a busy machine started slowly, too.
    expect(endedAt - at).toBeLessThan(7500 + 10 * Math.max(0, startMs - 1500))
    expect(step).toMatchObject({ code: 1, signal: null, outputs: { status: 'cancelled', points: '' } })
    expect(step.summary).toContain('The grading was stopped before its end')
    expect(step.summary).not.toMatch(/\b0 (of|\/) \d/)
    expect(await ada.recorded()).toMatchObject([{ status: 'cancelled', points: null, maxPoints: 10 }])
    expect(numbersIn(pids).filter(isRunning)).toEqual([])
  },
)

test('an action that is killed leaves on the disk that the grading was interrupted, never a zero', async () => {
  const pids = world.directory('pids')
  const ada = await world.student(stubborn(pids))
  const stopped: Promise<Stopped>[] = []
  const step = await ada.grade({ started: (pid) => stopped.push(stopIt(pid, 'SIGKILL', pids)) })
  await Promise.all(stopped)
  // On a runner the end of the job takes what the action could not end any more.
  for (const pid of numbersIn(pids)) process.kill(pid, 'SIGKILL')
  expect(step).toMatchObject({ signal: 'SIGKILL', outputs: {} })
  const records = readdirSync(step.temp)
    .map((name) => join(step.temp, name, 'attempt.json'))
    .filter((path) => existsSync(path))
  expect(records).toHaveLength(1)
  const attempt = parseAttempt(readFileSync(records[0] ?? '', 'utf8'), 'attempt.json')
  expect(attempt).toMatchObject({
    status: 'error',
    reason: 'interrupted',
    points: null,
    score: null,
    maxPoints: 10,
    submission: { commit: await ada.repository.tip() },
  })
})

test('a daemon that ignores being asked to end costs its time limit and no more, and is gone', async () => {
  const daemonIn = (pids: string): string =>
    `(trap '' TERM INT HUP; setsid bash -c "trap '' TERM INT HUP; : > '${pids}/'\\$\\$; while :; do sleep 0.2; done" &) > /dev/null 2>&1`
  const { step, ada, pids, ms } = await givenTime(1000, async (ms) => {
    const pids = world.directory('pids')
    const ada = await world.student(stubborn(pids, `${ms / 1000}s`, daemonIn(pids)))
    const step = await ada.grade()
    return numbersIn(pids).length < 2 ? undefined : { step, ada, pids, ms }
  })
  expect(step).toMatchObject({ code: 0, outputs: { status: 'graded', points: '0', 'max-points': '10' } })
  const [attempt] = await ada.recorded()
  const { started = '', finished = '' } = attempt?.phases ?? {}
  expect(Date.parse(finished) - Date.parse(started)).toBeLessThan(ms + 30_000)
  expect(attempt?.grader.commands).toMatchObject([{ timedOut: true }])
  expect(step.summary).toContain('its time was up')
  expect(numbersIn(pids)).toHaveLength(2)
  expect(numbersIn(pids).filter(isRunning)).toEqual([])
})
