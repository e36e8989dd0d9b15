import { looseOf, numberOf, textOf } from '../text/loose.js'
import { UserError } from '../text/problem.js'
import { isCommitId } from './commit-id.js'

/** The file at GITHUB_EVENT_PATH, as far as we read it. The runner writes it, so that what is odd in it is not there. */
export type Payload = {
  repository: PayloadRepository | undefined
  /** The head of a push; all zeros when the branch was deleted. */
  after: string | undefined
  headCommit: string | undefined
  /** The input `commit` of a dispatched workflow. */
  commit: string | undefined
  pullRequest: PullRequest | undefined
}

export type PayloadRepository = {
  id: number | undefined
  owner: string
  name: string
  isPrivate: boolean | undefined
  defaultBranch: string | undefined
  /** A push event has seconds since 1970 where every other event has ISO 8601. */
  pushedAt: number | string | undefined
  templateName: string | undefined
}

/** A repository that is gone has no id. */
export type PullRequest = {
  sha: string
  branch: string
  headRepository: number | undefined
  baseRepository: number | undefined
}

export function parsePayload(text: string): Payload {
  const payload = looseOf(parse(text))
  const { repository, after, head_commit, inputs, pull_request } = payload
  return {
    repository: repositoryOf(repository),
    after: textOf(after),
    headCommit: textOf(looseOf(head_commit).id),
    commit: textOf(looseOf(inputs).commit),
    pullRequest: pullRequestOf(pull_request),
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    const problem = { message: "the workflow's event is not JSON", hint: 'is GITHUB_EVENT_PATH set?' }
    throw new UserError([problem], { cause })
  }
}

function repositoryOf(value: unknown): PayloadRepository | undefined {
  const {
    id,
    owner,
    name,
    private: isPrivate,
    default_branch,
    pushed_at,
    template_repository,
  } = looseOf(value)
  const [login, repo] = [textOf(looseOf(owner).login), textOf(name)]
  if (login === undefined || repo === undefined) return undefined
  return {
    id: numberOf(id),
    owner: login,
    name: repo,
    isPrivate: typeof isPrivate === 'boolean' ? isPrivate : undefined,
    defaultBranch: textOf(default_branch),
    pushedAt: numberOf(pushed_at) ?? textOf(pushed_at),
    templateName: textOf(looseOf(template_repository).name),
  }
}

function pullRequestOf(value: unknown): PullRequest | undefined {
  const { head, base } = looseOf(value)
  const { sha, ref, repo } = looseOf(head)
  const [commit, branch] = [textOf(sha), textOf(ref)]
  if (commit === undefined || branch === undefined) return undefined
  if (!isCommitId(commit)) throw new UserError([notACommit])
  const idOf = (repository: unknown): number | undefined => numberOf(looseOf(repository).id)
  return { sha: commit, branch, headRepository: idOf(repo), baseRepository: idOf(looseOf(base).repo) }
}

const notACommit = {
  message: "the workflow's event names no commit of the pull request",
  hint: 'the runner writes this file; nothing may change it before the grading step',
}
