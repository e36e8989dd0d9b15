import { seconds } from './clock.js'
import { commitFiles, gitDirOf, type NewCommit, objectsOf } from './content.js'
import { entriesOf } from './memory.js'
import { type GitObject, linesOf } from './objects.js'
import type { Artifact, Release } from './published.js'
import { organisationOf } from './registry.js'
import { describeRepository } from './repositories.js'
import { pushTo } from './seeding.js'
import type { Run, StoredRepository, World } from './world.js'

/** A repository of the fake, as a test handles it. */
export type FakeRepository = {
  owner: string
  repo: string
  id: number
  nodeId: string
  /** Where it is real git; empty while it is in memory only. */
  gitDir: string
  /** Makes it real git, which any git command may look at. */
  asGit: () => Promise<string>
  /** Commits on a branch, the default one when not said; null removes a file. */
  commit: (files: Readonly<Record<string, string | null>>, commit?: Partial<NewCommit>) => Promise<string>
  /** A student's push to a seeded repository, and the record of it. */
  push: () => void
  /** The tip of a branch, if there is one. */
  tip: (branch?: string) => Promise<string | undefined>
  /** All paths of a branch. */
  list: (branch?: string) => Promise<string[]>
  /** The text of a file on a branch, if there is one. */
  read: (path: string, branch?: string) => Promise<string | undefined>
  addRun: (run: Partial<Run> & { id: number }) => void
  addArtifact: (artifact: Artifact) => void
  addRelease: (release: Release) => void
  /** Changes what GitHub knows of it: archived, topics, when it was pushed. */
  change: (fields: Partial<Omit<StoredRepository, 'content' | 'id' | 'owner' | 'repo'>>) => void
  /** What GitHub writes to GITHUB_EVENT_PATH after a push that moved a branch to its tip. */
  pushEvent: (branch?: string) => Promise<Record<string, unknown>>
}

async function pushEventOf(world: World, stored: StoredRepository, branch: string) {
  const tip = await objectsOf(stored).read(`refs/heads/${branch}`)
  if (tip === undefined) throw new Error(`there is no branch ${branch} to push`)
  return {
    ref: `refs/heads/${branch}`,
    before: linesOf(tip, 'parent')[0] ?? '0'.repeat(40),
    after: tip.sha,
    head_commit: { id: tip.sha },
    repository: {
      ...describeRepository(world, stored),
      pushed_at: Math.floor(Date.parse(stored.pushedAt ?? stored.createdAt) / 1000),
    },
    sender: { login: 'ada' },
  }
}

async function pathsOf(stored: StoredRepository, tree: GitObject | undefined, dir = ''): Promise<string[]> {
  if (tree === undefined) return []
  const found = entriesOf(tree.content).map(async ({ mode, name, oid }) =>
    mode === '40000'
      ? pathsOf(stored, await objectsOf(stored).read(oid), `${dir}${name}/`)
      : [`${dir}${name}`],
  )
  return (await Promise.all(found)).flat()
}

const gitDirIn = ({ content }: StoredRepository): string => (content.kind === 'git' ? content.gitDir : '')

function addTo(
  world: World,
  stored: StoredRepository,
): Pick<FakeRepository, 'addRun' | 'addArtifact' | 'addRelease'> {
  return {
    addRun: (run) => {
      const usual = { created_at: seconds(world.now().toISOString()), head_sha: '', event: 'push' }
      stored.runs ??= new Map()
      stored.runs.set(run.id, { ...usual, ...run })
    },
    addArtifact: (artifact) => {
      stored.artifacts = [...(stored.artifacts ?? []), artifact]
    },
    addRelease: (release) => {
      stored.releases = [...(stored.releases ?? []), release]
    },
  }
}

export function handleOf(world: World, stored: StoredRepository): FakeRepository {
  const { defaultBranch } = stored
  const read = async (revision: string) => objectsOf(stored).read(revision)
  return {
    owner: stored.owner,
    repo: stored.repo,
    id: stored.id,
    nodeId: `R_${stored.id}`,
    get gitDir() {
      return gitDirIn(stored)
    },
    asGit: () => gitDirOf(world, stored),
    commit: (files, { branch = defaultBranch, message = 'Work', ...rest } = {}) =>
      commitFiles(world, stored, files, { branch, message, ...rest }),
    push: () => {
      if (!pushTo(world, stored)) throw new Error(`${stored.repo} is not seeded`)
    },
    tip: async (branch = defaultBranch) => (await read(`refs/heads/${branch}`))?.sha,
    list: async (branch = defaultBranch) => pathsOf(stored, await read(`refs/heads/${branch}^{tree}`)),
    read: async (path, branch = defaultBranch) =>
      (await read(`refs/heads/${branch}:${path}`))?.content.toString(),
    ...addTo(world, stored),
    change: (fields) => {
      Object.assign(stored, fields)
      organisationOf(world, stored.owner).version += 1
    },
    pushEvent: (branch = defaultBranch) => pushEventOf(world, stored, branch),
  }
}
