import type { Counts } from '../domain/attempt.js'
import type { LatePolicy } from '../domain/late.js'
import type { Points } from '../domain/points.js'
import type { Rubric } from '../domain/rubric.js'
import type { Command, Limits, SandboxChoice } from '../domain/run.js'
import type { ShowPolicy } from '../domain/show.js'
import type { Instant } from '../domain/time.js'
import type { RepositoryRef } from '../text/repository-ref.js'

export type GraderConfig = {
  run: Command
  /** Glob below RESULTS_DIR; undefined for format `exit-code`, which writes no file. */
  results?: string
  format: string
  /** Names of PyBryt's references, in the order of its results. */
  references: string[]
  timeoutMs: number
  exitCode: 'ignore' | 'must_be_zero'
  onTimeout: 'graded' | 'ungradable'
  noResults: 'error' | 'failed'
  layout: 'plain' | 'prairielearn'
  shared: string[]
}

/** What a program's stdout must be; trailing white space and CRLF do not matter unless `exact`. */
export type Comparison = {
  how: 'equals' | 'contains' | 'matches' | 'numbers'
  text: string
  /** For `numbers`: how far a number may be off, absolutely. */
  tolerance: number
  exact: boolean
  ignoreCase: boolean
}

type Declared = { id: string; name: string; build?: Command; run: Command; timeoutMs: number }

/** Passes or fails. */
export type SimpleTest = Declared & {
  kind: 'simple'
  stdin?: string
  stdout?: Comparison
  check?: Command
  /** null: any. */
  exit: number | null
  points: Points
}

/** Writes a results file; its tests become `<id>/<test>`. */
export type Suite = Declared & {
  kind: 'suite'
  results: string
  format: string
  references: string[]
  exitCode: 'ignore' | 'must_be_zero'
  noResults: 'error' | 'failed'
  maxPoints?: Points
}

export type DeclaredTest = SimpleTest | Suite

/** Where protected files come from: a directory outside the submission, or a repository at a ref. */
export type ProtectSource = { kind: 'directory'; path: string } | ({ kind: 'repository' } & RepositoryRef)

/** A whole `grading.yml`, with its defaults. */
export type Config = {
  /** As it is named to people; problems point into it. */
  file: string
  assignment: string
  name: string
  timezone: string
  due?: Instant
  late?: LatePolicy
  submit: { branches?: string[]; tags: string[]; submittedAt: 'server' | 'commit' }
  counts: Counts
  setup?: Command
  build?: Command
  env: Record<string, string>
  passEnv: string[]
  readable: string[]
  network: boolean
  image?: string
  limits: Limits
  sandbox: SandboxChoice
  grader?: GraderConfig
  tests: DeclaredTest[]
  /** Undefined: each test is an item. */
  rubric?: Rubric
  maxPoints?: Points
  protect: { files: string[]; keep: string[]; from?: ProtectSource }
  files: { required: string[]; allowed?: string[]; onMissing: 'ungradable' | 'failed' }
  show: ShowPolicy
  /** Said by `check`, the log and the summary; none of them stops a grading. */
  notices: string[]
}
