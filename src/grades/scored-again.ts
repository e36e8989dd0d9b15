import type { ScoredAttempt } from '../domain/gradebook.js'
import type { Kept } from '../domain/kept.js'
import type { Mark } from '../domain/mark.js'
import { outlineOf } from '../domain/outline.js'
import {
  type Ending,
  endingOf,
  hiddenTestsLost,
  type Recorded,
  type RulesOfToday,
  underMarks,
} from '../domain/rescored.js'
import type { outlineScorer } from '../domain/scoring.js'
import type { AttemptLineRecord, Origin } from '../record/jsonl.js'
import { type RecordedAttempt, recordedOf } from '../record/recorded.js'

type From = Origin & Pick<Kept, 'digests'>

/** An attempt by today's rubric and under its submitter's marks. */
export function scoredAgain(
  from: From,
  recorded: RecordedAttempt,
  { rules: scoring, scorer }: { rules: RulesOfToday | undefined; scorer: ReturnType<typeof outlineScorer> },
  marks: readonly Mark[],
): ScoredAttempt<Kept> {
  // Where a record had no room for all tests, or nobody says how to score, what it was given then is all that is known.
  const { status, reason, score, points, maxPoints, complete } =
    scoring === undefined || recorded.isShort
      ? asRecorded(recorded, scoring, marks)
      : endingOf(recorded, scoring, marks, scorer)
  const summary = { ...recorded.summary, status, points, maxPoints, complete }
  const attempt = { ...keptOf(from, recorded), ...(reason !== undefined && { reason }) }
  return { attempt, summary, score: score === null ? null : outlineOf(score) }
}

const asRecorded = (recorded: Recorded, scoring: RulesOfToday | undefined, marks: readonly Mark[]): Ending =>
  marks.length === 0 ? recorded : underMarks(recorded, scoring ?? {}, marks)

function keptOf({ trust, trustReason, repositoryId, digests }: From, recorded: RecordedAttempt): Kept {
  const { submission, supersedes, late } = recorded
  return {
    trust,
    ...(trustReason !== undefined && { trustReason }),
    ...(repositoryId !== undefined && { repositoryId }),
    submission,
    digests,
    ...(supersedes !== undefined && { supersedes }),
    late,
  }
}

/** Whether hidden tests that counted when it was recorded are not found any more. */
export function losesHidden(
  { attempt }: AttemptLineRecord,
  recorded: RecordedAttempt,
  scoring: RulesOfToday,
): boolean {
  if (!recorded.tests.some(({ visibility }) => visibility === 'hidden')) return false
  const { score } = recordedOf(attempt, true)
  return hiddenTestsLost({ ...recorded, score }, endingOf(recorded, scoring, [])).length > 0
}
