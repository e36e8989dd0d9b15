import { describe, expect, test } from '@jest/globals'
import type { Counts } from '../../src/domain/attempt.js'
import { summaryOf } from '../../src/domain/attempt-of.js'
import {
  type GradeRequest,
  type GradeRules,
  gradeOf,
  type ScoredAttempt,
} from '../../src/domain/gradebook.js'
import { spendLateDays } from '../../src/domain/late-days-bank.js'
import { anAttempt, aPolicy, aScore, ofEarned } from './builders.js'

const HOUR = 3_600_000
const DAY = 24 * HOUR
const due = '2026-11-30T23:59:59Z'

type Scored = { commit?: string; lateMs?: number; points?: number; gradedMs?: number; status?: 'error' }

/** An attempt of 100 points, so and so late; its record says nonsense about lateness. */
function scored({ commit = 'c1', lateMs = -DAY, points = 80, gradedMs = lateMs, status }: Scored = {}) {
  const at = (ms: number) => new Date(Date.parse(due) + ms).toISOString()
  const plain = anAttempt()
  const attempt = anAttempt({
    submission: { ...plain.submission, commit, submittedAt: at(lateMs) },
    phases: { received: at(lateMs), graded: at(gradedMs) },
    status: status ?? 'graded',
    points: 3,
    late: { due: at(-9 * DAY), submittedAt: at(0), lateMs: 1, points: 1, competes: false, policy: null },
  })
  const summary = summaryOf(attempt, `${commit}-${gradedMs}.json`, '')
  const score = status === undefined ? aScore({ points, maxPoints: 100 }) : null
  return { attempt, summary, score } satisfies ScoredAttempt
}

const daily = aPolicy({ deduct: { percent: 10 }, perMs: DAY })
const rulesOf = (overrides: Partial<GradeRules> = {}): GradeRules => ({
  due,
  late: daily,
  counts: 'best',
  ...overrides,
})
const graded = (attempts: ScoredAttempt[], rules = rulesOf(), more: Partial<GradeRequest> = {}) =>
  gradeOf({ submitter: 'ada', attempts, rules, marks: [], ...more })

const first = scored({ commit: 'first', lateMs: -2 * DAY, points: 70 })
const second = scored({ commit: 'second', lateMs: -DAY, points: 60 })
const late = scored({ commit: 'late', lateMs: HOUR, points: 75 })
const better = scored({ commit: 'better', lateMs: DAY + HOUR, points: 95 })
const broken = scored({ commit: 'broken', lateMs: -HOUR, status: 'error' })
const all = [late, broken, better, first, second]

describe('a grade', () => {
  test.each<[Counts, string, number, number]>([
    ['best', 'better', 95, 75],
    ['latest', 'better', 95, 75],
    ['latest-before-due', 'second', 60, 60],
  ])('counts %s, after lateness: %s', (counts, commit, raw, points) => {
    const grade = graded(all, rulesOf({ counts }))
    expect(grade?.counted.attempt.submission.commit).toBe(commit)
    expect(grade).toMatchObject({ submitter: 'ada', raw, points, maxPoints: 100, complete: true })
  })

  test('what was handed in nobody knows when is in time for the latest before the due date', () => {
    const { attempt, ...rest } = better
    const submission = { ...attempt.submission, submittedAtSource: 'graded' as const }
    const collected = { ...rest, attempt: { ...attempt, submission } }
    const rules = rulesOf({ counts: 'latest-before-due' })
    expect(graded([collected], rules)).toMatchObject({ counted: collected, late: null, points: 95 })
    expect(graded([better], rules)).toBeUndefined()
  })

  test('a late push never hurts: the best is the best after its penalty', () => {
    expect(graded([first, late])).toMatchObject({ counted: first, raw: 70, points: 70 })
    expect(graded([first, late], rulesOf({ late: null }))).toMatchObject({ counted: late, points: 75 })
  })

  test('lateness is computed again by the rules of today, whatever the record says', () => {
    const rules = rulesOf({ due: '2026-11-29T00:00:00Z', late: aPolicy({ deduct: { points: 5 } }) })
    const grade = graded([second], rules)
    expect(grade).toMatchObject({ raw: 60, points: 55, late: { points: 5, competes: true } })
    expect(graded([second], { late: daily, counts: 'best' })).toMatchObject({ points: 60, late: null })
  })

  test('of several gradings of one submission the newest counts, even when it is worse', () => {
    const again = scored({ commit: 'first', lateMs: -2 * DAY, points: 10, gradedMs: 5 * DAY })
    expect(graded([again, first])).toMatchObject({ counted: again, points: 10 })
    expect(graded([again, first, second])).toMatchObject({ counted: second, points: 60 })
  })

  test('a grading that broke is no grade, and takes the place of none', () => {
    const again = scored({ commit: 'first', lateMs: -2 * DAY, gradedMs: 5 * DAY, status: 'error' })
    expect(graded([broken])).toBeUndefined()
    expect(graded([first, again])).toMatchObject({ counted: first, points: 70 })
  })

  test('what comes after `until` does not compete', () => {
    const rules = rulesOf({ late: { ...daily, until: new Date(Date.parse(due) + DAY).toISOString() } })
    expect(graded([first, better], rules)).toMatchObject({ counted: first })
    expect(graded([better], rules)).toBeUndefined()
    expect(graded([better, first], { ...rules, counts: 'latest' })).toMatchObject({ counted: first })
  })

  test('grace is in time, also for the latest before the due date', () => {
    const rules = rulesOf({ late: { ...daily, graceMs: HOUR }, counts: 'latest-before-due' })
    expect(graded([first, late], rules)).toMatchObject({ counted: late, points: 75 })
  })

  test('an item that waits for a person leaves the grade incomplete', () => {
    const waiting = { ...first, score: aScore({ points: 70, maxPoints: 100, complete: false }) }
    expect(graded([waiting])).toMatchObject({ points: 70, complete: false })
  })

  test("pygrader's late penalty is a fraction of what was earned: Carol's 19.6 become 16.66", () => {
    const carol = scored({ points: 19.6, lateMs: 30 * DAY })
    expect(graded([carol], rulesOf({ late: ofEarned(15) }))).toMatchObject({ points: 16.66 })
  })

  test('nothing is handed in, nothing is graded', () => {
    expect(graded([])).toBeUndefined()
  })
})

