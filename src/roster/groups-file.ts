import { EVERY_ASSIGNMENT } from '../domain/extension.js'
import { clashesOf, type GroupRow } from '../domain/groups.js'
import { type CsvRow, parseCsv } from '../text/csv.js'
import type { Place, Problem } from '../text/problem.js'
import { quote } from '../text/quote.js'
import { assignmentFault } from './known-assignment.js'
import { missingColumns, namedColumns } from './named-columns.js'
import type { Meant } from './people.js'
import { type Table, tableOf, textIn } from './table.js'

const columns = {
  assignment: ['assignment', 'homework', 'project'],
  group: ['group', 'team', 'groupname', 'teamname'],
  student: ['student', 'studentid', 'id', 'email', 'login', 'github', 'githubusername', 'username', 'member'],
} as const

type Context = { people: (name: string) => Meant; assignments: readonly string[] }
type Seat = GroupRow & { place: Place }

/** `assignment,group,student`; `*` for an assignment stands for every assignment of the course. */
export function parseGroups(
  text: string,
  file: string,
  { people, assignments }: Context,
): { groups: GroupRow[]; problems: Problem[] } {
  const { table, rows } = tableOf(parseCsv(text, file), namedColumns(columns))
  const missing = missingColumns(table, columns, file)
  if (missing.length > 0) return { groups: [], problems: missing }
  const read = rows.map((row) => readSeats(row, table, { people, assignments }))
  const seats = read.flatMap((row) => row.seats)
  return {
    groups: seats.map(({ assignment, group, student }) => ({ assignment, group, student })),
    problems: [...read.flatMap((row) => row.problems), ...clashProblems(seats)],
  }
}

type ReadSeats = { seats: Seat[]; problems: Problem[] }

/** Where a row puts a student: in one assignment or in every. */
function readSeats(
  row: CsvRow,
  { columns: at, placeOf }: Table<keyof typeof columns>,
  { people, assignments }: Context,
): ReadSeats {
  const [assignment, group, name] = [at.assignment, at.group, at.student].map((column) => textIn(row, column))
  const place = placeOf(row.cells[0])
  if (assignment === undefined && group === undefined && name === undefined)
    return { seats: [], problems: [] }
  if (assignment === undefined || group === undefined || name === undefined)
    return { seats: [], problems: [{ message: 'needs an assignment, a group and a student', place }] }
  const meant = people(name)
  const isEvery = assignment === EVERY_ASSIGNMENT && assignments.length > 0
  const fault = isEvery ? undefined : assignmentFault(assignment, assignments)
  const problems: Problem[] = fault === undefined ? [] : [{ ...fault, place }]
  if (!('student' in meant)) problems.push({ ...meant, place: placeOf(row.cells[at.student ?? 0]) })
  if (problems.length > 0 || !('student' in meant)) return { seats: [], problems }
  const { student } = meant
  const named = isEvery ? assignments : [assignment]
  return { seats: named.map((one) => ({ assignment: one, group, student, place })), problems }
}

/** In two groups of one assignment: whose grade would be theirs? */
const clashProblems = (seats: readonly Seat[]): Problem[] =>
  clashesOf(seats).map(({ assignment, student, groups }) => {
    const last = seats.findLast((seat) => seat.assignment === assignment && seat.student === student)
    return {
      message: `${quote(student)} is in several groups of ${assignment}: ${groups.map(quote).join(', ')}`,
      hint: 'whose grade would be theirs? keep one',
      ...(last !== undefined && { place: last.place }),
    }
  })
