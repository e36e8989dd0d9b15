import type { CourseAssignment } from './config/course.js'
import type { CourseFiles } from './course/course-files.js'
import type { Server } from './course/fetched-tree.js'
import { publishedWorkflows } from './course/published.js'
import { readScores } from './course/scores.js'
import { keepGradebooks } from './course-grades.js'
import type { AssignmentBrief } from './domain/course-grades.js'
import type { PublishedWorkflow } from './domain/published-workflow.js'
import type { Instant } from './domain/time.js'
import { reaches } from './domain/trust.js'
import { linesOfScores } from './harvest/scores.js'
import type { Prove } from './harvest/settle.js'
import { type Harvested, type HarvestRequest, harvest } from './harvest.js'
import { trustOf } from './proof/trust.js'
import { rulingsOf } from './rulings.js'
import { attemptsOfScores } from './sources/classroom50-scores.js'
import { appendHarvested, keyOfHarvested, storedKeys } from './store/harvested.js'
import { formatProblem, type Problem } from './text/problem.js'
import { quoteSome } from './text/quote.js'

export type CourseHarvest = Omit<HarvestRequest, 'course' | 'withRuns' | 'proveIn' | 'id'> & {
  course: CourseFiles
  /** Where configurations in other repositories are fetched from, and a directory of ours for them. */
  server: Server
  scratch: string
}

export type HarvestedCourse = Harvested & {
  /** Of the harvested assignments, as they follow from all that is stored. */
  assignments: readonly AssignmentBrief[]
}

/** Collects what is new, and grades everybody by the course's rules; a mistake in them is said before anything is asked. */
export async function harvestCourse(request: CourseHarvest): Promise<HarvestedCourse> {
  const { course, assignments, dir, now } = request
  const rulings = await rulingsOf(request)
  const proveIn = await proofsOf(course, assignments)
  const withRuns = reaches(course.config.require, 'run')
  const scores = await scoresOf(course, assignments)
  const harvested = await harvest({ ...request, withRuns, proveIn, id: now() })
  const collected = await keepScores(dir, scores, now())
  const names = assignments.map(({ assignment }) => assignment)
  const grades = await keepGradebooks({ dir, course, rulings, now: now() }, names)
  const nobody = harvested.isComplete ? nobodyIn(grades, request) : new Map<string, Problem>()
  // Where others have somebody, one that is not given out yet is no mistake.
  const isWrong = nobody.size === assignments.length
  return {
    ...harvested,
    attempts: harvested.attempts + collected,
    problems: [
      ...harvested.problems,
      ...scores.flatMap(({ problems }) => problems),
      ...(isWrong ? nobody.values() : []),
    ],
    assignments: isWrong ? grades : grades.map((one) => noticing(one, nobody.get(one.assignment))),
  }
}

/** Of which assignments there is nobody at all, neither in the roster nor on GitHub. */
function nobodyIn(
  grades: readonly AssignmentBrief[],
  { assignments, course }: Pick<CourseHarvest, 'assignments' | 'course'>,
): Map<string, Problem> {
  const found = new Set(grades.filter(({ accounts }) => accounts.length > 0).map((one) => one.assignment))
  const { org } = course.config
  return new Map(
    assignments.flatMap((one) =>
      found.has(one.assignment) ? [] : [[one.assignment, sayNobody(one, org)] as const],
    ),
  )
}

function sayNobody({ assignment, repos: { names } }: CourseAssignment, org: string | undefined): Problem {
  const asked = names.length === 0 ? 'what `repos` says' : quoteSome(names)
  return {
    message: `nobody was found for ${assignment}: no repository${org === undefined ? '' : ` of ${org}`} fits ${asked}`,
    hint: 'are the names right, and may the token see the repositories?',
  }
}

const noticing = (grades: AssignmentBrief, problem: Problem | undefined): AssignmentBrief =>
  problem === undefined ? grades : { ...grades, notices: [...grades.notices, formatProblem(problem)] }

type Scores = { assignment: string } & ReturnType<typeof attemptsOfScores>

/** What Classroom 50 collected of assignments that name its file. */
async function scoresOf(course: CourseFiles, assignments: readonly CourseAssignment[]): Promise<Scores[]> {
  const found: Scores[] = []
  for (const one of assignments) {
    const { assignment } = one
    const read = await readScores(course, one)
    if (read !== undefined) found.push({ assignment, ...attemptsOfScores(read.text, read.file, assignment) })
  }
  return found
}

/** How many of them are new. */
async function keepScores(dir: string, all: readonly Scores[], now: Instant): Promise<number> {
  let count = 0
  for (const { assignment, scores } of all) {
    const known = await storedKeys(dir, assignment)
    const lines = linesOfScores(scores, now).filter((line) => !known.has(keyOfHarvested(line)))
    await appendHarvested(dir, assignment, lines)
    count += lines.length
  }
  return count
}

/** How far the records of each assignment are believed: by their runs where the course requires that. */
async function proofsOf(
  course: CourseFiles,
  assignments: readonly CourseAssignment[],
): Promise<HarvestRequest['proveIn']> {
  if (!reaches(course.config.require, 'run')) return () => unasked
  const published = new Map<string, readonly PublishedWorkflow[] | undefined>()
  for (const one of assignments) published.set(one.assignment, await publishedWorkflows(course, one))
  return ({ assignment }) => provenBy(published.get(assignment))
}

const unasked: Prove = () => ({
  trust: 'unverified',
  reason: 'anybody who can push can write to the results branch, and its run was not asked for',
})

const provenBy =
  (published: readonly PublishedWorkflow[] | undefined): Prove =>
  (attempt, sha256, evidence) => {
    const { trust, reason, flags } = trustOf({ attempt, sha256, evidence, published })
    return { trust, reason: [reason, ...flags].join('; ') }
  }
