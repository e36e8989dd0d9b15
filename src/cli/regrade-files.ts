import { mkdtemp } from 'node:fs/promises'
import { join } from 'node:path'
import type { Course } from '../course.js'
import { turnsOf } from '../domain/turns.js'
import { fetchCommit } from '../github/fetch-commit.js'
import { removeTree } from '../grader/remove.js'
import { submissionDigests } from '../grader/submission-digests.js'
import type { AttemptLine } from '../record/jsonl.js'
import type { RegradeRequest } from '../regrade.js'
import { type FindRepository, findRepositories } from '../store/repositories.js'
import { UserError } from '../text/problem.js'
import { quote } from '../text/quote.js'
import type { GitServer } from './git-server.js'
import { findSource } from './mark-source.js'

export type Bringing = {
  /** The directory of attempts. */
  dir: string
  course: Course
  /** Where submissions without a commit may be, each by its submitter. */
  sources: string
  server: GitServer
  home: string | undefined
  /** A directory of ours. */
  scratch: string
}

type Bring = Awaited<ReturnType<RegradeRequest['open']>>
type Brought = Awaited<ReturnType<Bring>>

/** Politeness: from so many repositories something is fetched at the same time. */
const MOST_FETCHES = 4

/** Brings the files of submissions here: commits from GitHub, what a batch graded from where it is kept. */
export async function bringer(bringing: Bringing, lines: readonly AttemptLine[]): Promise<Bring> {
  const { dir, course, server } = bringing
  const find = await findRepositories(dir, course.config.assignment)
  const [first] = lines
    .filter(({ attempt }) => attempt.submission.commit !== undefined)
    .flatMap((line) => find(line) ?? [])
  // That there is no token is one problem, and not everybody's.
  if (first !== undefined) await server.token(first.owner)
  const inTurn = turnsOf(MOST_FETCHES)
  return (line, signal) => {
    const { commit } = line.attempt.submission
    return commit === undefined
      ? filesHere(line, bringing)
      : inTurn(() => fetched(line, commit, find, signal, bringing))
  }
}

async function fetched(
  line: AttemptLine,
  commit: string,
  find: FindRepository,
  signal: AbortSignal,
  { server, scratch }: Bringing,
): Promise<Brought> {
  const place = find(line)
  if (place === undefined) throw problem(`nobody says which repository ${commit.slice(0, 10)} is in`)
  const { owner, name } = place
  const root = await mkdtemp(join(scratch, 'submission-'))
  const remove = (): Promise<unknown> => removeTree(root)
  try {
    const { url: serverUrl, environment } = server
    const token = await server.token(owner)
    const dir = join(root, name)
    const { notices } = await fetchCommit({
      serverUrl,
      owner,
      repo: name,
      commit,
      token,
      dir,
      environment,
      signal,
    })
    return { dir, repository: `${owner}/${name}`, notices, remove }
  } catch (error) {
    await remove()
    throw error
  }
}

const problem = (message: string, hint?: string): UserError =>
  new UserError([{ message, ...(hint !== undefined && { hint }) }])

/** Files without a commit are the ones that were graded where they have the same digest. */
async function filesHere(
  { submitter, attempt }: AttemptLine,
  { sources, course, home, scratch: parent }: Bringing,
): Promise<Brought> {
  const source = await findSource(sources, submitter)
  if (source === undefined)
    throw problem(
      `its files are not in ${quote(sources)}, and no commit was recorded to fetch them by`,
      '--source names the directory with one directory or file for each submitter',
    )
  const { config, protectFrom } = course
  const { contentDigest } = await submissionDigests({ source, parent, home, config, protectFrom })
  if (contentDigest !== attempt.submission.contentDigest)
    throw problem(`what is in ${quote(source)} is not what was graded`, '`batch` grades it as it is now')
  return { dir: source, notices: [], remove: async () => undefined }
}
