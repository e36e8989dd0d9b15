import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { extended } from '../../src/domain/extension.js'
import { type GradeRules, gradeOf, type HandedIn, type ScoredAttempt } from '../../src/domain/gradebook.js'
import type { LatePolicy } from '../../src/domain/late.js'
import { comparePoints, isPoints } from '../../src/domain/points.js'
import { aScore } from '../domain/builders.js'
import { runs } from './settings.js'

const DAY = 86_400_000
const due = '2026-11-30T23:59:59.000Z'
const at = (hours: number): string => new Date(Date.parse(due) + hours * 3_600_000).toISOString()
const points = fc.integer({ min: 0, max: 10_000_000 }).map((millionths) => millionths / 1e6)
const hours = fc.integer({ min: -200, max: 400 })

type Handed = ScoredAttempt<HandedIn>
const handedIn = fc
  .record({ hours, graded: hours, earned: points, commit: fc.constantFrom('a', 'b', 'c', 'd', 'e') })
  .map(({ hours, graded, earned, commit }): Handed => {
    const submittedAt = at(hours)
    const status = 'graded' as const
    const times = { submittedAt, gradedAt: at(Math.max(hours, graded)) }
    const told = { points: earned, maxPoints: 10, complete: true, competes: true }
    return {
      attempt: { submission: { name: 'ada', submittedAt, submittedAtSource: 'push' } },
      summary: {
        file: `${commit}-${hours}-${graded}.json`,
        commit: `${commit}${hours}`,
        status,
        ...times,
        ...told,
      },
      score: aScore({ points: earned, maxPoints: 10 }),
    }
  })
const attempts = fc.uniqueArray(handedIn, { maxLength: 5, selector: ({ summary }) => summary.file })

const amount = fc.oneof(
  fc.nat(100).map((percent) => ({ percent })),
  points.map((taken) => ({ points: taken })),
)
const policy: fc.Arbitrary<LatePolicy> = fc.record(
  {
    graceMs: fc.nat(7_200_000),
    deduct: amount,
    perMs: fc.constantFrom(3_600_000, DAY),
    of: fc.constantFrom('max', 'earned'),
    atMost: amount,
    until: hours.map(at),
    steps: fc.array(fc.record({ afterMs: fc.nat(5 * DAY), deduct: amount }), { maxLength: 2 }),
  },
  { requiredKeys: ['graceMs', 'of', 'steps'] },
)
const late = fc.option(policy, { nil: null })
const lateDays = fc.nat(3)

const gradeBy = (all: readonly Handed[], rules: GradeRules, left = 0) =>
  gradeOf({ submitter: 'ada', attempts: all, rules, marks: [], lateDaysLeft: left })

describe('a grade, whenever work was handed in,', () => {
  test('is what was earned less what lateness costs, and never below nothing', () => {
    fc.assert(
      fc.property(
        attempts,
        late,
        lateDays,
        fc.constantFrom('best', 'latest', 'latest-before-due'),
        (all, late, left, counts) => {
          const grade = gradeBy(all, { due, late, counts }, left)
          if (grade === undefined) return
          expect(isPoints(grade.points)).toBe(true)
          expect(grade.points).toBeGreaterThanOrEqual(0)
          expect(comparePoints(grade.points, grade.raw)).toBeLessThanOrEqual(0)
          expect(grade.lateDays).toBeLessThanOrEqual(left)
          expect(all.map(({ summary }) => summary.file)).toContain(grade.counted.summary.file)
        },
      ),
      runs(2),
    )
  })

  test('is by `best` at least what it is by any other rule', () => {
    fc.assert(
      fc.property(
        attempts,
        late,
        lateDays,
        fc.constantFrom('latest', 'latest-before-due'),
        (all, late, left, counts) => {
          const best = gradeBy(all, { due, late, counts: 'best' }, left)
          const other = gradeBy(all, { due, late, counts }, left)
          if (other !== undefined)
            expect(comparePoints(best?.points ?? -1, other.points)).toBeGreaterThanOrEqual(0)
        },
      ),
      runs(2),
    )
  })

  test('does not depend on the order in which attempts are found', () => {
    const mixed = attempts.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
    )
    fc.assert(
      fc.property(
        mixed,
        late,
        lateDays,
        fc.constantFrom('best', 'latest', 'latest-before-due'),
        ([all, other], late, left, counts) => {
          const rules = { due, late, counts }
          expect(gradeBy(other, rules, left)).toEqual(gradeBy(all, rules, left))
        },
      ),
      runs(2),
    )
  })

  test('never gets worse by another submission, by an extension or by another late day, where the best counts', () => {
    fc.assert(
      fc.property(attempts, handedIn, late, lateDays, fc.nat(100), (all, one, late, left, laterHours) => {
        const rules: GradeRules = { due, late, counts: 'best' }
        const before = gradeBy(all, rules, left)?.points ?? -1
        const others = all.filter(({ summary }) => summary.commit !== one.summary.commit)
        const without = gradeBy(others, rules, left)?.points ?? -1
        expect(
          comparePoints(gradeBy([...others, one], rules, left)?.points ?? -1, without),
        ).toBeGreaterThanOrEqual(0)
        expect(comparePoints(gradeBy(all, rules, left + 1)?.points ?? -1, before)).toBeGreaterThanOrEqual(0)
        const longer = extended(rules, [
          { student: 'ada', assignment: '*', due: { laterMs: laterHours * 3_600_000 } },
        ])
        expect(comparePoints(gradeBy(all, longer, left)?.points ?? -1, before)).toBeGreaterThanOrEqual(0)
      }),
      runs(2),
    )
  })
})
