import type { CourseGrades } from '../domain/course-grades.js'
import type { Student } from '../domain/student.js'
import type { Rules } from './handing-out.js'
import { blankNotices, type Identified, identified } from './identified.js'
import { cellOf, usernameOf } from './ids.js'
import { exactly, separated } from './separated.js'
import type { Sheet } from './sheet.js'
import { titleOf } from './titles.js'

/** What Moodle can know a user by; the teacher says on import which column it is. */
const keys: readonly { header: string; of: (student: Student) => string | undefined }[] = [
  { header: 'Email address', of: ({ email }) => email },
  { header: 'ID number', of: (student) => cellOf(student, 'ID number') ?? student.id },
  { header: 'Username', of: usernameOf },
]

/** For Moodle's import of grades from CSV (`grade/import/csv`): one key column, since one user it cannot find stops all. */
export function exportMoodle(grades: CourseGrades, rules: Rules): Sheet {
  const [key] = keys.toSorted((one, other) => known(grades, other) - known(grades, one))
  const { header = '', of = () => undefined } = key ?? {}
  const { rows, refused, blanks } = identified(grades, rules, {
    ids: (student) => [of(student)],
    needs: keys.map(({ header }) => header).join(', '),
  })
  const table = [
    [header, 'Full name', ...exactly(grades.assignments.map((one) => `Assignment: ${titleOf(one)}`))],
    ...rows.map(({ student, ids, points }) => [...exactly(ids), student.name ?? '', ...points]),
  ]
  const text = separated(table, { delimiter: ',', lineEnd: '\n', decimals: 2 })
  const notices = [...overHundred(rows), ...blankNotices(blanks, 'Moodle takes one for no grade')]
  return { text, rows: rows.length, refused, notices }

  function known({ students }: CourseGrades, { of }: (typeof keys)[number]): number {
    return students.filter((student) => of(student) !== undefined).length
  }
}

const overHundred = (rows: readonly Identified[]): string[] =>
  rows.some(({ points }) => points.some((one) => one !== undefined && one > 100))
    ? ['Moodle stops the whole import at a grade over 100 unless the site allows it']
    : []
