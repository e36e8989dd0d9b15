import { expect, test } from '@jest/globals'
import type { Submission } from '../../src/domain/attempt.js'
import { type EarlierAttempt, knownOf } from '../../src/record/earlier.js'

const course = [
  { of: 'config' as const, path: 'grading.yml', sha256: 'c' },
  { of: 'protected' as const, sha256: 'p' },
]

const anAttempt = ({
  submission,
  ...more
}: Partial<Omit<EarlierAttempt, 'submission'>> & {
  submission?: Partial<Submission>
} = {}): EarlierAttempt => ({
  status: 'graded',
  points: 1,
  maxPoints: 1,
  complete: true,
  digests: course,
  ...more,
  submission: {
    name: 'ada',
    contentDigest: 'files',
    submittedAt: '2026-11-01T00:00:00Z',
    submittedAtSource: 'graded',
    ...submission,
  },
})

test.each<[string, EarlierAttempt]>([
  ['was graded by the same course', anAttempt()],
  ['could not be graded', anAttempt({ status: 'ungradable' })],
  ['had a workflow, too', anAttempt({ digests: [...course, { of: 'workflow', sha256: 'w' }] })],
])('the same files are not graded again after an attempt that %s', (_what, attempt) => {
  expect(knownOf('files', course, [attempt]).settled).toBe(attempt)
})

test.each<[string, EarlierAttempt]>([
  ['was an error', anAttempt({ status: 'error' })],
  ['was stopped', anAttempt({ status: 'cancelled' })],
  ['is about other files', anAttempt({ submission: { contentDigest: 'others' } })],
  ['had another course', anAttempt({ digests: course.slice(1) })],
])('files are graded again after an attempt that %s', (_what, attempt) => {
  expect(knownOf('files', course, [attempt]).settled).toBeUndefined()
})

test('the last attempt that settles the matter is taken', () => {
  const [first, last] = [anAttempt({ points: 1 }), anAttempt({ points: 0 })]
  expect(knownOf('files', course, [first, last, anAttempt({ status: 'error' })]).settled).toBe(last)
})

test.each<[string, Partial<EarlierAttempt> & { submission?: Submission }]>([
  ['the course', { digests: [] }],
  ['the submission', { submission: { ...anAttempt().submission, contentDigest: 'others' } }],
])('files are graded anew when %s is again what it was, since what came between would count', (_, other) => {
  const before = [anAttempt(), anAttempt(other)]
  expect(knownOf('files', course, before).settled).toBeUndefined()
  const again = anAttempt()
  expect(knownOf('files', course, [...before, again]).settled).toBe(again)
})

test('files are as late as they were handed in at first, and not as they were graded', () => {
  const graded = anAttempt()
  const run = anAttempt({ submission: { submittedAt: '2026-11-02T00:00:00Z', submittedAtSource: 'run' } })
  const recorded = anAttempt({
    submission: { submittedAt: '2026-11-03T00:00:00Z', submittedAtSource: 'recorded' },
  })
  expect(knownOf('files', [], [graded]).submittedAt).toBeUndefined()
  expect(knownOf('files', [], [graded, run, recorded]).submittedAt).toBe('2026-11-02T00:00:00Z')
})
