import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { WorkflowRun } from '../domain/attempt.js'
import type { RunnerContext } from '../github/event.js'
import { UserError } from '../text/problem.js'

/** What GitHub's runner says of itself and of the job. */
export type Runner = {
  /** Where the repository is checked out. */
  workspace: string
  /** A directory that is emptied after the job. */
  temp: string
  serverUrl: string
  apiUrl: string
  eventName: string
  eventText: string
  context: RunnerContext
  run: WorkflowRun
  /** The workflow's own file, as a path of the repository. */
  workflowFile: string | undefined
  home: string | undefined
  /** Where this action comes from, as npx takes it; undefined when it lies in the workspace. */
  source: string | undefined
}

type Environment = Readonly<Record<string, string | undefined>>

/** Reads the runner's variables; outside a workflow there are none, and that is said. */
export async function readRunner(env: Environment, key: string | undefined): Promise<Runner> {
  const must = (name: string): string => {
    const value = env[name]
    if (value !== undefined && value !== '') return value
    throw new UserError([
      {
        message: `${name} is not set`,
        hint: 'the action runs in a workflow; on a laptop it is the command `run` of dist/cli/index.js',
      },
    ])
  }
  const eventName = must('GITHUB_EVENT_NAME')
  const repository = must('GITHUB_REPOSITORY')
  const id = Number(env.GITHUB_REPOSITORY_ID)
  return {
    workspace: must('GITHUB_WORKSPACE'),
    temp: must('RUNNER_TEMP'),
    serverUrl: env.GITHUB_SERVER_URL ?? 'https://github.com',
    apiUrl: env.GITHUB_API_URL ?? 'https://api.github.com',
    eventName,
    eventText: await readFile(must('GITHUB_EVENT_PATH'), 'utf8'),
    context: {
      repository,
      ...(id > 0 && { repositoryId: id }),
      sha: must('GITHUB_SHA'),
      ref: must('GITHUB_REF'),
      actor: env.GITHUB_ACTOR ?? '',
    },
    run: runOf(env, repository, eventName, key),
    workflowFile: workflowFileOf(env.GITHUB_WORKFLOW_REF, repository),
    home: env.HOME ?? env.USERPROFILE,
    source: sourceOf(env),
  }
}

function runOf(env: Environment, repository: string, event: string, key: string | undefined): WorkflowRun {
  const id = Number(env.GITHUB_RUN_ID ?? 0)
  const { GITHUB_WORKFLOW_REF: workflowRef, GITHUB_WORKFLOW_SHA: workflowSha, RUNNER_ENVIRONMENT } = env
  return {
    id,
    attempt: Number(env.GITHUB_RUN_ATTEMPT ?? 1),
    ...(key !== undefined && { key }),
    url: `${env.GITHUB_SERVER_URL ?? 'https://github.com'}/${repository}/actions/runs/${id}`,
    ...(workflowRef !== undefined && { workflowRef }),
    ...(workflowSha !== undefined && { workflowSha }),
    event,
    ...(RUNNER_ENVIRONMENT !== undefined && { runnerEnvironment: RUNNER_ENVIRONMENT }),
  }
}

/** `owner/repo/.github/workflows/grade.yml@refs/heads/main`; a workflow of another repository is not here. */
function workflowFileOf(workflowRef: string | undefined, repository: string): string | undefined {
  const path = workflowRef?.split('@')[0]
  return path?.startsWith(`${repository}/`) === true ? join(path.slice(repository.length + 1)) : undefined
}

function sourceOf({ GITHUB_ACTION_REPOSITORY: repository, GITHUB_ACTION_REF: ref }: Environment) {
  return repository && ref ? `github:${repository}#${ref}` : undefined
}
