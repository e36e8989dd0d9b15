import type { HarvestedRepository } from './account.js'
import type { Instant } from './time.js'

/** Why something of a repository is not among the attempts. */
export const refusalStatuses = [
  'invalid',
  'truncated',
  'identity_mismatch',
  'no_repository',
  'not_visible',
  'error',
] as const
export type RefusalStatus = (typeof refusalStatuses)[number]
/** `blob` is git's object id of what was refused: the same is not asked for again. */
export type Refusal = { status: RefusalStatus; reason: string; blob?: string }

/** What a harvest saw of a repository for an assignment. */
export type Seen = {
  repository: HarvestedRepository
  /** The name it was first seen under, where it has another one now. */
  formerName?: string
  pushedAt: Instant | null
  /** The tip of the default branch; null in an empty repository. */
  head: string | null
  /** The tip of the results branch; null where there is none, or nothing of the assignment on it. */
  tip: string | null
  /** Why results were refused, by file; and what could not be asked, under the empty name. */
  refused: Readonly<Record<string, Refusal>>
}

/** What a second look for somebody's repository found, where there is none. */
export type Looked = { kind: 'absent' | 'not_visible'; reason: string }
