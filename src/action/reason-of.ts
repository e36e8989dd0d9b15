import { errorCode } from '../text/error-code.js'
import { UserError } from '../text/problem.js'

/** Not even a bug of ours in one place may keep the grade from the next one, so the bug's stack goes to the log. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const isOurs = !(error instanceof UserError) && errorCode(error) === undefined
  return isOurs ? (error.stack ?? error.message) : error.message
}
