import type { Points } from './points.js'
import type { Instant } from './time.js'

/** An amount taken off: percent of the maximum (or of what was earned), or points. */
export type Amount = { percent: number } | { points: Points }

/** From `afterMs` past the due date on, `deduct` is taken once (not added to the steps before). */
export type LateStep = { afterMs: number; deduct: Amount }

export type LatePolicy = {
  /** Within it a submission is not late; past it lateness counts from the due date. */
  graceMs: number
  deduct?: Amount
  /** Started intervals count; without it `deduct` is taken once. */
  perMs?: number
  of: 'max' | 'earned'
  atMost?: Amount
  /** Later submissions do not compete. */
  until?: Instant
  /** Late-day bank, spent at harvest. */
  days?: number
  steps: LateStep[]
}

/** What lateness cost, and by which clock. */
export type LatePenalty = {
  due: Instant
  submittedAt: Instant
  /** 0 when in time or within grace. */
  lateMs: number
  /** What is taken off, ≥ 0. */
  points: Points
  /** False after `until`: recorded, but it does not compete. */
  competes: boolean
  policy: LatePolicy | null
}
