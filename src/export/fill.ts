import type { CourseGrades } from '../domain/course-grades.js'
import type { Points } from '../domain/points.js'
import { type CsvRow, parseCsv, withCells } from '../text/csv.js'
import { throwProblems, UserError } from '../text/problem.js'
import { quoteSome } from '../text/quote.js'
import { type Person, peopleOf } from './entry.js'
import { type Change, changeOf } from './fill-cell.js'
import { type Column, columnsIn } from './fill-columns.js'
import { keysOf } from './fill-keys.js'
import { maximumNotices, readOnlyProblems } from './fill-maximum.js'
import { ownersIn } from './fill-rows.js'
import type { Format } from './formats.js'
import { handedOf, type LeftOut, type Rules } from './handing-out.js'
import type { Sheet } from './sheet.js'

/** A system's own file, and what goes into it; an assignment that was asked for by name must have a column. */
export type FillRequest = {
  text: string
  file: string
  format: Exclude<Format, 'json'>
  isAsked: boolean
  grades: CourseGrades
  rules: Rules
}

/** A filled file: the assignments it has a column for, and who is in it and unknown to the course. */
export type Filled = Sheet & { changed: number; assignments: readonly string[]; unknown: readonly string[] }

/** The file with the grades in it: only cells whose number is another one change, and no byte besides. */
export function fill(request: FillRequest): Filled {
  const csv = parseCsv(request.text, request.file)
  const headers = csv.rows[0]?.cells.map(({ value }) => value.trim()) ?? []
  const { columns, notices } = columnsOf(request, headers, csv.rows)
  const people = peopleOf(request.grades)
  const { rows, unknown, clashes } = rowsOf(request, headers, csv.rows, people)
  const changes: Change[] = []
  const refused: LeftOut[] = []
  for (const column of columns)
    for (const person of people) {
      const done = cellOf(person, column, rows.get(person) ?? [], headers, request)
      if (typeof done === 'string')
        refused.push({ assignment: column.assignment.assignment, who: person.who, why: done })
      else if (done !== undefined) changes.push(done)
    }
  return {
    text: withCells(request.text, csv, changes),
    rows: rows.size,
    changed: changes.length,
    assignments: columns.map(({ assignment }) => assignment.assignment),
    unknown,
    refused,
    notices: [...notices, ...clashes, ...maximumNotices(csv.rows, columns)],
  }
}

/** With nothing asked for by name, an assignment that the file has no column for is only said. */
function columnsOf(request: FillRequest, headers: readonly string[], rows: readonly CsvRow[]) {
  const { grades, format, file, isAsked } = request
  const { columns, missing } = columnsIn(headers, grades.assignments, format, file)
  if (isAsked || columns.length === 0) throwProblems(missing)
  throwProblems(readOnlyProblems(rows, columns, file))
  return { columns, notices: missing.map(({ message }) => message) }
}

/** The lines of each person, by the ids of that system. */
function rowsOf(
  { format, file }: FillRequest,
  headers: readonly string[],
  lines: readonly CsvRow[],
  people: readonly Person[],
) {
  const keys = keysOf[format]
  const ownerOf = ownersIn(headers, keys, people)
  if (ownerOf === undefined) throw noIds(format, file, headers)
  const rows = new Map<Person, CsvRow[]>()
  const unknown: string[] = []
  const clashes: string[] = []
  for (const line of lines.slice(1)) {
    const owner = ownerOf(line)
    if (owner === undefined) continue
    if ('unknown' in owner) unknown.push(owner.unknown)
    else if ('clash' in owner) clashes.push(owner.clash)
    else rows.set(owner.person, [...(rows.get(owner.person) ?? []), line])
  }
  return { rows, unknown, clashes }
}

const noIds = (format: FillRequest['format'], file: string, headers: readonly string[]): UserError =>
  new UserError([
    {
      message: `the file has no column with ids of students: ${keysOf[format].flatMap((key) => key.headers.slice(0, 1)).join(', ')}`,
      hint: `its columns are ${quoteSome(headers, 12)}; --to says whose file it is`,
      place: { file, line: 1 },
    },
  ])

function cellOf(
  person: Person,
  { assignment, index }: Column,
  lines: readonly CsvRow[],
  headers: readonly string[],
  { grades, rules }: FillRequest,
): Change | string | undefined {
  const points = pointsOf(person, grades.assignments.indexOf(assignment), rules)
  const [line, second] = lines
  if (points === undefined) return undefined
  if (line === undefined) return 'not in the file'
  return second === undefined ? changeOf(line, index, points, headers) : 'in the file more than once'
}

function pointsOf({ entries }: Person, index: number, rules: Rules): Points | undefined {
  const entry = entries[index]
  const handed = entry && handedOf(entry.account, rules)
  return handed !== undefined && 'points' in handed ? handed.points : undefined
}
