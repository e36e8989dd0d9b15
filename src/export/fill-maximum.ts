import { comparePoints, formatPoints, type Points, roundPoints } from '../domain/points.js'
import type { CsvRow } from '../text/csv.js'
import type { Problem } from '../text/problem.js'
import { quote } from '../text/quote.js'
import type { Column } from './fill-columns.js'
import { maximumIn } from './titles.js'

/** `10`, `10.00`, and `10,5` as a system writes it that has decimal commas. */
export function numberIn(text: string): number | undefined {
  const written = text.trim()
  return /^[+-]?(?:\d+[.,]?\d*|[.,]\d+)$/.test(written) ? Number(written.replace(',', '.')) : undefined
}

/** What a file says of columns rather than of people: Canvas' row of points. */
const pointsRow = (rows: readonly CsvRow[]): CsvRow | undefined =>
  rows.slice(0, 5).find(({ cells }) => cells[0]?.value.includes('Points Possible'))

/** Columns that the system does not read back. */
export const readOnlyProblems = (
  rows: readonly CsvRow[],
  columns: readonly Column[],
  file: string,
): Problem[] =>
  columns
    .filter(({ index }) => /read\s+only/.test(pointsRow(rows)?.cells[index]?.value ?? ''))
    .map(({ assignment, index }) => ({
      message: `${assignment.assignment}: the column ${quote(rows[0]?.cells[index]?.value ?? '')} is read only`,
      hint: 'name another one as `lms` in course.yml',
      place: { file, line: 1 },
    }))

const maximumColumns = ['Maximum Grade', 'Max Points', 'points_available']

/** Systems show two decimals. */
const isShownAs = (one: Points, other: Points): boolean =>
  comparePoints(roundPoints(one, 2), roundPoints(other, 2)) === 0

/** Where the file says that something else can be earned than we say. */
export function maximumNotices(rows: readonly CsvRow[], columns: readonly Column[]): string[] {
  const headers = rows[0]?.cells.map(({ value }) => value.trim()) ?? []
  const own = headers.findIndex((header) => maximumColumns.includes(header))
  return columns.flatMap(({ assignment: { assignment, maxPoints }, index }) => {
    const said = [
      pointsRow(rows)?.cells[index]?.value ?? '',
      maximumIn(headers[index] ?? '') ?? '',
      ...(own === -1 ? [] : rows.slice(1).map(({ cells }) => cells[own]?.value ?? '')),
    ]
    const numbers = new Set(said.flatMap((one) => numberIn(one) ?? []))
    const others = [...numbers].filter((one) => maxPoints !== null && !isShownAs(one, maxPoints))
    if (maxPoints === null || others.length === 0) return []
    return `${assignment}: the file says that ${others.map(formatPoints).join(' or ')} can be earned, the course says ${formatPoints(maxPoints)}`
  })
}
