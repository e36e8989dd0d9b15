import type { AttemptSummary } from '../domain/attempt.js'
import { fetchText, type ResultsBranch } from '../github/branch.js'
import type { GitHub } from '../github/client.js'
import { parseIndex } from '../record/attempt-index.js'
import { indexPath } from '../record/attempt-path.js'
import { UserError } from '../text/problem.js'

/** The attempts of an assignment as far as they are known, and why they are not all. */
export type History = { attempts: AttemptSummary[]; notice?: string }

/** What an index lists; a student can write to it, so that a broken one is no error. */
export function summariesIn(index: string | null, assignment: string): History {
  if (index === null) return { attempts: [] }
  try {
    const { attempts, notice } = parseIndex(index, indexPath(assignment))
    return { attempts, ...(notice === undefined ? {} : { notice }) }
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    return { attempts: [], notice: `earlier attempts are not known: ${error.message}` }
  }
}

/** The attempts recorded on the results branch; that they cannot be read is a notice, and stops no grading. */
export async function readHistory(
  github: GitHub,
  target: ResultsBranch,
  assignment: string,
): Promise<History> {
  try {
    const index = await fetchText(github, target, indexPath(assignment), `refs/heads/${target.branch}`)
    return summariesIn(index, assignment)
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    return { attempts: [], notice: `earlier attempts are not known: ${error.message}` }
  }
}
