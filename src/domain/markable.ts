import type { Problem } from '../text/problem.js'
import type { Given } from './mark.js'
import { comparePoints, formatPoints, largerPoints, type Points, smallerPoints } from './points.js'
import type { Deduction, RubricItem } from './rubric.js'

/** What a mark can be given to: an item that is no group, or a deduction of one. */
export type Markable = {
  id: string
  name: string
  /** Below 0 where failing takes points. */
  points: Points
  bonus: boolean
  /** Nobody but a person decides it, unless a test has its very id. */
  byHand: boolean
  /** Tests decide it, unless a person does. */
  isTested: boolean
  /** The groups it is in and the item it is taken from, the nearest last. */
  within: readonly RubricItem[]
}

/** Everything a mark can be given to, in the order of the rubric. */
export const markablesOf = (
  items: readonly RubricItem[],
  within: readonly RubricItem[] = [],
  bonus = false,
): Markable[] => items.flatMap((item) => markableOf(item, within, bonus || item.bonus))

function markableOf(item: RubricItem, within: readonly RubricItem[], bonus: boolean): Markable[] {
  const { id, name, points } = item
  const isTested = item.kind === 'tested'
  const itself = { id, name, points, bonus, within, byHand: item.kind === 'manual', isTested }
  switch (item.kind) {
    case 'group':
      return markablesOf(item.items, [...within, item], bonus)
    case 'deductive':
      return [itself, ...item.deductions.map((deduction) => markableDeduction(deduction, [...within, item]))]
    case 'tested':
    case 'manual':
      return [itself]
  }
}

const markableDeduction = (
  { id, name, points, tests }: Deduction,
  within: readonly RubricItem[],
): Markable => ({
  id,
  name,
  points,
  bonus: false,
  within,
  byHand: tests.length === 0,
  isTested: tests.length > 0,
})

/** What the item is worth, kept with points that are given to it: those stay what they are when it changes. */
export const worthFor = (given: Given | undefined, points: Points | undefined): { worth?: Points } =>
  given !== undefined && 'points' in given && points !== undefined ? { worth: points } : {}

/** What an item is worth with what it was given. */
export const pointsGiven = ({ points }: Pick<Markable, 'points'>, given: Given): Points =>
  'points' in given ? given.points : given.passed ? largerPoints(points, 0) : smallerPoints(points, 0)

/** Why points cannot be given to an item: they lie outside of what it is worth. More than that belongs to no item. */
export function whyNotGiven(
  { id, points }: Pick<Markable, 'id' | 'points'>,
  given: Given,
): Problem | undefined {
  if (!('points' in given)) return undefined
  const [least, most] = points < 0 ? [points, 0] : [0, points]
  const isTooMuch = comparePoints(given.points, most) > 0
  if (!isTooMuch && comparePoints(given.points, least) >= 0) return undefined
  const range = `item ${id} has ${formatPoints(least)} to ${formatPoints(most)} points`
  const beyond = isTooMuch ? '--adjust +1 gives points beyond the items' : 'no item goes below 0'
  const hint = points < 0 ? 'it takes points' : beyond
  return { message: `${range}, not ${formatPoints(given.points)}`, hint }
}

/** What belongs to the codes, each the exact one of an item or of something it is inside of; no codes are all. */
export const askedFor = (markables: readonly Markable[], codes: readonly string[]): Markable[] =>
  markables.filter(
    ({ id, within }) =>
      codes.length === 0 || codes.includes(id) || within.some((outer) => codes.includes(outer.id)),
  )
