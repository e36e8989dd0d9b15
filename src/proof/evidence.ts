import type { Instant } from '../domain/time.js'

/** A workflow run as GitHub itself knows it. */
export type RunEvidence = {
  id: number
  event: string
  createdAt: Instant
  /** The workflow file it ran, by its path in the repository. */
  workflowPath?: string
  /** Digests of records that the run's own jobs announced (their annotations): SHA-256 in hex. */
  announced: readonly string[]
}

/** What GitHub knows of a commit: its runs, and what its workflow files are. */
export type Evidence = {
  commit: string
  runs: readonly RunEvidence[]
  /** Git's object id of each file in `.github/workflows` at that commit, by its path in the repository. */
  workflows: Readonly<Record<string, string>>
}
