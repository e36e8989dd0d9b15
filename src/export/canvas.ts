import type { CourseGrades } from '../domain/course-grades.js'
import type { Rules } from './handing-out.js'
import { blankNotices, identified } from './identified.js'
import { canvasIdOf, sisLoginIdOf, sisUserIdOf, sortableName } from './ids.js'
import { exactly, separated } from './separated.js'
import type { Sheet } from './sheet.js'
import { canvasNumberIn, titleOf } from './titles.js'

const studentColumns = ['Student', 'ID', 'SIS User ID', 'SIS Login ID', 'Section']

/** Canvas' gradebook file (canvas-lms, `lib/gradebook_importer.rb`); it knows students by the first id it finds. */
export function exportCanvas(grades: CourseGrades, rules: Rules): Sheet {
  const { assignments } = grades
  const { rows, refused, blanks } = identified(grades, rules, {
    ids: (student) => [canvasIdOf(student), sisUserIdOf(student), sisLoginIdOf(student)],
    needs: 'ID, SIS User ID or SIS Login ID',
  })
  const table = [
    [...studentColumns, ...exactly(assignments.map(titleOf))],
    [
      ...exactly(['    Points Possible']),
      '',
      '',
      '',
      '',
      ...assignments.map(({ maxPoints }) => maxPoints ?? undefined),
    ],
    ...rows.map(({ student, ids, points }) => [
      sortableName(student) ?? student.key,
      ...exactly(ids),
      student.section ?? '',
      ...points,
    ]),
  ]
  const text = separated(table, { delimiter: ',', lineEnd: '\n', decimals: 2 })
  const notices = [...newTitles(grades), ...blankNotices(blanks, 'Canvas takes one over a score as a change')]
  return { text, rows: rows.length, refused, notices }
}

const newTitles = ({ assignments }: CourseGrades): string[] =>
  assignments
    .map(titleOf)
    .filter((title) => canvasNumberIn(title) === undefined)
    .map(
      (title) =>
        `"${title}" has no Canvas number: unless an assignment is called exactly that, Canvas makes a new one; write \`lms: ${title} (12345)\` in course.yml, or use --fill`,
    )
