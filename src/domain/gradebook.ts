import type { Attempt, AttemptSummary, Counts } from './attempt.js'
import type { LatePenalty, LatePolicy } from './late.js'
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

/** An attempt of a submitter, scored by today's rubric and marks; `score` is null unless it is graded. */
export type ScoredAttempt = { attempt: Attempt; summary: AttemptSummary; score: Score | null }

/** What one submitter has for an assignment. */
export type Grade = {
  submitter: string
  /** The attempt that counts, after lateness and extension. */
  counted: ScoredAttempt
  raw: Points
  late: LatePenalty | null
  /** Days taken from the late-day bank. */
  lateDays: number
  points: Points
  maxPoints: Points
  complete: boolean
  marks: readonly Mark[]
}
