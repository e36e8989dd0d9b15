import { describe, expect, test } from '@jest/globals'
import { endOfGrace, type LatePolicy, latePenalty } from '../../src/domain/late.js'
import { aPolicy, ofEarned } from './builders.js'

const HOUR = 3_600_000
const DAY = 24 * HOUR
const due = '2026-11-30T23:59:59-05:00'
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

  test.each([
    ['percent per hour', aPolicy({ deduct: { percent: 2 }, perMs: HOUR }), 90 * 60_000, 4],
    ['points per day', aPolicy({ deduct: { points: 5 }, perMs: DAY }), DAY + 1, 10],
    ['percent per half a day', aPolicy({ deduct: { percent: 5 }, perMs: 12 * HOUR }), 13 * HOUR, 10],
    [
      'at most so many points',
      aPolicy({ deduct: { percent: 10 }, perMs: DAY, atMost: { points: 12 } }),
      5 * DAY,
      12,
    ],
    ['at most everything: the total stays above 0', aPolicy({ deduct: { percent: 300 } }), DAY, 80],
    ['a step in points', aPolicy({ steps: [{ afterMs: HOUR, deduct: { points: 7 } }] }), 2 * HOUR, 7],
    [
      'a step that has not begun',
      aPolicy({ steps: [{ afterMs: HOUR, deduct: { points: 7 } }] }),
      HOUR - 1,
      0,
    ],
    [
      'steps capped',
      aPolicy({ steps: [{ afterMs: 0, deduct: { percent: 40 } }], atMost: { percent: 25 } }),
      1,
      25,
    ],
    ["pygrader's fraction of what was earned", ofEarned(20), 9 * DAY, 16],
    ["pygrader's fraction, without grace", ofEarned(7), 1, 5.6],
    ["pygrader's fraction of one takes all", ofEarned(100), 1, 80],
  ])('%s', (_, policy, lateMs, expected) => {
    expect(penalty(policy, lateMs)?.points).toBe(expected)
  })

  test.each([
    [1, DAY + 1, 10],
    [1, DAY, 0],
    [2, 2 * DAY - 1, 0],
    [5, DAY, 0],
  ])(
    '%d late days of %d ms: what is not covered is paid, and %d points are taken',
    (lateDays, lateMs, points) => {
      const submittedAt = new Date(Date.parse(due) + lateMs).toISOString()
      const covered = latePenalty({ points: 80, maxPoints: 100, due, submittedAt, policy: daily, lateDays })
      expect(covered).toMatchObject({ lateMs, points })
    },
  )

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
