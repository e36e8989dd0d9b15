import type { Points } from './points.js'
import type { Results } from './results.js'
import type { Instant } from './time.js'

/** A string runs in `bash -eo pipefail`; an array is argv. */
export type Command = string | string[]

export const sandboxLevels = ['none', 'namespaces', 'bubblewrap', 'docker'] as const
export type SandboxLevel = (typeof sandboxLevels)[number]

/** What may be asked for: a level, or the strongest there is. */
export const sandboxChoices = ['auto', ...sandboxLevels] as const
export type SandboxChoice = (typeof sandboxChoices)[number]

export type Limits = {
  timeMs: number
  memoryBytes: number
  processes: number
  diskBytes: number
  fileSizeBytes: number
  outputBytes: number
}

/** One process of a grading. */
export type CommandRun = {
  stage: 'setup' | 'build' | 'grader' | 'test' | 'check'
  /** The declared test it belongs to. */
  test?: string
  command: string
  exitCode: number | null
  signal: string | null
  timedOut: boolean
  /** Why it could not be started at all. */
  startError?: string
  durationMs: number
  /** What its processes used of the processors, where that is known. */
  cpuMs?: number
  /** It reached the memory limit and was ended for that. */
  outOfMemory?: true
  /** All it printed, before cutting. */
  outputBytes: number
  /** Both streams as they came, head and tail within the budget. */
  output: string
}

/** How the student's code was kept in: what was used, why, and what that level cannot enforce here. */
export type Confinement = {
  level: SandboxLevel
  reason: string
  network: boolean
  /** Earlier versions had no limit of the disk. */
  limits: Omit<Limits, 'diskBytes'> & Partial<Pick<Limits, 'diskBytes'>>
  notEnforced: string[]
  /** What would have kept it in better, and why it could not be had here: `bubblewrap: it is not installed`. */
  unavailable?: string[]
  image?: string
}

/** What is done about a protected file of ours, or about a file of the student's in its place. */
export const protectedActions = ['put_back', 'provided', 'removed', 'digested'] as const

/** `put_back` where it was another, `provided` where the submission had none. */
export type ProtectedFile = {
  path: string
  action: (typeof protectedActions)[number]
  sha256?: string
  /** What it could do, where no setting names it: pytest runs it before the tests. */
  why?: string
}

/** When the stages began; the first two are GitHub's. */
export type Phases = {
  requested?: Instant
  received: Instant
  prepared?: Instant
  started?: Instant
  finished?: Instant
  graded?: Instant
}

/** What the grader's side came to (stages 2–4): results, or why there are none. */
export type Outcome =
  | { kind: 'graded'; results: Results }
  | { kind: 'ungradable'; reason: string; results?: Results }
  /** `unscored`: only the rubric stood in the way, so that another one may score the same results. */
  | { kind: 'error'; reason: string; results?: Results; unscored?: true }
  | { kind: 'cancelled'; reason: string }

/**
 * A test as the configuration promises it, so that it cannot vanish from the denominator. A suite stands for
 * every test whose id begins with `<id>/`, and keeps its `maxPoints` when it reports none of them.
 */
export type ExpectedTest =
  | { kind: 'simple'; id: string; name: string; maxPoints: Points }
  | { kind: 'suite'; id: string; name: string; maxPoints?: Points }
