import { mkdtemp, rm } from 'node:fs/promises'
import type { Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Faults, plannedFaults } from './github/faults.js'
import { tryGit } from './github/git.js'
import { linesOf } from './github/objects.js'
import { describeRepository } from './github/repositories.js'
import { apiRoot, listen } from './github/server.js'
import {
  addRepository,
  commitFiles,
  type Logged,
  type NewCommit,
  type NewRepository,
  type Run,
  type StoredRepository,
  type Token,
  type World,
} from './github/world.js'

/** A repository of the fake, as a test handles it. */
export type FakeRepository = {
  owner: string
  repo: string
  id: number
  /** A bare repository; any git command may look at it. */
  gitDir: string
  /** Commits on a branch, the default one when not said; null removes a file. */
  commit: (files: Readonly<Record<string, string | null>>, commit?: Partial<NewCommit>) => Promise<string>
  /** The tip of a branch, if there is one. */
  tip: (branch?: string) => Promise<string | undefined>
  /** All paths of a branch. */
  list: (branch?: string) => Promise<string[]>
  /** The text of a file on a branch, if there is one. */
  read: (path: string, branch?: string) => Promise<string | undefined>
  addRun: (run: Partial<Run> & { id: number }) => void
  /** What GitHub writes to GITHUB_EVENT_PATH after a push that moved a branch to its tip. */
  pushEvent: (branch?: string) => Promise<Record<string, unknown>>
}

export type FakeGitHub = {
  apiUrl: string
  /** For git only: node does not resolve this name everywhere, but libcurl does, and actions take it for GitHub. */
  serverUrl: string
  /** May write everywhere. */
  token: string
  addToken: (text: string, token: Partial<Token>) => string
  createRepository: (owner: string, repo: string, options?: NewRepository) => Promise<FakeRepository>
  log: Logged[]
  faults: Faults
  close: () => Promise<void>
}

async function pushEventOf(world: World, stored: StoredRepository, branch: string) {
  const tip = await stored.objects.read(`refs/heads/${branch}`)
  if (tip === undefined) throw new Error(`there is no branch ${branch} to push`)
  return {
    ref: `refs/heads/${branch}`,
    before: linesOf(tip, 'parent')[0] ?? '0'.repeat(40),
    after: tip.sha,
    head_commit: { id: tip.sha },
    repository: {
      ...describeRepository(world, stored),
      pushed_at: Math.floor(Date.parse(stored.pushedAt) / 1000),
    },
    sender: { login: 'ada' },
  }
}

function handleOf(world: World, stored: StoredRepository): FakeRepository {
  const { owner, repo, id, gitDir, defaultBranch, objects } = stored
  return {
    owner,
    repo,
    id,
    gitDir,
    commit: (files, { branch = defaultBranch, message = 'Work', ...rest } = {}) =>
      commitFiles(world, stored, files, { branch, message, ...rest }),
    tip: async (branch = defaultBranch) => (await objects.read(`refs/heads/${branch}`))?.sha,
    list: async (branch = defaultBranch) => {
      const ended = await tryGit(gitDir, ['ls-tree', '-r', '-z', '--name-only', `refs/heads/${branch}`])
      return ended.stdout.toString().split('\0').slice(0, -1)
    },
    read: async (path, branch = defaultBranch) =>
      (await objects.read(`refs/heads/${branch}:${path}`))?.content.toString(),
    addRun: (run) => {
      const usual = { created_at: world.now().toISOString(), head_sha: '', event: 'push' }
      stored.runs.set(run.id, { ...usual, ...run })
    },
    pushEvent: (branch = defaultBranch) => pushEventOf(world, stored, branch),
  }
}

async function close(server: Server, { root, repositories }: World): Promise<void> {
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
  for (const { objects } of repositories.values()) objects.close()
  await rm(root, { recursive: true, force: true })
}

/** A GitHub on this machine: REST and git over HTTP, both on the same real git repositories. */
export async function startFakeGitHub({
  now = () => new Date(),
}: {
  now?: () => Date
} = {}): Promise<FakeGitHub> {
  const root = await mkdtemp(join(tmpdir(), 'fake-github-'))
  const token = 'ghs_writes'
  const everything: Token = { contents: 'write', actions: 'write' }
  const { server, world } = await listen((port) => ({
    root,
    serverUrl: `http://github.localhost:${port}`,
    apiUrl: `http://127.0.0.1:${port}${apiRoot}`,
    repositories: new Map(),
    tokens: new Map([[token, everything]]),
    faults: plannedFaults(),
    log: [],
    now,
  }))
  return {
    apiUrl: world.apiUrl,
    serverUrl: world.serverUrl,
    token,
    addToken: (text, permissions) => {
      world.tokens.set(text, { contents: 'none', actions: 'none', ...permissions })
      return text
    },
    createRepository: async (owner, repo, options = {}) => {
      const stored = await addRepository(world, owner, repo, options)
      const handle = handleOf(world, stored)
      if (options.files !== undefined) await handle.commit(options.files, { message: 'First commit' })
      return handle
    },
    log: world.log,
    faults: world.faults,
    close: () => close(server, world),
  }
}
