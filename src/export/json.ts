import type { Account } from '../domain/account.js'
import type { CourseGrades } from '../domain/course-grades.js'
import type { Student } from '../domain/student.js'
import { jsonDocument } from '../text/json-document.js'
import { snakeKeys } from '../text/keys.js'
import { entriesOf } from './entry.js'
import type { Sheet } from './sheet.js'

/** Goes up when a reader of version 1 would be misled. */
const VERSION = 1

/** Everything that is known, for programs: members are keys of the list of students. */
export function exportJson(grades: CourseGrades): Sheet {
  const { students, assignments, ...course } = grades
  const document = {
    version: VERSION,
    ...snakeObject(course),
    students: students.map(studentOf),
    assignments: assignments.map(({ accounts, ...assignment }) => ({
      ...snakeObject(assignment),
      accounts: accounts.map(accountOf),
    })),
  }
  const rows = assignments.reduce((sum, one) => sum + entriesOf(one).length, 0)
  return { text: jsonDocument(document), rows, refused: [], notices: [] }
}

const snakeObject = (value: object): object => Object(snakeKeys(value))

const accountOf = ({ members, ...account }: Account): object => ({
  ...snakeObject(account),
  members: members.map(({ key }) => key),
})

/** The headers of a roster are data. */
const studentOf = ({ cells, ...student }: Student): object => ({ ...snakeObject(student), cells })
