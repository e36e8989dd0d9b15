import type { Grade } from './gradebook.js'
import { comparePoints, type Points } from './points.js'
import { stateOf } from './regrading.js'
import { type ItemChange, scoreChanges } from './score-changes.js'

/** What somebody has, before or after. */
export type StandingAt = {
  points: Points
  maxPoints: Points
  /** What lateness took. */
  penalty: Points
  complete: boolean
  /** The commit, or the files, that count. */
  state: string | null
}

/** A submission that today's grader gave no grade: what was recorded of it stays. */
export type NotRegraded = { state: string | null; reason: string }

/** What grading somebody's submissions again came to. */
export type RegradedSubmitter = {
  submitter: string
  before: StandingAt | null
  after: StandingAt | null
  /** The items that are worth something else now. */
  changes: readonly ItemChange[]
  /** How many gradings were made. */
  gradings: number
  failed: readonly NotRegraded[]
  /** Set where somebody keeps what they had: what they would have by the gradings that were set aside. */
  spared?: { points: Points | null }
}

/** Whether somebody would go down. */
export const isLower = (before: Grade | undefined, after: Grade | undefined): boolean =>
  before !== undefined && (after === undefined || comparePoints(after.points, before.points) < 0)

/** What somebody had and has, and by which items it differs. */
export const movedFrom = (
  before: Grade | undefined,
  after: Grade | undefined,
): Pick<RegradedSubmitter, 'before' | 'after' | 'changes'> => ({
  before: standingOf(before),
  after: standingOf(after),
  changes: after === undefined ? [] : scoreChanges(toldBy(before), toldBy(after)),
})

const toldBy = (grade: Grade | undefined) => ({
  score: grade?.counted.score ?? null,
  tests: grade?.counted.attempt.tests ?? [],
})

function standingOf(grade: Grade | undefined): StandingAt | null {
  if (grade === undefined) return null
  const { points, maxPoints, late, complete, counted } = grade
  const state = stateOf(counted.attempt.submission) ?? null
  return { points, maxPoints, penalty: late?.points ?? 0, complete, state }
}

/** One submission that counts for several submitters: copied, or named in a record that somebody wrote by hand. */
export function sharedSubmissions(
  rows: readonly Pick<RegradedSubmitter, 'submitter' | 'after'>[],
): { state: string; submitters: string[] }[] {
  const byState = new Map<string, string[]>()
  for (const { submitter, after } of rows) {
    const state = after?.state ?? null
    if (state !== null) byState.set(state, [...(byState.get(state) ?? []), submitter])
  }
  return [...byState]
    .filter(([, submitters]) => submitters.length > 1)
    .map(([state, submitters]) => ({ state, submitters }))
}
