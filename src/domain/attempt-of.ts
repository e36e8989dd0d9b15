import { concealer } from '../text/conceal.js'
import { cutText } from '../text/cut.js'
import type { Attempt, AttemptSummary, Digest, SaidOfWhole, Submission, WorkflowRun } from './attempt.js'
import { A_HIDDEN_TEST, hiddenNames } from './hidden-names.js'
import type { LatePenalty } from './late.js'
import { type Points, subtractPoints } from './points.js'
import type { Results } from './results.js'
import type { CommandRun, Confinement, Outcome, Phases, ProtectedFile } from './run.js'
import type { Score } from './score.js'
import { keepsSomethingBack, revealed, revealedCommands, SHOW_ALL, type ShowPolicy } from './show.js'

/** What is known before the student's code starts. */
export type AttemptStart = {
  assignment: string
  name: string
  submission: Submission
  run?: WorkflowRun
  phases: Phases
  confinement: Confinement
  /** What an attempt without a score is out of; null where that is not known. */
  maxPoints: Points | null
  digests: Digest[]
  protected: ProtectedFile[]
  supersedes?: string
  tool: Attempt['tool']
}

/** What the stages 2–6 came to. */
export type AttemptEnd = {
  format?: string
  commands: CommandRun[]
  outcome: Outcome
  /** Null unless the outcome is `graded`. */
  score: Score | null
  late: LatePenalty | null
  notices: string[]
  /** What a student may not see never gets into the attempt. */
  show: ShowPolicy
}

/** Stage 7: everything about one grading, as it is recorded. */
export function attemptOf(start: AttemptStart, end: AttemptEnd): Attempt {
  const { confinement, maxPoints, ...known } = start
  const results = 'results' in end.outcome ? end.outcome.results : undefined
  const tests = results?.tests ?? []
  const commands = revealedCommands(end.commands, tests, end.show)
  const conceal = concealer(hiddenNames(tests, end.show), A_HIDDEN_TEST)
  return {
    schema: 'attempt/v1',
    ...known,
    grader: {
      ...(end.format !== undefined && { format: end.format }),
      ...ofWhole(end.outcome),
      commands,
      confinement,
    },
    ...said(results, end.show),
    formatErrors: results?.formatErrors ?? [],
    notices: [...new Set([...end.notices, ...(results?.notices ?? []).map(conceal)])],
    tests: revealed(tests, end.show, results?.choices),
    ...ending(end, maxPoints, conceal),
  }
}

/** What the tests alone do not tell those who score them again. */
function ofWhole(outcome: Outcome): { results?: SaidOfWhole } {
  if (!('results' in outcome) || outcome.results === undefined) return {}
  const { points, maxPoints, timedOut, declared, choices } = outcome.results
  const results: SaidOfWhole = {
    ...(points !== undefined && { points }),
    ...(maxPoints !== undefined && { maxPoints }),
    ...(timedOut !== undefined && { timedOut }),
    ...(declared !== undefined && { declared }),
    ...(choices !== undefined && { choices }),
    ...(outcome.kind === 'error' && outcome.unscored === true && { unscored: true }),
  }
  return Object.keys(results).length === 0 ? {} : { results }
}

/** The skeleton that lies on disk while the student's code runs: it stays when nothing else gets written. */
export const interruptedAttempt = (start: AttemptStart): Attempt =>
  attemptOf(start, {
    commands: [],
    outcome: { kind: 'error', reason: 'interrupted' },
    score: null,
    late: null,
    notices: [],
    show: SHOW_ALL,
  })

type Ending = Pick<Attempt, 'status' | 'reason' | 'score' | 'late' | 'points' | 'maxPoints' | 'complete'>

function ending(
  { outcome, score, late }: AttemptEnd,
  maxPoints: Points | null,
  conceal: (text: string) => string,
): Ending {
  if (outcome.kind !== 'graded') {
    const { kind: status } = outcome
    const reason = conceal(outcome.reason)
    return { status, reason, score: null, late: null, points: null, maxPoints, complete: false }
  }
  if (score === null) throw new Error('results were graded without a score')
  const points = subtractPoints(score.points, late?.points ?? 0)
  return { status: 'graded', score, late, points, maxPoints: score.maxPoints, complete: score.complete }
}

function said(
  results: Results | undefined,
  show: ShowPolicy,
): Pick<Attempt, 'message' | 'output' | 'images'> {
  const { message, output, images = [] } = results ?? {}
  const showsOutput = results !== undefined && !keepsSomethingBack(results.tests, show)
  return {
    ...(message !== undefined && { message: cutText(message, show.limitBytes) }),
    ...(output !== undefined && showsOutput && { output: cutText(output, show.limitBytes) }),
    ...(images.length > 0 && showsOutput && { images }),
  }
}

/** The attempt's line in the index beside its record. */
export const summaryOf = (attempt: Attempt, file: string, sha256: string): AttemptSummary => ({
  ...inBrief(attempt, file),
  sha256,
})

type Told = Pick<Attempt, 'submission' | 'phases' | 'status' | 'points' | 'maxPoints' | 'complete' | 'late'>

/** What is compared of an attempt. */
export function inBrief(attempt: Told, file: string): Omit<AttemptSummary, 'sha256'> {
  const { submission, phases, status, points, maxPoints, complete, late } = attempt
  const { commit, contentDigest, submittedAt } = submission
  return {
    file,
    ...(commit !== undefined && { commit }),
    ...(contentDigest !== undefined && { contentDigest }),
    submittedAt,
    gradedAt: phases.graded ?? phases.finished ?? phases.received,
    status,
    points,
    maxPoints,
    complete,
    competes: late?.competes ?? true,
  }
}
