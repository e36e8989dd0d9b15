import { describe, expect, test } from '@jest/globals'
import { resultsOf, type TestResult } from '../../src/domain/results.js'
import type { Award } from '../../src/domain/rubric.js'
import type { ExpectedTest } from '../../src/domain/run.js'
import { scoreOutcome } from '../../src/domain/score-outcome.js'
import { scoreResults } from '../../src/domain/scoring.js'
import { anItem, aRubric, aTest, showing } from './builders.js'

/** Tests as Autolab and Submitty tell them: points, and not out of how many. */
const given = (points: Record<string, number>): TestResult[] =>
  Object.entries(points).map(([id, each]) =>
    aTest({ id, points: each, status: each > 0 ? 'partial' : 'failed' }),
  )

describe('points without a maximum', () => {
  test.each<[Award, Record<string, number>, number, string]>([
    ['each', { P: 15 }, 15, 'partial'],
    ['fraction', { P: 15 }, 15, 'partial'],
    ['each', { P: 20 }, 20, 'passed'],
    ['each', { P: 25 }, 20, 'passed'],
    ['each', { P: -3 }, 0, 'failed'],
    ['each', { P: 0 }, 0, 'failed'],
    ['each', { P1: 12, P2: 5 }, 17, 'partial'],
    ['each', { P1: 12, P2: -5 }, 7, 'partial'],
    ['any', { P: 15 }, 0, 'failed'],
    ['all', { P: 15 }, 0, 'failed'],
  ])('with award %s and %j earn %d of 20, which is %s', (award, points, earned, status) => {
    const item = anItem({ points: 20, tests: ['P*'], award })
    expect(scoreResults(aRubric(item), resultsOf(given(points))).items).toMatchObject([
      { points: earned, status },
    ])
  })

  test('are told as what the grader gave, with what was not run', () => {
    const item = anItem({ points: 20, tests: ['P1', 'P2'] })
    expect(scoreResults(aRubric(item), resultsOf(given({ P1: 15 }))).items).toMatchObject([
      { points: 15, reason: 'the grader gave 15 of 20 points; P2 was not run: the results lack it' },
    ])
  })

  test('count beside feedback without points, which then counts for nothing', () => {
    const tests = [...given({ P: 5 }), aTest({ id: 'Build/compile' })]
    expect(scoreResults(aRubric(anItem({ points: 20, tests: ['*'] })), resultsOf(tests)).points).toBe(5)
  })

  test('of a test that broke earn nothing, and the test says why', () => {
    const tests = [aTest({ id: 'P', points: 5, status: 'error' })]
    expect(scoreResults(aRubric(anItem({ tests: ['P'] })), resultsOf(tests)).items).toMatchObject([
      { points: 0, status: 'error', reason: 'the test ended with an error' },
    ])
  })
})

const suite = (maxPoints?: number): ExpectedTest => ({
  kind: 'suite',
  id: 'u',
  name: 'u',
  ...(maxPoints !== undefined && { maxPoints }),
})

type Whole = { points?: number; maxPoints?: number }

describe('without a rubric', () => {
  test.each<[string, TestResult[], Whole, number | undefined, string]>([
    ['points without a maximum are of max_points', given({ a: 20, b: 40 }), {}, 100, '60 of 100'],
    ['and never more than that', given({ a: 20, b: 40 }), {}, 50, '50 of 50'],
    [
      'what a format states of the whole will do',
      given({ a: 7, b: 0 }),
      { points: 7, maxPoints: 10 },
      undefined,
      '7 of 10',
    ],
    ['and is scaled by max_points', given({ a: 7, b: 0 }), { points: 7, maxPoints: 10 }, 100, '70 of 100'],
    [
      'a whole that is not the sum of its tests is of max_points',
      [aTest({ points: 4, maxPoints: 7 })],
      { points: 5 },
      10,
      '5 of 10',
    ],
    [
      'one that is their sum is out of theirs',
      [aTest({ points: 4, maxPoints: 7 })],
      { points: 4 },
      undefined,
      '4 of 7',
    ],
    ['and is scaled by max_points, too', [aTest({ points: 4, maxPoints: 8 })], { points: 4 }, 10, '5 of 10'],
    [
      'a score over the maxima counts as far as they go',
      [aTest({ points: 9, maxPoints: 8 })],
      { points: 9 },
      undefined,
      '8 of 8',
    ],
    ['nothing at all of nothing is a score', [], { points: 0, maxPoints: 0 }, undefined, '0 of 0'],
  ])('%s', (_, tests, whole, maxPoints, expected) => {
    const outcome = { kind: 'graded' as const, results: resultsOf(tests, whole) }
    const worth = { show: showing('all'), ...(maxPoints !== undefined && { maxPoints }) }
    const { score } = scoreOutcome({ outcome, expected: [] }, worth)
    expect(`${score?.points} of ${score?.maxPoints}`).toBe(expected)
    expect(score?.unexpected).toEqual([])
  })

  test.each<[string, TestResult[], Whole, ExpectedTest[], number | undefined]>([
    ['points without a maximum', given({ a: 3 }), {}, [], undefined],
    [
      'one test among others without a maximum',
      [...given({ a: 3 }), aTest({ points: 1, maxPoints: 1 })],
      {},
      [],
      undefined,
    ],
    [
      'a whole that is not the sum of its tests',
      [aTest({ points: 4, maxPoints: 7 })],
      { points: 5 },
      [],
      undefined,
    ],
    [
      'tests that carry no points at all',
      [aTest({ status: 'failed', maxPoints: 0 })],
      { points: 0 },
      [],
      undefined,
    ],
    ['a suite of such tests', given({ 'u/a': 3 }), {}, [suite()], undefined],
    [
      'a suite of which no test carries points',
      [aTest({ id: 'u/a', status: 'failed', maxPoints: 0 })],
      {},
      [suite()],
      undefined,
    ],
    ['such tests beside declared ones', given({ a: 3 }), {}, [suite(5)], 10],
  ])('%s is an error that says what is missing', (_, tests, whole, expected, maxPoints) => {
    const outcome = { kind: 'graded' as const, results: resultsOf(tests, whole) }
    const worth = { show: showing('all'), ...(maxPoints !== undefined && { maxPoints }) }
    expect(scoreOutcome({ outcome, expected }, worth)).toMatchObject({
      score: null,
      outcome: { kind: 'error', reason: expect.stringContaining('write a rubric, or state max_points') },
    })
  })

  test('a suite of such tests with points of its own is one item', () => {
    const outcome = { kind: 'graded' as const, results: resultsOf(given({ 'u/a': 3, 'u/b': 1 })) }
    const { score } = scoreOutcome({ outcome, expected: [suite(5)] }, { show: showing('all') })
    expect(score).toMatchObject({ points: 4, maxPoints: 5, unexpected: [] })
  })
})
