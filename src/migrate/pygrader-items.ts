import type { PygraderItem, PygraderRubric, Subitem } from '../pygrader/rubric.js'
import { nameOf } from '../pygrader/rubric-items.js'

/** An item as grading.yml writes it. */
export type PygraderGradingItem =
  | { id: string; items: PygraderGradingItem[] }
  | { id: string; name?: string; points: number; manual: true }
  | { id: string; points: number; deductions: { id: string; name?: string; points: number }[] }

/** The rubric written out: tables and items are groups, subitems are marked by hand. */
export const itemsOf = ({ tables }: PygraderRubric): PygraderGradingItem[] =>
  tables
    .filter(({ items }) => items.length > 0)
    .map(({ code, items }) => ({ id: code, items: items.map(itemOf) }))

function itemOf(item: PygraderItem): PygraderGradingItem {
  const { code, deductingFrom, subitems } = item
  if (deductingFrom === undefined)
    return { id: code, items: subitems.map((subitem) => ({ ...named(subitem), manual: true })) }
  const points = Number(deductingFrom)
  if (isMarkedWhole(item)) return { id: code, points, manual: true }
  return { id: code, points, deductions: subitems.map(named) }
}

/** A deduction takes something: a deductive item with others in it can only be marked as a whole. */
export const isMarkedWhole = ({ deductingFrom, subitems }: PygraderItem): boolean =>
  deductingFrom !== undefined && subitems.some(({ points }) => points >= 0)

function named(subitem: Subitem): { id: string; name?: string; points: number } {
  const { code } = subitem
  const name = nameOf(subitem)
  // -0 is 0 to everybody but Python.
  return { id: code, ...(name !== code && { name }), points: Number(subitem.points) || 0 }
}
