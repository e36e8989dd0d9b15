import { mkdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Ruling } from '../config/ruling.js'
import type { CourseFiles } from '../course/course-files.js'
import { type Course, openCourse } from '../course.js'
import { gradesOfAssignment } from '../course-grades.js'
import { digestsOfCourse } from '../job.js'
import type { RegradeRequest } from '../regrade.js'
import { gradeSubmitter } from '../rescore.js'
import { UserError } from '../text/problem.js'
import { parseRepositoryRef } from '../text/repository-ref.js'
import type { Call } from './command.js'
import { courseFilesOf } from './course-of.js'
import { courseRequestOf } from './course-request.js'

/** What submissions are graded by again, and what becomes of the gradings. */
type RegradeCourse = { course: Course; ruling: Ruling; gradeOf: RegradeRequest['gradeOf'] }

/** The assignment's own configuration, never one that lies in a submission, under the course's dates and extensions. */
export async function openRegradeCourse(call: Call, dir: string, scratch: string): Promise<RegradeCourse> {
  const files = await courseFilesOf(call)
  // What a configuration names beside itself is relative to where it lies: there is no submission yet.
  const empty = join(scratch, 'nothing')
  await mkdir(empty)
  const request = await courseRequestOf({ ...call, words: [empty] }, scratch)
  const course = await openCourse({ ...request, config: configOf(call, files) })
  const ruling = { config: course.config, digests: digestsOfCourse(course, undefined) }
  return { course, ruling, gradeOf: await gradingOf(ruling, files, dir) }
}

/** `--config`, else what course.yml says of the assignment that is named, or of its only one. */
function configOf({ text }: Call, { config, directory }: CourseFiles): string {
  const named = text('config')
  if (named !== undefined) return named
  const wanted = text('assignment')
  const fitting = config.assignments.filter(({ assignment }) => (wanted ?? assignment) === assignment)
  const [only, ...others] = fitting
  if (only?.config !== undefined && others.length === 0)
    return parseRepositoryRef(only.config) === undefined ? resolve(directory, only.config) : only.config
  const names = config.assignments.map(({ assignment }) => assignment)
  throw new UserError([
    {
      message: '--config is missing',
      hint:
        names.length > 1
          ? `or name the assignment: --assignment ${names.join(' | ')}`
          : 'name the course’s grading.yml: what lies in a submission is its student’s',
    },
  ])
}

/** What somebody's attempts come to, with their own extensions and under their marks. */
async function gradingOf(
  ruling: Ruling,
  course: CourseFiles,
  dir: string,
): Promise<RegradeCourse['gradeOf']> {
  const { config } = ruling
  const request = { dir, course, rulings: new Map([[config.assignment, ruling]]) }
  const { handedIn } = await gradesOfAssignment(request, config.assignment)
  const own = new Map(
    handedIn.submitters.flatMap(({ account, request }) =>
      account.submitters.map((name) => [name, request] as const),
    ),
  )
  return (submitter, attempts) => {
    const known = own.get(submitter)
    const deal = known && { rules: known.rules, lateDaysLeft: 0 }
    return gradeSubmitter(submitter, attempts, known?.marks ?? [], config, deal).grade
  }
}
