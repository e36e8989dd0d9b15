import type { Attempt, Digest } from '../domain/attempt.js'
import type { Instant } from '../domain/time.js'
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

/** What earlier attempts on the same files tell before these are graded. */
export type Known = {
  /** When they were handed in; a time at which they were only graded is none. */
  submittedAt?: Instant
  /** What grading them again could only say again. */
  settled?: EarlierAttempt
}

/** `course` are the digests of what would grade these files now. */
export function knownOf(
  contentDigest: string,
  course: readonly Digest[],
  attempts: readonly EarlierAttempt[],
): Known {
  const same = attempts.filter(({ submission }) => submission.contentDigest === contentDigest)
  const handedIn = same.find(({ submission }) => submission.submittedAtSource !== 'graded')
  // Only the newest: where the files or the course are again what they were before it, it counts until they are graded anew.
  const newest = attempts.findLast(({ status }) => status === 'graded' || status === 'ungradable')
  const settled = newest !== undefined && same.includes(newest) && isBy(course, newest) ? newest : undefined
  return {
    ...(handedIn !== undefined && { submittedAt: handedIn.submission.submittedAt }),
    ...(settled !== undefined && { settled }),
  }
}

const isBy = (course: readonly Digest[], { digests }: EarlierAttempt): boolean =>
  course.every(({ of, sha256 }) => digests.some((one) => one.of === of && one.sha256 === sha256))
