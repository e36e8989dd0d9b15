import { EVERY_ASSIGNMENT } from '../domain/extension.js'
import { clashesOf, type GroupRow } from '../domain/groups.js'
import { parseCsv } from '../text/csv.js'
import type { Place, Problem } from '../text/problem.js'
import { quote } from '../text/quote.js'
import { assignmentFault } from './known-assignment.js'
import { missingColumns, namedColumns } from './named-columns.js'
import type { Meant } from './people.js'
import { tableOf, textIn } from './table.js'

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
  const problems: Problem[] = []
  const seats = rows.flatMap((row): Seat[] => {
    const [assignment, group, name] = [
      table.columns.assignment,
      table.columns.group,
      table.columns.student,
    ].map((column) => textIn(row, column))
    const place = table.placeOf(row.cells[0])
    if (assignment === undefined && group === undefined && name === undefined) return []
    if (assignment === undefined || group === undefined || name === undefined) {
      problems.push({ message: 'needs an assignment, a group and a student', place })
      return []
    }
    const meant = people(name)
    const isEvery = assignment === EVERY_ASSIGNMENT && assignments.length > 0
    const fault = isEvery ? undefined : assignmentFault(assignment, assignments)
    if (fault !== undefined) problems.push({ ...fault, place })
    if (!('student' in meant))
      problems.push({ ...meant, place: table.placeOf(row.cells[table.columns.student ?? 0]) })
    if (fault !== undefined || !('student' in meant)) return []
    return (isEvery ? assignments : [assignment]).map((one) => ({
      assignment: one,
      group,
      student: meant.student,
      place,
    }))
  })
  return {
    groups: seats.map(({ assignment, group, student }) => ({ assignment, group, student })),
    problems: [...problems, ...clashProblems(seats)],
  }
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
