import type { Attempt, Digest } from '../domain/attempt.js'
import type { AttemptLine } from './jsonl.js'

/** What tells whether a submission has to be graded again; the rest of an attempt is large. */
export type EarlierAttempt = Pick<
  Attempt,
  'status' | 'points' | 'maxPoints' | 'complete' | 'reason' | 'submission' | 'digests'
>

/** Everybody's earlier attempts, in the order in which they were kept. */
export function earlierBySubmitter(
  lines: readonly AttemptLine[],
): ReadonlyMap<string, readonly EarlierAttempt[]> {
  const earlier = new Map<string, EarlierAttempt[]>()
  for (const { submitter, attempt } of lines) {
    const { status, points, maxPoints, complete, submission, digests, reason } = attempt
    const said = reason === undefined ? {} : { reason }
    const kept = { status, points, maxPoints, complete, submission, digests, ...said }
    const known = earlier.get(submitter)
    if (known === undefined) earlier.set(submitter, [kept])
    else known.push(kept)
  }
  return earlier
}

/** Whether grading the same files by the same course could only say the same again. */
export const isSettledBy = (course: readonly Digest[], { status, digests }: EarlierAttempt): boolean =>
  (status === 'graded' || status === 'ungradable') &&
  course.every(({ of, sha256 }) => digests.some((one) => one.of === of && one.sha256 === sha256))
