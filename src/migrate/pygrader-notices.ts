import type { AdjustmentMark } from '../domain/mark.js'
import type { Instant } from '../domain/time.js'
import { PYGRADER_TIMEZONE } from '../pygrader/deadline.js'
import { type PygraderGrades, policyWarnings } from '../pygrader/grades.js'
import type { PygraderRubric } from '../pygrader/rubric.js'
import type { Problem } from '../text/problem.js'
import { quoteSome } from '../text/quote.js'

type Moved = {
  rubric: PygraderRubric
  grades: PygraderGrades
  due: Instant | undefined
  /** The late_penalty cannot be written as a policy. */
  lateIsLost: boolean
  adjustments: readonly AdjustmentMark[]
}

/** What is not the same as in pygrader, for whoever moves the course. */
export const noticesOf = ({ rubric, grades, due, lateIsLost, adjustments }: Moved): Problem[] => [
  ...rubric.warnings,
  ...[
    ...(due === undefined ? [] : [ZONE]),
    ...(lateIsLost ? [NO_POLICY] : []),
    ...timeNotices(grades, due),
    ...unknownCodes(rubric, grades),
    ...policyWarnings(grades),
    ...(adjustments.length > 0 ? [ADJUSTED] : []),
    NO_TESTS,
  ].map((message) => ({ message })),
]

const NO_TESTS =
  "pygrader's tests are Python of the course: declare each as a command in `tests`, with its subitem's code as the id"
const ZONE = `deadline.txt names no zone: \`timezone\` is ${PYGRADER_TIMEZONE}, by which pygrader itself counts`
const NO_POLICY = 'late_penalty has no counterpart in `late`: what lateness is to cost is yours to write'
const ADJUSTED = 'what pygrader added or took beyond the rubric is kept as adjustments of the submitters'

function timeNotices({ submitters }: PygraderGrades, due: Instant | undefined): string[] {
  if (submitters.length === 0) return []
  if (due !== undefined)
    return [
      "pygrader kept only who was late: their time is a second after the deadline, the others' the deadline",
    ]
  const isLate = submitters.some((one) => one.isLate)
  return isLate ? ['without a deadline nothing here is late: what lateness cost is kept as adjustments'] : []
}

/** pygrader deletes these from its file. */
function unknownCodes({ tables }: PygraderRubric, { submitters }: PygraderGrades): string[] {
  const known = new Set(
    tables.flatMap(({ items }) => items.flatMap((item) => item.subitems.map(({ code }) => code))),
  )
  const graded = submitters.flatMap(({ scores }) =>
    [...scores].flatMap(([code, { award }]) => (award === null || known.has(code) ? [] : [code])),
  )
  const codes = [...new Set(graded)]
  return codes.length === 0
    ? []
    : [`grades of what the rubric does not have are left out: ${quoteSome(codes)}`]
}
