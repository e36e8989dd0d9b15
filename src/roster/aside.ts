import type { CsvRow } from '../text/csv.js'
import type { Field } from './columns.js'
import { plainHeader, type Table, textIn } from './table.js'

/** Rows of an exported gradebook that are no people: what there is to earn, how grades are posted, Canvas's own student. */
export function isAside(row: CsvRow, { headers, columns }: Table<Field>): boolean {
  if (row.cells.every(({ value }) => value.trim() === '')) return true
  if (!headers.some((header) => plainHeader(header) === 'student')) return false
  const name = textIn(row, columns.name)
  if (name === undefined)
    return [columns.id, columns.email, columns.login].every((column) => textIn(row, column) === undefined)
  return name.includes('Points Possible') || name === 'Student, Test'
}

const staff =
  /\b(teacher|instructor|ta|assistant|staff|admin|owner|grader|tutor|observer|designer|professor|manager)\b/i

/** Whether a role is none of a student; a role nobody knows is one. */
export const isStaff = (role: string): boolean =>
  staff.test(role.replaceAll('_', ' ')) && !/\b(student|learner)\b/i.test(role)
