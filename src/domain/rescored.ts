import { type Attempt, dueOf } from './attempt.js'
import { type LatePolicy, latePenalty } from './late.js'
import type { Mark } from './mark.js'
import { subtractPoints } from './points.js'
import { type Results, resultsOf } from './results.js'
import type { ExpectedTest, Outcome } from './run.js'
import type { ItemScore } from './score.js'
import { scoreOutcome, type Worth } from './score-outcome.js'
import { type scoreItems, scoreResults, scoreUnderMarks } from './scoring.js'
import type { Instant } from './time.js'

/** How an assignment is graded today, whatever its attempts were graded by. */
export type RulesOfToday = Worth & { expected: readonly ExpectedTest[]; due?: Instant; late?: LatePolicy }

/** What a record tells of its results: enough to score them again. */
export type Recorded = Ending &
  Pick<Attempt, 'submission' | 'tests'> &
  Partial<Pick<Attempt, 'formatErrors' | 'message' | 'output' | 'images'>> & {
    grader: Pick<Attempt['grader'], 'format' | 'results'>
  }

/** What a grading came to. */
export type Ending = Pick<
  Attempt,
  'status' | 'reason' | 'score' | 'late' | 'points' | 'maxPoints' | 'complete'
>

/** Stages 5 to 7 over a record: the same tests, under today's rubric, due date and marks. */
export function rescored(attempt: Attempt, rules: RulesOfToday, marks: readonly Mark[]): Attempt {
  if (!isScorable(attempt)) return attempt
  const { reason: _, ...rest } = attempt
  return { ...rest, ...endingOf(attempt, rules, marks) }
}

/** What a record comes to under today's rules; where its grading broke, what it came to then. */
export function endingOf(
  recorded: Recorded,
  rules: RulesOfToday,
  marks: readonly Mark[],
  scorer: typeof scoreItems = scoreResults,
): Ending {
  if (!isScorable(recorded)) return recorded
  const results = resultsOfAttempt(recorded)
  const { format } = recorded.grader
  const graded: Outcome = { kind: 'graded', results }
  const about = { outcome: graded, expected: rules.expected, ...(format !== undefined && { format }) }
  const { outcome, score } = scoreOutcome(about, rules, marks.map(of(recorded)), scorer)
  if (score === null) {
    const reason = 'reason' in outcome ? outcome.reason : ''
    const { maxPoints } = recorded
    return { status: 'error', reason, score, late: null, points: null, maxPoints, complete: false }
  }
  const { points: raw, maxPoints, complete } = score
  const { submission } = recorded
  const { late: policy = null } = rules
  const lateness = { submittedAt: submission.submittedAt, due: dueOf(submission, rules.due), policy }
  const late = latePenalty({ points: raw, maxPoints, ...lateness })
  const points = subtractPoints(raw, late?.points ?? 0)
  return { status: 'graded', score, late, points, maxPoints, complete }
}

/** Marks alone, over a record whose tests do not tell its score any more. */
export function underMarks<One extends Pick<Recorded, 'submission' | keyof Ending>>(
  attempt: One,
  { rubric }: Pick<Worth, 'rubric'>,
  marks: readonly Mark[],
): One {
  if (attempt.score === null) return attempt
  const score = scoreUnderMarks(attempt.score, rubric, marks.map(of(attempt)))
  const points = subtractPoints(score.points, attempt.late?.points ?? 0)
  return { ...attempt, score, points, complete: score.complete }
}

/** Whether a record has results to score: its grading did not break, or only its rubric was wrong. */
const isScorable = ({ status, grader }: Pick<Recorded, 'status' | 'grader'>): boolean =>
  status === 'graded' || grader.results?.unscored === true

/** The results a record holds; none without a record. */
export function resultsOfAttempt(
  attempt: Pick<Recorded, 'tests' | 'grader' | 'formatErrors' | 'message' | 'output' | 'images'> | undefined,
): Results {
  if (attempt === undefined) return resultsOf([])
  const { tests, grader, formatErrors = [], message, output, images = [] } = attempt
  const { unscored: _, ...said } = grader.results ?? {}
  return resultsOf(tests, {
    formatErrors,
    images,
    ...(message !== undefined && { message }),
    ...(output !== undefined && { output }),
    ...said,
  })
}

/** A commit is named only where another one was looked at than this attempt's. */
const of =
  ({ submission: { commit, contentDigest } }: Pick<Recorded, 'submission'>) =>
  (mark: Mark): Mark => {
    const { commit: seen, ...rest } = mark
    return seen === undefined || seen === commit || seen === contentDigest ? rest : mark
  }

/** Hidden tests that counted when a record was made and do not now: a record keeps their ids, and no name to find them by. */
export function hiddenTestsLost(
  recorded: Pick<Recorded, 'tests' | 'score'>,
  again: Pick<Ending, 'score'>,
): string[] {
  const hidden = recorded.tests.filter(({ visibility }) => visibility === 'hidden').map(({ id }) => id)
  if (hidden.length === 0) return []
  const [before, after] = [recorded, again].map(
    ({ score }) => new Set((score?.items ?? []).flatMap(testsOfItem)),
  )
  return hidden.filter((id) => before?.has(id) === true && after?.has(id) === false)
}

const testsOfItem = (item: ItemScore): string[] => [...item.tests, ...item.items.flatMap(testsOfItem)]
