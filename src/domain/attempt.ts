import type { LatePenalty } from './late.js'
import type { Points } from './points.js'
import type { Image, Results, TestResult } from './results.js'
import type { CommandRun, Confinement, Phases, ProtectedFile } from './run.js'
import type { Score } from './score.js'
import type { Instant } from './time.js'

export const attemptStatuses = ['graded', 'ungradable', 'error', 'cancelled'] as const
export type AttemptStatus = (typeof attemptStatuses)[number]

/**
 * Which clock `submittedAt` was read from, most trusted first. `graded` is none: when it was handed in is not known,
 * only when it was graded, and nobody is late by that.
 */
export const timeSources = ['push', 'recorded', 'run', 'clock', 'commit', 'graded'] as const
export type TimeSource = (typeof timeSources)[number]

/** One submitter's work at one commit, or at one state of a directory. */
export type Submission = {
  /** The repository's or the directory's name. */
  name: string
  repository?: string
  repositoryId?: number
  commit?: string
  /** SHA-256 over the files, where there is no commit. */
  contentDigest?: string
  ref?: string
  actor?: string
  submittedAt: Instant
  submittedAtSource: TimeSource
}

/** What a submission can be late by: nothing where nobody knows when it was handed in. */
export const dueOf = ({ submittedAtSource }: Submission, due: Instant | undefined): Instant | undefined =>
  submittedAtSource === 'graded' ? undefined : due

/** The workflow run that graded. */
export type WorkflowRun = {
  id: number
  attempt: number
  /** Tells matrix jobs and several steps of one run apart. */
  key?: string
  url: string
  workflowRef?: string
  workflowSha?: string
  event: string
  runnerEnvironment?: string
}

export type Digest = { of: 'config' | 'rubric' | 'protected' | 'workflow'; path?: string; sha256: string }

/** What the grader said of the whole, as far as a score depends on it. */
export type SaidOfWhole = Pick<Results, 'points' | 'maxPoints' | 'timedOut' | 'declared' | 'choices'> & {
  /** Set where the results are whole and only the rubric of then could not score them. */
  unscored?: true
}

/** One grading of one submission: the record. Immutable once written. */
export type Attempt = {
  schema: 'attempt/v1'
  assignment: string
  name: string
  submission: Submission
  run?: WorkflowRun
  phases: Phases
  /** The format the results were read by and what they said of the whole, the processes and their confinement. */
  grader: { format?: string; results?: SaidOfWhole; commands: CommandRun[]; confinement: Confinement }
  status: AttemptStatus
  /** Why it is not `graded`, in a sentence. */
  reason?: string
  formatErrors: string[]
  /** What the grader told the student about the whole. */
  message?: string
  output?: string
  images?: Image[]
  notices: string[]
  tests: TestResult[]
  score: Score | null
  late: LatePenalty | null
  /** After lateness; null unless graded. */
  points: Points | null
  maxPoints: Points | null
  complete: boolean
  digests: Digest[]
  protected: ProtectedFile[]
  supersedes?: string
  tool: { name: string; version: string }
}

/** One attempt in a line of `index.json`. */
export type AttemptSummary = {
  /** The record's file name, beside the index. */
  file: string
  commit?: string
  contentDigest?: string
  submittedAt: Instant
  gradedAt: Instant
  status: AttemptStatus
  points: Points | null
  maxPoints: Points | null
  complete: boolean
  /** False when it was submitted after the late policy's `until`. */
  competes: boolean
  /** SHA-256 of the record's bytes. */
  sha256: string
}

/** Which submission counts. */
export type Counts = 'best' | 'latest' | 'latest-before-due'
