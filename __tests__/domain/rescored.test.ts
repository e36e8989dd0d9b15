import { describe, expect, test } from '@jest/globals'
import { attemptOf } from '../../src/domain/attempt-of.js'
import type { Mark } from '../../src/domain/mark.js'
import { type RulesOfToday, rescored } from '../../src/domain/rescored.js'
import { resultsOf } from '../../src/domain/results.js'
import type { Rubric } from '../../src/domain/rubric.js'
import { scoreOutcome } from '../../src/domain/score-outcome.js'
import { parseAttempt } from '../../src/record/attempt.js'
import { formatAttempt } from '../../src/record/format-attempt.js'
import { anAttempt, anEnd, anItem, aPolicy, aRubric, aStart, aTest, showing } from './builders.js'

const rules = (rubric: Rubric | undefined, overrides: Partial<RulesOfToday> = {}): RulesOfToday => ({
  ...(rubric !== undefined && { rubric }),
  expected: [],
  show: showing('all'),
  ...overrides,
})

const manual = { kind: 'manual' as const, id: 'S', name: 'Style', points: 2, bonus: false }
const aMark = (commit?: string): Mark => ({
  submitter: 'ada',
  item: 'S',
  given: { points: 1 },
  by: 'kim',
  at: '2026-12-01T10:00:00Z',
  ...(commit !== undefined && { commit }),
})

/** What a record says after it was on disk. */
const recorded = (attempt: ReturnType<typeof anAttempt>) => parseAttempt(formatAttempt(attempt), 'a.json')

