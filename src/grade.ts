import { type Attempt, dueOf } from './domain/attempt.js'
import { type AttemptStart, attemptOf, interruptedAttempt } from './domain/attempt-of.js'
import { latePenalty } from './domain/late.js'
import type { Score } from './domain/score.js'
import { scoreOutcome } from './domain/score-outcome.js'
import { type GraderRun, runGrader } from './grader/run.js'
import type { ClassroomRunner } from './grader/runner-worth.js'
import { prepareWorkspace, removeWorkspace, type Workspace } from './grader/workspace.js'
import { brokenAttempt, finished, type GradingJob, hiddenFrom, prepared, startOf } from './job.js'
import { chooseSandbox } from './sandbox/choose.js'
import { inTurns } from './sandbox/in-turns.js'
import type { Sandbox } from './sandbox/sandbox.js'
import { UserError } from './text/problem.js'

/**
 * Stages 2 to 7: a submission and its course in, an attempt out, whatever the student's code does. Stage 1 opened the
 * course; stages 8 and 9, to record and to report, are the entries', since they know where.
 */
export async function grade(job: GradingJob): Promise<Attempt> {
  const { config } = job.course
  try {
    const { ready, run } =
      job.runners === undefined ? await runHere(job) : await readRunners(job.runners, job)
    const { outcome, score } = scoreOutcome(run, config)
    const late = latenessOf(score, job)
    const notices = [...config.notices, ...run.notices]
    return attemptOf(finished(ready, run, job), { ...run, outcome, score, late, notices, show: config.show })
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    return brokenAttempt(error, job)
  }
}

type Ran = { ready: AttemptStart; run: GraderRun }

/** Stages 2 to 4: runs the course's commands over a copy of the submission, and reads what they wrote. */
async function runHere(job: GradingJob): Promise<Ran> {
  const start = startOf(job)
  const { sandbox, workspace } = await opened(job)
  try {
    const ready = await prepared(start, workspace, sandbox, job)
    await job.keep(interruptedAttempt(ready))
    const run = await runIn(workspace, sandbox, job)
    return {
      ready,
      run: { ...run, notices: [...run.notices, ...(await removeWorkspace(workspace, job.signal))] },
    }
  } catch (error) {
    await removeWorkspace(workspace)
    throw error
  }
}

/** Both, or what went wrong with one of them; either way nothing goes on behind our back, and nothing is left. */
async function opened(job: GradingJob): Promise<{ sandbox: Sandbox; workspace: Workspace }> {
  const { course, machine, dir: source } = job
  const choosing = sandboxOf(job)
  const disk = diskFor(choosing, job)
  const preparing = prepareWorkspace({
    source,
    parent: machine.temp,
    config: course.config,
    ...machine,
    disk,
  })
  const [chosen, prepared] = await Promise.allSettled([choosing, preparing])
  if (chosen.status === 'rejected' && prepared.status === 'fulfilled') await removeWorkspace(prepared.value)
  return { sandbox: await choosing, workspace: await preparing }
}

/** What the workspace is to lie on, where anything is kept in at all. */
async function diskFor(choosing: Promise<Sandbox>, { course, machine }: GradingJob) {
  const keepsIn = await choosing.then(
    ({ level }) => level !== 'none',
    () => false,
  )
  if (!keepsIn) return undefined
  const { openDisk } = await import('./sandbox/limits/disk.js')
  const { limits } = course.config
  return openDisk({ ...machine, limits, uid: process.getuid?.(), freeBytes: process.availableMemory() })
}

/** What keeps the submission's code in; a `UserError` where the level the course asks for cannot be had. */
export const sandboxOf = (
  job: Pick<GradingJob, 'course' | 'machine'> & Partial<Pick<GradingJob, 'dir' | 'signal'>>,
): Promise<Sandbox> => {
  const { config } = job.course
  return chooseSandbox(config.sandbox, {
    ...config,
    image: config.image,
    ...job.machine,
    hidden: hiddenFrom(job),
    ...(job.signal !== undefined && { signal: job.signal }),
  })
}

/** Stage 4 alone, where other steps of the workflow did the rest. */
async function readRunners(runners: readonly ClassroomRunner[], job: GradingJob): Promise<Ran> {
  const { runOfRunners } = await import('./grader/runners.js')
  return { ready: startOf(job), run: runOfRunners(runners, job.course.config, job.machine.now()) }
}

/** Stages 3 and 4. */
function runIn(workspace: Workspace, sandbox: Sandbox, job: GradingJob): Promise<GraderRun> {
  const { course, machine, items, signal, takeTurn } = job
  const { config, protectFrom, withheld = [] } = course
  const { env: hostEnv, platform, now } = machine
  const where = { workspace, sandbox: inTurns(sandbox, takeTurn), hostEnv, platform }
  return runGrader({ ...where, config, protectFrom, withheld, items, signal, now })
}

function latenessOf(score: Score | null, { submission, course }: GradingJob) {
  if (score === null) return null
  const { points, maxPoints } = score
  const { due, late: policy = null } = course.config
  const { submittedAt } = submission
  return latePenalty({ points, maxPoints, due: dueOf(submission, due), submittedAt, policy })
}
