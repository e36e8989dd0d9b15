import type { Problem } from '../text/problem.js'
import { plainHeader, type Table } from './table.js'

type Names<Column extends string> = Readonly<Record<Column, readonly string[]>>

/** Finds each column by the first of its names that a file has. */
export const namedColumns =
  <Column extends string>(names: Names<Column>) =>
  (headers: readonly string[]): Partial<Record<Column, number>> => {
    const plain = headers.map(plainHeader)
    const found: Partial<Record<Column, number>> = {}
    for (const column in names) {
      const at = names[column].map((name) => plain.indexOf(name)).find((index) => index !== -1)
      if (at !== undefined) found[column] = at
    }
    return found
  }

/** A problem where the first row lacks a column. */
export function missingColumns<Column extends string>(
  { headers, columns }: Table<Column>,
  needed: Readonly<Partial<Record<Column, unknown>>>,
  file: string,
): Problem[] {
  const missing = Object.keys(needed).filter((column) => !(column in columns))
  if (missing.length === 0) return []
  const message =
    headers.length === 0 ? 'the file is empty' : `there is no column ${missing.join(', no column ')}`
  const hint = `the first row names the columns: ${Object.keys(needed).join(',')}`
  return [{ message, hint, place: { file, line: 1, column: 1 } }]
}
