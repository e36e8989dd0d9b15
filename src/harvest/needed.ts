import type { Refusal } from '../domain/seen.js'
import type { BlobText, FoundResults, ResultFile } from '../github/results.js'
import type { Evidence } from '../proof/evidence.js'
import type { Sighting } from '../record/harvest-journal.js'
import { commitInName, recordsIn, takenAtOnce } from './record-file.js'

/** A record as it was fetched, with what GitHub knows of its commit where that was asked. */
export type Fetched = { content: BlobText; evidence?: Evidence }

/** What is to be read of a repository's results beside what is stored. */
export type Needed = {
  /** Records that are not stored yet, and stored ones whose runs are to be asked for. */
  files: readonly ResultFile[]
  /** Of those, what the first answer brought along, by git's object id. */
  atHand: ReadonlyMap<string, Fetched>
  /** What is odd about stored ones, by file. */
  refused: Readonly<Record<string, Refusal>>
}

/** Decides what is read of a repository, given what is stored of it. */
export function neededOf(
  found: FoundResults,
  before: Sighting | undefined,
  { withRuns, isFull }: { withRuns: boolean; isFull: boolean },
): Needed {
  const records = recordsIn(found.files)
  const stored = before?.files ?? {}
  const fresh = records.filter(
    ({ name, oid }) => stored[name] === undefined && before?.refused[name]?.blob !== oid,
  )
  const { taken, left } = takenAtOnce(fresh, found.head)
  const unproved = withRuns ? records.filter((file) => asksRunsOf(file, before, isFull)) : []
  return {
    files: [...taken, ...unproved],
    atHand: broughtAlong(found, withRuns),
    refused: { ...alterations(records, stored), ...tooMany(left) },
  }
}

const asksRunsOf = ({ name, oid }: ResultFile, before: Sighting | undefined, isFull: boolean): boolean =>
  before?.files[name] === oid && (isFull || !before.withRuns || before.unproved.includes(name))

/** `latest.json` is the same blob as one of the records. */
function broughtAlong(
  { latest, head, headEvidence, files }: FoundResults,
  withRuns: boolean,
): Map<string, Fetched> {
  if (latest === undefined) return new Map()
  const isOfHead = files.some(({ name, oid }) => oid === latest.oid && commitInName(name) === head)
  const evidence = isOfHead ? headEvidence : undefined
  if (withRuns && evidence === undefined) return new Map()
  return new Map([[latest.oid, { content: latest.content, ...(evidence !== undefined && { evidence }) }]])
}

/** Records are written once: what was stored stays, and that it is another now is said. */
function alterations(
  records: readonly ResultFile[],
  stored: Readonly<Record<string, string>>,
): Record<string, Refusal> {
  const now = new Map(records.map(({ name, oid }) => [name, oid]))
  const odd = Object.entries(stored).filter(
    ([name, oid]) => commitInName(name) !== undefined && now.get(name) !== oid,
  )
  return Object.fromEntries(
    odd.map(([name]) => {
      const what = now.has(name) ? 'was changed' : 'was removed'
      return [name, { status: 'invalid', reason: `${what} after it was recorded; the first one counts` }]
    }),
  )
}

const tooMany = (left: number): Record<string, Refusal> =>
  left === 0 ? {} : { '…': { status: 'error', reason: `${left} more records are left for the next harvest` } }
