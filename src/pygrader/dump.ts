import { sortedByCasefold } from './casefold.js'
import type { PygraderGrades, SubmitterGrades } from './grades.js'
import { add, formatNumber, type PythonNumber, roundToHundredths } from './number.js'
import type { PygraderRubric } from './rubric.js'
import { ALL, type Total, totalOf } from './total.js'

export type DumpRequest = {
  /** Of a table, or of items by how they begin; in small letters, too. Nothing, or `all`, is everything. */
  code?: string | undefined
  /** Only this one; a name the grades do not have is not graded yet. */
  submitter?: string | undefined
}

/** A submitter's line before it is text. */
export type DumpRow = Total & { submitter: string }

export type Dump = { rows: DumpRow[]; average?: PythonNumber; graded: number }

/** The lines of pygrader's dump: everybody in the order of their names, or one submitter. */
export function dumpOf(rubric: PygraderRubric, grades: PygraderGrades, request: DumpRequest): Dump {
  const { dialect } = grades
  const code = (request.code || ALL).toUpperCase()
  const rows = asked(grades, request.submitter).map((one) => ({
    submitter: one.submitter,
    ...totalOf(rubric, one, dialect, code),
  }))
  const graded = rows.filter(({ isGraded }) => isGraded).length
  if (request.submitter || dialect === 'fork') return { rows, graded }
  // Also what is not graded whole adds to the sum, but not to the number: so does pygrader.
  const sum = rows.map(({ points }) => points).reduce(add, 0n)
  return { rows, graded, average: graded === 0 ? 0n : roundToHundredths(Number(sum) / graded) }
}

function asked({ dialect, submitters }: PygraderGrades, submitter: string | undefined): SubmitterGrades[] {
  const byName = new Map(submitters.map((one) => [one.submitter, one]))
  if (submitter)
    return [byName.get(submitter) ?? { submitter, isLate: false, scores: new Map(), policies: [] }]
  // The fork prints them as they stand in its file.
  const names = [...byName.keys()]
  return (dialect === 'fork' ? names : sortedByCasefold(names)).flatMap((name) => byName.get(name) ?? [])
}

/** The dump as pygrader prints it, byte for byte; what a comment says is not escaped. */
export function formatDump({ rows, average, graded }: Dump): string {
  const lines = rows.map(({ submitter, isGraded, points, comments }) =>
    isGraded ? `${submitter}\t${formatNumber(points)}\t${comments.join('; ')}` : `${submitter}\tn/a\tn/a`,
  )
  const last =
    average === undefined
      ? []
      : ['', `Average across ${graded} graded submission(s): ${formatNumber(average)}`]
  return [...lines, ...last].map((line) => `${line}\n`).join('')
}
