import type { AttemptSummary, TimeSource } from '../domain/attempt.js'
import type { Instant } from '../domain/time.js'

/** The server-side clocks that may know when a commit was handed in. */
export type KnownTimes = {
  commit: string
  /** From the event, when it is the push of this very commit. */
  pushedAt?: Instant
  /** What the results branch has of earlier gradings. */
  recorded: readonly Pick<AttemptSummary, 'commit' | 'submittedAt'>[]
  /** Asked only when nothing better is known, since it costs a request. */
  fetchRunCreatedAt: () => Promise<Instant | undefined>
  now: Instant
}

export type SubmittedAt = { at: Instant; source: TimeSource }

/** The earliest server-side time known for a commit, so that grading it again makes nobody late. */
export async function submittedAt(known: KnownTimes): Promise<SubmittedAt> {
  const { commit, pushedAt, recorded, now } = known
  const times: SubmittedAt[] = pushedAt === undefined ? [] : [{ at: pushedAt, source: 'push' }]
  for (const attempt of recorded) {
    const isInstant = !Number.isNaN(Date.parse(attempt.submittedAt))
    if (attempt.commit === commit && isInstant) times.push({ at: attempt.submittedAt, source: 'recorded' })
  }
  const earliest = times.toSorted((one, other) => Date.parse(one.at) - Date.parse(other.at))[0]
  if (earliest !== undefined) return earliest
  const runCreatedAt = await known.fetchRunCreatedAt()
  return runCreatedAt === undefined ? { at: now, source: 'clock' } : { at: runCreatedAt, source: 'run' }
}
