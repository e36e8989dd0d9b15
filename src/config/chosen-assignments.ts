import { isAssignment } from '../domain/assignment.js'
import type { Trust } from '../domain/trust.js'
import { UserError } from '../text/problem.js'
import { quote } from '../text/quote.js'
import { type CourseAssignment, type CourseConfig, type ResultSource, resultSources } from './course.js'

/** What a call says about the assignments of a course; it wins over what the course says. */
export type Said = {
  org?: string | undefined
  assignment?: string | undefined
  /** Globs over the repositories' names. */
  repos: readonly string[]
  /** Path of the assignment's grading.yml as the course takes it. */
  config?: string | undefined
  /** Where results are looked for. */
  sources: readonly string[]
  require?: Trust | undefined
}

/** The assignments a call is about, and the course with what the call says in its place. */
export function withSaid(
  config: CourseConfig,
  said: Said,
): { config: CourseConfig; assignments: readonly CourseAssignment[] } {
  const assignments = chosenAssignments(config.assignments, said)
  const others = config.assignments.filter(
    ({ assignment }) => !assignments.some((one) => one.assignment === assignment),
  )
  const { org, require } = said
  const all = [...assignments, ...others]
  return {
    assignments,
    config: {
      ...config,
      ...(org !== undefined && { org }),
      ...(require !== undefined && { require }),
      assignments: all,
    },
  }
}

function chosenAssignments(known: readonly CourseAssignment[], said: Said): readonly CourseAssignment[] {
  const { assignment: name, repos } = said
  const named = name === undefined ? known : known.filter((one) => one.assignment === name)
  const [first, ...more] = named
  if (repos.length === 0 && first !== undefined) return named.map((one) => withOwn(one, said, named.length))
  if (repos.length > 0 && first !== undefined && more.length === 0)
    return [withOwn({ ...first, repos: { names: repos } }, said, 1)]
  if (repos.length === 0 || name === undefined) throw nothingChosen(name, known)
  if (!isAssignment(name)) throw new UserError([{ message: `${quote(name)} is no name of an assignment` }])
  const made = { assignment: name, repos: { names: repos }, branch: 'grades', sources: ['branch'] } as const
  return [withOwn(made, said, 1)]
}

function nothingChosen(name: string | undefined, known: readonly CourseAssignment[]): UserError {
  const names = known.map(({ assignment }) => assignment)
  if (name !== undefined && names.length > 0)
    return new UserError([
      { message: `the course has no assignment ${quote(name)}`, hint: `it has ${names.join(', ')}` },
    ])
  const hint =
    "write a course.yml (`init --course`), or say all of the organisation (cs101), the repositories ('hw1-*') and the assignment (hw1)"
  return new UserError([{ message: 'nobody says which repositories hold which assignment', hint }])
}

function withOwn(assignment: CourseAssignment, { config, sources }: Said, count: number): CourseAssignment {
  if (config !== undefined && count > 1)
    throw new UserError([
      { message: 'one configuration for several assignments', hint: 'say of which it is' },
    ])
  return {
    ...assignment,
    ...(config !== undefined && { config }),
    ...(sources.length > 0 && { sources: sources.map(sourceNamed) }),
  }
}

function sourceNamed(name: string): ResultSource {
  const found = resultSources.find((source) => source === name.trim())
  if (found !== undefined) return found
  const hint = `it can be ${resultSources.join(', ')}`
  throw new UserError([{ message: `${quote(name)} is no source of results`, hint }])
}
