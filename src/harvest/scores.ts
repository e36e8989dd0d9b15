import type { Attempt } from '../domain/attempt.js'
import type { Instant } from '../domain/time.js'
import type { AttemptLine } from '../record/jsonl.js'
import type { CollectedScore } from '../sources/classroom50-scores.js'
import { sha256Of } from '../text/sha256.js'

const OVERRIDDEN = 'A person changed it in scores.json.'

/** What Classroom 50's collector has, as lines of attempts; the same submission with other points is another line. */
export const linesOfScores = (scores: readonly CollectedScore[], now: Instant): AttemptLine[] =>
  scores.map((score) => ({
    submitter: score.owner.toLowerCase(),
    source: `scores.json:${score.name}`,
    trust: 'unverified',
    trustReason: 'collected by Classroom 50 from a release, which anybody who can push can make',
    blob: sha256Of(score.text),
    attempt: score.isOverridden ? changedByHand(score.attempt, now) : score.attempt,
  }))

/** What a person said of it counts before what was graded. */
const changedByHand = (attempt: Attempt, now: Instant): Attempt => ({
  ...attempt,
  phases: { ...attempt.phases, graded: now },
  notices: [...attempt.notices, OVERRIDDEN],
})
