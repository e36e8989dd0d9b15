import { join } from 'node:path'
import { readBoundedText } from '../bounded-text.js'
import type { Course } from '../course.js'
import type { AttemptSummary, Submission } from '../domain/attempt.js'
import type { GradeEvent } from '../github/event.js'
import { type Head, readHead } from '../github/head.js'
import { isoInstant, type SubmittedAt, submittedAt } from '../github/submitted-at.js'
import type { GradingJob } from '../job.js'
import { ourPlaces } from '../process/ours.js'
import { UserError } from '../text/problem.js'
import type { Call } from './call.js'
import { say } from './log.js'
import { keepOnDisk } from './record.js'
import { takeRoom } from './room.js'

/** The grading of this call: what is in the workspace, handed in when the server says, recorded in `directory`. */
export async function jobOf(
  call: Call,
  course: Course,
  recorded: readonly AttemptSummary[],
  directory: string,
): Promise<GradingJob> {
  const { runner, dir, outside, inputs } = call
  const { env, platform, script, now, signal } = outside
  const head = await readHead(dir, env)
  checkHead(head, call.event)
  const time = await timeOf(call, course, head, recorded)
  const workflow = await workflowOf(call)
  const ours = [...ourPlaces(script, env), directory]
  return {
    submission: submissionOf(call.event, time),
    dir,
    course,
    run: runner.run,
    ...(workflow !== undefined && { workflow }),
    ...(inputs.runners !== undefined && { runners: await runnersFrom(inputs.runners, call, workflow) }),
    items: [],
    machine: { env, platform, home: runner.home, temp: call.scratch, ours, now, say },
    signal,
    keep: async (skeleton) => {
      await keepOnDisk(skeleton, directory)
      await takeRoom(directory)
    },
  }
}

async function runnersFrom(list: string, call: Call, workflow: GradingJob['workflow']) {
  const { runnersOf } = await import('./runners.js')
  return runnersOf(list, call, workflow)
}

/** What lies in the workspace must be what the event asks to grade, and not a merge that nobody pushed. */
function checkHead(head: Head | undefined, event: GradeEvent): void {
  if (head === undefined || head.commit === event.commit) return
  const message = `the checkout holds ${head.commit.slice(0, 7)}, but ${event.commit.slice(0, 7)} is to be graded`
  throw new UserError([{ message, hint: `say \`ref: ${refFor(event)}\` in the checkout step` }])
}

/** What the checkout step must say, as a workflow writes it. */
function refFor({ kind }: GradeEvent): string {
  const asked = {
    pull_request: 'github.event.pull_request.head.sha || ',
    workflow_dispatch: 'inputs.commit || ',
  }
  return ['$', `{{ ${kind === 'push' || kind === 'other' ? '' : asked[kind]}github.sha }}`].join('')
}

async function timeOf(
  { event, inputs, runner, outside, github }: Call,
  { config }: Course,
  head: Head | undefined,
  recorded: readonly AttemptSummary[],
): Promise<SubmittedAt> {
  const authoredAt = head === undefined ? undefined : isoInstant(head.authoredAt)
  if (config.submit.submittedAt === 'commit' && authoredAt !== undefined)
    return { at: authoredAt, source: 'commit' }
  const { commit, pushedAt, repository } = event
  const askGitHub = async (runId: number) => {
    if (inputs.token === undefined) return undefined
    const { fetchRun } = await import('../github/runs.js')
    return fetchRun(await github(), repository, runId)
  }
  const known = { commit, recorded, ...(pushedAt !== undefined && { pushedAt }), now: outside.now() }
  return submittedAt({ ...known, runId: runner.run.id, fetchRun: askGitHub })
}

function submissionOf({ repository, commit, ref, actor }: GradeEvent, time: SubmittedAt): Submission {
  const { owner, repo, id } = repository
  return {
    name: repo,
    repository: `${owner}/${repo}`,
    ...(id !== undefined && { repositoryId: id }),
    commit,
    ref,
    ...(actor !== '' && { actor }),
    submittedAt: time.at,
    submittedAtSource: time.source,
  }
}

async function workflowOf({ runner }: Call): Promise<GradingJob['workflow']> {
  const path = runner.workflowFile
  if (path === undefined) return undefined
  const text = await readBoundedText(join(runner.workspace, path)).catch(() => undefined)
  return text === undefined ? undefined : { path, text }
}
