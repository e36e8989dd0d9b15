import { EVERY_ASSIGNMENT, type Extension, parseExtendedDue } from '../domain/extension.js'
import { type CsvRow, parseCsv } from '../text/csv.js'
import type { Problem } from '../text/problem.js'
import { quote } from '../text/quote.js'
import { assignmentFault } from './known-assignment.js'
import { missingColumns, namedColumns } from './named-columns.js'
import type { Meant } from './people.js'
import { type Table, tableOf, textIn } from './table.js'

const needed = {
  student: ['student', 'studentid', 'id', 'email', 'login', 'github', 'githubusername', 'username'],
  assignment: ['assignment', 'homework', 'project'],
  due: ['due', 'newdue', 'duedate', 'newduedate', 'until'],
} as const
const columns = { ...needed, note: ['note', 'notes', 'reason', 'comment'] } as const

type Context = { people: (name: string) => Meant; assignments: readonly string[]; timezone: string }
type ExtensionTable = Table<keyof typeof columns>

/** `student,assignment,due,note`: an assignment or `*`; a date, a date-time or `+2d`. */
export function parseExtensions(
  text: string,
  file: string,
  context: Context,
): { extensions: Extension[]; problems: Problem[] } {
  const { table, rows } = tableOf(parseCsv(text, file), namedColumns(columns))
  const missing = missingColumns(table, needed, file)
  if (missing.length > 0) return { extensions: [], problems: missing }
  const read = rows
    .filter(({ cells }) => cells.some(({ value }) => value.trim() !== ''))
    .map((row) => readExtension(row, table, context))
  return {
    extensions: read.flatMap(({ extension }) => extension ?? []),
    problems: read.flatMap(({ problems }) => problems),
  }
}

function readExtension(
  row: CsvRow,
  table: ExtensionTable,
  { people, assignments, timezone }: Context,
): { extension?: Extension; problems: Problem[] } {
  const at = table.columns
  const [student, assignment, dueText, note] = [at.student, at.assignment, at.due, at.note].map((column) =>
    textIn(row, column),
  )
  const place = (column: number | undefined) => table.placeOf(row.cells[column ?? 0] ?? row.cells[0])
  if (student === undefined || assignment === undefined || dueText === undefined)
    return {
      problems: [{ message: 'needs a student, an assignment (or *) and a due date', place: place(0) }],
    }
  const meant = people(student)
  const due = parseExtendedDue(dueText, timezone)
  const fault = assignment === EVERY_ASSIGNMENT ? undefined : assignmentFault(assignment, assignments)
  const problems = [
    'student' in meant ? [] : { ...meant, place: place(at.student) },
    fault === undefined ? [] : { ...fault, place: place(at.assignment) },
    due === undefined
      ? {
          message: `${quote(dueText)} is no due date`,
          hint: 'such as 2026-12-03, 2026-12-03 18:00 or +2d',
          place: place(at.due),
        }
      : [],
  ].flat()
  if (!('student' in meant) || due === undefined || problems.length > 0) return { problems }
  return {
    extension: { student: meant.student, assignment, due, ...(note !== undefined && { note }) },
    problems,
  }
}
