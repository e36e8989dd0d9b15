import type { Points } from './points.js'
import type { Instant } from './time.js'

/**
 * What a person gives an item: points, or passed and failed, which keeps its worth when the rubric's points change.
 * A deduction that `passed` is not taken; an item of negative points that `passed` costs nothing.
 */
export type Given = { points: Points } | { passed: boolean }

/** What a person says of an item; of each item the newest mark counts. Marks lie over records, never in them. */
export type ItemMark = {
  submitter: string
  item: string
  /** Absent: only a comment. */
  given?: Given
  /** What the item was worth when points were given to it. */
  worth?: Points
  comment?: string
  by: string
  at: Instant
  /** The commit, or the digest of the files, that was looked at. */
  commit?: string
}

/** Points that belong to no item; all of a submitter's adjustments add up. */
export type AdjustmentMark = {
  submitter: string
  adjust: Points
  comment?: string
  by: string
  at: Instant
  commit?: string
}

export type Mark = ItemMark | AdjustmentMark
