import type { CourseAssignment } from '../config/course.js'
import { courseGrades } from '../course-grades.js'
import type { AssignmentGrades } from '../domain/course-grades.js'
import { reaches } from '../domain/trust.js'
import type { Prove } from '../harvest/settle.js'
import { rulingsOf } from '../rulings.js'
import type { Call } from './command.js'
import type { AskedCourse } from './harvest-course.js'
import { serverOf } from './server.js'

/** How what is collected is believed and graded. */
export type Grading = {
  withRuns: boolean
  proveIn: (assignment: CourseAssignment) => Prove
  /** The harvested assignments' grades, as they follow from what is stored. */
  grades: () => Promise<readonly AssignmentGrades[]>
}

/** Reads what grading needs before anything is asked of GitHub: a mistake in it is said at once. */
export async function harvestGrades(
  { terminal }: Call,
  { course, assignments }: AskedCourse,
  dir: string,
  scratch: string,
): Promise<Grading> {
  const withRuns = reaches(course.config.require, 'run')
  const rulings = await rulingsOf({ course, server: serverOf(terminal), scratch })
  const names = assignments.map(({ assignment }) => assignment)
  return {
    withRuns,
    proveIn: () => () => ({
      trust: 'unverified',
      reason: 'it lies on the results branch; its run was not asked for',
    }),
    grades: async () => {
      const all = await courseGrades({ dir, course, rulings, now: terminal.now() })
      return all.assignments.filter(({ assignment }) => names.includes(assignment))
    },
  }
}
