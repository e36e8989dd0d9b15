import { resolve } from 'node:path'
import type { CourseAssignment, CourseConfig, ResultSource } from '../config/course.js'
import { resultSources } from '../config/course.js'
import { type CourseFiles, readCourseFiles } from '../course/course-files.js'
import { isAssignment } from '../domain/assignment.js'
import { trustLevels } from '../domain/trust.js'
import { UserError } from '../text/problem.js'
import { quote } from '../text/quote.js'
import { type Call, choiceOf } from './command.js'
import { courseFilesOf } from './course-of.js'

/** The course of a harvest, and which of its assignments are collected. */
export type AskedCourse = { course: CourseFiles; assignments: readonly CourseAssignment[] }

/** What course.yml says, with what the call says in its place. */
export async function askedCourse(call: Call): Promise<AskedCourse> {
  const found = await courseFilesOf(call)
  const assignments = assignmentsOf(call, found.config)
  const config = withFlags(call, found.config, assignments)
  const roster = call.texts('roster').map((path) => resolve(call.terminal.cwd, path))
  if (roster.length === 0) return { course: { ...found, config }, assignments }
  const course = await readCourseFiles({ ...config, roster }, found.directory)
  return { course, assignments }
}

function withFlags(call: Call, config: CourseConfig, assignments: readonly CourseAssignment[]): CourseConfig {
  const org = call.text('org')
  const require = choiceOf(call, 'require', trustLevels)
  const others = config.assignments.filter(
    ({ assignment }) => !assignments.some((one) => one.assignment === assignment),
  )
  return {
    ...config,
    ...(org !== undefined && { org }),
    ...(require !== undefined && { require }),
    assignments: [...assignments, ...others],
  }
}

function assignmentsOf(call: Call, { assignments }: CourseConfig): readonly CourseAssignment[] {
  const name = call.text('assignment')
  const repos = call.texts('repos')
  const named = name === undefined ? assignments : assignments.filter((one) => one.assignment === name)
  if (repos.length === 0 && named.length > 0) return named.map((one) => ofCall(one, call, named.length))
  const [first, ...more] = named
  if (repos.length > 0 && first !== undefined && more.length === 0)
    return [ofCall({ ...first, repos: { names: repos } }, call, 1)]
  if (repos.length === 0 || name === undefined) throw nothingChosen(name, assignments)
  if (!isAssignment(name))
    throw new UserError([{ message: `--assignment: ${quote(name)} is no name of one` }])
  const made = { assignment: name, repos: { names: repos }, branch: 'grades', sources: ['branch'] } as const
  return [ofCall(made, call, 1)]
}

function nothingChosen(name: string | undefined, assignments: readonly CourseAssignment[]): UserError {
  const known = assignments.map(({ assignment }) => assignment)
  if (name !== undefined && known.length > 0)
    return new UserError([
      { message: `course.yml has no assignment ${quote(name)}`, hint: `it has ${known.join(', ')}` },
    ])
  const hint = "write a course.yml (`init --course`), or give --org O --repos 'hw1-*' --assignment hw1"
  return new UserError([{ message: 'nobody says which repositories hold which assignment', hint }])
}

/** What the call says of an assignment wins over the course. */
function ofCall(assignment: CourseAssignment, call: Call, count: number): CourseAssignment {
  const config = call.text('config')
  if (config !== undefined && count > 1)
    throw new UserError([{ message: '--config is of one assignment', hint: 'say which by --assignment' }])
  const sources = call.texts('from').flatMap((text) => text.split(','))
  return {
    ...assignment,
    ...(config !== undefined && { config: pathOf(config, call) }),
    ...(sources.length > 0 && { sources: sources.map(sourceNamed) }),
  }
}

// `owner/repo@ref:path` is no path here.
const pathOf = (config: string, { terminal }: Call): string =>
  /^[\w.-]+\/[\w.-]+@[^:]+:/.test(config) ? config : resolve(terminal.cwd, config)

function sourceNamed(name: string): ResultSource {
  const found = resultSources.find((source) => source === name.trim())
  if (found !== undefined) return found
  const hint = `it can be ${resultSources.join(', ')}`
  throw new UserError([{ message: `--from: ${quote(name)} is not known`, hint }])
}
