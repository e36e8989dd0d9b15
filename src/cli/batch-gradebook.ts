import { relative } from 'node:path'
import { rowNotices, timeNotices } from '../domain/row-notices.js'
import type { AssignmentGradebook } from '../record/gradebook.js'
import type { BatchGradebook } from '../report/batch.js'
import { type Ruling, refreshGradebook } from '../rescore.js'
import { gradebookPath } from '../store/gradebook.js'
import { formatProblem, UserError } from '../text/problem.js'
import type { Terminal } from './command.js'

/** Makes the gradebook that follows from what a batch kept, and tells what marks have to do with it. */
export async function gradebookOfBatch(
  out: string,
  ruling: Ruling,
  { cwd, now }: Terminal,
): Promise<BatchGradebook> {
  const file = relative(cwd, gradebookPath(out, ruling.config.assignment))
  try {
    const { gradebook } = await refreshGradebook(out, ruling, now())
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
