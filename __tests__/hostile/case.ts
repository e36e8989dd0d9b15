import type { Attempt } from '../../src/domain/attempt.js'
import type { SandboxLevel } from '../../src/domain/run.js'
import type { Entry } from './corpus.js'

/** Where one attack on one level takes place: throw-away directories, and what it is to look for. */
export type Scene = {
  level: SandboxLevel
  /** In the environment and the arguments of all it starts. */
  mark: string
  /** What nobody but the grader knows. */
  canary: string
  /** All of the directories below. */
  base: string
  submission: string
  course: string
  /** The grader's own, as its directory for temporary files. */
  home: string
  temp: string
  /** `host:port` of a listener, and the name of an abstract socket. */
  target: string
  abstract: string
}

/** What an attack came to. */
export type Seen = {
  scene: Scene
  code: number | null
  signal: string | null
  attempt: Attempt | undefined
  /** What the hostile programs printed, as it is kept. */
  output: string
  /** All that we printed. */
  printed: string
  /** The most memory that the grader itself had at once. */
  peakMb: number
  ms: number
  /** What the runner's command files hold afterwards; null what is no regular file any more. */
  commandFiles?: Record<string, string | null>
}

/** What stands in the table; the first of several is shown, the others are as good on some systems. */
type Outcome = string | readonly string[]
export type Outcomes = Record<SandboxLevel, Outcome>

/** How one entry of the corpus is run, and what becomes of it. */
export type Case = {
  id: string
  door: 'cli' | 'action'
  /** The grading.yml; the level and the environment all attacks get are added. */
  config: (entry: Entry, scene: Scene) => Record<string, unknown>
  /** Directories of the corpus whose files are the submission's own; all of the corpus unless said. */
  of?: string
  prepare?: (scene: Scene) => void
  /** What the grader itself is started by, where it needs protection on our machine. */
  around?: (scene: Scene) => string[]
  /** Whether it takes from the grader the very place that is to be cleaned up. */
  buries?: (scene: Scene) => boolean
  /** One of its outcomes. */
  told: (seen: Seen) => string
  outcomes: Outcomes
  /** The most points it may get; none unless said. */
  points?: number
}

export const everywhere = (outcome: Outcome, but: Partial<Outcomes> = {}): Outcomes => ({
  none: outcome,
  namespaces: outcome,
  bubblewrap: outcome,
  docker: outcome,
  ...but,
})

/** Possible without a sandbox, and not within one. */
export const sandboxed = (none: Outcome, inside: Outcome, but: Partial<Outcomes> = {}): Outcomes => ({
  ...everywhere(inside, but),
  none,
})

/** A line by which an attack says that it worked. */
export const worked = ({ output }: Pick<Seen, 'output'>): boolean => /^HOSTILE-OK/m.test(output)
