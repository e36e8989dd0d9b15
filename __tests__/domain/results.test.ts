import { describe, expect, test } from '@jest/globals'
import { duplicateIds, numberDuplicates, worstOfDuplicates } from '../../src/domain/duplicates.js'
import { mergeResults, resultsOf, type TestResult, type TestStatus } from '../../src/domain/results.js'

const aTest = (overrides: Partial<TestResult> = {}): TestResult => ({
  id: 'a',
  name: 'a',
  status: 'passed',
  ...overrides,
})

describe('tests that share an id', () => {
  test('are named once each', () => {
    const tests = ['a', 'b', 'a', 'a', 'c', 'c'].map((id) => aTest({ id }))
    expect(duplicateIds(tests)).toEqual(['a', 'c'])
  })

  test.each<[TestStatus[], TestStatus]>([
    [['passed', 'error'], 'error'],
    [['failed', 'error'], 'error'],
    [['error', 'failed'], 'error'],
    [['passed', 'failed', 'passed'], 'failed'],
    [['passed', 'skipped'], 'skipped'],
    [['passed', 'partial'], 'partial'],
    [['not_run', 'partial'], 'not_run'],
    [['passed', 'passed'], 'passed'],
  ])('%j are worth the worst of them: %s', (statuses, worst) => {
    expect(worstOfDuplicates(statuses.map((status) => aTest({ status })))).toEqual([aTest({ status: worst })])
  })

  test('keep the messages of all and the place of the worst', () => {
    const tests = [
      aTest({ status: 'failed', message: 'assert False', file: 'a.py', line: 3 }),
      aTest({ status: 'error', message: 'teardown boom', file: 'conftest.py', line: 9, output: 'x' }),
    ]
    expect(worstOfDuplicates(tests)).toEqual([
      aTest({
        status: 'error',
        message: 'assert False\n\nteardown boom',
        file: 'conftest.py',
        line: 9,
        output: 'x',
      }),
    ])
  })

  test('are numbered from the second on, past numbers that are taken', () => {
    const tests = ['a', 'a', 'a#2', 'a', 'b'].map((id) => aTest({ id }))
    expect(numberDuplicates(tests).map(({ id }) => id)).toEqual(['a', 'a#3', 'a#2', 'a#4', 'b'])
  })
})

describe('several results files', () => {
  test('are one: everything in order, points and maxima added up exactly', () => {
    const one = resultsOf([aTest()], { points: 0.1, maxPoints: 1, message: 'one', notices: ['n'] })
    const other = resultsOf([aTest({ id: 'b' })], { points: 0.2, maxPoints: 2, message: 'two', output: 'o' })
    expect(mergeResults([one, other])).toEqual(
      resultsOf([aTest(), aTest({ id: 'b' })], {
        points: 0.3,
        maxPoints: 3,
        message: 'one\n\ntwo',
        output: 'o',
        notices: ['n'],
      }),
    )
  })

  test('have no points for the whole when one of them says none', () => {
    const merged = mergeResults([resultsOf([], { points: 1, maxPoints: 1 }), resultsOf([aTest()])])
    expect(merged).toEqual(resultsOf([aTest()]))
  })

  test('are not gradable, or a broken grader, when one of them is', () => {
    const merged = mergeResults([
      resultsOf([]),
      resultsOf([], { gradable: false, formatErrors: ['f'] }),
      resultsOf([], { graderError: 'g' }),
    ])
    expect(merged).toMatchObject({ gradable: false, formatErrors: ['f'], graderError: 'g' })
  })
})
