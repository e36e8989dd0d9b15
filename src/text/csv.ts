import { type CsvDelimiter, delimiterOf } from './csv-delimiter.js'
import { placesIn } from './line-places.js'
import { type Place, UserError } from './problem.js'

/** A cell with the place of its raw text, quotes included, so that single cells can be changed and nothing else. */
export type CsvCell = { value: string; start: number; end: number; isQuoted: boolean }

/** A row that is not blank. */
export type CsvRow = { cells: CsvCell[] }

export type Csv = {
  delimiter: CsvDelimiter
  rows: CsvRow[]
  /** Of a cell, for problems. */
  placeOf: (cell: Pick<CsvCell, 'start'>) => Place
}

/**
 * A text of separated values as RFC 4180 has them, also with semicolons or tabs, with any line ends, a byte order mark and
 * Excel's line `sep=;`. Throws a `UserError` with the place of a quote that is open or where it does not belong, and of
 * what belongs in no text.
 */
export function parseCsv(text: string, file: string): Csv {
  const { delimiter, start } = delimiterOf(text)
  const positionOf = placesIn(text)
  const placeOf: Csv['placeOf'] = ({ start: offset }) => ({ file, ...positionOf(offset) })
  const nul = text.indexOf('\0')
  if (nul !== -1) throw new UserError([{ ...noText, place: placeOf({ start: nul }) }])
  const rows: CsvRow[] = []
  for (let at = start; at < text.length; ) {
    const { row, next } = readRow(text, at, delimiter, placeOf)
    if (!isBlank(row)) rows.push(row)
    at = next
  }
  return { delimiter, rows, placeOf }
}

const noText = {
  message: 'the character U+0000, which belongs in no text',
  hint: 'the file may be damaged: export it again, as "CSV UTF-8"',
}

const isBlank = ({ cells }: CsvRow): boolean =>
  cells.every(({ value, isQuoted }) => value === '' && !isQuoted) && cells.length === 1

type PlaceOf = Csv['placeOf']

function readRow(
  text: string,
  start: number,
  delimiter: string,
  placeOf: PlaceOf,
): { row: CsvRow; next: number } {
  const cells: CsvCell[] = []
  for (let at = start; ; ) {
    const cell =
      text[at] === '"' ? readQuoted(text, at, delimiter, placeOf) : readPlain(text, at, delimiter, placeOf)
    cells.push(cell)
    if (text[cell.end] !== delimiter) return { row: { cells }, next: afterLineEnd(text, cell.end) }
    at = cell.end + 1
  }
}

const afterLineEnd = (text: string, end: number): number => end + (text.startsWith('\r\n', end) ? 2 : 1)

const endsCell = (text: string, at: number, delimiter: string): boolean =>
  at >= text.length || text[at] === delimiter || text[at] === '\n' || text[at] === '\r'

function readPlain(text: string, start: number, delimiter: string, placeOf: PlaceOf): CsvCell {
  let end = start
  while (!endsCell(text, end, delimiter)) {
    if (text[end] === '"')
      throw badCsv('a quote inside a cell that does not begin with one', placeOf({ start: end }))
    end += 1
  }
  return { value: text.slice(start, end), start, end, isQuoted: false }
}

function readQuoted(text: string, start: number, delimiter: string, placeOf: PlaceOf): CsvCell {
  let end = text.indexOf('"', start + 1)
  while (end !== -1 && text[end + 1] === '"') end = text.indexOf('"', end + 2)
  if (end === -1) throw badCsv('a quote that is never closed', placeOf({ start }))
  if (!endsCell(text, end + 1, delimiter))
    throw badCsv('text behind the quote that closes the cell', placeOf({ start: end + 1 }))
  const value = text.slice(start + 1, end).replaceAll('""', '"')
  return { value, start, end: end + 1, isQuoted: true }
}

const badCsv = (message: string, place: Place): UserError =>
  new UserError([{ message, hint: 'a cell with quotes is written "like ""this"""', place }])

/** The text with other values in some of its cells, every other byte as it was; a quoted cell stays quoted. */
export function withCells(
  text: string,
  { delimiter }: Pick<Csv, 'delimiter'>,
  changes: readonly { cell: CsvCell; value: string }[],
): string {
  const parts: string[] = []
  let at = 0
  for (const { cell, value } of changes.toSorted((one, other) => one.cell.start - other.cell.start)) {
    parts.push(text.slice(at, cell.start), formatCell(value, delimiter, cell.isQuoted))
    at = cell.end
  }
  return [...parts, text.slice(at)].join('')
}

/** A value as a cell: in quotes where it needs them or is told so. */
export const formatCell = (value: string, delimiter: string, isQuoted = false): string =>
  isQuoted || value.includes(delimiter) || /["\r\n]|^[ \t]|[ \t]$/.test(value)
    ? `"${value.replaceAll('"', '""')}"`
    : value
