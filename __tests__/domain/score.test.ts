import { describe, expect, test } from '@jest/globals'
import { resultsOf, type TestResult, type TestStatus } from '../../src/domain/results.js'
import type { Award, RubricItem } from '../../src/domain/rubric.js'
import { largeWhole, scoreProblems } from '../../src/domain/score-problems.js'
import { scoreResults } from '../../src/domain/scoring.js'
import { aDeductive, anItem, aRubric, aTest, results, showing } from './builders.js'

type Statuses = Record<string, TestStatus>

const manual: RubricItem = { kind: 'manual', id: 'S', name: 'Style', points: 2, bonus: false }
const scored = (item: RubricItem, tests: Statuses) => {
  const [score] = scoreResults(aRubric(item), results(tests)).items
  if (score === undefined) throw new Error('no item')
  return score
}

const two: Statuses = { test_a: 'passed', test_b: 'failed' }
const none: Statuses = {}

describe('an item with tests', () => {
  test.each<[Award, Statuses, number | undefined, number, string]>([
    ['each', two, undefined, 2, 'partial'],
    ['each', two, 4, 1, 'partial'],
    ['each', two, 1, 2, 'partial'],
    ['each', { test_a: 'passed', test_b: 'passed' }, 2, 4, 'passed'],
    ['each', { test_a: 'passed', test_b: 'skipped' }, undefined, 2, 'partial'],
    ['each', { test_a: 'failed', test_b: 'failed' }, undefined, 0, 'failed'],
    ['each', { test_a: 'partial', test_b: 'failed' }, undefined, 0, 'failed'],
    ['each', { test_a: 'error', test_b: 'error' }, undefined, 0, 'error'],
    ['each', { test_a: 'error', test_b: 'failed' }, undefined, 0, 'failed'],
    ['each', { test_a: 'not_run', test_b: 'skipped' }, undefined, 0, 'not_run'],
    ['each', none, undefined, 0, 'not_run'],
    ['each', none, 5, 0, 'not_run'],
    ['all', two, undefined, 0, 'failed'],
    ['all', { test_a: 'passed', test_b: 'passed' }, undefined, 4, 'passed'],
    ['all', { test_a: 'passed', test_b: 'passed' }, 3, 0, 'not_run'],
    ['any', two, undefined, 4, 'passed'],
    ['any', { test_a: 'failed' }, undefined, 0, 'failed'],
    ['any', none, undefined, 0, 'not_run'],
    ['fraction', two, undefined, 2, 'partial'],
  ])('award %s of %j with count %p earns %d of 4: %s', (award, tests, count, points, status) => {
    const item = anItem({ award, ...(count !== undefined && { count }) })
    expect(scored(item, tests)).toMatchObject({ points, status, maxPoints: 4 })
  })

  test.each([
    [{ test_a: 'passed', test_b: 'failed', test_c: 'failed' }, 5, '1 of 5 tests passed; 2 were not run'],
    [two, undefined, '1 of 2 tests passed'],
    [{ test_a: 'failed' }, undefined, 'the test failed'],
    [{ test_a: 'error', test_b: 'passed' }, undefined, '1 of 2 tests passed; 1 ended with an error'],
    [{ test_a: 'skipped', test_b: 'passed' }, undefined, '1 of 2 tests passed; 1 skipped'],
    [{}, undefined, 'no test fits `test_*`'],
    [{}, 3, 'none of the 3 tests was run: no test fits `test_*`'],
    [
      { test_a: 'partial', test_b: 'passed' },
      undefined,
      '1 of 2 tests passed; 1 passed only in part and counts as not passed',
    ],
    [{ test_a: 'not_run', test_b: 'passed' }, undefined, '1 of 2 tests passed; test_a was not run'],
  ] as [Statuses, number | undefined, string][])('%j of %p is explained: %s', (tests, count, reason) => {
    expect(scored(anItem(count === undefined ? {} : { count }), tests).reason).toBe(reason)
  })

  test('a test the rubric names and the results lack stays in the denominator and is named', () => {
    const item = anItem({ tests: ['test_push', 'test_pop'] })
    expect(scored(item, { test_push: 'passed' })).toMatchObject({
      points: 2,
      missing: ['test_pop'],
      reason: '1 of 2 tests passed; test_pop was not run: the results lack it',
    })
  })

  test.each<[string[], number | undefined, Statuses, string]>([
    [['test_a'], undefined, {}, "the test was not reported before the grader's time was up"],
    [['test_*'], 3, {}, "none of the 3 tests was reported before the grader's time was up"],
    [
      ['test_*'],
      3,
      { test_a: 'passed' },
      "1 of 3 tests passed; 2 were not reported before the grader's time was up",
    ],
    [['test_a', 'test_b'], undefined, { test_a: 'failed', test_b: 'passed' }, '1 of 2 tests passed'],
  ])('of %j (%p), where time was up after %j: %s', (tests, count, reported, reason) => {
    const item = anItem({ tests, ...(count !== undefined && { count }) })
    const score = scoreResults(aRubric(item), results(reported, { timedOut: true }))
    expect(score.items[0]?.reason).toBe(reason)
  })

  test('every test the results lack is named, up to a few', () => {
    const named = (tests: string[]) => scored(anItem({ tests }), {}).reason
    expect(named(['a', 'b'])).toBe('none of the 2 tests was run: the results lack a, b')
    expect(named(['a', 'b*', 'c', 'd', 'e'])).toBe(
      'none of the 5 tests was run: no test fits `b*`; the results lack a, c, d and 1 more',
    )
  })

  test.each<[Award, Partial<TestResult>, string]>([
    ['each', { status: 'partial' }, 'the test earned 1 of 2 points and counts as not passed'],
    ['all', { status: 'failed' }, 'the test earned 1 of 2 points and counts as not passed'],
    ['any', { status: 'partial', points: 0 }, 'the test passed only in part and counts as not passed'],
    ['each', { status: 'failed', points: 0 }, 'the test failed'],
    ['fraction', { status: 'partial' }, 'the grader gave 1 of 2 points'],
  ])('with award %s, part of the points %j is explained: %s', (award, test, reason) => {
    const given = resultsOf([aTest({ id: 'test_a', points: 1, maxPoints: 2, ...test })])
    expect(scoreResults(aRubric(anItem({ award })), given).items[0]?.reason).toBe(reason)
  })

  test('a test of its id belongs to an item without patterns', () => {
    expect(scored(anItem({ id: 'A*', tests: [] }), { 'A*': 'passed', Ab: 'failed' })).toMatchObject({
      points: 4,
      tests: ['A*'],
    })
  })

  test.each(['partial', 'failed'] as const)(
    'what the grader gives an item by its exact id is what it earns, if %s',
    (status) => {
      const given = resultsOf([aTest({ id: 'A1', status, points: 3, maxPoints: 4 })])
      const score = scoreResults(aRubric(anItem({ tests: ['A1'] })), given)
      expect(score.items[0]).toMatchObject({
        points: 3,
        status: 'partial',
        reason: 'the grader gave 3 of 4 points',
      })
    },
  )

  test.each([
    [
      [
        { points: 1, maxPoints: 2 },
        { points: 3, maxPoints: 3 },
      ],
      3,
    ],
    [
      [
        { points: 9, maxPoints: 2 },
        { points: -3, maxPoints: 3 },
      ],
      2,
    ],
    [[{ status: 'error', points: 2, maxPoints: 2 }], 0],
    [[{ status: 'skipped', points: 2, maxPoints: 2 }], 0],
    [[{ status: 'passed' }, { status: 'failed' }], 2],
    [[{ points: 0.5 }], 0.5],
  ] as const)('award fraction takes what the grader gave: %j earns %d of 4', (given, points) => {
    const tests = given.map((one, index) => aTest({ id: `test_${index}`, status: 'partial', ...one }))
    const score = scoreResults(aRubric(anItem({ award: 'fraction' })), resultsOf(tests))
    expect(score.points).toBe(points)
  })

  test('thirds of three tests add up to the whole', () => {
    const item = anItem({ points: 10, award: 'fraction' })
    expect(scored(item, { test_a: 'passed', test_b: 'passed', test_c: 'passed' }).points).toBe(10)
    expect(scored(item, { test_a: 'passed', test_b: 'failed', test_c: 'passed' }).points).toBe(6.666667)
  })

  test('0.1 and 0.2 of 1 are 0.3', () => {
    const items = [0.1, 0.2, 0.7].map((points, index) => anItem({ id: `t${index}`, points, tests: [] }))
    const score = scoreResults(aRubric(...items), results({ t0: 'passed', t1: 'passed', t2: 'failed' }))
    expect(JSON.stringify([score.points, score.maxPoints])).toBe('[0.3,1]')
  })
})

