import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { isInside } from '../config/inside.js'
import { UserError } from '../text/problem.js'
import { quote } from '../text/quote.js'
import type { Inputs } from './inputs.js'
import type { Runner } from './runner.js'

/** Where the submission is checked out; a name that leads elsewhere is the workflow's mistake. */
export async function submissionDirOf({ workspace }: Runner, { submission }: Inputs): Promise<string> {
  const dir = join(workspace, submission)
  const found = await stat(dir).catch(() => undefined)
  if (isInside(submission) && found?.isDirectory() === true) return dir
  const message = `the input 'submission' names ${quote(submission)}, which is no directory of the checkout`
  throw new UserError([{ message, hint: 'give a path from the root of the repository, such as hw1' }])
}
