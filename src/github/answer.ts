import type { z } from 'zod'
import { type Problem, UserError } from '../text/problem.js'
import { isLimited, isUnanswered, messageOf, type Reply } from './retry.js'

/** What a request was for: said when it fails. */
export type Purpose = {
  /** `record on the branch 'grades' of cs101/hw3-ada` */
  doing: string
  /** What the workflow's `permissions:` must have: `contents: write`. */
  permission: string
  /** The branch a ruleset may stand in the way of. */
  branch?: string
}

const isRuleViolation = (reply: Reply): boolean =>
  /GH013|rule violations|protected (branch|ref)|reference update failed/i.test(messageOf(reply))

function hintFor(reply: Reply, { permission, branch }: Purpose): string {
  if (isUnanswered(reply)) return 'run it again later; githubstatus.com says whether GitHub has trouble'
  if (isLimited(reply)) return 'GitHub limits how many requests a token may make; run it again later'
  if (isRuleViolation(reply)) {
    return `a ruleset forbids it and a workflow's token cannot bypass one: exclude the branch '${branch ?? ''}' from the ruleset`
  }
  switch (reply.status) {
    case 401:
      return 'the token is wrong or has expired'
    case 403:
      return `add \`permissions: {${permission}}\` to the job in the workflow; a pull request from a fork never gets a token that writes`
    case 404:
      return `it does not exist, or the token may not see it: the job needs \`permissions: {${permission}}\``
    default:
      return 'GitHub does not accept the request as it is'
  }
}

/** `GitHub answered 503 (Service unavailable)`. */
export function sentenceOf(reply: Reply): string {
  const said = messageOf(reply)
  const answer = reply.status === 0 ? 'gave no answer' : `answered ${reply.status}`
  return `GitHub ${answer}${said === '' ? '' : ` (${said})`}`
}

const problemOf = (reply: Reply, purpose: Purpose): Problem => ({
  message: `cannot ${purpose.doing}: ${sentenceOf(reply)}`,
  hint: hintFor(reply, purpose),
})

/** Why a reply is of no use, as an error that says what to change. */
export const refusal = (reply: Reply, purpose: Purpose): UserError =>
  new UserError([problemOf(reply, purpose)])

/** The answer's content; whatever is not a success, or not what GitHub documents, is a `UserError`. */
export function readReply<Content>(reply: Reply, schema: z.ZodType<Content>, purpose: Purpose): Content {
  if (reply.status < 200 || reply.status > 299) throw refusal(reply, purpose)
  const content = schema.safeParse(reply.data)
  if (content.success) return content.data
  const where = content.error.issues.map((issue) => issue.path.join('.')).join(', ')
  throw new UserError([
    {
      message: `cannot ${purpose.doing}: GitHub's answer is not what it documents${where === '' ? '' : ` (${where})`}`,
      hint: 'something between here and GitHub may have answered instead, a proxy or a login page',
    },
  ])
}
