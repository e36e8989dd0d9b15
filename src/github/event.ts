import type { Instant } from '../domain/time.js'
import { UserError } from '../text/problem.js'
import { isCommitId } from './commit-id.js'
import { type Payload, parsePayload } from './payload.js'

/** What the runner says of itself, read from its environment by the entry. */
export type RunnerContext = {
  /** GITHUB_REPOSITORY, `owner/repo`. */
  repository: string
  /** GITHUB_REPOSITORY_ID; absent outside a runner. */
  repositoryId?: number
  sha: string
  ref: string
  actor: string
}

export type EventRepository = {
  owner: string
  repo: string
  id?: number
  /** Undefined where the event does not say, as in a schedule. */
  private?: boolean
  defaultBranch?: string
  templateName?: string
}

/** Something to grade. */
export type GradeEvent = {
  kind: 'push' | 'pull_request' | 'workflow_dispatch' | 'other'
  repository: EventRepository
  /** Of a pull request its head, not the merge that was never pushed. */
  commit: string
  ref: string
  branch?: string
  tag?: string
  actor: string
  /** GitHub's clock, in the push of this very commit. */
  pushedAt?: Instant
  /** A pull request from another repository. */
  fork: boolean
  /** Recording on a branch is going to fail, whatever the workflow's permissions say. */
  tokenIsReadOnly: boolean
}

/** An event after which there is nothing to grade, such as a deleted branch. */
export type NothingToGrade = { kind: 'nothing'; reason: string }

const noCommit = /^0+$/

const refused: Readonly<Record<string, string>> = {
  pull_request_target: 'it gives a pull request from anybody a token that writes; use `on: pull_request`',
  workflow_run: "it runs with the course's rights after a workflow the student may change; use `on: push`",
}

function refuse(eventName: string): void {
  const reason = refused[eventName]
  if (reason === undefined) return
  throw new UserError([{ message: `nothing is graded on \`${eventName}\``, hint: reason }])
}

function repositoryOf({ repository }: Payload, runner: RunnerContext): EventRepository {
  const [owner = '', repo = ''] = runner.repository.split('/')
  const id = repository?.id ?? runner.repositoryId
  const { isPrivate, defaultBranch, templateName } = repository ?? {}
  return {
    owner: repository?.owner ?? owner,
    repo: repository?.name ?? repo,
    ...(id !== undefined && { id }),
    ...(isPrivate !== undefined && { private: isPrivate }),
    ...(defaultBranch !== undefined && { defaultBranch }),
    ...(templateName !== undefined && { templateName }),
  }
}

function branchOrTag(ref: string): Pick<GradeEvent, 'branch' | 'tag'> {
  if (ref.startsWith('refs/heads/')) return { branch: ref.slice('refs/heads/'.length) }
  return ref.startsWith('refs/tags/') ? { tag: ref.slice('refs/tags/'.length) } : {}
}

function pushedAtOf(
  { repository, after, headCommit }: Payload,
  commit: string,
): Pick<GradeEvent, 'pushedAt'> {
  const pushed = repository?.pushedAt
  // The `after` of an annotated tag is the tag's own id.
  const isThisPush = after === commit || headCommit === commit
  if (!isThisPush || pushed === undefined) return {}
  const time = new Date(typeof pushed === 'number' ? pushed * 1000 : pushed)
  return Number.isNaN(time.getTime()) ? {} : { pushedAt: time.toISOString() }
}

/** A student who types a short id would otherwise get another commit graded than the one checked out. */
function dispatchedCommit(payload: Payload, runner: RunnerContext): string {
  const asked = payload.commit?.trim().toLowerCase() ?? ''
  if (asked === '') return runner.sha
  if (isCommitId(asked)) return asked
  throw new UserError([
    {
      message: `the input \`commit\` is not a whole commit id: ${asked}`,
      hint: 'give all its 40 characters',
    },
  ])
}

type Particulars = Pick<GradeEvent, 'kind' | 'commit'> & Partial<GradeEvent>

function pullRequestOf({ pullRequest }: Payload, runner: RunnerContext): Particulars {
  if (pullRequest === undefined) return { kind: 'other', commit: runner.sha }
  const { sha, branch, headRepository, baseRepository } = pullRequest
  return { kind: 'pull_request', commit: sha, branch, fork: headRepository !== baseRepository }
}

function particulars(eventName: string, payload: Payload, runner: RunnerContext): Particulars {
  switch (eventName) {
    case 'push':
      return { kind: 'push', commit: runner.sha, ...pushedAtOf(payload, runner.sha) }
    case 'pull_request':
      return pullRequestOf(payload, runner)
    case 'workflow_dispatch':
      return { kind: 'workflow_dispatch', commit: dispatchedCommit(payload, runner) }
    default:
      return { kind: 'other', commit: runner.sha }
  }
}

/** What the event of a workflow run asks us to grade. */
export function parseEvent(
  eventName: string,
  payloadText: string,
  runner: RunnerContext,
): GradeEvent | NothingToGrade {
  refuse(eventName)
  const payload = parsePayload(payloadText)
  if (eventName === 'push' && payload.after !== undefined && noCommit.test(payload.after)) {
    return { kind: 'nothing', reason: `${runner.ref} was deleted` }
  }
  const event: GradeEvent = {
    repository: repositoryOf(payload, runner),
    ref: runner.ref,
    ...branchOrTag(runner.ref),
    actor: runner.actor,
    fork: false,
    tokenIsReadOnly: false,
    ...particulars(eventName, payload, runner),
  }
  // Dependabot's pushes get the token of a fork.
  return { ...event, tokenIsReadOnly: event.fork || runner.actor === 'dependabot[bot]' }
}
