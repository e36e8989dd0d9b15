import type { Course } from './course.js'
import type { Attempt } from './domain/attempt.js'
import { turnsOf } from './domain/turns.js'
import { grade, sandboxOf } from './grade.js'
import { inParallel } from './grader/parallel.js'
import { readCourseFiles } from './grader/protect/source.js'
import { submissionDigests } from './grader/submission-digests.js'
import { brokenAttempt, digestsOfCourse, type GradingJob, type Machine } from './job.js'
import { type EarlierAttempt, earlierBySubmitter, type Known, knownOf } from './record/earlier.js'
import { type BatchRow, batchRow } from './report/batch-row.js'
import { appendAttempt, attemptsPath, readAttempts } from './store/directory.js'
import { errorCode } from './text/error-code.js'
import { type Problem, UserError } from './text/problem.js'

/** Somebody's work: a directory or a single file. */
export type BatchSubmission = {
  submitter: string
  path: string
  /** As it is named to people. */
  name: string
}

export type BatchRequest = {
  submissions: readonly BatchSubmission[]
  course: Course
  /** The directory of attempts. */
  out: string
  /** How many are graded at the same time. */
  jobs: number
  machine: Machine
  signal: AbortSignal
  /** Hears of each submission that is done. */
  done: (row: BatchRow) => void
}

export type Batch = {
  file: string
  /** In the order of the submissions. */
  rows: BatchRow[]
  /** What is still to be graded, since the batch was stopped. */
  left: BatchSubmission[]
  /** Lines of the directory of attempts that cannot be read; they stay as they are. */
  problems: Problem[]
  /** Errors of ours; what they befell is kept as an attempt with the status `error`. */
  bugs: unknown[]
}

/**
 * Grades many submissions by one course. What was graded before, by the same files of the course, is not graded again;
 * each attempt is on disk before its submission counts as done, so a batch can end anywhere and be begun anew.
 */
export async function batch(request: BatchRequest): Promise<Batch> {
  const { submissions, course, out, jobs, done } = request
  const machine = { ...request.machine, tried: {} }
  const file = attemptsPath(out, course.config.assignment)
  await checkCourse(course, machine)
  const { lines, problems } = await readAttempts(out, course.config.assignment)
  const earlier = earlierBySubmitter(lines)
  const takeTurn = turnsOf(jobs)
  const rows = new Map<BatchSubmission, BatchRow>()
  const bugs: unknown[] = []
  // One more than may run programs: it is prepared, or put away, while those of the others run.
  await inParallel(submissions, jobs + 1, request.signal, async (submission, signal) => {
    const known = await recognised(submission, earlier.get(submission.submitter) ?? [], request)
    const job = { ...jobOf(submission, known, { ...request, machine, signal }), takeTurn }
    const attempt = known.settled ?? (await gradeAndKeep(job, out, bugs))
    if (attempt === undefined) return
    const row = batchRow(submission, attempt, known.settled !== undefined)
    rows.set(submission, row)
    done(row)
  })
  const left = submissions.filter((one) => !rows.has(one))
  return { file, rows: submissions.flatMap((one) => rows.get(one) ?? []), left, problems, bugs }
}

/** What would make an error of every grading stops the batch before the first. */
async function checkCourse(course: Course, machine: Machine): Promise<void> {
  const { protectFrom } = course
  const { files } = course.config.protect
  await sandboxOf({ course, machine })
  if (protectFrom !== undefined && files.length > 0) await readCourseFiles(protectFrom, files)
}

/** What earlier attempts on exactly these files tell. */
async function recognised(
  { path }: BatchSubmission,
  attempts: readonly EarlierAttempt[],
  { machine: { home, temp: parent }, course, signal }: BatchRequest,
): Promise<Known> {
  if (attempts.length === 0 || signal.aborted) return {}
  const { config, protectFrom } = course
  try {
    const digests = await submissionDigests({ source: path, parent, config, home, protectFrom })
    return knownOf(digests.contentDigest, digestsOfCourse(course, digests.protectedSha256), attempts)
  } catch {
    // Whatever is wrong with it, its grading says so.
    return {}
  }
}

/** When somebody's files were handed in nobody says here, so a batch makes nobody late. */
function jobOf(
  { submitter, path }: BatchSubmission,
  { submittedAt }: Known,
  { course, machine, signal }: BatchRequest,
): GradingJob {
  const isKnown = submittedAt !== undefined
  return {
    submission: {
      name: submitter,
      submittedAt: submittedAt ?? machine.now(),
      submittedAtSource: isKnown ? 'recorded' : 'graded',
    },
    dir: path,
    course: isKnown ? course : sayingNoLateness(course),
    items: [],
    machine,
    signal,
    keep: async () => undefined,
  }
}

const NO_LATENESS = 'When it was handed in is not known, so lateness is not counted.'

const sayingNoLateness = (course: Course): Course =>
  course.config.due === undefined
    ? course
    : { ...course, config: { ...course.config, notices: [...course.config.notices, NO_LATENESS] } }

/** Undefined when the grading was stopped: then nothing of it is kept, and it is begun anew another time. */
async function gradeAndKeep(job: GradingJob, out: string, bugs: unknown[]): Promise<Attempt | undefined> {
  const submitter = job.submission.name
  const keep = async (attempt: Attempt): Promise<Attempt> => {
    await appendAttempt(out, { submitter, source: 'batch', trust: 'regraded', attempt })
    return attempt
  }
  const broken = (bug: unknown): Attempt => {
    bugs.push(bug)
    return brokenAttempt(new Error(`a bug in the grading: ${String(bug)}`), job)
  }
  const attempt = await grade(job).catch(broken)
  if (job.signal.aborted) return undefined
  return keep(attempt).catch((error: unknown) => {
    // A disk that takes nothing is no matter of this submission.
    if (errorCode(error) !== undefined || error instanceof UserError) throw error
    return keep(broken(error))
  })
}
