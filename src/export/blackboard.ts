import type { AssignmentGrades, CourseGrades } from '../domain/course-grades.js'
import { formatPoints } from '../domain/points.js'
import type { Rules } from './handing-out.js'
import { blankNotices, identified } from './identified.js'
import { usernameOf } from './ids.js'
import { exactly, separated } from './separated.js'
import type { Sheet } from './sheet.js'
import { blackboardNumberIn, titleOf } from './titles.js'

/** For Blackboard's Grade Center: tabs, which it recommends, and every value in quotes. Without names it is plain ASCII. */
export function exportBlackboard(grades: CourseGrades, rules: Rules): Sheet {
  const { rows, refused, blanks } = identified(grades, rules, {
    ids: (student) => [usernameOf(student)],
    needs: 'Username',
  })
  const table = [
    ['Username', ...exactly(grades.assignments.map(columnOf))],
    ...rows.map(({ ids, points }) => [...exactly(ids), ...points]),
  ]
  const text = separated(table, { delimiter: '\t', lineEnd: '\r\n', quoted: true, decimals: 2 })
  const notices = [
    ...newColumns(grades),
    ...blankNotices(blanks, 'clear the box of such a column on the confirmation page if scores are there'),
  ]
  return { text, rows: rows.length, refused, notices }
}

function columnOf(assignment: AssignmentGrades): string {
  const title = titleOf(assignment)
  if (title.includes('[') || assignment.maxPoints === null) return title
  return `${title} [Total Pts: ${formatPoints(assignment.maxPoints)} Score]`
}

const newColumns = ({ assignments }: CourseGrades): string[] =>
  assignments
    .map(titleOf)
    .filter((title) => blackboardNumberIn(title) === undefined)
    .map(
      (title) =>
        `"${title}" has no number of a Blackboard column, so Blackboard makes a new one: use --fill with its own file, or write the column's whole title (… |1281892) as \`lms\` in course.yml`,
    )