describe('other items', () => {
  test('a manual item is pending: nothing is known, and the score is not complete', () => {
    const score = scoreResults(aRubric(anItem(), manual), results({ test_a: 'passed' }))
    expect(score).toMatchObject({ points: 4, maxPoints: 6, complete: false })
    expect(score.items[1]).toMatchObject({ status: 'pending', points: 0, reason: 'a person marks this' })
  })

  test.each<[TestStatus | 'missing', number, string, string | undefined]>([
    ['passed', 5, 'passed', undefined],
    ['failed', 3, 'partial', 'leaks: -2'],
    ['partial', 3, 'partial', 'leaks: -2'],
    ['missing', 3, 'partial', 'leaks: -2'],
    ['skipped', 3, 'partial', 'leaks: -2'],
  ])('a deduction whose test is %s leaves %d of 5', (status, points, itemStatus, reason) => {
    const item = scored(aDeductive(), status === 'missing' ? {} : { valgrind: status })
    expect([item.points, item.status, item.reason]).toEqual([points, itemStatus, reason])
  })

  test('deductions never take more than there is', () => {
    const deductions = ['a', 'b'].map((id) => ({ id, name: id, points: -4, tests: [id] }))
    const score = scoreResults(
      aRubric(aDeductive({ deductions }), anItem()),
      results({ a: 'failed', test_a: 'passed' }),
    )
    expect(score).toMatchObject({ points: 4, maxPoints: 9 })
    expect(score.items[0]).toMatchObject({ points: 0, status: 'failed' })
  })

  test('a deduction without tests waits for a person', () => {
    const item = aDeductive({ deductions: [{ id: 'A2.1', name: 'goto', points: -1, tests: [] }] })
    expect(scoreResults(aRubric(item), results({}))).toMatchObject({
      points: 0,
      maxPoints: 5,
      complete: false,
    })
  })

  test('a group is worth its items, and has what they have', () => {
    const items = [
      anItem({ id: 'B.1', points: 1, tests: ['b1'] }),
      anItem({ id: 'B.2', points: 2, tests: ['b2'] }),
    ]
    const group: RubricItem = { kind: 'group', id: 'B', name: 'Three', points: 3, bonus: false, items }
    expect(scored(group, { b1: 'passed', b2: 'failed' })).toMatchObject({
      points: 1,
      maxPoints: 3,
      status: 'partial',
    })
    expect(scored({ ...group, items: [...items, manual] }, { b1: 'passed' })).toMatchObject({
      status: 'pending',
      reason: '1 of 3 to be marked',
    })
  })

  test('bonus points come on top of the maximum, one by one or as a group', () => {
    const bonus = anItem({ id: 'X', points: 1, bonus: true, tests: ['extra'] })
    const group: RubricItem = {
      kind: 'group',
      id: 'G',
      name: 'G',
      points: 1,
      bonus: true,
      items: [{ ...bonus, bonus: false }],
    }
    const tests = results({ test_a: 'passed', extra: 'passed' })
    expect(scoreResults(aRubric(anItem(), bonus), tests)).toMatchObject({ points: 5, maxPoints: 4 })
    expect(scoreResults(aRubric(anItem(), group), tests)).toMatchObject({ points: 5, maxPoints: 4 })
  })
})

