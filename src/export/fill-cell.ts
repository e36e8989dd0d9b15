import { comparePoints, formatPoints, type Points, roundPoints } from '../domain/points.js'
import type { CsvCell, CsvRow } from '../text/csv.js'
import { quote } from '../text/quote.js'
import { numberIn } from './fill-maximum.js'

/** Another value for a cell. */
export type Change = { cell: CsvCell; value: string }

/** What Canvas writes where a score has no place: excused, and not assigned to them. */
const KEPT = /^\s*(?:EX|N\/A)\s*$/i

/** How a row's cell becomes the grade; a text says why it stays what it is, nothing that it is the grade already. */
export function changeOf(
  { cells }: CsvRow,
  index: number,
  points: Points,
  headers: readonly string[],
): Change | string | undefined {
  const cell = cells[index]
  if (cell === undefined) return 'their line has no such cell'
  if (KEPT.test(cell.value)) return `the file says ${quote(cell.value)}, which stays`
  const locked = headers.indexOf('Grade can be changed')
  if (locked !== -1 && cells[locked]?.value.trim() === 'No')
    return 'the file says that the grade cannot be changed'
  const written = roundPoints(points, 2)
  const before = numberIn(cell.value)
  if (before !== undefined && comparePoints(roundPoints(before, 2), written) === 0) return undefined
  return {
    cell: { ...cell, isQuoted: cell.isQuoted || isQuotedLike(cell, cells) },
    value: formatPoints(written),
  }
}

/** An empty cell is quoted where all the others of its line are. */
const isQuotedLike = (cell: CsvCell, cells: readonly CsvCell[]): boolean => {
  const others = cells.filter((one) => one !== cell && one.value !== '')
  return cell.value === '' && others.length > 0 && others.every(({ isQuoted }) => isQuoted)
}
