import type { Config } from '../config/config.js'
import type { GradeEvent } from '../github/event.js'
import { isSubmission } from '../github/submission.js'
import type { Inputs } from './inputs.js'

/** Whether an attempt belongs on the results branch. */
export type BranchUse = { allowed: true } | { allowed: false; reason: string; isPractice: boolean }

/** Practice, and whoever cannot write, is kept off the results branch. */
export function branchUse(event: GradeEvent, { submit }: Config, { token }: Inputs): BranchUse {
  const refuse = (reason: string, isPractice: boolean): BranchUse => ({ allowed: false, reason, isPractice })
  if (!isSubmission(event, submit, event.repository.defaultBranch))
    return refuse(`${nameOf(event)} is practice, not a submission`, true)
  if (event.tokenIsReadOnly) return refuse("this event's token can only read", false)
  return token === undefined ? refuse('the step has no token', false) : { allowed: true }
}

function nameOf({ kind, tag, branch, ref }: GradeEvent): string {
  if (kind === 'pull_request') return 'a pull request'
  if (tag !== undefined) return `the tag ${tag}`
  return branch === undefined ? ref : `the branch ${branch}`
}
