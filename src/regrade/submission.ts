import type { Course } from '../course.js'
import type { Attempt } from '../domain/attempt.js'
import { gradedAfter } from '../domain/regrading.js'
import { grade } from '../grade.js'
import { brokenAttempt, type GradingJob, type Machine } from '../job.js'
import { attemptFile } from '../record/attempt-path.js'
import type { AttemptLine } from '../record/jsonl.js'

/** The files of a submission, for as long as they are needed. */
export type Brought = {
  dir: string
  /** The repository they came from, `owner/name`. */
  repository?: string
  /** What of them was left out. */
  notices: readonly string[]
  remove: () => Promise<unknown>
}

/** By what submissions are graded again, and on which machine. */
export type GradingAgain = {
  course: Course
  machine: Machine
  signal: AbortSignal
  takeTurn: NonNullable<GradingJob['takeTurn']>
  /** Brings the files of a submission here; that they cannot be had is a `UserError`. */
  fetch: (line: AttemptLine, signal: AbortSignal) => Promise<Brought>
  /** Hears of errors of ours. */
  bug: (bug: unknown) => void
}

/** The same submission by today's grader, handed in when it was; `own` are all its gradings so far. */
export async function gradeAgain(
  earlier: AttemptLine,
  own: readonly Attempt[],
  grading: GradingAgain,
): Promise<Attempt> {
  const { machine, signal, bug } = grading
  const brought = await grading.fetch(earlier, signal)
  try {
    const job = jobOf(earlier, brought, grading)
    const attempt = await grade(job).catch((error: unknown) => {
      bug(error)
      return brokenAttempt(new Error(`a bug in the grading: ${String(error)}`), job)
    })
    const phases = { ...attempt.phases, graded: gradedAfter(own, machine.now()) }
    return { ...attempt, phases, supersedes: attemptFile(earlier.attempt) }
  } finally {
    await brought.remove()
  }
}

function jobOf({ attempt }: AttemptLine, brought: Brought, grading: GradingAgain): GradingJob {
  const { course, machine, signal, takeTurn } = grading
  const { dir, repository, notices } = brought
  const config = { ...course.config, notices: [...course.config.notices, ...notices] }
  return {
    submission: { ...attempt.submission, ...(repository !== undefined && { repository }) },
    dir,
    course: { ...course, config },
    items: [],
    machine,
    signal,
    takeTurn,
    keep: async () => undefined,
  }
}

/** Where the grading came from; that it was made here says nothing of the time, which the earlier record says. */
export function lineOf({ submitter, repositoryId, ...earlier }: AttemptLine, attempt: Attempt): AttemptLine {
  const time =
    earlier.source === 'regrade' && earlier.trustReason !== undefined
      ? earlier.trustReason
      : `graded again from the course's own files; when it was handed in says a record trusted as ${earlier.trust}`
  return {
    submitter,
    source: 'regrade',
    trust: 'regraded',
    trustReason: time,
    ...(repositoryId !== undefined && { repositoryId }),
    attempt,
  }
}
