import type { HarvestedRepository } from '../domain/account.js'
import type { Instant } from '../domain/time.js'

/** What a harvest saw of a repository for an assignment. The newest sighting of a repository counts. */
export type Sighting = {
  kind: 'seen'
  /** The harvest it belongs to. */
  run: string
  assignment: string
  repository: HarvestedRepository
  /** By which its attempts and marks are kept: what stays the same when the repository is renamed. */
  submitter: string
  pushedAt: Instant | null
  head: string | null
  tip: string | null
  /** Every file of results that is stored or was refused, with git's object id: none is fetched twice. */
  files: Readonly<Record<string, string>>
  /** Why results were refused, by file; and what could not be asked, under the empty name. */
  refused: Readonly<Record<string, { status: RefusalStatus; reason: string }>>
  at: Instant
}

export type RefusalStatus = 'invalid' | 'truncated' | 'identity_mismatch' | 'not_visible' | 'error'

/** A row of `harvest.jsonl`. */
export type JournalRow =
  /** `selection` tells one choice of repositories from another: a watermark holds for one only. */
  | { kind: 'started'; run: string; selection: string; at: Instant }
  | Sighting
  /** Everything pushed until the watermark was seen. */
  | { kind: 'completed'; run: string; selection: string; watermark: Instant; at: Instant }
