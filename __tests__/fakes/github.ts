/**
 * A GitHub on this machine: REST, GraphQL and git over HTTP, all on the same repositories.
 *
 *   const fake = await startFakeGitHub({ now })       // `now` is its clock; `fake.clock.advance(ms)` moves it
 *   fake.apiUrl                                       // …/api/v3; GraphQL where octokit looks for it: …/api/graphql
 *   const repository = await fake.createRepository('cs101', 'hw1-ada', { files: { 'a.txt': 'one\n' } })
 *   fake.addMemoryRepository('cs101', 'hw1-zoe')      // the same without a git process: real git when git comes
 *   fake.seedRepositories({ org: 'cs101', count: 1000, assignment: 'hw1' })   // with real attempt records
 *   fake.push('cs101', 20)                            // 20 of them are pushed to now, and graded
 *   fake.faults.add('POST /graphql', 'bad_gateway')   // the next query; `faults.every(10)`: every tenth, in rotation
 *   fake.limits.pointsPerHour = 100                   // and `fake.latency`, `fake.stats()`, `fake.log`
 *
 * From other processes: `npm run fake-github -- --repos 1000`, then `GET /_fake/stats`, `POST /_fake/push` (control.ts).
 */
import { mkdtemp, rm } from 'node:fs/promises'
import type { Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { App } from './github/app.js'
import { type Clock, movableClock } from './github/clock.js'
import { initialised } from './github/content.js'
import { pushSome, type Stats, statsOf } from './github/control.js'
import { type Faults, plannedFaults } from './github/faults.js'
import { type FakeRepository, handleOf } from './github/handle.js'
import { type Latency, noLatency } from './github/latency.js'
import { type Limits, openBudgets, usualLimits } from './github/limits.js'
import { emptyMemory } from './github/memory.js'
import { openObjects } from './github/objects.js'
import {
  addUser,
  findRepository,
  nextIds,
  organisationOf,
  register,
  remove,
  rename,
} from './github/registry.js'
import { type Seeds, seed } from './github/seeding.js'
import { apiRoot, listen } from './github/server.js'
import type { Content, Logged, NewRepository, StoredRepository, Token, User, World } from './github/world.js'

export type { FakeRepository } from './github/handle.js'

export type FakeGitHub = {
  apiUrl: string
  /** For git only: node does not resolve this name everywhere, but libcurl does, and actions take it for GitHub. */
  serverUrl: string
  /** May write everywhere. */
  token: string
  addToken: (text: string, token: Partial<Token>) => string
  /** A GitHub App, installed in an account; `publicKey` is the PEM of the key it signs with. */
  addApp: (app: App) => void
  addUser: (user: User) => void
  addTeam: (org: string, slug: string, repositories: readonly string[]) => void
  createRepository: (owner: string, repo: string, options?: NewRepository) => Promise<FakeRepository>
  addMemoryRepository: (owner: string, repo: string, options?: NewRepository) => Promise<FakeRepository>
  seedRepositories: (seeds: Seeds) => void
  /** Any repository there is, a seeded one as well. */
  repository: (owner: string, repo: string) => FakeRepository
  rename: (owner: string, repo: string, name: string, newOwner?: string) => void
  remove: (owner: string, repo: string) => void
  /** So many seeded repositories are pushed to and graded now; their names. */
  push: (org: string, count: number) => string[]
  clock: Clock
  latency: Latency
  limits: Limits
  log: Logged[]
  stats: () => Stats
  faults: Faults
  close: () => Promise<void>
}

async function create(
  world: World,
  [owner, repo]: readonly [string, string],
  { files, defaultBranch = 'main', private: isPrivate = false, ...more }: NewRepository,
  contentOf: (id: number) => Promise<Content>,
): Promise<FakeRepository> {
  const id = nextIds(world, 1)
  const now = new Date(world.clock.now()).toISOString()
  const known = { owner, repo, id, defaultBranch, private: isPrivate, createdAt: now, pushedAt: now }
  const stored: StoredRepository = { ...known, ...more, content: await contentOf(id) }
  register(world, stored)
  const handle = handleOf(world, stored)
  if (files !== undefined) await handle.commit(files, { message: 'First commit' })
  return handle
}

async function gitContent(gitDir: string, defaultBranch = 'main'): Promise<Content> {
  await initialised(gitDir, defaultBranch)
  return { kind: 'git', gitDir, objects: openObjects(gitDir) }
}

function existing(world: World, owner: string, repo: string): StoredRepository {
  const stored = findRepository(world, owner, repo)
  if (stored === undefined) throw new Error(`there is no ${owner}/${repo}`)
  return stored
}

async function close(server: Server, { root, repositories }: World): Promise<void> {
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
  for (const { content } of repositories.values()) if (content.kind === 'git') content.objects.close()
  await rm(root, { recursive: true, force: true })
}

const token = 'ghs_writes'

const worldAt = (root: string, port: number, now: () => Date): World => {
  const clock = movableClock(now)
  const limits = usualLimits()
  return {
    root,
    serverUrl: `http://github.localhost:${port}`,
    apiUrl: `http://127.0.0.1:${port}${apiRoot}`,
    repositories: new Map(),
    byId: new Map(),
    nextId: 1000,
    formerNames: new Map(),
    organisations: new Map(),
    users: { byId: new Map(), byLogin: new Map() },
    apps: new Map(),
    tokens: new Map([[token, { contents: 'write', actions: 'write' }]]),
    faults: plannedFaults(),
    limits,
    budgets: openBudgets(limits, clock),
    latency: noLatency(),
    log: [],
    clock,
    now: () => new Date(clock.now()),
  }
}

/** Starts it on a port, any that is free when none is said. */
export async function startFakeGitHub({
  now = () => new Date(),
  port = 0,
}: {
  now?: () => Date
  port?: number
} = {}): Promise<FakeGitHub> {
  const root = await mkdtemp(join(tmpdir(), 'fake-github-'))
  const { server, world } = await listen((found) => worldAt(root, found, now), port)
  return {
    apiUrl: world.apiUrl,
    serverUrl: world.serverUrl,
    token,
    addToken: (text, permissions) => {
      world.tokens.set(text, { contents: 'none', actions: 'none', ...permissions })
      return text
    },
    addApp: (app) => {
      world.apps.set(app.id, app)
    },
    addUser: (user) => addUser(world, user),
    addTeam: (org, slug, repositories) => {
      organisationOf(world, org).teams.push({ slug, repositories: [...repositories] })
    },
    createRepository: (owner, repo, options = {}) =>
      create(world, [owner, repo], options, () =>
        gitContent(join(root, owner, `${repo}.git`), options.defaultBranch),
      ),
    addMemoryRepository: (owner, repo, options = {}) =>
      create(world, [owner, repo], options, async () => ({ kind: 'memory', memory: emptyMemory() })),
    seedRepositories: (seeds) => {
      seed(world, seeds)
    },
    repository: (owner, repo) => handleOf(world, existing(world, owner, repo)),
    rename: (owner, repo, name, newOwner) => rename(world, existing(world, owner, repo), name, newOwner),
    remove: (owner, repo) => remove(world, existing(world, owner, repo)),
    push: (org, count) => pushSome(world, org, count),
    clock: world.clock,
    latency: world.latency,
    limits: world.limits,
    log: world.log,
    stats: () => statsOf(world),
    faults: world.faults,
    close: () => close(server, world),
  }
}
