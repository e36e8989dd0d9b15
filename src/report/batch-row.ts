import type { Attempt } from '../domain/attempt.js'

/** What became of one submission of a batch. */
export type BatchRow = Pick<Attempt, 'status' | 'points' | 'maxPoints' | 'complete'> & {
  submitter: string
  /** What was graded, as it is named to people. */
  path: string
  reason: string | null
  /** Whether it was graded before, and not again. */
  skipped: boolean
}

type Graded = Pick<BatchRow, 'status' | 'points' | 'maxPoints' | 'complete'> & Pick<Attempt, 'reason'>

export const batchRow = (
  { submitter, name }: { submitter: string; name: string },
  { status, points, maxPoints, complete, reason }: Graded,
  skipped: boolean,
): BatchRow => ({
  submitter,
  path: name,
  status,
  points,
  maxPoints,
  complete,
  reason: reason ?? null,
  skipped,
})
