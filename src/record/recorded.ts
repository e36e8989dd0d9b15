import type { Attempt, Digest, Submission } from '../domain/attempt.js'
import { inBrief } from '../domain/attempt-of.js'
import type { Summary } from '../domain/gradebook.js'
import type { Recorded } from '../domain/rescored.js'
import type { TestResult } from '../domain/results.js'
import { camelKeys } from '../text/keys.js'
import { attemptFile } from './attempt-path.js'
import type { AttemptLineRecord } from './jsonl.js'
import { isShort } from './lists.js'

type AttemptRecord = AttemptLineRecord['attempt']

/** An attempt as far as grades depend on it: without what anybody printed, since there may be tens of thousands. */
export type RecordedAttempt = Recorded & {
  summary: Summary
  digests: readonly Digest[]
  supersedes?: string
  /** Whether its tests do not tell its score any more. */
  isShort: boolean
}

/** `scores` where the score of then, and what it says of lateness, is what counts. */
export function recordedOf(record: AttemptRecord, scores: boolean): RecordedAttempt {
  const { status, points, complete, max_points: maxPoints, reason, supersedes, notices, digests } = record
  const submission = submissionOf(record.submission)
  const short = isShort({ notices })
  const stands = scores || short
  const late = record.late === null || !stands ? null : camelKeys(record.late)
  const told = { submission, status, late, points, maxPoints, complete }
  const file = attemptFile({ submission, ...(record.run !== undefined && { run: record.run }) })
  return {
    ...told,
    summary: inBrief({ ...told, phases: record.phases }, file),
    score: record.score === null || !stands ? null : camelKeys(record.score),
    tests: testsOf(record.tests),
    grader: graderOf(record.grader),
    digests: digests.map(({ of, path, sha256 }) => ({ of, ...(path !== undefined && { path }), sha256 })),
    isShort: short,
    ...(reason !== undefined && { reason }),
    ...(supersedes !== undefined && { supersedes }),
  }
}

function submissionOf(record: AttemptRecord['submission']): Submission {
  const { name, commit, content_digest: contentDigest } = record
  const { submitted_at: submittedAt, submitted_at_source: submittedAtSource } = record
  return {
    name,
    ...(commit !== undefined && { commit }),
    ...(contentDigest !== undefined && { contentDigest }),
    submittedAt,
    submittedAtSource,
  }
}

/** Most formats state no maximum, and then a test is called the same on disk as here. */
const testsOf = (tests: AttemptRecord['tests']): TestResult[] =>
  tests.some(({ max_points }) => max_points !== undefined) ? tests.map(testOf) : tests

function testOf({ id, name, status, points, max_points, visibility }: AttemptRecord['tests'][number]) {
  const test: TestResult = { id, name, status }
  if (points !== undefined) test.points = points
  if (max_points !== undefined) test.maxPoints = max_points
  if (visibility !== undefined) test.visibility = visibility
  return test
}

function graderOf({
  format,
  results,
}: AttemptRecord['grader']): Pick<Attempt['grader'], 'format' | 'results'> {
  return {
    ...(format !== undefined && { format }),
    ...(results !== undefined && { results: camelKeys(results) }),
  }
}
