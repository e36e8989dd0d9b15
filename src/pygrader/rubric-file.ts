import type { LatePolicy } from '../domain/late.js'
import { formatPoints, isPoints, multiplyPoints } from '../domain/points.js'
import type { Rubric } from '../domain/rubric.js'
import { formatProblem, type Problem, UserError } from '../text/problem.js'
import { DEFAULT_LATE_PENALTY, type PygraderRubric, parseRubric } from './rubric.js'
import { rubricOfTables } from './rubric-items.js'

/** What `rubric: path/to/rubric.json` means: our rubric, or what is wrong with the file. */
export type RubricInFile =
  | { kind: 'read'; rubric: Rubric; late?: LatePolicy; notices: string[] }
  | { kind: 'broken'; problems: readonly Problem[] }

/** Reads a `rubric.json` for a grading.yml; its `late_penalty` only where that does not say what lateness costs. */
export function readRubricFile(text: string, file: string, needsLate: boolean): RubricInFile {
  try {
    const read = parseRubric(text, file)
    const { rubric, problems } = rubricOfTables(read)
    const late = needsLate ? lateOf(read) : undefined
    const wrong = [...problems, ...(late?.problems ?? [])]
    if (wrong.length > 0) return { kind: 'broken', problems: wrong }
    // A late_penalty out of range is a problem where it is needed, and nothing where it is not.
    const warnings = read.warnings.filter(({ place }) => place !== read.latePenalty?.place)
    const isDefault = needsLate && read.latePenalty === undefined
    const notices = [...warnings.map(formatProblem), ...(isDefault ? [DEFAULT_NOTICE] : [])]
    return { kind: 'read', rubric, ...(late?.policy !== undefined && { late: late.policy }), notices }
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    return { kind: 'broken', problems: error.problems }
  }
}

const DEFAULT_NOTICE = `Lateness costs ${formatPoints(multiplyPoints(DEFAULT_LATE_PENALTY, 100))}% of what was earned, as in pygrader where rubric.json has no late_penalty.`

/** `late_penalty` as a policy: its share of what was earned, once. */
export function lateOf({ latePenalty, place }: PygraderRubric): { policy?: LatePolicy; problems: Problem[] } {
  const share = Number(latePenalty?.share ?? DEFAULT_LATE_PENALTY)
  if (share >= 0 && share <= 1 && isPoints(share)) {
    const deduct = { percent: multiplyPoints(share, 100) }
    return { policy: { graceMs: 0, deduct, of: 'earned', steps: [] }, problems: [] }
  }
  const message = `late_penalty: expected 0 to 1 with at most six decimals, got ${share}`
  const hint = 'correct it, or write `late` into grading.yml'
  return { problems: [{ message, hint, place: latePenalty?.place ?? place }] }
}
