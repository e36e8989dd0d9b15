import type { Config } from '../config/config.js'
import type { GradeEvent } from '../github/event.js'
import { isSubmission } from '../github/submission.js'
import { UserError } from '../text/problem.js'
import { quote } from '../text/quote.js'
import type { Inputs } from './inputs.js'

/** Whether an attempt belongs on the results branch. */
export type BranchUse = { allowed: true } | { allowed: false; reason: string; isPractice: boolean }

/** Practice, and whoever cannot write, is kept off the results branch. */
export async function branchUse(
  event: GradeEvent,
  { submit }: Config,
  { token, branch }: Inputs,
): Promise<BranchUse> {
  checkBranch(branch, event)
  const refuse = (reason: string, isPractice: boolean): BranchUse => ({ allowed: false, reason, isPractice })
  if (!(await isSubmission(event, submit, event.repository.defaultBranch)))
    return refuse(`${nameOf(event)} is practice, not a submission`, true)
  if (event.tokenIsReadOnly) return refuse("this event's token can only read", false)
  return token === undefined ? refuse('the step has no token', false) : { allowed: true }
}

/** Results on a branch of the student's would lie between the files that are graded. */
function checkBranch(branch: string, { repository, branch: pushed }: GradeEvent): void {
  if (branch !== repository.defaultBranch && branch !== pushed) return
  const hint = 'name one that holds nothing else, such as grades'
  throw new UserError([
    { message: `the input 'branch' names ${quote(branch)}, which holds submissions`, hint },
  ])
}

function nameOf({ kind, tag, branch, ref }: GradeEvent): string {
  if (kind === 'pull_request') return 'a pull request'
  if (tag !== undefined) return `the tag ${tag}`
  return branch === undefined ? ref : `the branch ${branch}`
}