describe('an attempt scored again', () => {
  test('has the points of another rubric, and everything else as it was', () => {
    const before = anAttempt()
    const after = rescored(before, rules(aRubric(anItem({ points: 7 }))), [])
    expect(after).toMatchObject({ points: 7, maxPoints: 7 })
    const { score: _, points: __, maxPoints: ___, ...rest } = before
    expect(after).toMatchObject(rest)
    expect(before.points).toBe(4)
  })

  test('takes the same of several ways to a goal as the first time', () => {
    const tests = [aTest({ id: 'map/a' }), aTest({ id: 'dyn/a', status: 'failed' }), aTest({ id: 'dyn/b' })]
    const choices = [
      [
        { id: 'map', parts: ['map/a'] },
        { id: 'dyn', parts: ['dyn/a', 'dyn/b'] },
      ],
    ]
    const outcome = { kind: 'graded' as const, results: resultsOf(tests, { choices }) }
    const scored = scoreOutcome({ outcome, expected: [] }, { show: showing('all'), maxPoints: 9 })
    const before = recorded(attemptOf(aStart(), anEnd([], scored)))
    expect(before).toMatchObject({ points: 9, maxPoints: 9, grader: { results: { choices } } })
    expect(rescored(before, rules(undefined, { maxPoints: 5 }), [])).toMatchObject({
      points: 5,
      maxPoints: 5,
    })
  })

  test('is late by another due date and policy', () => {
    const due = '2026-11-30T21:10:00Z'
    const late = aPolicy({ deduct: { points: 1 } })
    const after = rescored(anAttempt(), rules(aRubric(anItem()), { due, late }), [])
    expect(after).toMatchObject({ points: 3, score: { points: 4 }, late: { points: 1, lateMs: 3_600_000 } })
  })

  test('is not late where nobody knows when it was handed in', () => {
    const { submission, ...rest } = anAttempt()
    const collected = { ...rest, submission: { ...submission, submittedAtSource: 'graded' as const } }
    const overdue = { due: '2020-01-31T00:00:00Z', late: aPolicy({ deduct: { points: 1 } }) }
    expect(rescored(collected, rules(aRubric(anItem()), overdue), [])).toMatchObject({
      points: 4,
      late: null,
    })
  })

  test('has the marks laid over, and names the commit that was looked at where it is another one', () => {
    const attempt = anAttempt()
    const rubric = rules(aRubric(manual))
    const own = rescored(attempt, rubric, [aMark(attempt.submission.commit)])
    expect(own.score?.items[0]?.mark).toEqual({ by: 'kim', points: 1 })
    const other = rescored(attempt, rubric, [aMark('0'.repeat(40))])
    expect(other.score?.items[0]?.mark).toEqual({ by: 'kim', commit: '0'.repeat(40), points: 1 })
  })

  test.each(['error', 'ungradable', 'cancelled'] as const)(
    'is nothing where its grading was %s',
    (status) => {
      const before = anAttempt({ status, reason: 'x', score: null, points: null, complete: false })
      expect(rescored(before, rules(aRubric(anItem())), [])).toBe(before)
    },
  )

  test('still has the points that the format gave the whole', () => {
    const results = resultsOf([aTest({ id: 'a', maxPoints: 4 }), aTest({ id: 'b', maxPoints: 4 })], {
      points: 6,
      maxPoints: 8,
    })
    const outcome = { kind: 'graded' as const, results }
    const scored = scoreOutcome({ outcome, expected: [], format: 'prairielearn' }, rules(undefined))
    const before = attemptOf(aStart(), anEnd([], { ...scored, format: 'prairielearn' }))
    expect(before.points).toBe(6)
    const after = rescored(recorded(before), rules(undefined), [])
    expect(after.score).toEqual(before.score)
    expect(rescored(recorded(before), rules(undefined, { maxPoints: 4 }), []).points).toBe(3)
  })

  test.each([{ timedOut: true }, { declared: ['a'] }, { points: 1, maxPoints: 4 }])(
    'keeps %j of what the grader said of the whole',
    (said) => {
      const outcome = { kind: 'graded' as const, results: resultsOf([aTest()], said) }
      const attempt = recorded(attemptOf(aStart(), anEnd([], { outcome })))
      expect(attempt.grader.results).toEqual(said)
    },
  )

  test('finds by a declared id that test alone, as it did at first', () => {
    const results = resultsOf([aTest({ id: 'a' }), aTest({ id: 'unit/a', status: 'failed' })], {
      declared: ['a'],
    })
    const rubric = rules(aRubric(anItem({ tests: ['a'], points: 1 })))
    const scored = scoreOutcome({ outcome: { kind: 'graded', results }, expected: [] }, rubric)
    const before = recorded(attemptOf(aStart(), anEnd([], scored)))
    expect(before.points).toBe(1)
    expect(rescored(before, rubric, []).score).toEqual(before.score)
  })

  test('does not find a hidden test by the words that stand for its name', () => {
    const results = resultsOf([aTest({ id: 'a_test' }), aTest({ id: 'secret', status: 'failed' })])
    const rubric = rules(aRubric(anItem({ tests: ['*test*'] })), {
      show: showing('failed', { tests: [{ pattern: 'secret', output: 'none' }] }),
    })
    const scored = scoreOutcome({ outcome: { kind: 'graded', results }, expected: [] }, rubric)
    const before = recorded(attemptOf(aStart(), anEnd([], { ...scored, show: rubric.show })))
    expect(before).toMatchObject({ points: 4, tests: [{}, { name: 'Hidden test' }] })
    expect(rescored(before, rubric, []).score).toEqual(before.score)
  })

  test('is graded where only its rubric was wrong', () => {
    const results = resultsOf([aTest({ id: 'A1', maxPoints: 9 })])
    const wrong = rules(aRubric(anItem({ tests: [] })))
    const scored = scoreOutcome(
      { outcome: { kind: 'graded', results }, expected: [], format: 'native' },
      wrong,
    )
    const before = recorded(attemptOf(aStart(), anEnd([], { ...scored, format: 'native' })))
    expect(before).toMatchObject({ status: 'error', points: null })
    const right = rescored(before, rules(aRubric(anItem({ tests: [], points: 9 }))), [])
    expect(right).toMatchObject({ status: 'graded', points: 9, maxPoints: 9 })
    expect(right).not.toHaveProperty('reason')
    expect(rescored(before, wrong, [])).toMatchObject({ status: 'error', reason: before.reason })
  })

  test('of the days before this was recorded is still read', () => {
    const text = formatAttempt(anAttempt())
    expect(text).not.toContain('"results"')
    expect(rescored(parseAttempt(text, 'a.json'), rules(aRubric(anItem({ points: 8 }))), []).points).toBe(8)
  })
})
