import type { AdjustmentMark, ItemMark, Mark } from './mark.js'

/** What people say of each item, by its id. */
export type ItemMarks = ReadonlyMap<string, ItemMark>

export const isItemMark = (mark: Mark): mark is ItemMark => 'item' in mark
const isAdjustment = (mark: Mark): mark is AdjustmentMark => 'adjust' in mark

/** In the order they were made; of one moment as they came. */
export const sortMarks = <M extends Mark>(marks: readonly M[]): M[] =>
  marks.toSorted((one, other) => Date.parse(one.at) - Date.parse(other.at))

/** Of each item the newest mark; one that is only a comment leaves standing what was given before. */
export function newestMarks(marks: readonly Mark[]): ItemMarks {
  const newest = new Map<string, ItemMark>()
  for (const mark of sortMarks(marks.filter(isItemMark))) {
    const before = newest.get(mark.item)?.given
    const keeps = mark.given === undefined && before !== undefined
    newest.set(mark.item, keeps ? { ...mark, given: before } : mark)
  }
  return newest
}

export const adjustmentsOf = (marks: readonly Mark[]): AdjustmentMark[] =>
  sortMarks(marks.filter(isAdjustment))

/** The marks of each submitter, in the order they were made. */
export function marksBySubmitter(marks: readonly Mark[]): Map<string, Mark[]> {
  const bySubmitter = new Map<string, Mark[]>()
  for (const mark of sortMarks(marks)) {
    const known = bySubmitter.get(mark.submitter)
    if (known === undefined) bySubmitter.set(mark.submitter, [mark])
    else known.push(mark)
  }
  return bySubmitter
}
