import { maximumOf } from './config/expected.js'
import type { Course } from './course.js'
import type { Attempt, Digest, Submission, WorkflowRun } from './domain/attempt.js'
import { type AttemptStart, attemptOf } from './domain/attempt-of.js'
import type { Confinement, Phases } from './domain/run.js'
import type { Instant } from './domain/time.js'
import { tool } from './domain/tool.js'
import type { TakeTurn } from './domain/turns.js'
import { contentDigest } from './grader/content-digest.js'
import { digestsOf } from './grader/digests.js'
import type { GraderRun } from './grader/run.js'
import type { ClassroomRunner } from './grader/runner-worth.js'
import type { Workspace } from './grader/workspace.js'
import type { Sandbox, Tried } from './sandbox/sandbox.js'

/** One submission to grade, and the machine to do it on. */
export type GradingJob = {
  submission: Submission
  /** The submission's directory, or its only file. It is only read. */
  dir: string
  course: Course
  run?: WorkflowRun
  /** The workflow's own file, for its digest. */
  workflow?: { path: string; text: string }
  /** Codes of the only items and tests to grade; none is all. */
  items: readonly string[]
  machine: Machine
  signal: AbortSignal
  /** Where several gradings share the machine: runs a program when it is its turn. */
  takeTurn?: TakeTurn
  /** Steps that graded already: then nothing is prepared and nothing is run. */
  runners?: readonly ClassroomRunner[]
  /** Gets the skeleton before student code runs: it is what stays if everything ends there. */
  keep: (skeleton: Attempt) => Promise<void>
}

export type Machine = {
  env: Readonly<Record<string, string | undefined>>
  platform: NodeJS.Platform
  home: string | undefined
  /** Where the workspace is made. */
  temp: string
  /** Directories and files of ours that student code has no business in: the action's code, where records go. */
  ours?: readonly string[]
  /** Tells a person what takes long, on one line. */
  say?: (line: string) => void
  /** Where several gradings share the machine: what they need not find out again. */
  tried?: Tried
  now: () => Instant
}

/** What is known of a grading from its job alone. */
export function startOf(job: GradingJob): AttemptStart {
  const { course, submission, run, machine } = job
  const { assignment, name, limits, network } = course.config
  const confinement: Confinement = {
    level: 'none',
    reason: 'nothing was run',
    network,
    limits,
    notEnforced: [],
  }
  return {
    assignment,
    name,
    submission,
    ...(run !== undefined && { run }),
    phases: { ...requested(submission), received: machine.now() },
    confinement,
    maxPoints: maximumOf(course.config),
    digests: digestsOfJob(job, undefined),
    protected: [],
    tool,
  }
}

/** A push asks for a grading when it arrives on GitHub; where nobody knows that time there is none. */
const requested = ({ submittedAt, submittedAtSource: source }: Submission): Pick<Phases, 'requested'> =>
  source === 'push' || source === 'run' ? { requested: submittedAt } : {}

/** What preparing added: the confinement, and a name for files that have no commit. */
export async function prepared(
  start: AttemptStart,
  workspace: Workspace,
  { level, reason, notEnforced, unavailable, image }: Sandbox,
  { submission, machine }: GradingJob,
): Promise<AttemptStart> {
  const isBounded = typeof workspace.disk === 'object'
  const missed = [...unavailable, ...withoutDisk(workspace)]
  return {
    ...start,
    submission:
      submission.commit === undefined
        ? { ...submission, contentDigest: await contentDigest(workspace.files) }
        : submission,
    phases: { ...start.phases, prepared: machine.now() },
    confinement: {
      ...start.confinement,
      level,
      reason,
      notEnforced: [...notEnforced, ...(isBounded ? [] : ['limits.disk'])],
      ...(missed.length > 0 && { unavailable: missed }),
      ...(image !== undefined && { image }),
    },
  }
}

const withoutDisk = ({ disk }: Workspace): string[] =>
  typeof disk === 'string' ? [`limits.disk: the workspace has no disk of its own (${disk})`] : []

/** What running added. */
export function finished(start: AttemptStart, run: GraderRun, job: GradingJob): AttemptStart {
  const { started, finished, protected: files, protectedSha256 } = run
  return {
    ...start,
    phases: { ...start.phases, started, finished, graded: job.machine.now() },
    digests: digestsOfJob(job, protectedSha256),
    protected: files,
  }
}

/** An attempt that could not even begin: an error, never a zero. */
export const brokenAttempt = (error: Error, job: GradingJob): Attempt =>
  attemptOf(startOf(job), {
    commands: [],
    outcome: { kind: 'error', reason: error.message },
    score: null,
    late: null,
    notices: [],
    show: job.course.config.show,
  })

const digestsOfJob = ({ course, workflow }: GradingJob, protectedSha256: string | undefined): Digest[] =>
  digestsOfCourse(course, protectedSha256, workflow)

/** What an attempt says of the course it was graded by. */
export const digestsOfCourse = (
  { config: { file, rubric }, text }: Course,
  protectedSha256: string | undefined,
  workflow?: GradingJob['workflow'],
): Digest[] => digestsOf({ config: { path: file, text }, rubric, protectedSha256, workflow })

/** What nobody in the sandbox may see: the submission itself, of which it has a copy, and what is the course's. */
export const hiddenFrom = ({
  dir,
  course: { protectFrom, directory },
  machine: { ours = [] },
}: Pick<GradingJob, 'course' | 'machine'> & { dir?: string }): string[] =>
  [dir, protectFrom, directory, ...ours].filter((path) => path !== undefined)
