import { courseGrades } from '../course-grades.js'
import type { CourseGrades } from '../domain/course-grades.js'
import { isCollected } from '../store/stored.js'
import { UserError } from '../text/problem.js'
import { quote } from '../text/quote.js'
import type { Call } from './command.js'
import { directoryNamed } from './course-request.js'
import { gradesRequestOf } from './grades-request.js'
import { attemptsDirectory } from './marking-config.js'

/** The grades of the course a call is about, from the directory of attempts it names. */
export async function gradesAsked(call: Call): Promise<CourseGrades> {
  const { terminal, words } = call
  const dir = await directoryNamed(words[0] ?? attemptsDirectory(call), terminal)
  const request = await gradesRequestOf(call, dir)
  if (!(await isCollected(dir))) throw notCollected(words[0])
  return courseGrades({ ...request, now: terminal.now() })
}

const notCollected = (named = '.'): UserError =>
  new UserError([
    {
      message: `${quote(named)} has no attempts, and nothing was harvested into it`,
      hint: 'name the directory that `harvest`, `batch` or `run --out` filled',
    },
  ])
