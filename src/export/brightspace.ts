import type { AssignmentGrades, CourseGrades } from '../domain/course-grades.js'
import type { Rules } from './handing-out.js'
import { blankNotices, type Identified, identified } from './identified.js'
import { cellOf, usernameOf } from './ids.js'
import { exactly, separated } from './separated.js'
import type { Sheet } from './sheet.js'
import { titleOf } from './titles.js'

const hashed = (id: string | undefined): string | undefined =>
  id === undefined || id === '' || id.startsWith('#') ? id : `#${id}`

/** Brightspace's import of grades; ids begin with `#`, as its own files have them, and each line ends with one. */
export function exportBrightspace(grades: CourseGrades, rules: Rules): Sheet {
  const { assignments } = grades
  const { rows, refused, blanks } = identified(grades, rules, {
    ids: (student) => [cellOf(student, 'OrgDefinedId') ?? student.id, usernameOf(student)],
    needs: 'OrgDefinedId or Username',
  })
  const table = [
    [
      ...['OrgDefinedId', 'Username'],
      ...exactly(assignments.map((one) => `${titleOf(one).replace(/ Points Grade.*$/, '')} Points Grade`)),
      'End-of-Line Indicator',
    ],
    ...rows.map(({ ids, points }) => [...exactly(ids.map(hashed)), ...points, '#']),
  ]
  const text = separated(table, { delimiter: ',', lineEnd: '\n', decimals: 2 })
  const notices = [
    ...overMaximum(assignments, rows),
    ...blankNotices(blanks, 'Brightspace does not say what it does with one where it has a grade'),
  ]
  return { text, rows: rows.length, refused, notices }
}

const overMaximum = (assignments: readonly AssignmentGrades[], rows: readonly Identified[]): string[] =>
  assignments
    .filter(({ maxPoints }, index) =>
      rows.some(({ points }) => maxPoints !== null && (points[index] ?? 0) > maxPoints),
    )
    .map(
      ({ assignment }) =>
        `${assignment}: some have more than the maximum, which Brightspace cuts unless the grade item says "Can Exceed"`,
    )
