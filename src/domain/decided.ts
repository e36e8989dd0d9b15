import {
  clampPoints,
  comparePoints,
  formatPointsOf,
  type Points,
  subtractPoints,
  sumPoints,
} from './points.js'
import type { Adjustment, ItemScore, Score } from './score.js'

export const totalOf = (items: readonly ItemScore[], adjustments: readonly Adjustment[]): Points =>
  sumPoints([...items, ...adjustments].map(({ points }) => points))

/** Where the format decides the whole, the parts are brought to sum to it. */
export function asDecided(
  items: readonly ItemScore[],
  maxPoints: Points,
  decided: Points | undefined,
): Pick<Score, 'items' | 'adjustments'> {
  const [only] = items
  const asTheyAre = { items: [...items], adjustments: [] }
  if (decided === undefined || only === undefined) return asTheyAre
  const wanted = clampPoints(decided, maxPoints)
  const isAlone = items.length === 1 && only.items.length === 0
  // A whole without tests has none that could be missing.
  if (isAlone && only.tests.length === 0) {
    return { items: [decidedItem({ ...only, missing: [] }, wanted)], adjustments: [] }
  }
  const points = subtractPoints(wanted, totalOf(items, []))
  if (points === 0) return asTheyAre
  if (isAlone) return { items: [decidedItem(only, wanted)], adjustments: [] }
  return { items: [...items], adjustments: [{ points, reason: sayDecided(wanted, maxPoints) }] }
}

function decidedItem(item: ItemScore, points: Points): ItemScore {
  const { id, name, maxPoints, bonus, tests, missing, items } = item
  const rest = { id, name, points, maxPoints, bonus, tests, missing, items }
  if (comparePoints(points, maxPoints) === 0) return { ...rest, status: 'passed' }
  return { ...rest, status: points === 0 ? 'failed' : 'partial', reason: sayDecided(points, maxPoints) }
}

const sayDecided = (points: Points, maxPoints: Points): string =>
  `the grader gave ${formatPointsOf(points, maxPoints)} for the whole`
