import { mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Course } from '../course.js'
import type { Attempt } from '../domain/attempt.js'
import { parseEvent } from '../github/event.js'
import { grade } from '../grade.js'
import { brokenAttempt, type GradingJob } from '../job.js'
import { headline } from '../report/headline.js'
import { stepFails } from '../report/step.js'
import { machineFault } from '../text/machine-fault.js'
import { branchUse } from './branch-use.js'
import type { Call, Outside } from './call.js'
import { readInputs } from './inputs.js'
import { jobOf } from './job-of.js'
import { lazyGitHub } from './lazy-github.js'
import { fail, say } from './log.js'
import { openCourseOf, readHistoryOf } from './open.js'
import { type Kept, placesOf, prepareRecord, record } from './record.js'
import { announceRecord, printLog, report } from './report.js'
import { readRunner } from './runner.js'
import { submissionDirOf } from './submission-dir.js'

/** One step of a workflow: reads what is asked, grades, records, reports. */
export async function step(outside: Outside): Promise<void> {
  const inputs = readInputs()
  const runner = await readRunner(outside.env, inputs.key)
  const event = parseEvent(runner.eventName, runner.eventText, runner.context)
  if (event.kind === 'nothing') return say(`Nothing to grade: ${event.reason}.`)
  const dir = await submissionDirOf(runner, inputs)
  const scratch = await mkdtemp(join(runner.temp, 'grade-course-'))
  try {
    await gradeEvent({ inputs, runner, event, dir, github: lazyGitHub(inputs, runner), outside, scratch })
  } finally {
    await remove(scratch)
  }
}

async function gradeEvent(call: Call): Promise<void> {
  const course = await openCourseOf(call)
  const use = await branchUse(call.event, course.config, call.inputs)
  const history = await readHistoryOf(call, course.config)
  const directory = await mkdtemp(join(call.runner.temp, 'grade-'))
  const job = await jobOf(call, course, history.attempts, directory)
  announce(course)
  const places = placesOf(call, use, course.config.assignment, directory)
  await prepareRecord(places)
  const { attempt, bug } = await graded(job)
  const keeping = record(attempt, places)
  printLog(attempt, course.config, call)
  const kept = await keeping
  announceRecord(attempt, kept, call)
  await report({ attempt, config: course.config, history, kept, use }, call)
  conclude(attempt, kept, call)
  await remove(directory)
  if (bug !== undefined) throw bug
}

/** The runner empties the directory they are in: what a student left there and cannot be removed loses no grade. */
const remove = (path: string): Promise<void> =>
  rm(path, { recursive: true, force: true }).catch(() => undefined)

type Graded = { attempt: Attempt; bug?: unknown }

/** Even a bug of ours leaves an attempt behind, an error and never a zero; it is thrown when that is kept. */
async function graded(job: GradingJob): Promise<Graded> {
  try {
    return { attempt: await grade(job) }
  } catch (bug) {
    const fault = machineFault(bug)
    if (fault !== undefined)
      return { attempt: brokenAttempt(new Error(`the runner could not go on: ${fault}`), job) }
    const said = bug instanceof Error ? bug.message : String(bug)
    return { attempt: brokenAttempt(new Error(`a bug in the grading action: ${said}`), job), bug }
  }
}

function conclude(attempt: Attempt, kept: Kept, { inputs }: Call): void {
  const line = headline(attempt)
  const onDisk = kept.resultPath === undefined ? '' : ` and at ${kept.resultPath}`
  if (!kept.durable) fail(`${line}. It could be kept nowhere but in the job summary${onDisk}.`)
  else if (stepFails(attempt, inputs.failOn)) fail(line)
  else say(line)
}

function announce({ config }: Course): void {
  say(`Grading ${config.assignment} with ${config.file}`)
}
