import { type CourseRequest, type Found, foundFor } from '../course/find-config.js'
import { type Course, courseOf } from '../course.js'
import { type CheckedGrading, checkedGrading } from '../report/check-grading.js'
import { type Graded, graded } from '../report/check-page.js'
import type { Call, Terminal } from './command.js'
import { submissionNamed } from './course-request.js'
import { gradeDirectory } from './grade-directory.js'

export type CheckedGradings = Partial<Record<Graded, CheckedGrading>>

type Asked = { who: Graded; dir: string }

/** Grades the solution and the starter that a call names, one after the other, as a submission would be. */
export async function checkGradings(
  asked: readonly Asked[],
  found: Found,
  request: CourseRequest,
  terminal: Terminal,
): Promise<CheckedGradings> {
  // Whoever checks sees what students may not.
  const config = { ...found.config, show: { ...found.config.show, output: 'all' as const, tests: [] } }
  const checked: CheckedGradings = {}
  for (const { job, who } of await jobsFor(asked, found, request)) {
    const course = { ...job.course, config }
    const attempt = await gradeDirectory({ ...job, course, scratch: request.scratch }, terminal)
    checked[who] = checkedGrading(attempt, found.config)
  }
  return checked
}

type Job = { dir: string; course: Course }

/** What each is graded by, made before either is; what is fetched is fetched once. */
async function jobsFor(asked: readonly Asked[], found: Found, request: CourseRequest) {
  const jobs: { who: Graded; job: Job }[] = []
  for (const { who, dir } of asked) {
    const isFetched = found.config.protect.from?.kind === 'repository'
    const known = isFetched ? jobs[0]?.job.course : undefined
    const course = known ?? (await courseOf(foundFor(found, dir), { ...request, dir }))
    jobs.push({ who, job: { dir, course } })
  }
  return jobs
}

/** Both are looked for before either is graded, which may take its time. */
export async function askedFor({ text, terminal }: Call): Promise<Asked[]> {
  const asked: Asked[] = []
  for (const who of graded) {
    const name = text(who)
    if (name !== undefined) asked.push({ who, dir: await submissionNamed(name, terminal) })
  }
  return asked
}

/** A solution that is not full and what could not be graded are for whoever called to look into. */
export function mustBeLookedInto({ solution, starter }: CheckedGradings): boolean {
  const isBroken = starter?.status === 'error' || starter?.status === 'cancelled'
  return isBroken || (solution !== undefined && !solution.isFull)
}
