import type { Attempt, Submission } from './attempt.js'
import { inBrief } from './attempt-of.js'
import { compareAttempts } from './counting.js'
import type { Instant } from './time.js'

/** What tells a submission from another one; undefined where an attempt broke before that was known. */
export const stateOf = ({ commit, contentDigest }: Pick<Submission, 'commit' | 'contentDigest'>) =>
  commit ?? contentDigest

const gradedAt = (attempt: Attempt): Instant => inBrief(attempt, '').gradedAt

const inOrder = (attempts: readonly Attempt[]): Attempt[] =>
  attempts.toSorted((one, other) => compareAttempts(inBrief(one, ''), inBrief(other, '')))

export type Choice = {
  /** A submitter's attempts. */
  attempts: readonly Attempt[]
  /** The one that counts now. */
  counted: Attempt | undefined
  /** Submissions that today's grader has graded, or tried to. */
  done: ReadonlySet<string>
  /** Whether every submission is graded again, or what counts and the newest. */
  all: boolean
}

/**
 * The submission to grade next: what counts, until what counts was graded by today's grader, then the newest, which a bug of
 * the grader may have kept from counting.
 */
export function nextToRegrade({ attempts, counted, done, all }: Choice): string | undefined {
  const newest = inOrder(attempts).reverse()
  const wanted = [...(counted === undefined ? [] : [counted]), ...(all ? newest : newest.slice(0, 1))]
  return wanted
    .map(({ submission }) => stateOf(submission))
    .find((state) => state !== undefined && !done.has(state))
}

/** The grading of a submission that another one stands in place of: the newest that gave a grade, else the newest. */
export function supersededBy(state: string, attempts: readonly Attempt[]): Attempt | undefined {
  const own = inOrder(attempts.filter(({ submission }) => stateOf(submission) === state))
  return own.findLast(({ status }) => status === 'graded') ?? own.at(-1)
}

/** Of several gradings of one submission the newest counts: the last one is dated after those before, whatever the clocks say. */
export function gradedAfter(attempts: readonly Attempt[], now: Instant): Instant {
  const latest = Math.max(...attempts.map((attempt) => Date.parse(gradedAt(attempt)) + 1))
  return latest > Date.parse(now) ? new Date(latest).toISOString() : now
}

/** The submissions that a wanted grading is the newest of: of another one grading them anew could tell something new. */
export function settledBy(
  attempts: readonly Attempt[],
  isWanted: (attempt: Attempt) => boolean,
): Set<string> {
  const settled = inOrder(attempts).filter(({ status }) => status === 'graded' || status === 'ungradable')
  const newest = new Map<string, Attempt>()
  for (const attempt of settled) {
    const state = stateOf(attempt.submission)
    if (state !== undefined) newest.set(state, attempt)
  }
  return new Set([...newest].flatMap(([state, attempt]) => (isWanted(attempt) ? [state] : [])))
}
