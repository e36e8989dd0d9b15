import { type CsvRow, parseCsv } from '../text/csv.js'
import type { Problem } from '../text/problem.js'
import { quote } from '../text/quote.js'
import { isAside, isStaff } from './aside.js'
import { areEnough, columnsOf } from './columns.js'
import { readRow } from './read-row.js'
import type { RosterRow } from './roster-row.js'
import { type Table, tableOf, textIn } from './table.js'

export type ParsedRoster = { rows: RosterRow[]; problems: Problem[]; notices: string[] }

/** A file of people, by the names of its columns; an exported gradebook is one, too. */
export function parseRoster(text: string, file: string): ParsedRoster {
  const { table, rows } = tableOf(parseCsv(text, file), columnsOf)
  if (!areEnough(table.columns)) return { rows: [], problems: [notARoster(table, file)], notices: [] }
  const people = rows.filter((row) => !isAside(row, table))
  const isOfStaff = (row: CsvRow): boolean => isStaff(textIn(row, table.columns.role) ?? '')
  const read = people.filter((row) => !isOfStaff(row)).map((row) => readRow(row, table))
  return {
    rows: read.flatMap(({ rosterRow }) => rosterRow ?? []),
    problems: read.flatMap(({ problems }) => problems),
    notices: [
      ...staffNotice(people.length - read.length, table, file),
      ...(rows.length === 0 ? [`${file}: nobody is in it`] : []),
    ],
  }
}

function notARoster({ headers }: Table, file: string): Problem {
  const place = { file, line: 1, column: 1 }
  if (headers.length === 0) return { message: 'the file is empty', place }
  const message = 'no column says who a student is: an id, an email address or a GitHub account'
  return { message, hint: 'the first row names the columns, such as id,name,email,github,section', place }
}

function staffNotice(left: number, { headers, columns }: Table, file: string): string[] {
  if (left === 0) return []
  const who = left === 1 ? '1 person is no student' : `${left} people are no students`
  return [`${file}: ${who} by the column ${quote(headers[columns.role ?? 0] ?? '')}`]
}
