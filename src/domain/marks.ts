import { groupedBy } from './grouped.js'
import type { AdjustmentMark, ItemMark, Mark } from './mark.js'

/** What people say of each item, by its id. */
export type ItemMarks = ReadonlyMap<string, ItemMark>

export const isItemMark = (mark: Mark): mark is ItemMark => 'item' in mark
const isAdjustment = (mark: Mark): mark is AdjustmentMark => 'adjust' in mark

/** In the order they were made; of one moment as they came. */
export const sortMarks = <M extends Mark>(marks: readonly M[]): M[] =>
  marks.toSorted((one, other) => Date.parse(one.at) - Date.parse(other.at))

/** Of each item the newest mark; one that is only a comment leaves standing what was given before, and on what. */
export function newestMarks(marks: readonly Mark[]): ItemMarks {
  const newest = new Map<string, ItemMark>()
  for (const mark of sortMarks(marks.filter(isItemMark))) {
    const before = newest.get(mark.item)
    newest.set(mark.item, laidOver(before, mark))
  }
  return newest
}

/** A comment is that of the newest mark, and so is what was given, unless it gives nothing. */
export function laidOver(before: ItemMark | undefined, mark: ItemMark): ItemMark {
  if (mark.given !== undefined || before?.given === undefined) return mark
  const { comment: _, ...given } = before
  return { ...given, ...spoken(mark) }
}

const spoken = ({ by, at, comment }: ItemMark) => ({ by, at, ...(comment !== undefined && { comment }) })

/** The mark behind all that was said of its item, also when the clock here is behind another person's: the last word counts. */
export function saidAfter<M extends Mark>(mark: M, others: readonly Mark[]): M {
  const { submitter, item } = { item: undefined, ...mark }
  const same = others.filter(
    (other) => isItemMark(other) && other.submitter === submitter && other.item === item,
  )
  const newest = Math.max(...same.map(({ at }) => Date.parse(at)))
  return newest < Date.parse(mark.at) ? mark : { ...mark, at: new Date(newest + 1).toISOString() }
}

export const adjustmentsOf = (marks: readonly Mark[]): AdjustmentMark[] =>
  sortMarks(marks.filter(isAdjustment))

/** The marks of each submitter, in the order they were made. */
export const marksBySubmitter = (marks: readonly Mark[]): Map<string, Mark[]> =>
  groupedBy(sortMarks(marks), ({ submitter }) => submitter)
