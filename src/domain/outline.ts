import type { ItemScore, Score } from './score.js'

/** A score as far as a gradebook tells of it: without which tests counted, and without what is said to the student. */
export const outlineOf = (score: Score): Score =>
  score.unexpected === NOTHING
    ? score
    : { ...score, items: score.items.map(outlineOfItem), unexpected: NOTHING, notices: NOTHING }

// Of tens of thousands of scores, so that one empty list does for all.
const NOTHING: string[] = []
const NO_ITEMS: ItemScore[] = []

/** One item of it; what is an outline already stays the same thing. */
export function outlineOfItem(item: ItemScore): ItemScore {
  const { id, name, status, points, maxPoints, bonus, mark, items } = item
  if (item.tests === NOTHING && item.reason === undefined && items === NO_ITEMS) return item
  return {
    id,
    name,
    status,
    points,
    maxPoints,
    bonus,
    tests: NOTHING,
    missing: NOTHING,
    ...(mark !== undefined && { mark }),
    items: items.length === 0 ? NO_ITEMS : items.map(outlineOfItem),
  }
}
