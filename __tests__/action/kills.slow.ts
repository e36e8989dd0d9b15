import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, describe, expect, test } from '@jest/globals'
import type { Attempt } from '../../src/domain/attempt.js'
import { parseAttempt } from '../../src/record/attempt.js'
import { readAttempts } from '../../src/store/directory.js'
import { type Laptop, openLaptop } from '../cli/laptop.js'
import { until } from '../patience.js'
import { startWorld } from './world.js'

const world = await startWorld()
const laptops: Laptop[] = []
afterAll(async () => {
  for (const laptop of laptops) laptop.close()
  await world.close()
})

/** Says that it runs, and takes its time. */
const program = (started: string, seconds = 0.15): string => `: > '${started}'\nsleep ${seconds}\n`
const grading = {
  assignment: 'hw3',
  sandbox: 'none',
  tests: [{ id: 'right', run: 'bash main.sh', points: 1 }],
}

/** Moments over a whole run and a little longer, one at random in each equal part of it. */
const momentsOf = (count: number, tookMs: number): number[] =>
  Array.from({ length: count }, (_, index) => ((index + Math.random()) / count) * tookMs * 1.05)

const recordsIn = (directory: string, fits: (name: string) => boolean): Attempt[] =>
  (existsSync(directory) ? readdirSync(directory, { recursive: true, encoding: 'utf8' }) : [])
    .filter(fits)
    // What is not whole is no attempt, and ends the test here.
    .map((path) => parseAttempt(readFileSync(join(directory, path), 'utf8'), path))

/** Either the skeleton or the whole grading, and at least one of them as soon as student code has run. */
function expectWhole(records: readonly Attempt[], hasStarted: boolean): void {
  if (hasStarted) expect(records).not.toEqual([])
  for (const { status, reason, points, maxPoints } of records) {
    expect(maxPoints).toBe(1)
    if (status === 'graded') expect(points).toBe(1)
    else expect({ status, reason, points }).toEqual({ status: 'error', reason: 'interrupted', points: null })
  }
}

describe('a grader that is killed at any moment leaves whole records, and never a zero', () => {
  test('the action, 40 times', async () => {
    const started = join(world.directory('started'), 'yes')
    const ada = await world.student({
      'main.sh': program(started),
      '.github/grading.yml': JSON.stringify(grading),
    })
    const job = { inputs: { record: 'none' } }
    const began = performance.now()
    expect((await ada.grade(job)).code).toBe(0)
    const seen = new Set<string>()
    const moments = momentsOf(38, performance.now() - began).map((ms) => () => sleep(ms))
    // Whatever else the machine has to do, one is before everything and one in the middle.
    const inTheMiddle = (mine: string) => until(() => existsSync(mine))
    for (const [index, moment] of [async () => undefined, inTheMiddle, ...moments].entries()) {
      const mine = `${started}-${index}`
      await ada.push({ 'main.sh': program(mine, moment === inTheMiddle ? 60 : 0.15) })
      const step = await ada.grade({
        ...job,
        started: (pid) => void moment(mine).then(() => kill(pid)),
      })
      const records = recordsIn(step.temp, (path) => path.endsWith('/attempt.json'))
      expectWhole(records, existsSync(mine))
      seen.add(records.map(({ status }) => status).join('+'))
    }
    // The moments were not all before or after everything.
    expect(seen.has('')).toBe(true)
    expect(seen.has('error')).toBe(true)
  })

  test('`run --out`, 20 times', async () => {
    const laptop = openLaptop()
    laptops.push(laptop)
    const at = (index: number) =>
      [`hw-${index}`, `out-${index}`, join(laptop.dir, `started-${index}`)] as const
    const moments = await timed(async () => {
      const [hw, out, started] = at(-1)
      laptop.write({ [`${hw}/main.sh`]: program(started), [`${hw}/grading.yml`]: grading })
      expect(await laptop.call('run', hw, '--out', out)).toMatchObject({ code: 0 })
      // The skeleton goes when the attempt is kept.
      expect(readdirSync(join(laptop.dir, out, 'hw3'))).toEqual(['attempts.jsonl'])
    })
    for (const [index, moment] of momentsOf(20, moments).entries()) {
      const [hw, out, started] = at(index)
      laptop.write({ [`${hw}/main.sh`]: program(started), [`${hw}/grading.yml`]: grading })
      const { child, ended } = laptop.start(['run', hw, '--out', out])
      await Promise.race([sleep(moment), ended])
      child.kill('SIGKILL')
      await ended
      const directory = join(laptop.dir, out)
      const skeletons = recordsIn(directory, (path) => /\/interrupted-[^/]+\.json$/.test(path))
      const { lines, problems } = await readAttempts(directory, 'hw3')
      expect(problems).toEqual([])
      expectWhole([...skeletons, ...lines.map(({ attempt }) => attempt)], existsSync(started))
    }
  })

  test('`batch`, 12 times: nothing but a last line is torn, and going on grades the rest', async () => {
    const laptop = openLaptop()
    laptops.push(laptop)
    const names = ['a', 'b', 'c', 'd']
    laptop.write({ 'course/grading.yml': grading })
    for (const name of names) laptop.write({ [`subs/${name}/main.sh`]: 'sleep 0.05' })
    const batch = (out: string) =>
      ['batch', 'subs/*', '--config', 'course/grading.yml', '--out', out, '--jobs', '2'] as const
    const took = await timed(async () => {
      expect(await laptop.call(...batch('whole'))).toMatchObject({ code: 0 })
    })
    for (const [index, moment] of momentsOf(12, took).entries()) {
      const out = `out-${index}`
      const { child, ended } = laptop.start(batch(out))
      await Promise.race([sleep(moment), ended])
      child.kill('SIGKILL')
      await ended
      const { lines, problems } = await readAttempts(join(laptop.dir, out), 'hw3')
      expect(problems).toEqual([])
      expectWhole(
        lines.map(({ attempt }) => attempt),
        false,
      )
      if (index % 4 !== 0) continue
      expect(await laptop.call(...batch(out))).toMatchObject({ code: 0 })
      const after = await readAttempts(join(laptop.dir, out), 'hw3')
      expect(after.lines.map(({ submitter }) => submitter).sort()).toEqual(names)
    }
  })
})

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // It has ended.
  }
}

async function timed(run: () => Promise<void>): Promise<number> {
  const began = performance.now()
  await run()
  return performance.now() - began
}
