import { compareTexts } from '../text/order.js'
import type { AttemptSummary, Counts } from './attempt.js'
import { comparePoints } from './points.js'
import type { Instant } from './time.js'

const compareInstants = (one: Instant, other: Instant): number => Date.parse(one) - Date.parse(other)

/** Earlier submissions first, of one submission the earlier gradings first. */
export const compareAttempts = (one: AttemptSummary, other: AttemptSummary): number =>
  compareInstants(one.submittedAt, other.submittedAt) ||
  compareInstants(one.gradedAt, other.gradedAt) ||
  compareTexts(one.file, other.file)

/** The attempt that counts; undefined while none can. `due` includes whatever grace there is. */
export function countedAttempt(
  attempts: readonly AttemptSummary[],
  counts: Counts,
  due?: Instant,
): AttemptSummary | undefined {
  const competing = newestGradings(attempts).filter(({ competes }) => competes)
  switch (counts) {
    case 'best':
      return competing.reduce<AttemptSummary | undefined>(better, undefined)
    case 'latest':
      return competing.at(-1)
    case 'latest-before-due':
      return competing.findLast(
        ({ submittedAt }) => due === undefined || compareInstants(submittedAt, due) <= 0,
      )
  }
}

/** Of several gradings of one submission the newest wins; what is not graded is no grading. */
function newestGradings(attempts: readonly AttemptSummary[]): AttemptSummary[] {
  const graded = attempts.filter(({ status }) => status === 'graded')
  const newest = new Map<string, AttemptSummary>()
  for (const attempt of graded.toSorted((one, other) => compareInstants(one.gradedAt, other.gradedAt))) {
    newest.set(attempt.commit ?? attempt.contentDigest ?? attempt.file, attempt)
  }
  return [...newest.values()].sort(compareAttempts)
}

// Of equal points the newer submission counts.
function better(best: AttemptSummary | undefined, attempt: AttemptSummary): AttemptSummary {
  return best === undefined || comparePoints(attempt.points ?? 0, best.points ?? 0) >= 0 ? attempt : best
}
