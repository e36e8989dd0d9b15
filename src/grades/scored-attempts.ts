import type { Terms } from '../config/ruling.js'
import type { Digest } from '../domain/attempt.js'
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
import { outlineScorer } from '../domain/scoring.js'
import { reaches } from '../domain/trust.js'
import { type AttemptLineRecord, type Origin, originOf } from '../record/jsonl.js'
import { type RecordedAttempt, recordedOf } from '../record/recorded.js'
import { readAttemptLines } from '../store/directory.js'
import type { Problem } from '../text/problem.js'

/** An assignment's attempts by today's rubric and marks. */
export type ScoredAttempts = {
  /** By submitter, in the order in which they were stored. */
  bySubmitter: Map<string, ScoredAttempt<Kept>[]>
  /** What the newest record calls the assignment. */
  name: string | undefined
  /** Lines that cannot be read: whose attempts they are is not known. */
  problems: Problem[]
  /** Whose record has no room for all tests, so that its score stays what it was. */
  short: Set<string>
  /** Whose hidden tests counted when they were recorded, and are not found any more. */
  losing: Set<string>
}

/** Reads an assignment's attempts one by one, each once, and scores them. */
export async function scoredAttempts(
  dir: string,
  assignment: string,
  { scoring }: Pick<Terms, 'scoring'>,
  marks: ReadonlyMap<string, readonly Mark[]>,
): Promise<ScoredAttempts> {
  const all: ScoredAttempts = {
    bySubmitter: new Map(),
    name: undefined,
    problems: [],
    short: new Set(),
    losing: new Set(),
  }
  const stored = new Map<string, ScoredAttempt<Kept>>()
  const known = new Map<string, readonly Digest[]>()
  const reading = { all, stored, known, scoring, scorer: outlineScorer(), marks }
  for await (const some of readAttemptLines(dir, assignment))
    for (const read of some)
      if ('problems' in read) all.problems.push(...read.problems)
      else take(read.record, reading)
  return all
}

type Reading = {
  all: ScoredAttempts
  stored: Map<string, ScoredAttempt<Kept>>
  known: Map<string, readonly Digest[]>
  scoring: RulesOfToday | undefined
  scorer: ReturnType<typeof outlineScorer>
  marks: ReadonlyMap<string, readonly Mark[]>
}

function take(record: AttemptLineRecord, reading: Reading): void {
  const { all, stored, known, scoring, marks } = reading
  const origin = originOf(record)
  const { submitter } = origin
  const recorded = recordedOf(record.attempt, scoring === undefined)
  const digests = shared(recorded.digests, known)
  const key = keyOf(record)
  const before = key === undefined ? undefined : stored.get(key)
  if (before !== undefined) {
    trusting(before.attempt, origin)
    return
  }
  const own = marks.get(submitter) ?? []
  const scored = scoredAgain({ ...origin, digests }, recorded, reading, own)
  if (key !== undefined) stored.set(key, scored)
  const others = all.bySubmitter.get(submitter)
  if (others === undefined) all.bySubmitter.set(submitter, [scored])
  else others.push(scored)
  all.name = record.attempt.name
  if (recorded.isShort) all.short.add(submitter)
  if (scoring !== undefined && losesHidden(record, recorded, scoring)) all.losing.add(submitter)
}

/** One list for all who have the same: a class has few. */
function shared(digests: readonly Digest[], known: Map<string, readonly Digest[]>): readonly Digest[] {
  const key = digests.map(({ of, path = '', sha256 }) => `${of} ${path} ${sha256}`).join('\n')
  const same = known.get(key)
  if (same !== undefined) return same
  known.set(key, digests)
  return digests
}

/** One record may be stored twice: by two harvests, or where git merged two files of lines. */
const keyOf = ({ submitter, blob, sha256 }: AttemptLineRecord): string | undefined =>
  blob === undefined ? sha256 : `${blob} ${submitter}`

/** Of the same record the line counts that proves more. */
function trusting(kept: Kept, { trust, trustReason }: Origin): void {
  if (kept.trust === trust || !reaches(trust, kept.trust)) return
  kept.trust = trust
  if (trustReason === undefined) delete kept.trustReason
  else kept.trustReason = trustReason
}

type From = Origin & Pick<Kept, 'digests'>

function scoredAgain(
  from: From,
  recorded: RecordedAttempt,
  { scoring, scorer }: Pick<Reading, 'scoring' | 'scorer'>,
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

function losesHidden({ attempt }: AttemptLineRecord, recorded: RecordedAttempt, scoring: RulesOfToday) {
  if (!recorded.tests.some(({ visibility }) => visibility === 'hidden')) return false
  const { score } = recordedOf(attempt, true)
  return hiddenTestsLost({ ...recorded, score }, endingOf(recorded, scoring, [])).length > 0
}
