import type { Course } from './course.js'
import type { Attempt } from './domain/attempt.js'
import { brokenAttempt, grade } from './grade.js'
import { digestsOf } from './grader/digests.js'
import { inParallel, turnsOf } from './grader/parallel.js'
import { readCourseFiles } from './grader/protected-source.js'
import { submissionDigests } from './grader/submission-digests.js'
import type { GradingJob, Machine } from './job.js'
import { type EarlierAttempt, earlierBySubmitter, isSettledBy } from './record/earlier.js'
import type { BatchRow } from './report/batch.js'
import { appendAttempt, attemptsPath, readAttempts } from './store/directory.js'
import { errorCode } from './text/error-code.js'
import type { Problem } from './text/problem.js'

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
  await checkCourse(course)
  const { lines, problems } = await readAttempts(out, course.config.assignment)
  const earlier = earlierBySubmitter(lines)
  const takeTurn = turnsOf(jobs)
  const rows = new Map<BatchSubmission, BatchRow>()
  const bugs: unknown[] = []
  // One more than may run programs: it is prepared, or put away, while those of the others run.
  await inParallel(submissions, jobs + 1, request.signal, async (submission, signal) => {
    const attempts = earlier.get(submission.submitter) ?? []
    const { before, same } = await recognised(submission, attempts, request)
    const job = { ...jobOf(submission, before, { ...request, machine, signal }), takeTurn }
    const attempt = same ?? (await gradeAndKeep(job, out, bugs))
    if (attempt === undefined) return
    const row = rowOf(submission, attempt, same !== undefined)
    rows.set(submission, row)
    done(row)
  })
  const left = submissions.filter((one) => !rows.has(one))
  return { file, rows: submissions.flatMap((one) => rows.get(one) ?? []), left, problems, bugs }
}

/** What would make an error of every grading stops the batch before the first. */
async function checkCourse({ config, protectFrom }: Course): Promise<void> {
  const { files } = config.protect
  if (protectFrom !== undefined && files.length > 0) await readCourseFiles(protectFrom, files)
}

/** Earlier attempts on exactly these files, and the last of them that settles the matter. */
async function recognised(
  { path }: BatchSubmission,
  attempts: readonly EarlierAttempt[],
  { machine, course, signal }: BatchRequest,
): Promise<{ before: EarlierAttempt[]; same?: EarlierAttempt }> {
  if (attempts.length === 0 || signal.aborted) return { before: [] }
  const { config, text, protectFrom } = course
  const { home, temp } = machine
  try {
    const { contentDigest, protectedSha256 } = await submissionDigests({
      source: path,
      parent: temp,
      config,
      home,
      protectFrom,
    })
    const { file, rubric } = config
    const digests = digestsOf({ config: { path: file, text }, rubric, protectedSha256, workflow: undefined })
    const before = attempts.filter(({ submission }) => submission.contentDigest === contentDigest)
    const same = before.findLast((attempt) => isSettledBy(digests, attempt))
    return { before, ...(same !== undefined && { same }) }
  } catch {
    // Whatever is wrong with it, its grading says so.
    return { before: [] }
  }
}

/** When somebody's files were handed in nobody says here, so a batch makes nobody late. */
function jobOf(
  { submitter, path }: BatchSubmission,
  before: readonly EarlierAttempt[],
  { course, machine, signal }: BatchRequest,
): GradingJob {
  const known = before.map(({ submission }) => submission).find((one) => one.submittedAtSource !== 'graded')
  return {
    submission: {
      name: submitter,
      submittedAt: known?.submittedAt ?? machine.now(),
      submittedAtSource: known === undefined ? 'graded' : 'recorded',
    },
    dir: path,
    course: known === undefined ? sayingNoLateness(course) : course,
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
    if (errorCode(error) !== undefined) throw error
    return keep(broken(error))
  })
}

const rowOf = (
  { submitter, name }: BatchSubmission,
  attempt: EarlierAttempt,
  skipped: boolean,
): BatchRow => ({
  submitter,
  path: name,
  status: attempt.status,
  points: attempt.points,
  maxPoints: attempt.maxPoints,
  complete: attempt.complete,
  reason: attempt.reason ?? null,
  skipped,
})
