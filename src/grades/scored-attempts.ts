import type { Terms } from '../config/ruling.js'
import type { Digest } from '../domain/attempt.js'
import type { ScoredAttempt } from '../domain/gradebook.js'
import type { Kept } from '../domain/kept.js'
import type { Mark } from '../domain/mark.js'
import type { RulesOfToday } from '../domain/rescored.js'
import { outlineScorer } from '../domain/scoring.js'
import { reaches } from '../domain/trust.js'
import { type AttemptLineRecord, type Origin, originOf } from '../record/jsonl.js'
import { type RecordedAttempt, recordedOf } from '../record/recorded.js'
import { type Places, readPlaces } from '../store/attempt-places.js'
import { losesHidden, scoredAgain } from './scored-again.js'

/** An assignment's attempts by today's rubric and marks, in the order in which they were stored. */
export type ScoredAttempts = Map<string, ScoredAttempt<Kept>[]>

/** What is noted of an assignment while its attempts are scored, some submitters after others. */
export type Scoring = {
  assignment: string
  rules: RulesOfToday | undefined
  scorer: ReturnType<typeof outlineScorer>
  marks: ReadonlyMap<string, readonly Mark[]>
  texts: Map<string, string>
  digests: Map<string, readonly Digest[]>
  /** What the newest record calls the assignment, and where it lies. */
  name: { said: string; start: number } | undefined
  /** Whose record has no room for all tests, so that its score stays what it was, and where it lies. */
  short: Map<string, number>
  /** Whose hidden tests counted when they were recorded, and are not found any more. */
  losing: Map<string, number>
}

export const startScoring = (
  assignment: string,
  { scoring }: Pick<Terms, 'scoring'>,
  marks: ReadonlyMap<string, readonly Mark[]>,
): Scoring => ({
  assignment,
  rules: scoring,
  scorer: outlineScorer(),
  marks,
  texts: new Map(),
  digests: new Map(),
  name: undefined,
  short: new Map(),
  losing: new Map(),
})

/** Reads some submitters' attempts one by one, each once, and scores them. */
export async function scoredAttempts(
  stored: Places,
  submitters: Iterable<string>,
  scoring: Scoring,
): Promise<ScoredAttempts> {
  const scored: ScoredAttempts = new Map()
  const known = new Map<string, ScoredAttempt<Kept>>()
  const places = [...submitters].flatMap((submitter) => stored.bySubmitter.get(submitter) ?? [])
  for await (const { record, place } of readPlaces(stored, places)) {
    const fresh = take(record, place.start, known, scoring)
    if (fresh === undefined) continue
    const others = scored.get(record.submitter)
    if (others === undefined) scored.set(record.submitter, [fresh])
    else others.push(fresh)
  }
  return scored
}

/** An attempt as it counts; undefined of one that is there already. */
function take(
  record: AttemptLineRecord,
  start: number,
  known: Map<string, ScoredAttempt<Kept>>,
  scoring: Scoring,
): ScoredAttempt<Kept> | undefined {
  const { rules, marks } = scoring
  const origin = originOf(record)
  const { submitter, trustReason } = origin
  const key = keyOf(record)
  const before = key === undefined ? undefined : known.get(key)
  if (before !== undefined) {
    trusting(before.attempt, origin)
    return undefined
  }
  const recorded = recordedOf(record.attempt, rules === undefined)
  const digests = sharedDigests(recorded.digests, scoring.digests)
  const reason = trustReason === undefined ? {} : { trustReason: shared(trustReason, scoring.texts) }
  const own = marks.get(submitter) ?? []
  const scored = scoredAgain({ ...origin, ...reason, digests }, recorded, scoring, own)
  if (key !== undefined) known.set(key, scored)
  note(record, start, recorded, scoring)
  return scored
}

function note(record: AttemptLineRecord, start: number, recorded: RecordedAttempt, scoring: Scoring): void {
  const { submitter, attempt } = record
  const { rules, short, losing } = scoring
  if (scoring.name === undefined || scoring.name.start < start) scoring.name = { said: attempt.name, start }
  if (recorded.isShort && !short.has(submitter)) short.set(submitter, start)
  if (rules !== undefined && !losing.has(submitter) && losesHidden(record, recorded, rules))
    losing.set(submitter, start)
}

const MANY_TEXTS = 1000

/** One text for all who have the same: most of a class has. */
function shared(text: string, known: Map<string, string>): string {
  const same = known.get(text)
  if (same === undefined && known.size < MANY_TEXTS) known.set(text, text)
  return same ?? text
}

/** One list for all who have the same: a class has few. */
function sharedDigests(digests: readonly Digest[], known: Map<string, readonly Digest[]>): readonly Digest[] {
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
