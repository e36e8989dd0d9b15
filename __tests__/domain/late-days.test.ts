import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { extended } from '../../src/domain/extension.js'
import type { LatePolicy } from '../../src/domain/late.js'
import { latePenalty } from '../../src/domain/late.js'
import { lateDayChoice } from '../../src/domain/late-days.js'
import { aPolicy } from './builders.js'

const HOUR = 3_600_000
const due = '2026-11-30T23:59:59Z'
const after = (ms: number) => new Date(Date.parse(due) + ms).toISOString()

const percent = fc.integer({ min: 0, max: 100 }).map((value) => ({ percent: value }))
const hours = fc.integer({ min: 1, max: 72 }).map((value) => value * HOUR)

/** Any policy whose steps only rise, as a configuration's must. */
const policies: fc.Arbitrary<LatePolicy> = fc.record({
  graceMs: fc.constantFrom(0, HOUR),
  of: fc.constantFrom('max', 'earned'),
  steps: fc
    .uniqueArray(fc.tuple(hours, fc.integer({ min: 0, max: 100 })), { selector: ([at]) => at, maxLength: 3 })
    .map((rows) => {
      const [times, takes] = [rows.map(([at]) => at), rows.map(([, taken]) => taken)].map((column) =>
        column.toSorted((one, other) => one - other),
      )
      return (times ?? []).map((afterMs, index) => ({ afterMs, deduct: { percent: takes?.[index] ?? 0 } }))
    }),
  deduct: percent,
  perMs: hours,
  atMost: percent,
})

const works = fc.record({
  policy: policies,
  points: fc.integer({ min: 0, max: 100 }),
  lateMs: fc.integer({ min: -HOUR, max: 200 * HOUR }),
})

const lateness = ({ policy, points, lateMs }: { policy: LatePolicy; points: number; lateMs: number }) => ({
  points,
  maxPoints: 100,
  due,
  submittedAt: after(lateMs),
  policy,
})

const settings = { seed: 7, numRuns: 500 }

describe('whatever the policy', () => {
  test('another late day never costs points, and no more are spent than were started', () => {
    fc.assert(
      fc.property(works, fc.nat({ max: 10 }), (work, left) => {
        const fewer = lateDayChoice(lateness(work), left)
        const more = lateDayChoice(lateness(work), left + 1)
        expect(more.points).toBeGreaterThanOrEqual(fewer.points)
        expect(fewer.lateDays).toBeLessThanOrEqual(
          Math.min(left, Math.ceil(Math.max(work.lateMs, 0) / (24 * HOUR))),
        )
        if (fewer.lateDays > 0) expect(fewer.points).toBeGreaterThan(lateDayChoice(lateness(work), 0).points)
      }),
      settings,
    )
  })

  test('later never earns more, and nothing is taken that was not earned', () => {
    fc.assert(
      fc.property(works, fc.nat({ max: 48 * HOUR }), (work, later) => {
        const taken = latePenalty(lateness(work))?.points ?? 0
        const takenLater = latePenalty(lateness({ ...work, lateMs: work.lateMs + later }))?.points ?? 0
        expect(takenLater).toBeGreaterThanOrEqual(taken)
        expect(taken).toBeGreaterThanOrEqual(0)
        expect(taken).toBeLessThanOrEqual(work.points)
      }),
      settings,
    )
  })

  test('an extension never costs points', () => {
    fc.assert(
      fc.property(works, fc.integer({ min: -HOUR, max: 100 * HOUR }), (work, laterMs) => {
        const rules = { due, late: work.policy, counts: 'best' as const }
        const extension = { student: 'ada', assignment: '*', due: { laterMs } }
        const moved = extended(rules, [extension]).due
        const taken = latePenalty(lateness(work))?.points ?? 0
        expect(latePenalty({ ...lateness(work), due: moved })?.points).toBeLessThanOrEqual(taken)
      }),
      settings,
    )
  })
})

test('a bank without bottom and a century of lateness are counted in time', () => {
  const work = {
    policy: aPolicy({ deduct: { percent: 1 }, perMs: 24 * HOUR }),
    points: 80,
    lateMs: 36_500 * 24 * HOUR,
  }
  expect(lateDayChoice(lateness(work), Number.MAX_SAFE_INTEGER)).toMatchObject({
    lateDays: 36_500,
    points: 80,
  })
})
