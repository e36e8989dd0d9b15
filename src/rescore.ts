import type { Config } from './config/config.js'
import { expectedOf } from './config/expected.js'
import { termsOf } from './config/ruling.js'
import { type GradedAssignment, gradesOfAssignment } from './course-grades.js'
import { type Attempt, dueOf } from './domain/attempt.js'
import { inBrief } from './domain/attempt-of.js'
import { type Change, changesBetween, type Standing } from './domain/changes.js'
import { countedAttempt } from './domain/counting.js'
import type { Ungraded } from './domain/grade-row.js'
import { type Grade, type GradeRules, gradeOf, type ScoredAttempt } from './domain/gradebook.js'
import { endOfGrace } from './domain/late.js'
import type { Mark } from './domain/mark.js'
import { rescored, underMarks } from './domain/rescored.js'
import type { Instant } from './domain/time.js'
import type { GradesRequest } from './grades/handed-in.js'
import { scoredAttempts, startScoring } from './grades/scored-attempts.js'
import { attemptFile } from './record/attempt-path.js'
import { type AssignmentGradebook, gradebookOf } from './record/gradebook.js'
import { isShort } from './record/lists.js'
import { placesOf } from './store/attempt-places.js'
import { readGradebook, writeGradebook } from './store/gradebook.js'
import { readMarks } from './store/marks.js'
import { noAttempts } from './store/stored.js'
import type { Problem } from './text/problem.js'

/** Which assignment of a directory of attempts, by whose rules, and when. */
export type RescoreRequest = GradesRequest & { assignment: string; now: Instant }

export type Rescoring = {
  gradebook: AssignmentGradebook
  changes: Change[]
  /** Rows that could not be read: whose attempts they are is not known. */
  problems: readonly Problem[]
  /** Said to whoever reads it: marks that count for nothing, records that lack tests. */
  notices: readonly string[]
}

/** Another rubric, late policy or marks over what is stored: stages 5 to 7, without a grader and without a network. */
export async function rescore(request: RescoreRequest): Promise<Rescoring> {
  const { dir, assignment } = request
  const earlier = await readGradebook(dir, assignment)
  const { graded, gradebook } = await keepGradebook(request)
  const before = earlier?.rows ?? (await recordedStandings(request))
  const { problems } = graded.handedIn.stored
  return { gradebook, changes: changesBetween(before, gradebook.rows), problems, notices: graded.notices }
}

/** A gradebook, and what it was made of. */
export type Refreshed = { graded: GradedAssignment; gradebook: AssignmentGradebook }

/** Makes the gradebook anew, and once more where others marked meanwhile: whoever writes last knows all marks. */
export async function refreshGradebook(request: RescoreRequest): Promise<Refreshed> {
  for (;;) {
    const refreshed = await keepGradebook(request)
    const { length } = await readMarks(request.dir, request.assignment)
    if (length === refreshed.graded.handedIn.marks.length) return refreshed
  }
}

/** Writes the gradebook that follows from what is stored. */
async function keepGradebook(request: RescoreRequest): Promise<Refreshed> {
  const { dir, assignment, now } = request
  const graded = await gradesOfAssignment(request, assignment)
  const { stored, harvested } = graded.handedIn
  if (stored.bySubmitter.size === 0 && stored.problems.length === 0 && !harvested)
    throw await noAttempts(dir, assignment)
  const gradebook = gradebookOf(graded.grades, now)
  await writeGradebook(dir, gradebook)
  return { graded, gradebook }
}

/** What everybody has by what the records said when they were made. */
async function recordedStandings({ dir, course, rulings, assignment }: RescoreRequest): Promise<Standing[]> {
  const { due, late, counts } = termsOf(assignment, course.config, rulings.get(assignment))
  const limit = due === undefined ? undefined : endOfGrace(due, late ?? undefined)
  const stored = await placesOf(dir, assignment)
  const scoring = startScoring(assignment, {}, new Map())
  const recorded = await scoredAttempts(stored, stored.bySubmitter.keys(), scoring)
  return [...recorded].flatMap(([submitter, attempts]) => {
    const all = attempts.map(({ attempt, summary }) => ({
      ...summary,
      neverLate: dueOf(attempt.submission, limit) === undefined,
    }))
    const { points = null, complete = false } = countedAttempt(all, counts, limit) ?? {}
    return points === null ? [] : [{ submitter, points, complete }]
  })
}

export type SubmitterGrade = { grade?: Grade; ungraded?: Ungraded }

/** By which rules a submitter is graded: the course's, with their own extensions and what is left of their late days. */
export type Deal = { rules: GradeRules; lateDaysLeft: number }

/** What one submitter has for attempts that are at hand; `ungraded` says why there is no grade. */
export function gradeSubmitter(
  submitter: string,
  attempts: readonly Attempt[],
  marks: readonly Mark[],
  config: Config,
  deal: Deal = ownDeal(config),
): SubmitterGrade {
  const scored = attempts.map((attempt) => scoredAgain(attempt, marks, config))
  const grade = gradeOf({ submitter, attempts: scored, marks, ...deal })
  return grade === undefined ? { ungraded: ungradedOf(submitter, scored) } : { grade }
}

/** Where nobody knows more than the configuration. */
const ownDeal = ({ due, late, counts }: Config): Deal => ({
  rules: { late: late ?? null, counts, ...(due !== undefined && { due }) },
  lateDaysLeft: 0,
})

function scoredAgain(recorded: Attempt, marks: readonly Mark[], config: Config): ScoredAttempt {
  // Where a record had no room for all tests, what it was given then is all that is known but for marks.
  const rules = { ...config, expected: expectedOf(config) }
  const attempt = isShort(recorded) ? underMarks(recorded, rules, marks) : rescored(recorded, rules, marks)
  return { attempt, summary: inBrief(attempt, attemptFile(recorded)), score: attempt.score }
}

function ungradedOf(submitter: string, scored: readonly ScoredAttempt[]): Ungraded {
  const newest = scored.at(-1)?.attempt
  if (newest === undefined || newest.status === 'graded')
    return { submitter, status: 'error', reason: 'no attempt counts by these rules' }
  return { submitter, status: newest.status, reason: newest.reason ?? newest.status }
}
