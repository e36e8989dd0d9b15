import type { Grade } from '../domain/gradebook.js'
import { comparePoints, formatPoints, largerPoints, type Points, sumPoints } from '../domain/points.js'
import type { ItemScore } from '../domain/score.js'
import { visible } from '../text/visible.js'
import { sortedByCasefold } from './casefold.js'
import type { DumpRequest } from './dump.js'
import { add, formatNumber, type PythonNumber, roundToHundredths } from './number.js'
import { ALL } from './total.js'

/** A submitter's line; `points` is null while something waits for a person, or nothing was asked for. */
export type GradeLine = { submitter: string; points: Points | null; comments: string[] }

export type GradesDump = { rows: GradeLine[]; graded: number; average?: PythonNumber }

/** pygrader's dump of grades of ours; `grade` is absent where nothing counts. */
export function dumpOfGrades(
  grades: readonly { submitter: string; grade?: Grade | undefined }[],
  request: DumpRequest,
): GradesDump {
  const code = (request.code || ALL).toUpperCase()
  const byName = new Map(grades.map(({ submitter, grade }) => [submitter, grade]))
  const names = request.submitter ? [request.submitter] : sortedByCasefold([...byName.keys()])
  const rows = names.map((submitter) => lineOf(submitter, byName.get(submitter), code))
  const known = rows.flatMap(({ points }) => points ?? [])
  if (request.submitter) return { rows, graded: known.length }
  return { rows, graded: known.length, average: averageOf(known) }
}

// Divided and rounded as Python does, which may be a hundredth away from the exact decimal.
const averageOf = (points: readonly Points[]): PythonNumber =>
  points.length === 0 ? 0n : roundToHundredths(Number(points.reduce<PythonNumber>(add, 0n)) / points.length)

function lineOf(submitter: string, grade: Grade | undefined, code: string): GradeLine {
  const all = grade?.counted.score?.items ?? []
  const items = code === ALL ? all : itemsFrom(all, code)
  const isPending = items.some(({ status }) => status === 'pending')
  if (grade === undefined || items.length === 0 || isPending) return { submitter, points: null, comments: [] }
  const comments = items.flatMap((item) => commentsOn(item))
  if (code !== ALL) {
    const points = largerPoints(sumPoints(items.map((item) => item.points)), 0)
    return { submitter, points, comments }
  }
  const isLate = (grade.late?.lateMs ?? 0) > 0
  return {
    submitter,
    points: isLate ? Number(roundToHundredths(grade.points)) : grade.points,
    comments: [...(isLate ? ['(LATE)'] : []), ...comments, ...adjustmentsIn(grade)],
  }
}

/** The items whose ids begin with a code, each whole; a group that does not is looked into. */
const itemsFrom = (items: readonly ItemScore[], code: string): ItemScore[] =>
  items.flatMap((item) => (item.id.toUpperCase().startsWith(code) ? [item] : itemsFrom(item.items, code)))

function commentsOn(item: ItemScore, outer?: ItemScore): string[] {
  const inside = item.items.flatMap((inner) => commentsOn(inner, item))
  const said = item.mark?.comment ?? ''
  if (said === '' && (item.items.length > 0 || !isLost(item))) return inside
  // Of an only subitem the item's code is enough: A2 for A2.1.
  const isOnly = outer?.items.length === 1 && item.id === `${outer.id}.1`
  return [...inside, `(${isOnly ? outer.id : item.id})${said === '' ? '' : ` ${said}`}`]
}

function isLost({ points, maxPoints, status, bonus }: ItemScore): boolean {
  if (bonus) return false
  return comparePoints(points, maxPoints) < 0 || (maxPoints === 0 && status === 'failed')
}

const adjustmentsIn = ({ marks }: Grade): string[] =>
  marks.flatMap((mark) => {
    if (!('adjust' in mark)) return []
    const { adjust, comment = '' } = mark
    return [`(${adjust > 0 ? '+' : ''}${formatPoints(adjust)}) ${comment}`.trimEnd()]
  })

/** As pygrader prints it; points are plain decimals, and what would break the table is a space. */
export function formatGradesDump({ rows, graded, average }: GradesDump): string {
  const lines = rows.map(({ submitter, points, comments }) => {
    const told = points === null ? ['n/a', 'n/a'] : [formatPoints(points), comments.join('; ')]
    return [submitter, ...told]
      .map((cell) => visible(cell.replace(/\s+/g, ' '), { oneLine: true }))
      .join('\t')
  })
  const last =
    average === undefined
      ? []
      : ['', `Average across ${graded} graded submission(s): ${formatNumber(average)}`]
  return [...lines, ...last].map((line) => `${line}\n`).join('')
}
