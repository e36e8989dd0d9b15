import type { Ruling } from './config/ruling.js'
import type { CourseFiles } from './course/course-files.js'
import type { Server } from './course/fetched-tree.js'
import { findConfig } from './course/find-config.js'
import { digestsOfCourse } from './job.js'
import { type Problem, throwProblems, UserError } from './text/problem.js'
import { quote } from './text/quote.js'

export type RulingsRequest = {
  course: Pick<CourseFiles, 'config' | 'directory'>
  /** Where configurations in other repositories are fetched from. */
  server: Server
  /** A directory of ours for what is fetched. */
  scratch: string
}

/** A configuration that somebody named: a path relative to `base`, or `owner/repo@ref:path`. */
export async function rulingIn(
  name: string,
  base: string,
  { server, scratch }: Omit<RulingsRequest, 'course'>,
): Promise<Ruling> {
  const found = await findConfig({
    dir: base,
    config: name,
    base,
    zero: {},
    advice: 'name another one',
    assignment: async () => 'default',
    server,
    scratch,
  })
  return { config: found.config, digests: digestsOfCourse(found, undefined) }
}

/** The configuration of each assignment whose course file names one; throws every problem of all of them. */
export async function rulingsOf(request: RulingsRequest): Promise<Map<string, Ruling>> {
  const { course } = request
  const rulings = new Map<string, Ruling>()
  const problems: Problem[] = []
  for (const { assignment, config } of course.config.assignments) {
    if (config === undefined) continue
    try {
      const ruling = await rulingIn(config, course.directory, request)
      if (ruling.config.assignment !== assignment) problems.push(otherAssignment(ruling, assignment, config))
      rulings.set(assignment, ruling)
    } catch (error) {
      if (!(error instanceof UserError)) throw error
      problems.push(...error.problems)
    }
  }
  throwProblems(problems)
  return rulings
}

const otherAssignment = ({ config }: Ruling, assignment: string, file: string): Problem => ({
  message: `${file} is the configuration of ${quote(config.assignment)}, and the course names it for ${quote(assignment)}`,
  hint: 'the attempts are kept by the name of the assignment: make them the same',
})
