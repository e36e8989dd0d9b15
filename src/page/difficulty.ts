import type { ItemColumn } from '../domain/course-grades.js'
import type { RowItem } from '../domain/grade-row.js'
import { type Points, percentOf, sumPoints } from '../domain/points.js'
import type { Entry } from './standing.js'

/** How an item went over all grades that count. */
export type ItemFigures = ItemColumn & {
  full: number
  partial: number
  zero: number
  /** Waits for a person, so neither right nor wrong. */
  pending: number
  /** 0–100 over those that are decided; undefined while none is, or where nothing is to be earned. */
  meanPercent?: number
}

export const difficultyOf = (items: readonly ItemColumn[], entries: readonly Entry[]): ItemFigures[] =>
  items.map((column) => ({ ...column, ...wentOf(column, foundIn(column, entries)) }))

const foundIn = ({ id }: ItemColumn, entries: readonly Entry[]): RowItem[] =>
  entries.flatMap(({ account, standing }) => {
    if (standing !== 'graded' && standing !== 'marking') return []
    return account?.grade?.items.find((item) => item.id === id) ?? []
  })

function wentOf(column: ItemColumn, found: readonly RowItem[]): Omit<ItemFigures, keyof ItemColumn> {
  const decided = found.filter(({ status }) => status !== 'pending')
  const full = decided.filter(isFull).length
  const zero = decided.filter((item) => !isFull(item) && item.points <= 0).length
  const counts = { full, zero, partial: decided.length - full - zero, pending: found.length - decided.length }
  const percent = meanPercent(decided)
  return { ...counts, ...(percent !== undefined && column.maxPoints > 0 && { meanPercent: percent }) }
}

const isFull = ({ points, maxPoints, status }: RowItem): boolean =>
  maxPoints > 0 ? points >= maxPoints : status === 'passed'

function meanPercent(items: readonly RowItem[]): Points | undefined {
  const most = sumPoints(items.map(({ maxPoints }) => maxPoints))
  if (items.length === 0 || most <= 0) return undefined
  return percentOf(sumPoints(items.map(({ points }) => points)), most)
}
