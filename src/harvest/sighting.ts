import type { Refusal } from '../domain/seen.js'
import type { Instant } from '../domain/time.js'
import type { Listed } from '../github/listed.js'
import type { FoundResults } from '../github/results.js'
import type { Sighting } from '../record/harvest-journal.js'

/** What is known of a repository before its results are looked at. */
export type Asked = {
  assignment: string
  listed: Listed
  submitter: string
  before: Sighting | undefined
}

/** When repositories are looked at, and whether runs are, too. */
export type Moment = { run: string; now: Instant; withRuns: boolean }

/** A sighting before its results were looked at: an empty repository has none. */
export function sightingOf(
  { assignment, listed, submitter, before }: Asked,
  {
    name,
    owner,
    head,
    tip,
  }: Pick<FoundResults, 'name' | 'owner' | 'head'> & {
    tip: Pick<NonNullable<FoundResults['tip']>, 'oid'> | null
  },
  { run, now, withRuns }: Moment,
): Sighting {
  return {
    kind: 'seen',
    run,
    assignment,
    repository: { id: listed.id, nodeId: listed.nodeId, owner, name },
    ...formerNameOf(before, name),
    submitter,
    pushedAt: listed.pushedAt,
    head,
    tip: tip?.oid ?? null,
    files: before?.files ?? {},
    refused: {},
    withRuns,
    unproved: [],
    at: now,
  }
}

function formerNameOf(before: Sighting | undefined, name: string): { formerName?: string } {
  const first = before?.formerName ?? before?.repository.name
  return first === undefined || first.toLowerCase() === name.toLowerCase() ? {} : { formerName: first }
}

/** A repository whose results could not be had: what was known of it stays, and the reason is said. */
export function unsettled(asked: Asked, refusal: Refusal, around: Moment): Sighting {
  const { before, listed } = asked
  const { head = null, tip = null, unproved = [] } = before ?? {}
  const now = sightingOf(asked, { ...listed, head, tip: tip === null ? null : { oid: tip } }, around)
  return {
    ...now,
    refused: { ...before?.refused, '': refusal },
    unproved,
    withRuns: before?.withRuns ?? false,
  }
}
