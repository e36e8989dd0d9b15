import { describe, expect, test } from '@jest/globals'
import { attemptOf, interruptedAttempt, summaryOf } from '../../src/domain/attempt-of.js'
import { latePenalty } from '../../src/domain/late.js'
import { resultsOf } from '../../src/domain/results.js'
import type { Outcome } from '../../src/domain/run.js'
import { aCommand, anEnd, aStart, aTest, showing } from './builders.js'

const late = latePenalty({
  points: 4,
  maxPoints: 4,
  due: '2026-11-29T00:00:00Z',
  submittedAt: '2026-11-30T22:10:00Z',
  policy: { graceMs: 0, of: 'max', deduct: { percent: 25 }, steps: [], until: '2026-11-30T00:00:00Z' },
})

describe('an attempt', () => {
  test('has the points after lateness, and the raw ones in its score', () => {
    const attempt = attemptOf(aStart(), anEnd([aTest()], { late }))
    expect(attempt).toMatchObject({ status: 'graded', points: 3, maxPoints: 4, complete: true })
    expect(attempt.score?.points).toBe(4)
    expect(attempt).not.toHaveProperty('reason')
  })

  const results = resultsOf([aTest()], { formatErrors: ['no main()'], message: 'Hello' })
  test.each<[Outcome, number]>([
    [{ kind: 'ungradable', reason: 'list.c is missing', results }, 1],
    [{ kind: 'error', reason: 'the results file is malformed' }, 0],
    [{ kind: 'cancelled', reason: 'the run was cancelled' }, 0],
  ])('that is not graded has no points, but a maximum and a reason: %j', (outcome, tests) => {
    const attempt = attemptOf(aStart(), anEnd([aTest()], { outcome, late }))
    expect(attempt).toMatchObject({
      status: outcome.kind,
      reason: 'reason' in outcome ? outcome.reason : '',
      score: null,
      late: null,
      points: null,
      maxPoints: 4,
      complete: false,
    })
    expect(attempt.tests).toHaveLength(tests)
  })

  test('never holds what students may not see', () => {
    const tests = [
      aTest({ id: 'h1', name: 'overflow', status: 'failed', message: 'secret', visibility: 'hidden' }),
    ]
    const outcome = {
      kind: 'graded' as const,
      results: resultsOf(tests, { output: 'secret', message: 'Hello' }),
    }
    const end = anEnd(tests, { outcome, commands: [aCommand()], show: showing('failed') })
    const attempt = attemptOf(aStart(), end)
    expect(JSON.stringify(attempt)).not.toMatch(/overflow|secret/)
    expect(attempt.message).toBe('Hello')
  })

  test.each(['overflow', '"c::overflow" and "1.3"'])('names no hidden test in what is said: %s', (named) => {
    const tests = [aTest({ id: 'unit/c::overflow', name: 'overflow' }), aTest({ id: 'unit/1.3', name: 'x' })]
    const results = resultsOf(tests, { notices: [`${named} has 12 of 10 points`] })
    const show = showing('all', { tests: [{ pattern: '*overflow', output: 'none' }] })
    for (const outcome of [
      { kind: 'graded' as const, results },
      { kind: 'error' as const, reason: `the check ${named} broke`, results },
    ]) {
      const { notices, reason = '' } = attemptOf(aStart(), anEnd(tests, { outcome, show }))
      expect([...notices, reason].join()).toMatch(/a hidden test/)
      expect([...notices, reason].join()).not.toMatch(/overflow/)
    }
  })

  test('that was interrupted says so, and is an error rather than a zero', () => {
    expect(interruptedAttempt(aStart())).toMatchObject({
      status: 'error',
      reason: 'interrupted',
      points: null,
      maxPoints: 4,
      tests: [],
    })
  })

  test('says each notice once, and those of the score only there', () => {
    const outcome = { kind: 'graded' as const, results: resultsOf([aTest()], { notices: ['a', 'b'] }) }
    const end = anEnd([aTest()], { outcome, notices: ['a'] })
    const { notices, score } = attemptOf(aStart(), end)
    expect(notices).toEqual(['a', 'b'])
    expect(score?.notices).toHaveLength(1)
  })

  test('is a short line in the index', () => {
    const attempt = attemptOf(aStart(), anEnd([aTest()], { late }))
    expect(summaryOf(attempt, 'x.json', 'ab')).toEqual({
      file: 'x.json',
      commit: attempt.submission.commit,
      submittedAt: '2026-11-30T22:10:00Z',
      gradedAt: '2026-11-30T22:11:00Z',
      status: 'graded',
      points: 3,
      maxPoints: 4,
      complete: true,
      competes: false,
      sha256: 'ab',
    })
  })
})
