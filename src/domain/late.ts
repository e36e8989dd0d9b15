import {
  fractionOfPoints,
  largerPoints,
  multiplyPoints,
  type Points,
  smallerPoints,
  sumPoints,
} from './points.js'
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
  /** Later submissions do not compete, whatever late days are left. */
  until?: Instant
  /** Late-day bank: how many a submitter may spend over all assignments; spent at harvest. */
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

/** Until when a submission is not late. */
export const endOfGrace = (due: Instant, policy?: LatePolicy): Instant =>
  new Date(Date.parse(due) + (policy?.graceMs ?? 0)).toISOString()

export const LATE_DAY_MS = 86_400_000

export type Lateness = {
  points: Points
  maxPoints: Points
  due: Instant | undefined
  submittedAt: Instant
  policy: LatePolicy | null
  /** Late days spent on it: so much of the lateness costs nothing. */
  lateDays?: number
}

/** Stage 6: what lateness takes off the raw points; null where nothing is due. */
export function latePenalty(lateness: Lateness): LatePenalty | null {
  const { points, maxPoints, due, submittedAt, policy, lateDays = 0 } = lateness
  if (due === undefined) return null
  const past = Date.parse(submittedAt) - Date.parse(due)
  const lateMs = past <= (policy?.graceMs ?? 0) ? 0 : Math.max(past, 0)
  const until = policy?.until
  const paidMs = Math.max(lateMs - lateDays * LATE_DAY_MS, 0)
  return {
    due,
    submittedAt,
    lateMs,
    points: policy === null || paidMs === 0 ? 0 : taken(policy, paidMs, points, maxPoints),
    competes: until === undefined || Date.parse(submittedAt) <= Date.parse(until),
    policy,
  }
}

function taken(policy: LatePolicy, lateMs: number, points: Points, maxPoints: Points): Points {
  const base = largerPoints(policy.of === 'max' ? maxPoints : points, 0)
  const steps = policy.steps.filter(({ afterMs }) => lateMs >= afterMs)
  // A step replaces the one before; the most that was reached stays, so that later never earns more.
  const ofSteps = steps.map(({ deduct }) => amountOf(deduct, base, 1)).reduce(largerPoints, 0)
  const times = policy.perMs === undefined ? 1 : Math.ceil(lateMs / policy.perMs)
  const ofTime = policy.deduct === undefined ? 0 : amountOf(policy.deduct, base, times)
  const cap = policy.atMost === undefined ? points : amountOf(policy.atMost, base, 1)
  return largerPoints([sumPoints([ofSteps, ofTime]), cap, points].reduce(smallerPoints), 0)
}

const amountOf = (amount: Amount, base: Points, times: number): Points =>
  'percent' in amount
    ? fractionOfPoints(base, multiplyPoints(amount.percent, times), 100)
    : multiplyPoints(amount.points, times)
