import type { Config } from '../config/config.js'
import { expectedOf } from '../config/expected.js'
import type { AdjustmentMark, Mark } from '../domain/mark.js'
import { comparePoints, type Points, roundPoints, subtractPoints, sumPoints } from '../domain/points.js'
import { rescored } from '../domain/rescored.js'
import type { Instant } from '../domain/time.js'
import type { PygraderGrades } from '../pygrader/grades.js'
import type { PygraderRubric } from '../pygrader/rubric.js'
import { ALL, totalOf } from '../pygrader/total.js'
import type { AttemptLine } from '../record/jsonl.js'
import { BY_PYGRADER } from './pygrader-marks.js'

type Moved = {
  rubric: PygraderRubric
  grades: PygraderGrades
  attempts: readonly AttemptLine[]
  marks: readonly Mark[]
  config: Config
  at: Instant
}

/** Python rounds the late totals to two decimals; we do not round them. */
const ROUNDED_OFF = 0.005

/** Where our total is another than pygrader's: a penalty outside of 0 to 1, lateness without a deadline, a fork's policies. */
export function adjustmentsFor({ rubric, grades, attempts, marks, config, at }: Moved): AdjustmentMark[] {
  const rules = { ...config, expected: expectedOf(config) }
  const bySubmitter = new Map<string, Mark[]>(grades.submitters.map(({ submitter }) => [submitter, []]))
  for (const mark of marks) bySubmitter.get(mark.submitter)?.push(mark)
  return grades.submitters.flatMap((one, index) => {
    const theirs = totalOf(rubric, one, grades.dialect, ALL)
    const line = attempts[index]
    if (!theirs.isGraded || line === undefined) return []
    const { score, points: ours } = rescored(line.attempt, rules, bySubmitter.get(one.submitter) ?? [])
    const wanted = roundPoints(Number(theirs.points), 6)
    if (comparePoints(magnitude(subtractPoints(wanted, ours ?? 0)), ROUNDED_OFF) <= 0) return []
    // What lies below 0 before is made good, too: only the whole is never below it.
    const adjust = subtractPoints(wanted, sumPoints((score?.items ?? []).map(({ points }) => points)))
    const comment = one.isLate ? "pygrader's late penalty" : "pygrader's grading policies"
    return [{ submitter: one.submitter, adjust, comment, by: BY_PYGRADER, at }]
  })
}

const magnitude = (points: Points): Points => Math.abs(points)
