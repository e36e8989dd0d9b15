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
import type { Clock } from './github/clock.js'
import { pushSome, type Stats, statsOf } from './github/control.js'
import { create, existing, gitContent } from './github/create.js'
import type { Faults } from './github/faults.js'
import { type FakeRepository, handleOf } from './github/handle.js'
import type { Latency } from './github/latency.js'
import type { Limits } from './github/limits.js'
import { emptyMemory } from './github/memory.js'
import { addUser, organisationOf, remove, rename } from './github/registry.js'
import { type Seeds, seed } from './github/seeding.js'
import { listen } from './github/server.js'
import type { Logged, NewRepository, Token, User, World } from './github/world.js'
import { token, worldAt } from './github/world-at.js'

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
  users: () => User[]
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

async function close(server: Server, { root, repositories }: World): Promise<void> {
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
  for (const { content } of repositories.values()) if (content.kind === 'git') content.objects.close()
  await rm(root, { recursive: true, force: true })
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
    users: () => [...world.users.byId.values()],
    addTeam: (org, slug, repositories) => {
      organisationOf(world, org).teams.push({ slug, repositories: [...repositories] })
    },
    createRepository: (owner, repo, options = {}) =>
      create(world, [owner, repo], options, (id) =>
        gitContent(join(root, owner, `${id}.git`), options.defaultBranch),
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
