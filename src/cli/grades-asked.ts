import { courseGrades } from '../course-grades.js'
import type { CourseGrades } from '../domain/course-grades.js'
import type { Call } from './command.js'
import { gradesRequestOf } from './grades-request.js'
import { attemptsDirectory } from './marking-config.js'

/** The grades of the course a call is about, from the directory of attempts it names. */
export async function gradesAsked(call: Call): Promise<CourseGrades> {
  const request = await gradesRequestOf(call, attemptsDirectory(call))
  return courseGrades({ ...request, now: call.terminal.now() })
}
