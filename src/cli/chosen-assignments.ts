import type { CourseGrades } from '../domain/course-grades.js'
import { throwProblems, UserError } from '../text/problem.js'
import { quote } from '../text/quote.js'
import { type Call, guessing } from './command.js'

/** Each `--assignment` alone, or all of them; a course without any is a mistake in the call. */
export function chosenAssignments({ texts, words }: Call, grades: CourseGrades): CourseGrades {
  const { assignments } = grades
  const names = texts('assignment')
  const known = assignments.map(({ assignment }) => assignment)
  if (known.length === 0)
    throw new UserError([
      {
        message: `${quote(words[0] ?? '.')} has no attempts`,
        hint: '`harvest`, `batch` or `run --out` makes some',
      },
    ])
  throwProblems(
    names
      .filter((name) => !known.includes(name))
      .map((name) => ({
        message: `--assignment: there is no ${quote(name)}`,
        hint: guessing(name, known, `there are ${known.join(', ')}`),
      })),
  )
  if (names.length === 0) return grades
  return { ...grades, assignments: assignments.filter(({ assignment }) => names.includes(assignment)) }
}
