import { mkdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Ruling } from '../config/ruling.js'
import type { CourseFiles } from '../course/course-files.js'
import { type Course, openCourse } from '../course.js'
import { type GradedAssignment, gradesOfAssignment } from '../course-grades.js'
import { marksBySubmitter } from '../domain/marks.js'
import type { Student } from '../domain/student.js'
import { digestsOfCourse } from '../job.js'
import type { RegradeRequest } from '../regrade.js'
import { gradeSubmitter } from '../rescore.js'
import { UserError } from '../text/problem.js'
import { parseRepositoryRef } from '../text/repository-ref.js'
import type { Call } from './command.js'
import { courseFilesOf } from './course-of.js'
import { courseRequestOf } from './course-request.js'
import { rescoreRequestOf } from './grades-request.js'

/** What submissions are graded by again, and what becomes of the gradings. */
export type RegradeCourse = {
  course: Course
  ruling: Ruling
  gradeOf: RegradeRequest['gradeOf']
  submittersOf: (student: string) => string[]
  /** Repositories that do not belong to the assignment any more. */
  left: ReadonlySet<number>
}

/** The assignment's own configuration, never one that lies in a submission, under the course's dates and extensions. */
export async function openRegradeCourse(call: Call, dir: string, scratch: string): Promise<RegradeCourse> {
  const files = await courseFilesOf(call)
  // What a configuration names beside itself is relative to where it lies: there is no submission yet.
  const empty = join(scratch, 'nothing')
  await mkdir(empty)
  const request = await courseRequestOf({ ...call, words: [empty] }, scratch)
  const course = await openCourse({ ...request, config: configOf(call, files) })
  const ruling = { config: course.config, digests: digestsOfCourse(course, undefined) }
  const graded = await gradesOfAssignment(await rescoreRequestOf(call, dir, ruling), course.config.assignment)
  return {
    course,
    ruling,
    gradeOf: gradingOf(ruling, graded),
    submittersOf: storedNames(graded),
    left: graded.handedIn.left,
  }
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

/** What somebody's attempts come to, with their own extensions and late days and under their marks. */
function gradingOf({ config }: Ruling, { handedIn, dealOf }: GradedAssignment): RegradeCourse['gradeOf'] {
  const marks = marksBySubmitter(handedIn.marks)
  return (submitter, attempts) =>
    gradeSubmitter(submitter, attempts, marks.get(submitter) ?? [], config, dealOf(submitter)).grade
}

/** What the attempts of a student are stored under, by whatever the roster calls them; a name that nobody has stays. */
const storedNames =
  ({ handedIn }: GradedAssignment) =>
  (name: string): string[] => {
    const all = handedIn.submitters.map(({ account }) => account)
    if (all.some(({ submitters }) => submitters.includes(name))) return [name]
    const isMeant = ({ key, id, login, email }: Student): boolean => [key, id, login, email].includes(name)
    const found = all.filter(({ members }) => members.some(isMeant))
    return found.length === 0 ? [name] : found.flatMap(({ submitters }) => submitters)
  }
