import type { Attempt } from './attempt.js'
import type { Grade, HandedIn } from './gradebook.js'
import type { Points } from './points.js'
import type { Adjustment, ItemScore, Said } from './score.js'
import type { Instant } from './time.js'

/** What a submitter has for an assignment, in a line of the gradebook. */
export type GradeRow = {
  submitter: string
  /** The record of the attempt that counts. */
  attempt: string
  commit?: string
  contentDigest?: string
  submittedAt: Instant
  /** Null where nothing is due, or nobody knows when it was handed in. */
  lateMs: number | null
  /** Taken from the submitter's late days. */
  lateDaysSpent: number
  /** Before lateness. */
  raw: Points
  /** What lateness took. */
  penalty: Points
  points: Points
  maxPoints: Points
  complete: boolean
  /** Items that wait for a person. */
  pending: string[]
  /** How many marks by people are in it. */
  marks: number
  /** Items whose mark was made looking at another submission than this one. */
  markedOnAnother: string[]
  items: RowItem[]
  adjustments: Adjustment[]
}

/** An item as it is told in a gradebook: what it came to, and what a person said of it. */
export type RowItem = Pick<ItemScore, 'id' | 'name' | 'status' | 'points' | 'maxPoints' | 'mark'> & {
  /** The items of a group, the deductions of an item. */
  items?: RowItem[]
}

/** A submitter without a grade: never a zero. */
export type Ungraded = { submitter: string; status: Exclude<Attempt['status'], 'graded'>; reason: string }

export function gradeRowOf(grade: Grade<HandedIn>): GradeRow {
  const { submitter, counted, raw, late, lateDays, points, maxPoints, complete, marks } = grade
  const { commit, contentDigest, submittedAt, file } = counted.summary
  const { items = [], adjustments = [] } = counted.score ?? {}
  return {
    submitter,
    attempt: file,
    ...(commit !== undefined && { commit }),
    ...(contentDigest !== undefined && { contentDigest }),
    submittedAt,
    lateMs: late?.lateMs ?? null,
    lateDaysSpent: lateDays,
    raw,
    penalty: late?.points ?? 0,
    points,
    maxPoints,
    complete,
    pending: pendingIn(items),
    marks: marks.length,
    markedOnAnother: markedOnAnother(items).map(({ id }) => id),
    items: items.map(rowItem),
    adjustments,
  }
}

const rowItem = ({ id, name, status, points, maxPoints, mark, items }: ItemScore): RowItem => ({
  id,
  name,
  status,
  points,
  maxPoints,
  ...(mark !== undefined && { mark }),
  ...(items.length > 0 && { items: items.map(rowItem) }),
})

/** What people gave, where it decides: a deduction's mark does not where its item was marked as a whole. */
export const givenIn = <Item extends { mark?: Said; items?: readonly Item[] }>(
  items: readonly Item[],
): Item[] =>
  items.flatMap((item) => {
    const isGiven = item.mark?.points !== undefined || item.mark?.passed !== undefined
    return isGiven ? [item] : givenIn(item.items ?? [])
  })

/** The items that a person marked looking at another submission. */
export const markedOnAnother = (items: readonly ItemScore[]): ItemScore[] =>
  givenIn(items).filter(({ mark }) => mark?.commit !== undefined)

/** The innermost items that wait for a person. */
const pendingIn = (items: readonly ItemScore[]): string[] =>
  items.flatMap(({ id, status, items: inner }) => {
    if (status !== 'pending') return []
    const inside = pendingIn(inner)
    return inside.length > 0 ? inside : [id]
  })
