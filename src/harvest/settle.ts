import type { Attempt } from '../domain/attempt.js'
import type { Refusal } from '../domain/seen.js'
import type { Instant } from '../domain/time.js'
import { reaches, type Trust } from '../domain/trust.js'
import type { FoundResults, ResultFile } from '../github/results.js'
import type { Evidence } from '../proof/evidence.js'
import type { Sighting } from '../record/harvest-journal.js'
import type { AttemptLine } from '../record/jsonl.js'
import { accept } from './accept.js'
import type { Fetched, Needed } from './needed.js'
import { type Asked, type Moment, sightingOf } from './sighting.js'

/** Says how far a record may be believed. */
export type Prove = (
  attempt: Attempt,
  sha256: string,
  evidence: Evidence | undefined,
) => { trust: Trust; reason: string }

/** When and how repositories are looked at. */
export type Circumstances = Moment & { isFull: boolean; prove: Prove }

/** What is to be kept of a repository: new attempts, then what was seen. */
export type Settled = { lines: readonly AttemptLine[]; sighting: Sighting }

/** A record by git's object id, or why it could not be had. */
export type Contents = ReadonlyMap<string, Fetched | { failed: string }>

/** Makes of a repository's results what the journal and the attempts say of it. */
export function settle(
  found: FoundResults,
  asked: Asked,
  needed: Needed,
  fetched: Contents,
  around: Circumstances,
): Settled {
  const base = sightingOf(asked, found, around)
  const origin = {
    repository: base.repository,
    assignment: asked.assignment,
    submitter: asked.submitter,
    tip: found.tip?.oid ?? '',
  }
  const lines: AttemptLine[] = []
  const refused: Record<string, Refusal> = { ...stillRefused(found, asked.before), ...needed.refused }
  for (const file of needed.files) {
    const got = needed.atHand.get(file.oid) ?? fetched.get(file.oid)
    const outcome = outcomeOf(file, got, origin, around)
    if ('line' in outcome) lines.push(outcome.line)
    else refused[file.name] = outcome.refusal
  }
  const stored = asked.before?.files ?? {}
  const fresh = lines.map((line) => [fileOf(line), line.blob ?? ''] as const)
  return {
    lines: lines.filter((line) => stored[fileOf(line)] === undefined || line.trust !== 'unverified'),
    sighting: {
      ...base,
      files: { ...stored, ...Object.fromEntries(fresh) },
      refused,
      unproved: around.withRuns ? lines.filter((line) => mayBeProved(line, around.now)).map(fileOf) : [],
    },
  }
}

const fileOf = ({ source }: AttemptLine): string => source.slice(source.lastIndexOf('/') + 1)

type Origin = Parameters<typeof accept>[2]

function outcomeOf(
  file: ResultFile,
  got: Fetched | { failed: string } | undefined,
  origin: Origin,
  { prove }: Circumstances,
): ReturnType<typeof accept> {
  if (got === undefined) return { refusal: { status: 'error', reason: 'GitHub did not give it' } }
  if ('failed' in got) return { refusal: { status: 'error', reason: got.failed } }
  return accept(file, got.content, origin, (attempt, sha256) => prove(attempt, sha256, got.evidence))
}

/** Refusals of files that are the same still. */
function stillRefused({ files }: FoundResults, before: Sighting | undefined): Record<string, Refusal> {
  const now = new Map(files.map(({ name, oid }) => [name, oid]))
  return Object.fromEntries(
    Object.entries(before?.refused ?? {}).filter(
      ([name, { blob }]) => blob !== undefined && now.get(name) === blob,
    ),
  )
}

/** What a job announces is there when the job is over. */
const youngMs = 3_600_000

const mayBeProved = ({ attempt, trust }: AttemptLine, now: Instant): boolean =>
  !reaches(trust, 'run') &&
  Math.abs(Date.parse(now) - Date.parse(attempt.phases.graded ?? attempt.submission.submittedAt)) < youngMs

/** Nothing was ever pushed to it. */
export const emptySettled = (asked: Asked, around: Circumstances): Settled => ({
  lines: [],
  sighting: sightingOf(asked, { ...asked.listed, head: null, tip: null }, around),
})
