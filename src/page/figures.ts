import type { GradeRow } from '../domain/grade-row.js'
import { comparePoints, fractionOfPoints, type Points, sumPoints } from '../domain/points.js'
import type { Entry, Standing } from './standing.js'
import { standings } from './standing.js'

/** What an assignment comes to; points only of grades that count and wait for nothing. */
export type Figures = {
  people: number
  counts: Record<Standing, number>
  /** Ascending. */
  points: readonly Points[]
  mean?: Points
  median?: Points
  /** How many earned all there is to earn without bonus. */
  full: number
  late: number
}

export function figuresOf(entries: readonly Entry[]): Figures {
  const rows = finalRows(entries)
  const points = rows.map((row) => row.points).sort(comparePoints)
  const counts = Object.fromEntries(
    standings.map((one) => [one, entries.filter(({ standing }) => standing === one).length]),
  )
  return {
    people: entries.length,
    counts: { graded: 0, marking: 0, pending: 0, missing: 0, problem: 0, ...counts },
    points,
    ...(points.length > 0 && { mean: mean(points), median: median(points) }),
    full: rows.filter((row) => row.maxPoints > 0 && comparePoints(row.points, row.maxPoints) >= 0).length,
    late: entries.filter(({ account }) => isLate(account?.grade)).length,
  }
}

/** Grades that count and are whole: what still waits for a person is no result yet. */
export const finalRows = (entries: readonly Entry[]): GradeRow[] =>
  entries.flatMap(({ account, standing }) =>
    standing === 'graded' && account?.grade !== undefined ? [account.grade] : [],
  )

export const isLate = (row: GradeRow | undefined): boolean => (row?.lateMs ?? 0) > 0

const mean = (points: readonly Points[]): Points => fractionOfPoints(sumPoints(points), 1, points.length)

/** Of ascending points. */
function median(points: readonly Points[]): Points {
  const middle = Math.floor((points.length - 1) / 2)
  return mean(points.slice(middle, middle + (points.length % 2 === 0 ? 2 : 1)))
}

/** What somebody has so far: the sum of whole grades, of how much, and over how many assignments. */
export type SoFar = { points: Points; maxPoints: Points; graded: number }

export function soFar(rows: readonly GradeRow[]): SoFar | undefined {
  if (rows.length === 0) return undefined
  const points = sumPoints(rows.map((row) => row.points))
  return { points, maxPoints: sumPoints(rows.map((row) => row.maxPoints)), graded: rows.length }
}
