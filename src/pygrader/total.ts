import { type Dialect, notGraded, type SubitemGrade, type SubmitterGrades } from './grades.js'
import { add, formatNumber, larger, type PythonNumber, smaller } from './number.js'
import { applyPolicy, type Counted, latePercentage } from './policies.js'
import { DEFAULT_LATE_PENALTY, type PygraderItem, type PygraderRubric, type Subitem } from './rubric.js'

/** The code that stands for the whole rubric. Only it is subject to lateness. */
export const ALL = 'ALL'

export type Total = {
  isGraded: boolean
  /** Where a subitem is not graded, what the items before it came to: pygrader adds that to its average. */
  points: PythonNumber
  comments: string[]
}

type Graded = Subitem & { applied: boolean; comment: string }

/** What one submission has for the items whose codes begin with `code`, as pygrader's `get_submission_grades` counts. */
export function totalOf(
  rubric: PygraderRubric,
  grades: SubmitterGrades,
  dialect: Dialect,
  code: string,
): Total {
  let counted: Counted = { points: 0n, comments: [] }
  const items = itemsOf(rubric, code)
  for (const item of items) {
    const subitems = item.subitems.map((subitem) => gradedOf(subitem, grades))
    const graded = subitems.filter((subitem) => subitem !== undefined)
    if (graded.length < subitems.length) return { isGraded: false, points: counted.points, comments: [] }
    counted = {
      points: withItem(counted.points, item, graded),
      comments: [...counted.comments, ...graded.flatMap((one) => commentOn(one, item, dialect))],
    }
  }
  const { points, comments } = code === ALL ? finished(counted, rubric, grades) : counted
  // To the fork what nobody asked about is graded, too.
  return { isGraded: items.length > 0 || dialect === 'fork', points: larger(points, 0n), comments }
}

// A prefix: B1 finds B10 as well.
const itemsOf = ({ tables }: PygraderRubric, code: string): PygraderItem[] =>
  tables.flatMap(({ items }) => items.filter((item) => code === ALL || item.code.startsWith(code)))

function gradedOf(subitem: Subitem, { scores }: SubmitterGrades): Graded | undefined {
  const { award, comments }: SubitemGrade = scores.get(subitem.code) ?? notGraded
  return award === null ? undefined : { ...subitem, applied: award, comment: comments ?? '' }
}

function withItem(
  before: PythonNumber,
  { deductingFrom }: PygraderItem,
  subitems: readonly Graded[],
): PythonNumber {
  const start = deductingFrom === undefined ? before : add(before, deductingFrom)
  const after = subitems
    .map(({ applied, points }) => (applied ? points : 0n))
    .reduce<PythonNumber>(add, start)
  if (deductingFrom === undefined) return after
  return larger(before, smaller(add(before, deductingFrom), after))
}

function commentOn(subitem: Graded, { code, subitems }: PygraderItem, dialect: Dialect): string[] {
  const { applied, points, comment } = subitem
  const isTaken = applied && (dialect === 'original' ? points <= 0 : points < 0)
  const isLost = isTaken || (!applied && points > 0)
  if (!isLost && comment === '') return []
  const name = subitems.length === 1 ? code : subitem.code
  const price = dialect === 'fork' && applied !== points >= 0 ? `: -${formatNumber(magnitude(points))}` : ''
  return [`(${name}${price})${comment === '' ? '' : ` ${comment}`}`]
}

const magnitude = (points: PythonNumber): PythonNumber => (points < 0 ? -points : points)

function finished(counted: Counted, { latePenalty }: PygraderRubric, grades: SubmitterGrades): Counted {
  const late = grades.isLate ? latePercentage(counted, latePenalty?.share ?? DEFAULT_LATE_PENALTY) : counted
  return grades.policies.reduce(applyPolicy, late)
}
