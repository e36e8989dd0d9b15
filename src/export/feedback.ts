import type { AssignmentGrades, CourseGrades } from '../domain/course-grades.js'
import type { GradeRow, RowItem } from '../domain/grade-row.js'
import { formatPoints, formatPointsOf } from '../domain/points.js'
import { formatInstant } from '../domain/time.js'
import { formatDuration } from '../text/duration.js'
import { visible } from '../text/visible.js'
import { type Entry, entriesOf } from './entry.js'
import { safeFileName, uniqueNames } from './file-names.js'
import { handedOf, type Rules } from './handing-out.js'

/** A text for a student; the path is below the directory for feedback. */
export type FeedbackFile = { path: string; text: string }

/** A plain text for each student and assignment: what they have and why, or why there is no grade. */
export function feedbackFiles({ assignments }: CourseGrades, rules: Rules): FeedbackFile[] {
  const directories = uniqueNames(assignments.map(({ assignment }) => safeFileName(assignment)))
  return assignments.flatMap((assignment, index) => {
    const told = entriesOf(assignment).flatMap((entry) => {
      const text = feedbackText(entry, rules)
      return text === undefined ? [] : [{ entry, text }]
    })
    const names = uniqueNames(
      told.map(({ entry: { student, account } }) => safeFileName(student?.key ?? account.submitter)),
    )
    return told.map(({ text }, at) => ({ path: `${directories[index]}/${names[at]}.txt`, text }))
  })
}

/** Nothing where nothing may be handed out, but a grade that waits for a person says so, and why work cannot be graded. */
function feedbackText({ assignment, account }: Entry, rules: Rules): string | undefined {
  const { grade, ungraded } = account
  const title = line(assignment.name)
  if (grade === undefined) {
    if (ungraded?.status !== 'ungradable') return undefined
    return page([title, '', `It could not be graded: ${line(ungraded.reason)}`])
  }
  const waits = { ...account, grade: { ...grade, complete: true } }
  if ('withheld' in handedOf(waits, rules)) return undefined
  return page([title, '', ...pointLines(grade), ...lateLines(grade, assignment), '', ...itemLines(grade)])
}

const line = (text: string): string => visible(text, { oneLine: true })
const page = (lines: readonly string[]): string => `${lines.join('\n').trimEnd()}\n`

function pointLines({ raw, penalty, points, maxPoints, complete }: GradeRow): string[] {
  if (!complete)
    return [`${formatPointsOf(points, maxPoints)} so far: what is marked "pending" waits for a person.`]
  const total = formatPointsOf(points, maxPoints)
  return penalty === 0
    ? [total]
    : [`${total}: ${formatPoints(raw)} less ${formatPoints(penalty)} for lateness`]
}

function lateLines(
  { lateMs, lateDaysSpent, submittedAt }: GradeRow,
  { timezone }: AssignmentGrades,
): string[] {
  const late = lateMs === null || lateMs <= 0 ? '' : `, late by ${formatDuration(lateMs)}`
  const days = lateDaysSpent === 0 ? '' : `, ${lateDaysSpent} of your late days spent`
  return [`Submitted ${formatInstant(submittedAt, timezone)}${late}${days}`]
}

const itemLines = ({ items, adjustments }: GradeRow): string[] => [
  ...items.flatMap((item) => itemLine(item, '')),
  ...adjustments.flatMap(({ points, reason, mark }) => [
    `${points > 0 ? '+' : ''}${formatPoints(points)}  ${line(reason)}`,
    ...comment(mark?.comment, ''),
  ]),
]

function itemLine(item: RowItem, indent: string): string[] {
  const { id, name, status, points, maxPoints, mark, items = [] } = item
  const title = id === name ? line(id) : `${line(id)} ${line(name)}`
  return [
    `${indent}${title}: ${status === 'pending' ? 'pending' : worth(points, maxPoints)}${said[status] ?? ''}`,
    ...comment(mark?.comment, indent),
    ...items.flatMap((inner) => itemLine(inner, `${indent}  `)),
  ]
}

/** What points alone do not tell. */
const said: Partial<Record<RowItem['status'], string>> = { not_run: ' (not run)', error: ' (error)' }

/** A deduction has nothing to reach. */
const worth = (points: number, maxPoints: number): string =>
  maxPoints === 0 ? formatPoints(points) : formatPointsOf(points, maxPoints)

const comment = (said: string | undefined, indent: string): string[] =>
  said === undefined
    ? []
    : visible(said)
        .split('\n')
        .map((one) => `${indent}  ${one}`)
