import type { Digest, Submission } from './attempt.js'
import type { LatePenalty } from './late.js'
import type { Trust } from './trust.js'

/** What is kept of an attempt once it is scored, so that tens of thousands fit into memory. */
export type Kept = {
  submission: Submission
  trust: Trust
  trustReason?: string
  /** The repository it was found in. */
  repositoryId?: number
  digests: readonly Digest[]
  supersedes?: string
  /** Why it is not graded. */
  reason?: string
  /** What its record says of lateness. */
  late: LatePenalty | null
}
