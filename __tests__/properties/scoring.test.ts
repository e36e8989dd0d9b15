import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { rubricOf } from '../../src/domain/implied.js'
import { latePenalty } from '../../src/domain/late.js'
import { comparePoints, subtractPoints, sumPoints } from '../../src/domain/points.js'
import { resultsOf, type TestResult } from '../../src/domain/results.js'
import type { RubricItem } from '../../src/domain/rubric.js'
import type { ItemScore, Score } from '../../src/domain/score.js'
import { scoreResults } from '../../src/domain/scoring.js'
import { aRubric } from '../domain/builders.js'
import { runs } from './settings.js'
import { expectSoundScore } from './sound.js'

const some = <Value>(value: fc.Arbitrary<Value>, maxLength: number) => fc.array(value, { maxLength })

const points = fc.integer({ min: 0, max: 50_000_000 }).map((millionths) => millionths / 1e6)
const word = fc.constantFrom('a', 'b', 'c', 'x/a', 'x::b', 'ab')
const pattern = fc.constantFrom('a', 'b', 'c', 'a*', '*', '?', 'x/*', 'zz', 'z*')
const status = fc.constantFrom('passed', 'partial', 'failed', 'error', 'skipped', 'not_run')

const aTestOf = (id: string): fc.Arbitrary<TestResult> =>
  fc.record(
    { id: fc.constant(id), name: fc.constant(id), status, points, maxPoints: points },
    { requiredKeys: ['id', 'name', 'status'] },
  )
const tests = fc.uniqueArray(word).chain((ids) => fc.tuple(...ids.map(aTestOf)))

const award = fc.constantFrom('each', 'all', 'any', 'fraction')
const base = { id: word, name: word, points, bonus: fc.boolean() }
const tested = (awards: fc.Arbitrary<'each' | 'all' | 'any' | 'fraction'>) =>
  fc.record(
    {
      ...base,
      kind: fc.constant('tested'),
      tests: some(pattern, 3),
      count: fc.integer({ min: 1, max: 5 }),
      award: awards,
    },
    { requiredKeys: ['id', 'name', 'points', 'bonus', 'kind', 'tests', 'award'] },
  )
const manual = fc.record({ ...base, kind: fc.constant('manual') })
const deduction = fc.record({
  id: word,
  name: word,
  points: points.map((one) => -one),
  tests: some(pattern, 2),
})
const deductive = fc.record({ ...base, kind: fc.constant('deductive'), deductions: some(deduction, 3) })
const leaf: fc.Arbitrary<RubricItem> = fc.oneof(tested(award), manual, deductive)
const group: fc.Arbitrary<RubricItem> = fc.record({
  ...base,
  kind: fc.constant('group'),
  items: some(leaf, 3),
})
const rubric = some(fc.oneof(leaf, group), 5).map((items) => aRubric(...items))

const marks = some(
  fc.record({
    submitter: fc.constant('ada'),
    item: word,
    given: fc.oneof(fc.record({ points }), fc.record({ passed: fc.boolean() })),
    by: fc.constant('zoe'),
    at: fc.nat(1e6).map((seconds) => new Date(1.7e12 + seconds * 1000).toISOString()),
  }),
  4,
)

const parts = ({ items, adjustments }: Score): number =>
  sumPoints([...items, ...adjustments].map((part) => part.points))

const groupSum = (item: ItemScore): number => sumPoints(item.items.map((inner) => inner.points))