describe('a score', () => {
  test('lists the tests nobody expects; they count for nothing', () => {
    const score = scoreResults(aRubric(anItem()), results({ test_a: 'passed', other: 'passed' }))
    expect(score).toMatchObject({ points: 4, unexpected: ['other'] })
  })

  test('says where tests that vanish or appear move the worth of the others', () => {
    const score = scoreResults(aRubric(anItem(), anItem({ id: 'A2', tests: ['t*'], count: 1 })), results(two))
    expect(score.notices).toEqual([
      'Item A1 has patterns without a count: if fewer tests are run, the others count for more.',
      'Item A2 expects 1 test and 2 match: each of them counts for less.',
    ])
  })

  test('counts the subtests of a Go test for the item that names the test, and says that they are not counted', () => {
    const tests = results({
      'm::TestStack/push': 'passed',
      'm::TestStack/pop': 'failed',
      'm::TestQueue/push': 'passed',
    })
    const score = scoreResults(aRubric(anItem({ tests: ['TestStack'] })), tests)
    expect(score).toMatchObject({ points: 2, unexpected: ['m::TestQueue/push'] })
    expect(score.items[0]).toMatchObject({ tests: ['m::TestStack/push', 'm::TestStack/pop'], missing: [] })
    expect(score.notices).toEqual([expect.stringContaining('Item A1 has patterns without a count')])
  })

  test('names no hidden test in what students read', () => {
    const show = showing('all', { tests: [{ pattern: 'secret*', output: 'none' }] })
    const tests = resultsOf([
      aTest({ id: 'secret_1', status: 'not_run', message: 'secret reason' }),
      aTest({ id: 'secret_9' }),
      aTest({ id: 'quiet', status: 'not_run', visibility: 'hidden' }),
    ])
    const rubric = aRubric(
      anItem({ tests: ['secret_1'] }),
      anItem({ id: 'A2', tests: ['secret_2', 'secret_3*'] }),
      anItem({ id: 'A3', tests: ['quiet'] }),
    )
    const score = scoreResults(rubric, tests, show)
    expect(score.items.map(({ reason, missing }) => [reason, missing])).toEqual([
      ['a hidden test was not run', []],
      ['none of the 2 tests was run', []],
      ['a hidden test was not run', []],
    ])
    expect(score.unexpected).toEqual([])
    expect(score.notices.join()).toContain('1 hidden test belongs to no item')
  })

  test.each([
    ['failed', 'test_a was not run: no time left'],
    ['names', 'test_a was not run'],
  ] as const)('with show %s a test that was not run is explained: %s', (output, reason) => {
    const tests = resultsOf([aTest({ id: 'test_a', status: 'not_run', message: '\nno time left\nsecret' })])
    expect(scoreResults(aRubric(anItem()), tests, showing(output)).items[0]?.reason).toBe(reason)
  })
})

describe('what a grader and a rubric disagree on', () => {
  const rubric = (award: Award) => aRubric(anItem({ tests: ['A1'], award }))
  const given = resultsOf([aTest({ id: 'A1', maxPoints: 5 })])

  test('another maximum for an item of the same id is a problem of the grader', () => {
    expect(scoreProblems(rubric('each'), given)).toEqual([
      {
        message: 'test A1 states max_points 5, but item A1 is worth 4',
        hint: 'make them equal, or give the item `award: fraction`',
      },
    ])
  })

  test('with award fraction, a pattern or the same maximum it is none', () => {
    expect(scoreProblems(rubric('fraction'), given)).toEqual([])
    expect(scoreProblems(aRubric(anItem({ tests: ['A*'] })), given)).toEqual([])
    expect(scoreProblems(rubric('each'), resultsOf([aTest({ id: 'A1', maxPoints: 4 })]))).toEqual([])
  })

  test('a whole that cannot be counted exactly is a problem', () => {
    const items = ['a', 'b'].map((id) => anItem({ id, points: 1e9 }))
    expect(largeWhole(aRubric(...items))).toHaveLength(1)
  })
})
