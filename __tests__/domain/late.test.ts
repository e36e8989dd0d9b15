import { describe, expect, test } from '@jest/globals'
import { endOfGrace, type LatePolicy, latePenalty } from '../../src/domain/late.js'

const HOUR = 3_600_000
const DAY = 24 * HOUR
const due = '2026-11-30T23:59:59-05:00'

const aPolicy = (overrides: Partial<LatePolicy> = {}): LatePolicy => ({
  graceMs: 0,
  of: 'max',
  steps: [],
  ...overrides,
})
const daily = aPolicy({ graceMs: 600_000, deduct: { percent: 10 }, perMs: DAY, atMost: { percent: 50 } })

const penalty = (policy: LatePolicy | null, lateMs: number, points = 80, maxPoints = 100) =>
  latePenalty({
    points,
    maxPoints,
    due,
    submittedAt: new Date(Date.parse(due) + lateMs).toISOString(),
    policy,
  })

describe('the late penalty', () => {
  test.each([
    ['before the due date', daily, -DAY, 0, 0],
    ['at the due date', daily, 0, 0, 0],
    ['in the last second of grace', daily, 600_000, 0, 0],
    ['just after grace: counted from the due date', daily, 600_001, 600_001, 10],
    ['after exactly a day', daily, DAY, DAY, 10],
    ['when the second day has started', daily, DAY + 1, DAY + 1, 20],
    ['never more than at most', daily, 9 * DAY, 9 * DAY, 50],
    ['of what was earned', { ...daily, of: 'earned' as const }, DAY, DAY, 8],
    ['at most half of what was earned', { ...daily, of: 'earned' as const }, 9 * DAY, 9 * DAY, 40],
    [
      'points instead of percent',
      aPolicy({ deduct: { points: 2.5 }, perMs: HOUR }),
      2 * HOUR + 1,
      2 * HOUR + 1,
      7.5,
    ],
    ['once, without an interval', aPolicy({ deduct: { percent: 20 } }), 9 * DAY, 9 * DAY, 20],
    ['never more than the points', aPolicy({ deduct: { points: 30 }, perMs: DAY }), 9 * DAY, 9 * DAY, 80],
    ['nothing without a policy', null, DAY, DAY, 0],
  ])('%s', (_, policy, lateMs, counted, taken) => {
    expect(penalty(policy, lateMs)).toMatchObject({ lateMs: counted, points: taken, competes: true, policy })
  })

  const steps = aPolicy({
    steps: [
      { afterMs: 0, deduct: { percent: 10 } },
      { afterMs: DAY, deduct: { percent: 30 } },
      { afterMs: 3 * DAY, deduct: { percent: 100 } },
    ],
  })
  test.each([
    [0, 0],
    [1, 10],
    [DAY - 1, 10],
    [DAY, 30],
    [3 * DAY, 80],
  ])('with steps, %d ms late cost %d points: each step replaces the one before', (lateMs, taken) => {
    expect(penalty(steps, lateMs)?.points).toBe(taken)
  })

  test('after `until` a submission is recorded and does not compete', () => {
    const policy = aPolicy({ until: '2026-12-07T23:59:59-05:00' })
    expect(penalty(policy, 7 * DAY)).toMatchObject({ competes: true, points: 0 })
    expect(penalty(policy, 7 * DAY + 1)).toMatchObject({ competes: false, points: 0 })
  })

  test('percentages are exact', () => {
    const policy = aPolicy({ deduct: { percent: 0.1 }, perMs: HOUR })
    expect(penalty(policy, 3 * HOUR, 1, 1)?.points).toBe(0.003)
  })

  test('of no points nothing is taken', () => {
    expect(penalty(daily, DAY, 0)?.points).toBe(0)
  })

  test('where nothing is due there is no lateness', () => {
    const lateness = { points: 1, maxPoints: 1, due: undefined, submittedAt: due, policy: daily }
    expect(latePenalty(lateness)).toBeNull()
  })
})

test('a submission is in time until the grace is over', () => {
  expect(endOfGrace(due)).toBe('2026-12-01T04:59:59.000Z')
  expect(endOfGrace(due, daily)).toBe('2026-12-01T05:09:59.000Z')
})
