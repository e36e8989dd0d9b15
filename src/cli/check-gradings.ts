import { type CourseRequest, courseOf, type Found } from '../course.js'
import { type CheckedGrading, checkedGrading } from '../report/check-grading.js'
import { type Graded, graded } from '../report/check-page.js'
import type { Call } from './command.js'
import { directoryNamed } from './course-request.js'
import { gradeDirectory } from './grade-directory.js'

export type CheckedGradings = Partial<Record<Graded, CheckedGrading>>

/** Grades the solution and the starter that a call names, one after the other, as a submission would be. */
export async function checkGradings(
  call: Call,
  found: Found,
  request: CourseRequest,
): Promise<CheckedGradings> {
  const asked = await askedFor(call)
  if (asked.length === 0) return {}
  const course = await courseOf(found, request)
  const { show } = course.config
  // Whoever checks sees what students may not.
  const config = { ...course.config, show: { ...show, output: 'all' as const, tests: [] } }
  const checked: CheckedGradings = {}
  for (const { who, dir } of asked) {
    const job = { dir, course: { ...course, config }, scratch: request.scratch }
    const attempt = await gradeDirectory(job, call.terminal)
    checked[who] = checkedGrading(attempt, course.config)
  }
  return checked
}

/** Both are looked for before either is graded, which may take its time. */
async function askedFor({ text, terminal }: Call): Promise<{ who: Graded; dir: string }[]> {
  const asked: { who: Graded; dir: string }[] = []
  for (const who of graded) {
    const name = text(who)
    if (name !== undefined) asked.push({ who, dir: await directoryNamed(name, terminal) })
  }
  return asked
}

/** A solution that is not full and what could not be graded are for whoever called to look into. */
export function mustBeLookedInto({ solution, starter }: CheckedGradings): boolean {
  const isBroken = starter?.status === 'error' || starter?.status === 'cancelled'
  return isBroken || (solution !== undefined && !solution.isFull)
}
