import type { ItemColumn } from '../domain/course-grades.js'
import { comparePoints, type Points } from '../domain/points.js'
import type { ItemScore } from '../domain/score.js'

/**
 * What attempts say of an assignment's maximum and items, where no configuration does. Anybody who can push can write a
 * record, and one of them decides nothing for all.
 */
export type SaidColumns = {
  /** How many graded attempts say each. */
  maxima: Map<Points, number>
  items: Map<string, Map<string, { column: ItemColumn; count: number }>>
}

export const nothingSaid = (): SaidColumns => ({ maxima: new Map(), items: new Map() })

export function addMaximum({ maxima }: SaidColumns, maxPoints: Points): void {
  maxima.set(maxPoints, (maxima.get(maxPoints) ?? 0) + 1)
}

export function addItem({ items }: SaidColumns, { id, name, maxPoints, bonus }: ItemScore): void {
  const known = items.get(id) ?? new Map<string, { column: ItemColumn; count: number }>()
  items.set(id, known)
  const key = JSON.stringify([name, maxPoints, bonus])
  const found = known.get(key)
  if (found !== undefined) found.count++
  else known.set(key, { column: { id, name, maxPoints, bonus }, count: 1 })
}

/** The largest maximum that more than one attempt has, since who lacks tests has less; null where nothing is graded. */
export function maximumSaid(said: SaidColumns): Points | null {
  const shared = [...said.maxima].filter(([, count]) => isShared(said, count))
  const [[most] = [null]] = (shared.length === 0 ? [...said.maxima] : shared).sort(([one], [other]) =>
    comparePoints(other, one),
  )
  return most
}

/** As most have each; who is alone with one has it in the own row. */
export const itemsSaid = (said: SaidColumns): ItemColumn[] =>
  [...said.items.values()].flatMap((known) => {
    const [first, ...others] = [...known.values()].sort((one, other) => other.count - one.count)
    const all = others.reduce((sum, { count }) => sum + count, first?.count ?? 0)
    return first !== undefined && isShared(said, all) ? [first.column] : []
  })

/** Of one or two attempts nobody can tell which is the odd one. */
const isShared = ({ maxima }: SaidColumns, count: number): boolean => {
  const graded = [...maxima.values()].reduce((sum, each) => sum + each, 0)
  return graded < 3 || count > 1
}
