import type { Course } from '../course.js'
import { sharedSubmissions } from '../domain/regraded.js'
import { type Regrade, type RegradeRequest, regrade as regradeAll } from '../regrade.js'
import { type RegradeReport, renderRegrade } from '../report/regrade.js'
import { regradeDocument } from '../report/regrade-document.js'
import { gradebookOfBatch } from './batch-gradebook.js'
import { batchProgress } from './batch-progress.js'
import { sayBugs } from './bugs.js'
import type { Call, ExitCode } from './command.js'
import { gitServerOf } from './git-server.js'
import { jobsOf } from './jobs.js'
import { machineOf } from './machine.js'
import { sourcesOf } from './mark-source.js'
import { attemptsDirectory } from './marking-config.js'
import { openRegradeCourse, type RegradeCourse } from './regrade-course.js'
import { bringer } from './regrade-files.js'
import { inScratch } from './scratch.js'

/** `grade-action regrade`: recorded submissions, graded again by today's grader from the course's own files. */
export async function regrade(call: Call): Promise<ExitCode> {
  const { text, flag, terminal } = call
  const dir = attemptsDirectory(call)
  const jobs = jobsOf(text('jobs'))
  return inScratch('regrade', async (scratch) => {
    const opened = await openRegradeCourse(call, dir, scratch)
    const regraded = await regradeIn({ ...opened, dir, jobs, scratch }, call)
    const kept = flag('dry-run') ? [] : (await gradebookOfBatch(call, dir, opened.ruling)).notices
    const report = reportOf(regraded, opened.course, flag('dry-run'), kept)
    terminal.out(flag('json') ? regradeDocument(report) : renderRegrade(report, terminal))
    return exitCodeOf(regraded, call)
  })
}

type Opened = RegradeCourse & { dir: string; jobs: number; scratch: string }

/** Shows how far it is for as long as it takes. */
async function regradeIn(opened: Opened, call: Call): Promise<Regrade> {
  const { course, gradeOf, submittersOf, left, dir, jobs, scratch } = opened
  const { texts, terminal } = call
  const { home, signal } = terminal
  const sources = sourcesOf(call, dir, course.config.assignment)
  const server = gitServerOf(call)
  const students = texts('student')
  let progress: ReturnType<typeof batchProgress> | undefined
  const open: RegradeRequest['open'] = async (lines) => {
    const bring = await bringer({ dir, course, sources, server, home, scratch }, lines)
    progress = batchProgress(new Set(lines.map(({ submitter }) => submitter)).size, terminal)
    return bring
  }
  const done: RegradeRequest['done'] = ({ gradings }) => progress?.done({ skipped: gradings === 0 })
  const submitters = students.length === 0 ? undefined : students.flatMap(submittersOf)
  const machine = machineOf(terminal, scratch, [dir])
  const request = { ...asked(call), submitters, left, dir, course, jobs, machine, signal, gradeOf }
  try {
    return await regradeAll({ ...request, open, done })
  } finally {
    progress?.end()
  }
}

const asked = ({ flag }: Call): Pick<RegradeRequest, 'all' | 'again' | 'dryRun' | 'neverLower'> => ({
  all: flag('all'),
  again: flag('again'),
  dryRun: flag('dry-run'),
  neverLower: flag('never-lower'),
})

const reportOf = (
  { rows, left, problems }: Regrade,
  { config }: Course,
  dryRun: boolean,
  notices: readonly string[],
): RegradeReport => ({
  assignment: config.assignment,
  dryRun,
  rows,
  left,
  problems,
  notices: [...sharedSubmissions(rows).map(sayShared), ...notices],
})

const sayShared = ({ state, submitters }: { state: string; submitters: string[] }): string =>
  `one submission counts for ${submitters.length}, ${state.slice(0, 7)}: ${submitters.join(', ')}`

/** 0 all graded again · 1 somebody's submission was not · 70 a bug of ours, which the others did not suffer from. */
function exitCodeOf({ rows, left, problems, bugs }: Regrade, { terminal }: Call): ExitCode {
  sayBugs(bugs, terminal)
  if (bugs.length > 0) return 70
  const isWhole =
    left.length === 0 && problems.length === 0 && rows.every(({ failed }) => failed.length === 0)
  return isWhole ? 0 : 1
}
