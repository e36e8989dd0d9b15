import type { App } from './app.js'
import type { Clock } from './clock.js'
import type { Faults } from './faults.js'
import type { Latency } from './latency.js'
import type { Budgets, Limits } from './limits.js'
import type { Memory } from './memory.js'
import type { Objects } from './objects.js'
import type { Artifact, Release } from './published.js'
import type { Seeded } from './seeding.js'

export type Access = 'none' | 'read' | 'write'

/** What a token may do, as `permissions:` in a workflow says it. */
export type Token = {
  contents: Access
  actions: Access
  /** Check runs; as `actions` when not said. */
  checks?: Access
  /** `owner/repo` of the private repositories it sees; undefined: all. */
  repositories?: readonly string[]
  /** When GitHub stops knowing it, in milliseconds since 1970. */
  expiresAt?: number
  /** Of a GitHub App's installation: the account it is installed in, and whether all repositories are chosen. */
  installation?: { owner: string; selection: 'all' | 'selected' }
}

/** `path` is the workflow's file; `annotations` are what its jobs announced. */
export type Run = {
  id: number
  created_at: string
  head_sha: string
  event: string
  path?: string
  annotations?: readonly Annotation[]
  status?: string
  conclusion?: string
  /** Its one job, and what that job's check says. */
  job?: string
  title?: string
  summary?: string
  text?: string
  [field: string]: unknown
}

export type Annotation = { title: string; message: string; level?: 'notice' | 'warning' | 'failure' }

/** Real git, objects in memory, or made up from a number when somebody looks. */
export type Content =
  | { kind: 'git'; gitDir: string; objects: Objects }
  | { kind: 'memory'; memory: Memory }
  | { kind: 'seeded'; seeded: Seeded }

export type StoredRepository = {
  owner: string
  repo: string
  id: number
  private: boolean
  defaultBranch: string
  /** `owner/repo`, or the name of one of the same owner. */
  template?: string
  createdAt: string
  /** Null before anything was pushed. */
  pushedAt: string | null
  archived?: boolean
  isTemplate?: boolean
  topics?: readonly string[]
  properties?: Readonly<Record<string, string>>
  /** Logins of people who were invited to it alone. */
  collaborators?: readonly string[]
  content: Content
  /** Runs a test adds; those of seeded content follow from it. */
  runs?: Map<number, Run>
  /** Commits that GitHub itself made and signed. */
  signed?: Set<string>
  artifacts?: Artifact[]
  releases?: Release[]
}

export type NewRepository = {
  /** Path to content; an empty record makes an empty commit. */
  files?: Readonly<Record<string, string>>
  private?: boolean
  defaultBranch?: string
  /** The repository it was generated from: its name, or `owner/name`. */
  template?: string
  topics?: readonly string[]
  properties?: Readonly<Record<string, string>>
  collaborators?: readonly string[]
  archived?: boolean
}

/** `headers` of the request as far as a test may ask about them: never the token itself. */
export type Logged = {
  method: string
  path: string
  status: number
  token: string | undefined
  /** Of a GraphQL query: what it cost, and how many blobs' texts it had. */
  points?: number
  blobs?: number
}

export type User = { id: number; login: string; name: string }
export type Users = { byId: Map<number, User>; byLogin: Map<string, User> }
export type Team = { slug: string; repositories: string[] }

export type Organisation = {
  login: string
  id: number
  repositories: StoredRepository[]
  teams: Team[]
  /** Grows with every change that a sorted listing depends on. */
  version: number
  sorted: Map<string, { version: number; repositories: StoredRepository[] }>
}

/** Everything there is on the pretended GitHub. */
export type World = {
  root: string
  serverUrl: string
  apiUrl: string
  repositories: Map<string, StoredRepository>
  byId: Map<number, StoredRepository>
  /** The number of the next repository. */
  nextId: number
  /** Names that repositories had before, to their ids. */
  formerNames: Map<string, number>
  organisations: Map<string, Organisation>
  users: Users
  apps: Map<number, App>
  tokens: Map<string, Token>
  faults: Faults
  limits: Limits
  budgets: Budgets
  latency: Latency
  log: Logged[]
  clock: Clock
  now: () => Date
}
