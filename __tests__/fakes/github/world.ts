import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Faults } from './faults.js'
import type { Entry } from './git.js'
import { git, makeCommit, makeTree } from './git.js'
import { linesOf, type Objects, openObjects } from './objects.js'

export type Access = 'none' | 'read' | 'write'

/** What a token may do, as `permissions:` in a workflow says it. */
export type Token = {
  contents: Access
  actions: Access
  /** `owner/repo` of the private repositories it sees; undefined: all. */
  repositories?: readonly string[]
}

export type Run = {
  id: number
  created_at: string
  head_sha: string
  event: string
  [field: string]: unknown
}

export type StoredRepository = {
  owner: string
  repo: string
  id: number
  private: boolean
  defaultBranch: string
  template?: string
  gitDir: string
  objects: Objects
  pushedAt: string
  runs: Map<number, Run>
}

/** `headers` of the request as far as a test may ask about them: never the token itself. */
export type Logged = { method: string; path: string; status: number; token: string | undefined }

/** Everything there is on the pretended GitHub. */
export type World = {
  root: string
  serverUrl: string
  apiUrl: string
  repositories: Map<string, StoredRepository>
  tokens: Map<string, Token>
  faults: Faults
  log: Logged[]
  now: () => Date
}

const keyOf = (owner: string, repo: string): string => `${owner}/${repo}`.toLowerCase()

export const findRepository = (world: World, owner: string, repo: string): StoredRepository | undefined =>
  world.repositories.get(keyOf(owner, repo))

export type NewRepository = {
  /** Path to content; an empty record makes an empty commit. */
  files?: Readonly<Record<string, string>>
  private?: boolean
  defaultBranch?: string
  /** The name of the repository it was generated from. */
  template?: string
}

export async function addRepository(
  world: World,
  owner: string,
  repo: string,
  { defaultBranch = 'main', private: isPrivate = false, template }: NewRepository,
): Promise<StoredRepository> {
  const gitDir = join(world.root, owner, `${repo}.git`)
  await mkdir(gitDir, { recursive: true })
  await git(gitDir, ['init', '--quiet', '--bare', '--template=', `--initial-branch=${defaultBranch}`])
  await git(gitDir, ['config', 'http.receivepack', 'true'])
  await git(gitDir, ['config', 'uploadpack.allowAnySHA1InWant', 'true'])
  const stored: StoredRepository = {
    owner,
    repo,
    id: 1000 + world.repositories.size,
    private: isPrivate,
    defaultBranch,
    ...(template === undefined ? {} : { template }),
    gitDir,
    objects: openObjects(gitDir),
    pushedAt: world.now().toISOString(),
    runs: new Map(),
  }
  world.repositories.set(keyOf(owner, repo), stored)
  return stored
}

const entriesOf = (files: Readonly<Record<string, string | null>>): Entry[] =>
  Object.entries(files).map(([path, content]) =>
    content === null ? { path, mode: '0', sha: null } : { path, mode: '100644', content },
  )

export type NewCommit = { branch: string; message: string; parent?: 'none' }

/** A commit on top of a branch, as a push would leave it. */
export async function commitFiles(
  world: World,
  repository: StoredRepository,
  files: Readonly<Record<string, string | null>>,
  { branch, message, parent }: NewCommit,
): Promise<string> {
  const { gitDir, objects } = repository
  const tip = parent === 'none' ? undefined : await objects.read(`refs/heads/${branch}`)
  const base = tip === undefined ? undefined : linesOf(tip, 'tree')[0]
  const tree = await makeTree(gitDir, base, entriesOf(files))
  const commit = await makeCommit(gitDir, tree, tip === undefined ? [] : [tip.sha], message)
  await git(gitDir, ['update-ref', `refs/heads/${branch}`, commit])
  repository.pushedAt = world.now().toISOString()
  return commit
}
