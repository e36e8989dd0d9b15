import type { Attempt } from './attempt.js'
import type { Grade } from './gradebook.js'
import type { Points } from './points.js'
import type { ItemScore } from './score.js'
import type { Instant } from './time.js'

/** What a submitter has for an assignment, in a line of the gradebook. */
export type GradeRow = {
  submitter: string
  /** The record of the attempt that counts. */
  attempt: string
  commit?: string
  contentDigest?: string
  submittedAt: Instant
  /** Before lateness. */
  raw: Points
  /** What lateness took. */
  penalty: Points
  lateDays: number
  points: Points
  maxPoints: Points
  complete: boolean
  /** Items that wait for a person. */
  pending: string[]
  /** How many marks by people are in it. */
  marks: number
}

/** A submitter without a grade: never a zero. */
export type Ungraded = { submitter: string; status: Exclude<Attempt['status'], 'graded'>; reason: string }

export function gradeRowOf(grade: Grade): GradeRow {
  const { submitter, counted, raw, late, lateDays, points, maxPoints, complete, marks } = grade
  const { commit, contentDigest, submittedAt, file } = counted.summary
  return {
    submitter,
    attempt: file,
    ...(commit !== undefined && { commit }),
    ...(contentDigest !== undefined && { contentDigest }),
    submittedAt,
    raw,
    penalty: late?.points ?? 0,
    lateDays,
    points,
    maxPoints,
    complete,
    pending: pendingIn(counted.score?.items ?? []),
    marks: marks.length,
  }
}

/** The innermost items that wait for a person. */
export const pendingIn = (items: readonly ItemScore[]): string[] =>
  items.flatMap(({ id, status, items: inner }) => {
    if (status !== 'pending') return []
    const inside = pendingIn(inner)
    return inside.length > 0 ? inside : [id]
  })
