import type { CourseGrades } from '../domain/course-grades.js'
import type { GradeRow } from '../domain/grade-row.js'
import { roundPoints } from '../domain/points.js'
import { type Entry, entriesOf } from './entry.js'
import { handedOf, type Rules } from './handing-out.js'
import { type Row, type Separated, separated } from './separated.js'
import type { Exporter, Sheet } from './sheet.js'

const header = [
  ...['assignment', 'name', 'id', 'email', 'login', 'section', 'submitter', 'status'],
  ...['raw', 'penalty', 'final', 'max', 'so_far', 'complete', 'pending'],
  ...['late_hours', 'late_days', 'submitted', 'attempts', 'trust', 'attempt', 'commit', 'repository'],
  ...['reason', 'flags'],
]

const bom = { delimiter: ',', lineEnd: '\r\n', bom: true } as const
const plain = { delimiter: '\t', lineEnd: '\n' } as const

const exportLong =
  (how: Separated): Exporter =>
  (grades: CourseGrades, rules: Rules): Sheet => {
    const rows = grades.assignments.flatMap(entriesOf).map((entry) => rowOf(entry, rules))
    return { text: separated([header, ...rows], how), rows: rows.length, refused: [], notices: [] }
  }

/** One line for each student and assignment, for a spreadsheet: UTF-8 with the byte order mark that Excel needs. */
export const exportCsv = exportLong(bom)

/** The same lines separated by tabs, for scripts: without a byte order mark. */
export const exportTsv = exportLong(plain)

function rowOf(entry: Entry, rules: Rules): Row {
  const { assignment, account, student } = entry
  const { submitter, grade, status, trust, reason, ungraded, attempts, repository, flags } = account
  return [
    assignment.assignment,
    ...[student?.name, student?.id, student?.email, student?.login, student?.section],
    submitter,
    status,
    ...pointsIn(entry, rules),
    ...lateIn(grade),
    attempts.length,
    ...[grade === undefined ? undefined : trust, grade?.attempt, grade?.commit],
    repository === undefined ? undefined : `${repository.owner}/${repository.name}`,
    reason ?? ungraded?.reason,
    flags.join('; '),
  ]
}

/** A grade that waits for a person has no points yet, only what is known so far; a zero is one that was asked for. */
function pointsIn({ assignment, account }: Entry, rules: Rules): Row {
  const { grade } = account
  if (grade === undefined) {
    const handed = handedOf(account, rules)
    const zero = 'points' in handed ? handed.points : undefined
    return [undefined, undefined, zero, assignment.maxPoints ?? undefined, undefined, undefined, undefined]
  }
  const { raw, penalty, points, maxPoints, complete, pending } = grade
  const known = complete ? [raw, penalty, points] : [undefined, undefined, undefined]
  const soFar = complete ? undefined : points
  return [...known, maxPoints, soFar, complete ? 'yes' : 'no', pending.join(' ')]
}

const lateIn = (grade: GradeRow | undefined): Row => [
  grade?.lateMs == null || grade.lateMs <= 0 ? undefined : roundPoints(grade.lateMs / 3_600_000, 2),
  grade === undefined || grade.lateDaysSpent === 0 ? undefined : grade.lateDaysSpent,
  grade?.submittedAt,
]
