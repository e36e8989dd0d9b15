import { UserError } from '../text/problem.js'
import { isCommitId } from './commit-id.js'

export type CommitRequest = {
  /** `https://github.com` */
  serverUrl: string
  owner: string
  repo: string
  /** Its whole id. */
  commit: string
  /** Empty for a public repository. */
  token: string
  /** Where its files go; an empty directory, or none yet. */
  dir: string
  /** Our environment, of which git gets PATH, the proxy's and the certificates' variables. */
  environment: Readonly<Record<string, string | undefined>>
  signal: AbortSignal
  limits?: CommitLimits
  /** How long a transfer may stand still. */
  stallSeconds?: number
  /** How long to wait before a transfer that broke is tried once more. */
  pauseMs?: number
}

export type CommitLimits = {
  /** As it is sent. */
  packBytes: number
  /** All its files together. */
  bytes: number
  entries: number
}

const GiB = 2 ** 30
/** What the copy of a submission takes; GitHub itself takes no file above 100 MB. */
export const usualLimits: CommitLimits = { packBytes: 2 * GiB, bytes: 4 * GiB, entries: 200_000 }

/** Nothing of it becomes an option, a program or a path. */
export function checkRequest({ serverUrl, owner, repo, commit }: CommitRequest): void {
  const isRepository = [owner, repo].every((name) => /^[\w.-]+$/.test(name) && !/^\.\.?$/.test(name))
  if (!/^https?:\/\//.test(serverUrl))
    throw new UserError([{ message: `not the address of a GitHub server: ${serverUrl}` }])
  if (!isRepository || !isCommitId(commit))
    throw new UserError([{ message: `not a repository and a commit: ${owner}/${repo}@${commit}` }])
}
