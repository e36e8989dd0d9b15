import { formatProblem } from '../text/problem.js'
import { rubricOf } from './implied.js'
import type { Mark } from './mark.js'
import type { Points } from './points.js'
import type { Results } from './results.js'
import type { Rubric } from './rubric.js'
import type { ExpectedTest, Outcome } from './run.js'
import type { Score } from './score.js'
import { largeWhole, scoreProblems, unknownPasses } from './score-problems.js'
import { type scoreItems, scoreResults } from './scoring.js'
import type { ShowPolicy } from './show.js'

/** What the grader's side came to, and by which format it was read. */
export type Graded = { outcome: Outcome; expected: readonly ExpectedTest[]; format?: string }

/** How an assignment is worth what it is worth. */
export type Worth = { rubric?: Rubric; maxPoints?: Points; show: ShowPolicy }

export type Scored = { outcome: Outcome; score: Score | null }

/** Stage 5: graded results get a score, unless there is nothing to count or they contradict the rubric. */
export function scoreOutcome(
  { outcome, expected, format = '' }: Graded,
  worth: Worth,
  marks: readonly Mark[] = [],
  scorer: typeof scoreItems = scoreResults,
): Scored {
  if (outcome.kind !== 'graded') return { outcome, score: null }
  const { results } = outcome
  const rubric = rubricFor(worth, expected, results)
  // Only our own format promises that its points are the rubric's, and means what it says of a test's status.
  const isNative = format.split(', ').includes('native')
  const disagreements = isNative ? scoreProblems(rubric, results) : unknownPasses(rubric, results)
  const problems = [...disagreements, ...largeWhole(rubric)]
  if (rubric.implied?.problem !== undefined) problems.push({ message: rubric.implied.problem })
  else if (rubric.items.length === 0 && results.maxPoints !== 0) problems.push({ message: NOTHING })
  if (problems.length === 0) return { outcome, score: scorer(rubric, results, worth.show, marks) }
  const reason = problems.map(formatProblem).join('; ')
  return { outcome: { kind: 'error', reason, results, unscored: true }, score: null }
}

/** The rubric that is written, or the one that follows from the tests. */
export const rubricFor = (
  { rubric, maxPoints }: Worth,
  expected: readonly ExpectedTest[],
  results: Results,
): Rubric => rubric ?? rubricOf(expected, results, maxPoints)

const NOTHING = 'the results name no test, and neither a rubric nor max_points says what there was to earn'
