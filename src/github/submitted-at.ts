import type { AttemptSummary, TimeSource } from '../domain/attempt.js'
import type { Instant } from '../domain/time.js'
import type { KnownRun } from './runs.js'

/** The server-side clocks that may know when a commit was handed in. */
export type KnownTimes = {
  commit: string
  /** From the event, when it is the push of this very commit. */
  pushedAt?: Instant
  /** What the results branch, which the student may write to, says of earlier gradings. */
  recorded: readonly Pick<AttemptSummary, 'file' | 'commit' | 'submittedAt'>[]
  /** The run that grades now. */
  runId: number
  /** Asked only where an answer can change the time, since it costs a request. Null: no such run; undefined: nobody says. */
  fetchRun: (runId: number) => Promise<KnownRun | null | undefined>
  now: Instant
}

export type SubmittedAt = { at: Instant; source: TimeSource }

/** What a line of the index says, and the run that is said to have graded. */
type Claim = { at: Instant; runId: number }

const lastMs = Date.parse('9999-12-31T23:59:59.999Z')

/** An instant as all of ours are written, so that they compare as texts; undefined where it is none, or absurd. */
export function isoInstant(text: string): Instant | undefined {
  const ms = Date.parse(text)
  return ms >= 0 && ms <= lastMs ? new Date(ms).toISOString() : undefined
}

/**
 * The earliest server-side time known for a commit, so that grading it again makes nobody late.
 * A recorded time is only a claim: what counts is when GitHub made the run that it names, for this commit.
 */
export async function submittedAt(known: KnownTimes): Promise<SubmittedAt> {
  const pushedAt = known.pushedAt === undefined ? undefined : isoInstant(known.pushedAt)
  const claim = earliestClaim(known)
  if (pushedAt === undefined) return withoutPush(claim, known)
  const confirmed = claim !== undefined && claim.at < pushedAt ? await confirm(claim, known) : undefined
  return typeof confirmed === 'string' && confirmed < pushedAt
    ? { at: confirmed, source: 'recorded' }
    : { at: pushedAt, source: 'push' }
}

async function withoutPush(claim: Claim | undefined, known: KnownTimes): Promise<SubmittedAt> {
  const confirmed = claim === undefined ? null : await confirm(claim, known)
  // Where GitHub cannot be asked, the claim stands: whoever collects the records asks again.
  const recorded = confirmed === undefined ? claim?.at : confirmed
  if (typeof recorded === 'string') return { at: recorded, source: 'recorded' }
  const run = await known.fetchRun(known.runId)
  const createdAt = run ? isoInstant(run.createdAt) : undefined
  return createdAt === undefined ? { at: known.now, source: 'clock' } : { at: createdAt, source: 'run' }
}

/** Of equal times that of the first run. */
function earliestClaim({ recorded, commit }: KnownTimes): Claim | undefined {
  const claims = recorded.flatMap(({ file, commit: of, submittedAt }): Claim[] => {
    const at = isoInstant(submittedAt)
    const runId = of === commit ? runIdIn(file, commit) : undefined
    return at === undefined || runId === undefined ? [] : [{ at, runId }]
  })
  const isBefore = (one: Claim, other: Claim): boolean =>
    one.at < other.at || (one.at === other.at && one.runId < other.runId)
  return claims.reduce<Claim | undefined>(
    (first, claim) => (first === undefined || isBefore(claim, first) ? claim : first),
    undefined,
  )
}

/** The run in a record's file name. */
function runIdIn(file: string, commit: string): number | undefined {
  const [, runId] =
    /^-(\d{1,15})-\d+[.-]/.exec(file.startsWith(commit) ? file.slice(commit.length) : '') ?? []
  return runId === undefined ? undefined : Number(runId)
}

/** Null: GitHub does not know of it; undefined: GitHub cannot be asked. */
async function confirm(
  { runId }: Claim,
  { commit, fetchRun }: KnownTimes,
): Promise<Instant | null | undefined> {
  const run = await fetchRun(runId)
  if (run === undefined || run === null) return run
  return run.headSha === commit ? (isoInstant(run.createdAt) ?? null) : null
}