describe('whatever the rubric and the results', () => {
  test('the parts sum to the whole, and it lies between 0 and the maximum with the bonus', () => {
    fc.assert(
      fc.property(rubric, tests, (worth, found) => {
        const score = scoreResults(worth, resultsOf(found))
        expectSoundScore(score, worth)
        const groups = score.items.filter((_, index) => worth.items[index]?.kind === 'group')
        expect(groups.map((item) => item.points)).toEqual(groups.map(groupSum))
      }),
      runs(),
    )
  })

  test('the same holds for a rubric nobody wrote, and its whole is what was asked for', () => {
    const whole = fc.option(points, { nil: undefined })
    fc.assert(
      fc.property(tests, whole, whole, whole, (found, maxPoints, stated, decided) => {
        const results = resultsOf(found, {
          ...(stated !== undefined && { maxPoints: stated }),
          ...(decided !== undefined && { points: decided }),
        })
        const score = scoreResults(rubricOf([], results, maxPoints), results)
        expect(parts(score)).toBe(score.points)
        expect(score.points).toBeGreaterThanOrEqual(0)
        expect(comparePoints(score.points, score.maxPoints)).toBeLessThanOrEqual(0)
        expect(sumPoints(score.items.map((item) => item.maxPoints))).toBe(score.maxPoints)
        if (maxPoints !== undefined) expect(score.maxPoints).toBe(maxPoints)
        expect(score.unexpected).toEqual([])
      }),
      runs(),
    )
  })

  test('one more passing test never lowers the points', () => {
    const items = some(tested(fc.constantFrom('each', 'all', 'any')), 4)
    fc.assert(
      fc.property(items, tests, word, (all, found, id) => {
        const others = found.filter((one) => one.id !== id)
        const before = scoreResults(aRubric(...all), resultsOf(others))
        const added: TestResult = { id, name: id, status: 'passed' }
        const after = scoreResults(aRubric(...all), resultsOf([...others, added]))
        expect(comparePoints(after.points, before.points)).toBeGreaterThanOrEqual(0)
      }),
      runs(),
    )
  })

  test('one more failing test, or one less that passed, never raises the points', () => {
    const items = some(tested(fc.constantFrom('each', 'all', 'any')), 4)
    const pointsOf = (all: RubricItem[], found: TestResult[]): number =>
      scoreResults(aRubric(...all), resultsOf(found)).points
    fc.assert(
      fc.property(items, tests, word, (all, found, id) => {
        const others = found.filter((one) => one.id !== id)
        const before = pointsOf(all, others)
        const failing: TestResult = { id, name: id, status: 'failed' }
        expect(comparePoints(pointsOf(all, [...others, failing]), before)).toBeLessThanOrEqual(0)
        const without = found.filter(({ status }, at) => status !== 'passed' || at > 0)
        const counted = all.filter((item) => item.kind === 'tested' && item.count === undefined)
        if (counted.length === 0)
          expect(comparePoints(pointsOf(all, without), pointsOf(all, found))).toBeLessThanOrEqual(0)
      }),
      runs(),
    )
  })

  test('the order of the tests says nothing, and neither does that of the marks of different items', () => {
    const shuffled = tests.chain((all) =>
      fc.record({ all: fc.constant(all), mixed: fc.shuffledSubarray(all, { minLength: all.length }) }),
    )
    fc.assert(
      fc.property(rubric, shuffled, marks, (worth, { all, mixed }, said) => {
        const one = scoreResults(worth, resultsOf(all), undefined, said)
        const other = scoreResults(worth, resultsOf(mixed), undefined, said.toReversed())
        expect(other.points).toBe(one.points)
        expect(other.items.map((item) => item.points)).toEqual(one.items.map((item) => item.points))
        expect(other.complete).toBe(one.complete)
      }),
      runs(),
    )
  })

  test('whatever people mark, the parts are the whole and nobody has less than nothing', () => {
    fc.assert(
      fc.property(rubric, tests, marks, (worth, found, said) => {
        const score = scoreResults(worth, resultsOf(found), undefined, said)
        expect(parts(score)).toBe(score.points)
        expect(score.points).toBeGreaterThanOrEqual(0)
        const counted = score.items.filter(({ bonus }) => !bonus).map(({ maxPoints }) => maxPoints)
        expect(sumPoints(counted)).toBe(score.maxPoints)
        expect(score.complete).toBe(score.items.every(({ status }) => status !== 'pending'))
      }),
      runs(),
    )
  })

  test('with the same raw points a later submission never earns more', () => {
    const ms = fc.integer({ min: 0, max: 20 * 86_400_000 })
    const amount = fc.oneof(
      fc.integer({ min: 0, max: 100 }).map((percent) => ({ percent })),
      points.map((taken) => ({ points: taken })),
    )
    const policy = fc.record(
      {
        graceMs: fc.integer({ min: 0, max: 3_600_000 }),
        deduct: amount,
        perMs: fc.constantFrom(1000, 3_600_000, 86_400_000),
        of: fc.constantFrom('max', 'earned'),
        atMost: amount,
        steps: some(fc.record({ afterMs: ms, deduct: amount }), 3),
      },
      { requiredKeys: ['graceMs', 'of', 'steps'] },
    )
    const due = '2026-11-30T23:59:59Z'
    const at = (lateMs: number) => new Date(Date.parse(due) + lateMs - 86_400_000).toISOString()
    fc.assert(
      fc.property(policy, points, points, ms, ms, (late, raw, maxPoints, one, other) => {
        const left = (lateMs: number): number => {
          const penalty = latePenalty({ points: raw, maxPoints, due, submittedAt: at(lateMs), policy: late })
          return subtractPoints(raw, penalty?.points ?? Number.NaN)
        }
        const [early, later] = [left(Math.min(one, other)), left(Math.max(one, other))]
        expect(comparePoints(later, early)).toBeLessThanOrEqual(0)
        expect(later).toBeGreaterThanOrEqual(0)
        expect(comparePoints(early, raw)).toBeLessThanOrEqual(0)
      }),
      runs(),
    )
  })
})
