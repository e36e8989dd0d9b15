import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { type Graded, type Laptop, openLaptop } from './laptop.js'

let laptop: Laptop
beforeEach(() => {
  laptop = openLaptop()
})
afterEach(() => expect(laptop.close()).toEqual([]))

/** Half a day away from where the number of started days changes. */
const daysAgo = (days: number): string => new Date(Date.now() - days * 86_400_000).toISOString()
const tests = [{ id: 'a', run: 'true', points: 10 }]

describe('a submission that is two and a half days late', () => {
  const daily = '10% of the maximum for each started day'
  const policies: [string, object, number, boolean][] = [
    [daily, { deduct: '10%', per: 'day' }, 3, true],
    ['1 point for each started day', { deduct: 1, per: 'day' }, 3, true],
    ['25% of the maximum once', { deduct: '25%' }, 2.5, true],
    [`${daily}, at most 20%`, { deduct: '10%', per: 'day', at_most: '20%' }, 2, true],
    [
      '10% of the maximum at first, 40% from 2 d late on',
      {
        steps: [
          { after: '0h', deduct: '10%' },
          { after: '2d', deduct: '40%' },
        ],
      },
      4,
      true,
    ],
    [daily, { grace: '1h', deduct: '10%', per: 'day' }, 3, true],
    [daily, { deduct: '10%', per: 'day', until: daysAgo(1) }, 3, false],
    ['nothing', { grace: '3d', deduct: '10%', per: 'day' }, 0, true],
  ]
  const due = daysAgo(2.5)
  let day: Laptop
  let graded: Graded[]
  beforeAll(async () => {
    day = openLaptop()
    graded = await Promise.all(
      policies.map(([, late], index) => {
        day.write({ [`${index}/grading.yml`]: { assignment: 'hw1', due, late, tests } })
        return day.grade(String(index))
      }),
    )
  })
  afterAll(() => expect(day.close()).toEqual([]))

  test.each(policies.map((policy, index) => [...policy, index] as const))(
    'loses by %s',
    (rule, _, cost, competes, index) => {
      const { code, out, attempt } = graded[index] ?? {}
      expect(code).toBe(0)
      expect(attempt).toMatchObject({
        status: 'graded',
        points: 10 - cost,
        maxPoints: 10,
        score: { points: 10 },
        late: { due, points: cost, competes, policy: expect.any(Object) },
      })
      if (cost === 0) {
        expect(out).toMatch(/^hw1: 10 of 10 points\n/)
        expect(out).not.toContain('Late by')
        return
      }
      expect(out).toMatch(new RegExp(`^hw1: 10 − ${cost} late = ${10 - cost} of 10 points\n`))
      const uncounted = competes ? '' : ' It is too late to count by itself: it is recorded all the same.'
      expect(out?.replace(/\n/g, ' ')).toContain(
        ` UTC): −${cost} (${rule}).${uncounted} An extension, if you have one, is applied by your instructor.`,
      )
      expect(out).toMatch(/\nLate by 2 d 12 h \(due .* UTC, submitted .* UTC\): /)
    },
  )
})

test('lateness without a policy costs nothing, and is said', async () => {
  laptop.write({ 'hw/grading.yml': { assignment: 'hw1', due: daysAgo(2.5), tests } })
  const { out, attempt } = await laptop.grade('hw')
  expect(attempt).toMatchObject({ points: 10, late: { points: 0, policy: null } })
  expect(out.replace(/\n/g, ' ')).toMatch(/ Late by 2 d 12 h .*\): nothing is taken off\. /)
})

test('a submission that cannot be graded is not late', async () => {
  const late = { deduct: '10%', per: 'day' }
  const config = { due: daysAgo(2.5), late, tests, files: { required: ['list.c'] } }
  laptop.write({ 'hw/grading.yml': { assignment: 'hw1', ...config } })
  const { attempt } = await laptop.grade('hw')
  expect(attempt).toMatchObject({ status: 'ungradable', points: null, late: null })
})
