import type { Csv, CsvCell, CsvRow } from '../text/csv.js'
import type { Place } from '../text/problem.js'

/** A file with named columns, of which some are known. */
export type Table<Column extends string = string> = {
  headers: readonly string[]
  columns: Readonly<Partial<Record<Column, number>>>
  placeOf: (cell: Pick<CsvCell, 'start'> | undefined) => Place
}

/** The first row names the columns. */
export function tableOf<Column extends string>(
  csv: Csv,
  columnsOf: (headers: readonly string[]) => Table<Column>['columns'],
): { table: Table<Column>; rows: readonly CsvRow[] } {
  const [header, ...rows] = csv.rows
  const headers = header?.cells.map(({ value }) => value.trim()) ?? []
  const placeOf: Table['placeOf'] = (cell) => csv.placeOf(cell ?? { start: 0 })
  return { table: { headers, columns: columnsOf(headers), placeOf }, rows }
}

/** What a cell says; undefined where there is nothing in it. */
export const textIn = ({ cells }: CsvRow, column: number | undefined): string | undefined =>
  (column === undefined ? undefined : cells[column]?.value.trim()) || undefined

/** A header as it is compared: `E-Mail address` is `emailaddress`. */
export const plainHeader = (header: string): string => header.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
