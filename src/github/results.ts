import type { Evidence } from '../proof/evidence.js'

/** A file in an assignment's folder of the results branch. */
export type ResultFile = { name: string; oid: string; bytes: number }

/** Content of a blob as GitHub gives it; `truncated` where even the last resort gave only a part. */
export type BlobText =
  | { kind: 'text'; text: string }
  | { kind: 'truncated'; bytes: number }
  | { kind: 'binary' }

/** The commit at the tip of the results branch. */
export type ResultsTip = { oid: string; author?: string; signedByGitHub: boolean }

/** What a repository has of an assignment. */
export type FoundResults = {
  kind: 'found'
  nodeId: string
  id: number
  owner: string
  /** As it is today. */
  name: string
  /** The tip of the default branch; null in an empty repository. */
  head: string | null
  /** What is known of the workflow runs at `head`, where it was asked for. */
  headEvidence?: Evidence
  /** Null: no results branch, or no folder for the assignment. */
  tip: ResultsTip | null
  files: readonly ResultFile[]
  /** `latest.json`, which most harvests need nothing beside. */
  latest?: { oid: string; content: BlobText }
}

/** `gone`: GitHub says there is nothing by that id; `failed`: nobody could say after everything was tried. */
export type RepositoryResults =
  | FoundResults
  | { kind: 'gone'; nodeId: string; reason: string }
  | { kind: 'failed'; nodeId: string; reason: string }
