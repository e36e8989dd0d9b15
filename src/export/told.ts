import type { CourseGrades } from '../domain/course-grades.js'
import { formatInstant } from '../domain/time.js'
import { visible } from '../text/visible.js'
import { entriesOf } from './entry.js'
import { handedOf, type LeftOut, type Rules } from './handing-out.js'

/** What became of an export, for whoever ran it. */
export type Told = {
  format?: string
  /** Where it is; undefined when it went to stdout. */
  file?: string
  rows: number
  /** Cells of a filled file that are other numbers now. */
  changed?: number
  /** Files of feedback. */
  feedback?: number
  leftOut: readonly LeftOut[]
  /** Who is in a filled file, and not in the course. */
  unknown: readonly string[]
  notices: readonly string[]
}

const MOST_LINES = 20

/** For stderr, each person by name. */
export function renderTold({ file, rows, changed, feedback, leftOut, unknown, notices }: Told): string {
  const cells = changed === undefined ? '' : `, ${count(changed, 'cell')} changed`
  const lines = [
    ...(file === undefined ? [] : [`${file}: ${count(rows, 'row')}${cells}`]),
    ...(feedback === undefined ? [] : [`feedback: ${count(feedback, 'file')}`]),
    ...list(
      `without a grade in it (${leftOut.length}):`,
      leftOut.map(({ assignment, who, why }) => `${assignment}: ${who}: ${why}`),
    ),
    ...list(`in the file and not in the course (${unknown.length}):`, unknown),
    ...[...new Set(notices)].map((notice) => `note: ${notice}`),
  ]
  return lines.map((line) => `${visible(line, { oneLine: true })}\n`).join('')
}

const count = (number: number, what: string): string => `${number} ${what}${number === 1 ? '' : 's'}`

function list(heading: string, names: readonly string[]): string[] {
  if (names.length === 0) return []
  const more = names.length - MOST_LINES
  return [
    heading,
    ...names.slice(0, MOST_LINES).map((name) => `- ${name}`),
    ...(more > 0 ? [`- and ${more} more: --json names all of them`] : []),
  ]
}

/** What should be known of numbers that only flags let out. */
export function flagNotices(grades: CourseGrades, rules: Rules): string[] {
  const { require, assignments, made } = grades
  const accounts = assignments.flatMap(entriesOf)
  const trusted = accounts.filter(({ account }) => {
    const now = handedOf(account, rules)
    return 'points' in now && 'withheld' in handedOf(account, { ...rules, require })
  })
  const early = assignments.flatMap(({ assignment, due, timezone, accounts: all }) => {
    const zeros = all.filter(({ grade, ...rest }) => !grade && 'points' in handedOf(rest, rules)).length
    if (zeros === 0 || due === undefined || Date.parse(due) <= Date.parse(made)) return []
    return `${assignment} is due only on ${formatInstant(due, timezone)}: ${count(zeros, 'zero')} already`
  })
  const forgeable = accounts.filter(
    ({ account }) => account.trust === 'unverified' && 'points' in handedOf(account, rules),
  )
  if (trusted.length === 0)
    return [
      ...(forgeable.length === 0
        ? []
        : [
            `${count(forgeable.length, 'grade')} unverified: a student who can push can forge such a record (\`require: run\` in course.yml asks for more)`,
          ]),
      ...early,
    ]
  return [
    `${count(trusted.length, 'grade')} trusted less than the course requires ("${require}"), because of --require ${rules.require}`,
    ...early,
  ]
}
