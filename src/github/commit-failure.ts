import { UserError } from '../text/problem.js'
import type { CommitRequest } from './commit-request.js'
import type { GitEnded } from './git.js'
import { isForbidden, isMissingRef, lastWords } from './git-failure.js'

type Ended = Omit<GitEnded, 'stdout'>

const nameOf = ({ owner, repo, commit }: CommitRequest): string => `${owner}/${repo}@${commit.slice(0, 10)}`

const problemOf = (request: CommitRequest, why: string, hint: string): UserError =>
  new UserError([{ message: `cannot fetch ${nameOf(request)}: ${why}`, hint }])

/** Our own git, on this machine. */
export function must(ended: Ended, request: CommitRequest): void {
  if (ended.exitCode !== 0) throw problemOf(request, lastWords(ended), 'is there room on the disk?')
}

const isTooLarge = ({ stderr }: Ended): boolean => /File too large/i.test(stderr)

/** What may be over when it is tried again. */
export const isPassing = (ended: Ended): boolean =>
  !isMissingRef(ended) && !isForbidden(ended) && !isTooLarge(ended)

/** Why a commit does not come. */
export function failure(ended: Ended, request: CommitRequest): UserError {
  const { owner, repo } = request
  if (isMissingRef(ended))
    return problemOf(
      request,
      'GitHub does not have this commit',
      'it was replaced by a push with force and is gone by now, or the record names a commit of another repository',
    )
  if (isForbidden(ended))
    return problemOf(
      request,
      lastWords(ended),
      `${owner}/${repo} is not there, or the token may not read it: it needs \`contents: read\` there`,
    )
  if (isTooLarge(ended)) return tooLarge(request)
  return problemOf(
    request,
    lastWords(ended),
    'run it again later; githubstatus.com says whether GitHub has trouble',
  )
}

export const tooLarge = (request: CommitRequest): UserError =>
  problemOf(request, 'its files are too large or too many', 'more than a submission can be graded with')
