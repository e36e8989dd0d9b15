import type { Points } from './points.js'

export const itemStatuses = ['passed', 'partial', 'failed', 'error', 'not_run', 'pending'] as const
export type ItemStatus = (typeof itemStatuses)[number]

/** One line of the score: an item, a deduction of an item, or an item inside a group. */
export type ItemScore = {
  id: string
  name: string
  status: ItemStatus
  /** What is known; a pending item has 0 here. */
  points: Points
  maxPoints: Points
  bonus: boolean
  /** Ids of the tests that counted for it. */
  tests: string[]
  /** Patterns or tests the rubric expects and the results lack. */
  missing: string[]
  /** Why it is not full, in a sentence for the student. */
  reason?: string
  /** Set where a person marked it. */
  mark?: Said
  /** The items of a group, the deductions of a deductive item (points ≤ 0, maxPoints 0). */
  items: ItemScore[]
}

/** What a person said, and the commit they looked at where that is another one than the attempt's. */
export type Said = {
  by: string
  comment?: string
  commit?: string
  passed?: boolean
  points?: Points
  /** What the item was worth when points were given to it. */
  worth?: Points
  /** Set where it is worth something else now: points stay what they are, or wait for a person. */
  worthNow?: Points
}

/** Points that belong to no item: a disagreement the format decides, or an adjustment by a person. */
export type Adjustment = { points: Points; reason: string; mark?: Said }

export type Score = {
  items: ItemScore[]
  adjustments: Adjustment[]
  points: Points
  /** Without bonus items. */
  maxPoints: Points
  /** False while an item is pending. */
  complete: boolean
  /** Ids of tests nobody expects: they count for nothing. */
  unexpected: string[]
  /** For the staff, so kept in the record and on no page: a rubric without `count`, a maximum that can shrink. */
  notices: string[]
}
