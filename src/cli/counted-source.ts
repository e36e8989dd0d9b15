import { fetchCommit } from '../github/fetch-commit.js'
import { inParallel } from '../grader/parallel.js'
import { findRepositories, type RepositoryPlace } from '../store/repositories.js'
import { keepSource, keptCommit, sourcesPath } from '../store/sources.js'
import { UserError } from '../text/problem.js'
import type { GitServer } from './git-server.js'

/** Somebody's commit, and the repository it is in. */
export type CountedCommit = { submitter: string; commit: string; place: RepositoryPlace }

/** Keeps the files of a commit in a directory of sources, unless they are there, and says where. */
export async function keepCommit(
  sources: string,
  { submitter, commit, place: { owner, name } }: CountedCommit,
  { url: serverUrl, token: tokenFor, environment }: GitServer,
  signal: AbortSignal,
): Promise<string> {
  const token = await tokenFor(owner)
  return keepSource(sources, { submitter, commit }, (dir) =>
    fetchCommit({ serverUrl, owner, repo: name, commit, token, dir, environment, signal }),
  )
}

export type CountedRequest = {
  /** The directory of attempts. */
  dir: string
  assignment: string
  /** Whose commit counts. */
  counted: readonly { submitter: string; commit: string }[]
  server: GitServer
  signal: AbortSignal
  /** Hears how far it is. */
  done?: (submitter: string) => void
}

/** Whose files could not be kept, and why. */
export type NotKept = { submitter: string; reason: string }

const AT_ONCE = 4

/** Keeps the files of the commits that count in DIR/<assignment>/source; what is there already is not fetched again. */
export async function keepCountedSources(request: CountedRequest): Promise<NotKept[]> {
  const { dir, assignment, counted, server, signal, done = () => undefined } = request
  const sources = sourcesPath(dir, assignment)
  const find = await findRepositories(dir, assignment)
  const failed: NotKept[] = []
  await inParallel(counted, AT_ONCE, signal, async ({ submitter, commit }, stopped) => {
    try {
      if ((await keptCommit(sources, submitter)) === commit) return
      const place = find({ submitter })
      if (place === undefined) failed.push({ submitter, reason: 'nobody says which repository it is in' })
      else await keepCommit(sources, { submitter, commit, place }, server, stopped)
    } catch (error) {
      if (!(error instanceof UserError)) throw error
      failed.push({ submitter, reason: error.message })
    } finally {
      done(submitter)
    }
  })
  return failed
}
