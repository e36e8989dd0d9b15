import { relative } from 'node:path'
import type { Ruling } from '../config/ruling.js'
import { rowNotices, timeNotices } from '../domain/row-notices.js'
import type { AssignmentGradebook } from '../record/gradebook.js'
import type { BatchGradebook } from '../report/batch.js'
import { refreshGradebook } from '../rescore.js'
import { gradebookPath } from '../store/gradebook.js'
import { formatProblem, UserError } from '../text/problem.js'
import type { Call } from './command.js'
import { rescoreRequestOf } from './grades-request.js'

/** Makes the gradebook that follows from what a batch kept, and tells what marks have to do with it. */
export async function gradebookOfBatch(call: Call, out: string, ruling: Ruling): Promise<BatchGradebook> {
  const file = relative(call.terminal.cwd, gradebookPath(out, ruling.config.assignment))
  try {
    const { gradebook } = await refreshGradebook(await rescoreRequestOf(call, out, ruling))
    return { file, ...saidOf(gradebook, ruling) }
  } catch (error) {
    // What was graded is kept whatever somebody wrote into the marks.
    if (!(error instanceof UserError)) throw error
    const whys = error.problems.map(formatProblem).join('; ')
    return { marked: [], notices: [`${file} was not made: ${whys}`] }
  }
}

const saidOf = ({ rows }: AssignmentGradebook, { config }: Ruling) => ({
  marked: rows.filter(({ marks }) => marks > 0).map(({ submitter }) => submitter),
  notices: [...timeNotices(rows, config), ...rows.flatMap(rowNotices)],
})
