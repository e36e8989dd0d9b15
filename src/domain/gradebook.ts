import { type Attempt, type AttemptSummary, type Counts, dueOf } from './attempt.js'
import { type Competing, countedAttempt } from './counting.js'
import { endOfGrace, type LatePenalty, type LatePolicy } from './late.js'
import { lateDayChoice } from './late-days.js'
import type { Mark } from './mark.js'
import type { Points } from './points.js'
import type { Score } from './score.js'
import type { Instant } from './time.js'

/** How an assignment's attempts become one grade, whatever they said of it when they were recorded. */
export type GradeRules = {
  due?: Instant
  late: LatePolicy | null
  counts: Counts
}

/**
 * An attempt of a submitter, scored by today's rubric and marks; `score` is null unless it is graded. The summary says
 * when it was handed in as far as that is known today.
 */
export type ScoredAttempt<Of extends HandedIn = Attempt> = {
  attempt: Of
  summary: Summary
  score: Score | null
}

/** What is compared of it; nobody asks here for the record's bytes. */
export type Summary = Omit<AttemptSummary, 'sha256'>

/** The least that must be known of an attempt. */
export type HandedIn = Pick<Attempt, 'submission'>

/** What one submitter has for an assignment. */
export type Grade<Of extends HandedIn = Attempt> = {
  submitter: string
  /** The attempt that counts, after lateness and extension. */
  counted: ScoredAttempt<Of>
  raw: Points
  late: LatePenalty | null
  /** Days taken from the late-day bank. */
  lateDays: number
  points: Points
  maxPoints: Points
  complete: boolean
  marks: readonly Mark[]
}

/** One submitter's attempts at an assignment, by its rules, `due` and `until` already extended, and under the submitter's marks. */
export type GradeRequest<Of extends HandedIn = Attempt> = {
  submitter: string
  attempts: readonly ScoredAttempt<Of>[]
  rules: GradeRules
  marks: readonly Mark[]
  /** Late days the submitter still has; without it none is spent. */
  lateDaysLeft?: number
}

/** What counts of a submitter's attempts, and for how much; undefined while nothing does. */
export function gradeOf<Of extends HandedIn>({
  submitter,
  attempts,
  rules,
  marks,
  lateDaysLeft,
}: GradeRequest<Of>): Grade<Of> | undefined {
  const candidates = attempts.flatMap((scored) => candidateOf(scored, rules, lateDaysLeft ?? 0))
  const due = rules.due === undefined ? undefined : endOfGrace(rules.due, rules.late ?? undefined)
  const best = countedAttempt(candidates, rules.counts, due)
  if (best === undefined) return undefined
  const { scored: counted, score, late, lateDays, points } = best
  const { points: raw, maxPoints, complete } = score
  return { submitter, counted, raw, late, lateDays, points, maxPoints, complete, marks }
}

type Candidate<Of extends HandedIn> = Competing & {
  scored: ScoredAttempt<Of>
  score: Score
  late: LatePenalty | null
  lateDays: number
  points: Points
}

/** An attempt by today's rules: what its record says of points and lateness is history. */
function candidateOf<Of extends HandedIn>(
  scored: ScoredAttempt<Of>,
  { due, late: policy }: GradeRules,
  left: number,
): Candidate<Of>[] {
  const { attempt, summary, score } = scored
  if (score === null) return []
  const { points, maxPoints } = score
  const { submittedAt } = summary
  const own = dueOf(attempt.submission, due)
  const lateness = { points, maxPoints, due: own, submittedAt, policy }
  const chosen = lateDayChoice(lateness, left)
  const competes = chosen.late?.competes ?? true
  const { file, commit, contentDigest, gradedAt } = summary
  return [
    {
      file,
      commit,
      contentDigest,
      submittedAt,
      gradedAt,
      status: 'graded',
      competes,
      neverLate: own === undefined,
      late: chosen.late,
      lateDays: chosen.lateDays,
      points: chosen.points,
      scored,
      score,
    },
  ]
}
