import type { Given, ItemMark, Mark } from './mark.js'
import { isItemMark, sortMarks } from './marks.js'

/** Everybody's marks in the order they were made, each once. */
export const mergedMarks = (marks: readonly Mark[]): Mark[] => [
  // As they are read, all have their fields in one order.
  ...new Map(sortMarks(marks).map((mark) => [JSON.stringify(mark), mark])).values(),
]

/** An item that two people gave different things; the newest counts. */
export type Difference = { submitter: string; item: string; marks: { by: string; given: Given }[] }

/** What people disagree on: of each of them the newest mark of an item. */
export function differencesIn(marks: readonly Mark[]): Difference[] {
  const byItem = new Map<string, Map<string, ItemMark>>()
  for (const mark of sortMarks(marks.filter(isItemMark))) {
    if (mark.given === undefined) continue
    const key = JSON.stringify([mark.submitter, mark.item])
    const people = byItem.get(key) ?? new Map<string, ItemMark>()
    // Put behind the others again, so that the last one is the one that counts.
    people.delete(mark.by)
    byItem.set(key, people.set(mark.by, mark))
  }
  return [...byItem.values()].flatMap((people) => {
    const newest = [...people.values()]
    const [first] = newest
    const given = new Set(newest.map((mark) => JSON.stringify(mark.given)))
    if (first === undefined || given.size < 2) return []
    const { submitter, item } = first
    return [
      {
        submitter,
        item,
        marks: newest.flatMap(({ by, given }) => (given === undefined ? [] : [{ by, given }])),
      },
    ]
  })
}
