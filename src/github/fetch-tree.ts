import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { UserError } from '../text/problem.js'
import { isRefName } from '../text/repository-ref.js'
import { isCommitId } from './commit-id.js'
import { type GitCall, type GitEnded, git, gitEnvironment } from './git.js'
import { isForbidden, isMissingRef, lastWords } from './git-failure.js'

export type TreeRequest = {
  /** `https://github.com` */
  serverUrl: string
  owner: string
  repo: string
  /** A branch, a tag, a full `refs/…`, or a whole commit id. */
  ref: string
  /** Empty for a public repository. */
  token: string
  /** Where its files go; an empty directory, or none yet. */
  dir: string
  /** Our environment, of which git gets PATH, the proxy's and the certificates' variables. */
  environment: Readonly<Record<string, string | undefined>>
  /** How long a transfer may stand still. */
  stallSeconds?: number
}

const fetched = 'refs/grade-action/fetched'

/** Attributes of the repository would otherwise rewrite line endings, expand `$Id$` or ask for filters. */
const plainFiles = '* -text -eol -ident -filter -working-tree-encoding\n'

/** In the order in which they are looked for: a tag must not hide a branch of the same name. */
function sourcesOf(ref: string): string[] {
  return isCommitId(ref) || ref.startsWith('refs/') ? [ref] : [`refs/heads/${ref}`, `refs/tags/${ref}`]
}

function hintFor(ended: GitEnded, { owner, repo, ref }: TreeRequest): string {
  if (isMissingRef(ended)) {
    return /^[0-9a-f]{7,39}$/.test(ref)
      ? 'there is no branch or tag of that name; a commit needs all its 40 characters'
      : 'there is no branch, tag or commit of that name'
  }
  if (isForbidden(ended)) {
    return `${owner}/${repo} does not exist, or the token may not read it: it needs \`contents: read\` there (the input \`course-token\`), since a workflow's own token reaches only its own repository`
  }
  return 'run it again later; githubstatus.com says whether GitHub has trouble'
}

const failure = (ended: GitEnded, request: TreeRequest): UserError =>
  new UserError([
    {
      message: `cannot fetch ${request.owner}/${request.repo}@${request.ref}: ${lastWords(ended)}`,
      hint: hintFor(ended, request),
    },
  ])

async function must(args: readonly string[], call: GitCall, request: TreeRequest): Promise<string> {
  const ended = await git(args, call)
  if (ended.exitCode !== 0) throw failure(ended, request)
  return ended.stdout.trim()
}

async function fetchInto(call: GitCall, request: TreeRequest): Promise<void> {
  const url = `${request.serverUrl}/${request.owner}/${request.repo}.git`
  const options = ['--quiet', '--depth=1', '--no-tags', '--no-recurse-submodules', '--no-write-fetch-head']
  const sources = sourcesOf(request.ref)
  for (const [index, source] of sources.entries()) {
    const ended = await git(['fetch', ...options, '--end-of-options', url, `+${source}:${fetched}`], call)
    if (ended.exitCode === 0) return
    if (!isMissingRef(ended) || index === sources.length - 1) throw failure(ended, request)
  }
}

function check({ serverUrl, owner, repo, ref }: TreeRequest): void {
  if (!/^https?:\/\//.test(serverUrl)) {
    throw new UserError([{ message: `not the address of a GitHub server: ${serverUrl}` }])
  }
  if (!/^[\w.-]+$/.test(owner) || !/^[\w.-]+$/.test(repo) || !isRefName(ref)) {
    throw new UserError([{ message: `not a repository and a ref: ${owner}/${repo}@${ref}` }])
  }
}

async function checkOut(call: GitCall, request: TreeRequest): Promise<string> {
  const sha = await must(['rev-parse', '--verify', `${fetched}^{commit}`], call, request)
  const inTree: GitCall = { ...call, env: { ...call.env, GIT_WORK_TREE: request.dir } }
  await must(['read-tree', sha], inTree, request)
  await must(['checkout-index', '--all', '--quiet'], inTree, request)
  return sha
}

/** Puts the files of a repository at a ref into a directory, as they are stored: no filter, hook or submodule runs. */
export async function fetchTree(request: TreeRequest): Promise<{ sha: string }> {
  check(request)
  const { dir, environment, serverUrl, token, stallSeconds } = request
  await mkdir(dir, { recursive: true })
  const gitDir = await mkdtemp(`${dir.replace(/\/+$/, '')}.git-`)
  const local: GitCall = { gitDir, env: gitEnvironment(environment, serverUrl, '') }
  try {
    await must(['init', '--quiet', '--bare', '--template='], local, request)
    await mkdir(join(gitDir, 'info'), { recursive: true })
    await writeFile(join(gitDir, 'info', 'attributes'), plainFiles)
    await fetchInto({ ...local, env: gitEnvironment(environment, serverUrl, token, stallSeconds) }, request)
    return { sha: await checkOut(local, request) }
  } finally {
    await rm(gitDir, { recursive: true, force: true })
  }
}