describe('late days', () => {
  test.each([
    ['none left', 0, DAY, 0, 70],
    ['an hour late is a day', 3, HOUR, 1, 80],
    ['a day to the second is one', 3, DAY, 1, 80],
    ['a day and a second are two', 3, DAY + 1000, 2, 80],
    ['what is not covered costs what the policy says', 2, 4 * DAY, 2, 60],
    ['in time none is spent', 5, -HOUR, 0, 80],
  ])('%s', (_, lateDaysLeft, lateMs, lateDays, points) => {
    expect(graded([scored({ lateMs })], rulesOf(), { lateDaysLeft })).toMatchObject({
      raw: 80,
      lateDays,
      points,
    })
  })

  test('within grace none is spent', () => {
    const rules = rulesOf({ late: { ...daily, graceMs: HOUR } })
    expect(graded([late], rules, { lateDaysLeft: 2 })).toMatchObject({ lateDays: 0, points: 75 })
  })

  test('a day that would save nothing is not spent', () => {
    const once = rulesOf({ late: aPolicy({ deduct: { percent: 10 } }) })
    expect(graded([better], once, { lateDaysLeft: 1 })).toMatchObject({ lateDays: 0, points: 85 })
    expect(graded([better], once, { lateDaysLeft: 2 })).toMatchObject({ lateDays: 2, points: 95 })
    const nothing = scored({ points: 0, lateMs: DAY })
    expect(graded([nothing], rulesOf(), { lateDaysLeft: 2 })).toMatchObject({ lateDays: 0, points: 0 })
  })

  test('they are spent where that earns more than what was in time', () => {
    const none = aPolicy({ deduct: { percent: 100 } })
    expect(graded([first, late], rulesOf({ late: none }), { lateDaysLeft: 1 })).toMatchObject({
      counted: late,
      lateDays: 1,
      points: 75,
    })
  })

  test('of equal points the submission that spends none counts, though it is older', () => {
    const asGood = scored({ commit: 'as-good', lateMs: HOUR, points: 70 })
    expect(graded([asGood, first], rulesOf(), { lateDaysLeft: 3 })).toMatchObject({
      counted: first,
      lateDays: 0,
    })
  })

  test('they do not move `until`', () => {
    const rules = rulesOf({ late: { ...daily, until: new Date(Date.parse(due) + DAY).toISOString() } })
    expect(graded([better], rules, { lateDaysLeft: 3 })).toBeUndefined()
  })
})

describe('the late-day bank of a course', () => {
  const bank = aPolicy({ deduct: { percent: 10 }, perMs: DAY, days: 3 })
  const request = (assignment: string, members: string[], lateMs: number, dueMs = 0) => ({
    submitter: members.join('+'),
    assignment,
    members,
    attempts: [scored({ lateMs: dueMs + lateMs })],
    rules: rulesOf({ due: new Date(Date.parse(due) + dueMs).toISOString(), late: bank }),
    marks: [],
  })
  const spentOn = (...requests: ReturnType<typeof request>[]) =>
    Object.fromEntries(
      spendLateDays(requests).map(({ request: { assignment, submitter }, grade }) => [
        `${assignment} ${submitter}`,
        [grade?.lateDays, grade?.points],
      ]),
    )

  test('is spent in the order of the due dates, whatever order the assignments come in', () => {
    const [hw1, hw2, hw3] = [
      request('hw1', ['ada'], 2 * DAY),
      request('hw2', ['ada'], 2 * DAY, 7 * DAY),
      request('hw3', ['ada'], DAY, 14 * DAY),
    ] as const
    expect(spentOn(hw3, hw2, hw1)).toEqual({ 'hw1 ada': [2, 80], 'hw2 ada': [1, 70], 'hw3 ada': [0, 70] })
  })

  test('a group spends for every member, and has as many as the member with fewest', () => {
    expect(
      spentOn(
        request('hw1', ['ada'], 2 * DAY),
        request('project', ['ada', 'bob'], 2 * DAY, 7 * DAY),
        request('hw3', ['bob'], 3 * DAY, 14 * DAY),
        request('hw3', ['cleo'], 3 * DAY, 14 * DAY),
      ),
    ).toEqual({
      'hw1 ada': [2, 80],
      'project ada+bob': [1, 70],
      'hw3 bob': [2, 70],
      'hw3 cleo': [3, 80],
    })
  })

  test('an assignment without a budget spends none, and one with a smaller budget no more than that', () => {
    const strict = { ...request('strict', ['ada'], DAY), rules: rulesOf({ late: daily }) }
    const tight = {
      ...request('tight', ['ada'], 3 * DAY, DAY),
      rules: rulesOf({ due: new Date(Date.parse(due) + DAY).toISOString(), late: { ...bank, days: 1 } }),
    }
    expect(spentOn(strict, tight)).toEqual({ 'strict ada': [0, 70], 'tight ada': [1, 60] })
  })

  test('where nothing counts nothing is spent', () => {
    const missing = { ...request('hw1', ['ada'], DAY), attempts: [] }
    expect(spentOn(missing)).toEqual({ 'hw1 ada': [undefined, undefined] })
  })
})
