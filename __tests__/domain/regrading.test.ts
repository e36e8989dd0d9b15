import { expect, test } from '@jest/globals'
import type { Attempt } from '../../src/domain/attempt.js'
import { sharedSubmissions } from '../../src/domain/regraded.js'
import { gradedAfter, nextToRegrade, settledBy, stateOf, supersededBy } from '../../src/domain/regrading.js'
import { anAttempt, aStart } from './builders.js'

/** `commit` handed in and graded at an hour of one day. */
const graded = (commit: string, hour: number, overrides: Partial<Attempt> = {}): Attempt => {
  const at = `2026-11-20T${String(hour).padStart(2, '0')}:00:00.000Z`
  return anAttempt({
    submission: { ...aStart().submission, commit, submittedAt: at },
    phases: { received: at, graded: at },
    ...overrides,
  })
}

const [one, two, three] = [graded('one', 1), graded('two', 2), graded('three', 3)]
const attempts = [two, one, three]

test.each<[string, Attempt | undefined, string[], boolean, string | undefined]>([
  ['first what counts', one, [], false, 'one'],
  ['then the newest', one, ['one'], false, 'three'],
  ['then nothing', one, ['one', 'three'], false, undefined],
  ['what counts since, before the newest', two, ['one'], false, 'two'],
  ['with all, every one, the newest first', one, ['one', 'three'], true, 'two'],
  ['where nothing counts, the newest', undefined, [], false, 'three'],
])('%s', (_, counted, done, all, next) => {
  expect(nextToRegrade({ attempts, counted, done: new Set(done), all })).toBe(next)
})

test('an attempt that broke before its files had a name is not waited for', () => {
  const { commit: _, ...submission } = one.submission
  const broken = { ...graded('x', 9), submission }
  expect(stateOf(broken.submission)).toBeUndefined()
  expect(
    nextToRegrade({ attempts: [broken], counted: undefined, done: new Set(), all: true }),
  ).toBeUndefined()
})

test('the newest grade of a submission is superseded, and where there is none its newest attempt', () => {
  const error = graded('one', 5, { status: 'error' })
  expect(supersededBy('one', [error, one, two])).toBe(one)
  expect(supersededBy('one', [error, graded('one', 4, { status: 'cancelled' })])).toBe(error)
  expect(supersededBy('four', attempts)).toBeUndefined()
})

test('a submission is settled by its newest grading alone', () => {
  const again = graded('one', 6)
  const isAgain = (attempt: Attempt): boolean => attempt === again
  expect(settledBy([...attempts, again], isAgain)).toEqual(new Set(['one']))
  expect(settledBy([again, graded('one', 7, { status: 'error' })], isAgain)).toEqual(new Set(['one']))
  expect(settledBy([again, graded('one', 7, { status: 'ungradable' })], isAgain)).toEqual(new Set())
})

test.each([
  ['2026-11-20T05:00:00.000Z', '2026-11-20T05:00:00.000Z'],
  ['2026-11-20T02:00:00.000Z', '2026-11-20T03:00:00.001Z'],
])('at %s it is graded after all that was graded before', (now, at) => {
  expect(gradedAfter(attempts, now)).toBe(at)
})

test('one submission that counts for several is told', () => {
  const after = (state: string | null) => ({ points: 1, maxPoints: 1, penalty: 0, complete: true, state })
  const rows = [
    { submitter: 'ada', after: after('x') },
    { submitter: 'bob', after: after('x') },
    { submitter: 'cleo', after: after('y') },
    { submitter: 'dan', after: null },
    { submitter: 'eve', after: null },
  ]
  expect(sharedSubmissions(rows)).toEqual([{ state: 'x', submitters: ['ada', 'bob'] }])
})
