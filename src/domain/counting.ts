import { compareTexts } from '../text/order.js'
import type { AttemptSummary, Counts } from './attempt.js'
import { comparePoints } from './points.js'
import type { Instant } from './time.js'

/** What is compared of an attempt; `lateDays` where it would spend some, `neverLate` where nobody knows when it was handed in. */
export type Competing = Pick<
  AttemptSummary,
  'file' | 'submittedAt' | 'gradedAt' | 'status' | 'points' | 'competes'
> & {
  commit?: string | undefined
  contentDigest?: string | undefined
  lateDays?: number
  neverLate?: boolean
}

const compareInstants = (one: Instant, other: Instant): number => Date.parse(one) - Date.parse(other)

/** Earlier submissions first, of one submission the earlier gradings first. */
export const compareAttempts = (one: Competing, other: Competing): number =>
  compareInstants(one.submittedAt, other.submittedAt) ||
  compareInstants(one.gradedAt, other.gradedAt) ||
  compareTexts(one.file, other.file)

/** The attempt that counts; undefined while none can. `due` includes whatever grace there is. */
export function countedAttempt<A extends Competing>(
  attempts: readonly A[],
  counts: Counts,
  due?: Instant,
): A | undefined {
  const competing = newestGradings(attempts).filter(({ competes }) => competes)
  switch (counts) {
    case 'best':
      return competing.reduce<A | undefined>(better, undefined)
    case 'latest':
      return competing.at(-1)
    case 'latest-before-due':
      return competing.findLast(
        ({ submittedAt, neverLate = false }) =>
          due === undefined || neverLate || compareInstants(submittedAt, due) <= 0,
      )
  }
}

/** Of several gradings of one submission the newest wins; what is not graded is no grading. */
function newestGradings<A extends Competing>(attempts: readonly A[]): A[] {
  const graded = attempts.filter(({ status }) => status === 'graded')
  const newest = new Map<string, A>()
  for (const attempt of graded.toSorted((one, other) => compareInstants(one.gradedAt, other.gradedAt))) {
    newest.set(attempt.commit ?? attempt.contentDigest ?? attempt.file, attempt)
  }
  return [...newest.values()].sort(compareAttempts)
}

// Of equal points the one that spends fewer late days counts, of those the newer submission.
function better<A extends Competing>(best: A | undefined, attempt: A): A {
  if (best === undefined) return attempt
  const gain = comparePoints(attempt.points ?? 0, best.points ?? 0)
  const saved = (best.lateDays ?? 0) - (attempt.lateDays ?? 0)
  return gain > 0 || (gain === 0 && saved >= 0) ? attempt : best
}
