import { describe, expect, test } from '@jest/globals'
import { knownMaxPoints, rubricOf } from '../../src/domain/implied.js'
import { type Results, resultsOf } from '../../src/domain/results.js'
import type { ExpectedTest } from '../../src/domain/run.js'
import { scoreResults } from '../../src/domain/scoring.js'
import { anItem, aRubric, aTest, results, showing } from './builders.js'

const simple = (id: string, maxPoints: number): ExpectedTest => ({ kind: 'simple', id, name: id, maxPoints })
const suite = (id: string, maxPoints?: number): ExpectedTest => ({
  kind: 'suite',
  id,
  name: id,
  ...(maxPoints !== undefined && { maxPoints }),
})
const scoreOf = (expected: ExpectedTest[], given: Results, maxPoints?: number) =>
  scoreResults(rubricOf(expected, given, maxPoints), given)

describe('without a rubric', () => {
  test('a part of 90 points that does not compile stays in the denominator', () => {
    const score = scoreOf([suite('unit', 90), simple('hello', 10)], results({ hello: 'passed' }))
    expect(score).toMatchObject({ points: 10, maxPoints: 100 })
    expect(score.items[0]).toMatchObject({ id: 'unit', status: 'not_run', maxPoints: 90 })
  })

  test('a failed build reported under the id of its suite is the suite’s', () => {
    const score = scoreOf([suite('unit', 90)], results({ unit: 'failed' }))
    expect(score.items).toMatchObject([
      { id: 'unit', status: 'failed', points: 0, maxPoints: 90, tests: ['unit'] },
    ])
  })

  test.each<[string, ExpectedTest[], Results, number | undefined, number, number]>([
    ['each test counts one point', [], results({ a: 'passed', b: 'failed' }), undefined, 1, 2],
    ['max_points is shared by them', [], results({ a: 'passed', b: 'failed' }), 10, 5, 10],
    [
      'a test keeps its own points',
      [],
      resultsOf([aTest({ points: 2, maxPoints: 3, status: 'partial' })]),
      undefined,
      2,
      3,
    ],
    [
      'max_points scales them',
      [],
      resultsOf([aTest({ points: 2, maxPoints: 3, status: 'partial' })]),
      6,
      4,
      6,
    ],
    [
      'the format states the whole',
      [],
      results({ a: 'passed', b: 'failed' }, { maxPoints: 8 }),
      undefined,
      4,
      8,
    ],
    ['max_points wins over the format', [], results({ a: 'passed' }, { maxPoints: 8 }), 20, 20, 20],
    [
      'declared tests keep theirs',
      [simple('a', 2), simple('b', 3)],
      results({ a: 'passed' }),
      undefined,
      2,
      5,
    ],
    [
      'max_points scales declared tests',
      [simple('a', 2), simple('b', 3)],
      results({ a: 'passed' }),
      50,
      20,
      50,
    ],
    [
      'a suite is scaled to its maximum',
      [suite('u', 9)],
      results({ 'u/a': 'passed', 'u/b': 'failed', 'u/c': 'passed' }),
      undefined,
      6,
      9,
    ],
    [
      'a suite without one counts its tests',
      [suite('u')],
      results({ 'u/a': 'passed', 'u/b': 'failed' }),
      undefined,
      1,
      2,
    ],
    [
      'a suite without one and without tests still counts',
      [suite('u'), simple('a', 1)],
      results({ a: 'passed' }),
      undefined,
      1,
      2,
    ],
    [
      'a grader beside declared tests counts too',
      [simple('a', 2)],
      results({ a: 'passed', other: 'failed' }),
      undefined,
      2,
      3,
    ],
    ['max_points holds when nothing was reported', [], results({}), 10, 0, 10],
  ])('%s', (_, expected, given, maxPoints, points, outOf) => {
    const score = scoreOf(expected, given, maxPoints)
    expect([score.points, score.maxPoints, score.unexpected]).toEqual([points, outOf, []])
  })

  test.each<[string, ExpectedTest[], Results, number | undefined, number]>([
    ['nothing states a maximum', [], results({ a: 'passed' }), undefined, 1],
    ['max_points does', [], results({ a: 'passed' }), 10, 0],
    ['the tests do', [], resultsOf([aTest({ maxPoints: 3 })]), undefined, 0],
    ['the format does', [], results({ a: 'passed' }, { maxPoints: 8 }), undefined, 0],
    ['a suite does not', [suite('u')], results({ 'u/a': 'passed' }), undefined, 1],
    ['a suite does', [suite('u', 5), simple('a', 1)], results({ 'u/a': 'passed' }), undefined, 0],
  ])('where %s, the risk of a shrinking whole is said %#', (_, expected, given, maxPoints, notices) => {
    expect(scoreOf(expected, given, maxPoints).notices).toHaveLength(notices)
  })

  test('where the format decides the whole, the difference to the tests is an adjustment', () => {
    const tests = [
      aTest({ id: 'a', maxPoints: 1, points: 1 }),
      aTest({ id: 'b', maxPoints: 1, points: 0, status: 'failed' }),
    ]
    const score = scoreOf([], resultsOf(tests, { points: 7, maxPoints: 10 }), 100)
    expect(score).toMatchObject({ points: 70, maxPoints: 100 })
    expect(score.adjustments).toEqual([
      { points: 20, reason: 'the grader gave 70 of 100 points for the whole' },
    ])
  })

  test('a whole without tests is one item, and has what the format decides', () => {
    const score = scoreOf([], resultsOf([], { points: 5, maxPoints: 10 }))
    expect(score.items).toMatchObject([{ id: 'grader', points: 5, maxPoints: 10, status: 'partial' }])
    expect(score.adjustments).toEqual([])
  })

  test('tests that are worth nothing beside a decided whole are for information', () => {
    const score = scoreOf([], resultsOf([aTest({ maxPoints: 0 })], { points: 5, maxPoints: 10 }))
    expect(score.items).toMatchObject([{ id: 'grader', points: 5, tests: ['test_push'] }])
  })

  test('an item made of a hidden test does not carry its name', () => {
    const given = resultsOf([aTest({ id: 'h', name: 'overflow on empty', visibility: 'hidden' })])
    const score = scoreResults(rubricOf([], given), given, showing('all'))
    expect(JSON.stringify(score)).not.toContain('overflow')
  })
})

describe('what an attempt without results is out of', () => {
  test.each([
    ['a rubric', { rubric: aRubric(anItem()), expected: [], hasGrader: true }, 4],
    ['max_points', { expected: [suite('u')], hasGrader: true, maxPoints: 10 }, 10],
    ['declared tests', { expected: [suite('u', 5), simple('a', 1)], hasGrader: false }, 6],
    ['a suite that states none', { expected: [suite('u')], hasGrader: false }, null],
    ['a grader', { expected: [simple('a', 1)], hasGrader: true }, null],
  ])('with %s', (_, known, maxPoints) => {
    expect(knownMaxPoints(known)).toBe(maxPoints)
  })
})
