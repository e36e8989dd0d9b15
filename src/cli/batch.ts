import { basename, relative, resolve } from 'node:path'
import { type Batch, type BatchRequest, type BatchSubmission, batch as gradeAll } from '../batch.js'
import type { Ruling } from '../config/ruling.js'
import { assignmentName } from '../config/zero.js'
import { type Course, openCourse } from '../course.js'
import { digestsOfCourse } from '../job.js'
import { commonDirectory } from '../process/common-directory.js'
import { type BatchReport, batchDocument, renderBatch } from '../report/batch.js'
import { liesIn } from '../text/below.js'
import { UserError } from '../text/problem.js'
import { quote } from '../text/quote.js'
import { gradebookOfBatch } from './batch-gradebook.js'
import { batchProgress } from './batch-progress.js'
import { findSubmissions } from './batch-submissions.js'
import { sayBugs } from './bugs.js'
import type { Call, ExitCode } from './command.js'
import { jobsOf } from './jobs.js'
import { machineOf } from './machine.js'
import { inScratch } from './scratch.js'
import { serverOf } from './server.js'

/** `grade-action batch`: grades many submissions by one configuration, each once. */
export async function batch(call: Call): Promise<ExitCode> {
  const { words, text, flag, terminal } = call
  const config = needed(call, 'config')
  const out = resolve(terminal.cwd, needed(call, 'out'))
  const jobs = jobsOf(text('jobs'))
  const asked = { words, pattern: text('submitter-from'), cwd: terminal.cwd }
  const submissions = await findSubmissions(asked)
  refuseInside(submissions, out, needed(call, 'out'))
  return inScratch('batch', async (scratch) => {
    const course = await openCourseOf(submissions, config, scratch, call)
    const graded = await batchIn({ submissions, course, out, jobs, scratch }, call)
    const report = await reportOf(graded, course, out, call)
    terminal.out(flag('json') ? batchDocument(report) : renderBatch(report, terminal))
    return exitCodeOf(graded, call)
  })
}

type Opened = Pick<BatchRequest, 'submissions' | 'course' | 'out' | 'jobs'> & { scratch: string }

/** Shows how far it is for as long as it takes. */
async function batchIn({ scratch, ...opened }: Opened, { terminal }: Call): Promise<Batch> {
  const { submissions, out } = opened
  const everybodys = commonDirectory(submissions.map(({ path }) => path))
  const machine = machineOf(terminal, scratch, [out, ...(everybodys === undefined ? [] : [everybodys])])
  const { done, end } = batchProgress(submissions.length, terminal)
  try {
    return await gradeAll({ ...opened, machine, signal: terminal.signal, done })
  } finally {
    end()
  }
}

async function reportOf(
  { file, rows, left, problems }: Batch,
  course: Course,
  out: string,
  call: Call,
): Promise<BatchReport> {
  return {
    assignment: course.config.assignment,
    file: relative(call.terminal.cwd, file),
    rows,
    left: left.map(({ submitter }) => submitter),
    problems,
    // A batch that ended before its first attempt has made nothing that a gradebook could follow from.
    ...(rows.length > 0 && { gradebook: await gradebookOfBatch(call, out, rulingOf(course)) }),
  }
}

const rulingOf = (course: Course): Ruling => ({
  config: course.config,
  digests: digestsOfCourse(course, undefined),
})

function needed({ text }: Call, option: 'config' | 'out'): string {
  const value = text(option)
  if (value !== undefined && value !== '') return value
  const hints = {
    config: 'name the course’s grading.yml: what lies in a submission is its student’s',
    out: 'name the directory that keeps the attempts',
  }
  throw new UserError([{ message: `--${option} is missing`, hint: hints[option] }])
}

/** Attempts inside a submission would change it while it is graded. */
function refuseInside(submissions: readonly BatchSubmission[], out: string, name: string): void {
  const holder = submissions.find(({ path }) => liesIn(out, path))
  if (holder === undefined) return
  const hint = 'give a directory outside of what is graded'
  throw new UserError([{ message: `--out ${quote(name)} lies inside ${quote(holder.name)}`, hint }])
}

function openCourseOf(
  submissions: readonly BatchSubmission[],
  config: string,
  scratch: string,
  { terminal }: Call,
): Promise<Course> {
  const file = resolve(terminal.cwd, config)
  const dir = (submissions.find((one) => liesIn(file, one.path)) ?? submissions[0])?.path ?? terminal.cwd
  return openCourse({
    dir,
    config,
    base: terminal.cwd,
    zero: {},
    advice: '`init` writes one',
    assignment: async () => assignmentName(basename(dir)),
    server: serverOf(terminal),
    scratch,
  })
}

/** 0 all graded · 1 something was not · 70 a bug of ours, which the other submissions did not suffer from. */
function exitCodeOf({ rows, left, bugs }: Batch, { terminal }: Call): ExitCode {
  sayBugs(bugs, terminal)
  if (bugs.length > 0) return 70
  return left.length === 0 && rows.every(({ status }) => status === 'graded') ? 0 : 1
}
