import type { AssignmentGrades, CourseGrades } from '../domain/course-grades.js'
import type { RowItem } from '../domain/grade-row.js'
import { formatPoints } from '../domain/points.js'
import { type Entry, peopleOf } from './entry.js'
import { handedOf, type Rules } from './handing-out.js'
import { type Cell, type Row, separated } from './separated.js'
import type { Exporter, Sheet } from './sheet.js'

const how = { delimiter: ',', lineEnd: '\r\n', bom: true } as const

const table =
  (withItems: boolean): Exporter =>
  (grades: CourseGrades, rules: Rules): Sheet => {
    const itemsOf = ({ items }: AssignmentGrades) => (withItems ? items : [])
    const header = [
      ...['name', 'id', 'email', 'login', 'section'],
      ...grades.assignments.flatMap((one) => [
        one.maxPoints === null ? one.assignment : `${one.assignment} /${formatPoints(one.maxPoints)}`,
        ...itemsOf(one).map(({ id, maxPoints }) => `${one.assignment} ${id} /${formatPoints(maxPoints)}`),
      ]),
    ]
    const rows = peopleOf(grades).map(
      ({ submitter, student, entries }): Row => [
        ...(student === undefined
          ? [undefined, undefined, undefined, submitter, undefined]
          : [student.name, student.id, student.email, student.login, student.section]),
        ...grades.assignments.flatMap((one, index) => [
          totalOf(entries[index], rules),
          ...itemsOf(one).map(({ id }) => itemOf(entries[index], id)),
        ]),
      ],
    )
    return { text: separated([header, ...rows], how), rows: rows.length, refused: [], notices: [] }
  }

/** A line for each student, a column for each assignment. */
export const exportMatrix = table(false)

/** The same with a column for each item behind its assignment. */
export const exportItems = table(true)

function totalOf(entry: Entry | undefined, rules: Rules): Cell {
  // What a course asks of an export to another system is no reason to hide a grade from its staff.
  const handed = entry && handedOf(entry.account, { ...rules, require: 'unverified' })
  return handed !== undefined && 'points' in handed ? handed.points : undefined
}

function itemOf(entry: Entry | undefined, id: string): Cell {
  const item = entry?.account.grade?.items.find((one: RowItem) => one.id === id)
  return item === undefined || item.status === 'pending' ? undefined : item.points
}
