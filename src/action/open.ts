import type { Config } from '../config/config.js'
import { assignmentName } from '../config/zero.js'
import { type Course, openCourse } from '../course.js'
import type { ResultsBranch } from '../github/branch.js'
import type { History } from '../store/history.js'
import type { Call } from './call.js'

/** Stage 1. What the workflow says wins over the configuration's sandbox. */
export async function openCourseOf(call: Call): Promise<Course> {
  const { inputs, runner, dir, outside, scratch } = call
  const token = inputs.courseToken ?? inputs.token ?? ''
  const course = await openCourse({
    dir,
    config: inputs.config,
    base: runner.workspace,
    zero: inputs,
    advice: '`init` on a laptop writes one, `config` names another, and the input `command` does without',
    assignment: async () => inputs.assignment ?? (await assignmentOf(call)),
    server: { url: runner.serverUrl, token, environment: outside.env },
    scratch,
  })
  const { config } = course
  return { ...course, config: { ...config, sandbox: inputs.sandbox ?? config.sandbox } }
}

async function assignmentOf(call: Call): Promise<string> {
  const { repository, actor } = call.event
  return assignmentName(repository.repo, repository.templateName ?? (await fetchTemplateName(call)), actor)
}

/** Not every event says what a repository was generated from. */
async function fetchTemplateName({ event, inputs, github }: Call): Promise<string | undefined> {
  if (inputs.token === undefined) return undefined
  const { fetchRepository } = await import('../github/repositories.js')
  return (await fetchRepository(await github(), event.repository)).templateName
}

/** The branch attempts of this repository are kept on. */
export const resultsBranchOf = ({ event, inputs }: Call): ResultsBranch => ({
  owner: event.repository.owner,
  repo: event.repository.repo,
  branch: inputs.branch,
})

/** Earlier attempts, where there is a branch to have them. */
export async function readHistoryOf(call: Call, { assignment }: Config): Promise<History> {
  const { record, token } = call.inputs
  if (record === 'none' || record === 'artifact' || token === undefined) return { attempts: [] }
  const { readHistory } = await import('../store/history.js')
  return readHistory(await call.github(), resultsBranchOf(call), assignment)
}
