import {
  comparePoints,
  formatPoints,
  fractionOfPoints,
  type Points,
  percentOf,
  roundPoints,
  sumPoints,
} from '../domain/points.js'
import { jsonDocument } from '../text/json-document.js'
import { snakeKeys } from '../text/keys.js'
import type { Problem } from '../text/problem.js'
import { quoteSome } from '../text/quote.js'
import type { BatchRow } from './batch-row.js'
import { batchTable } from './batch-table.js'
import { shownPoints } from './headline.js'
import { plural } from './sentence.js'
import { inline, painter } from './terminal-text.js'
import { attemptWords } from './words.js'

/** The gradebook that was made at the end of a batch. */
export type BatchGradebook = {
  /** Undefined where it could not be made. */
  file?: string
  /** Whom people marked: what they gave is in the gradebook, and not in the points of this batch. */
  marked: readonly string[]
  notices: readonly string[]
}

export type BatchReport = {
  assignment: string
  /** Where the attempts are kept. */
  file: string
  rows: readonly BatchRow[]
  /** Who is still to be graded, since the batch was stopped. */
  left: readonly string[]
  /** Lines of the file that cannot be read. */
  problems: readonly Problem[]
  gradebook?: BatchGradebook
}

const made = (rows: readonly BatchRow[], status: BatchRow['status']): number =>
  rows.filter((row) => !row.skipped && row.status === status).length

/** The one JSON document of `batch --json`. */
export function batchDocument({ assignment, file, rows, left, problems, gradebook }: BatchReport): string {
  const counts = {
    graded: made(rows, 'graded'),
    ungradable: made(rows, 'ungradable'),
    error: made(rows, 'error'),
    skipped: rows.filter(({ skipped }) => skipped).length,
  }
  const { file: grades = null, marked = [], notices = [] } = gradebook ?? {}
  const after = { gradebook: grades, marked, notices }
  const document = { assignment, file, ...counts, left, problems, ...after, attempts: rows }
  return jsonDocument(snakeKeys(document))
}

/** A table of everybody, how the points are spread, and where the attempts are. */
export function renderBatch(
  report: BatchReport,
  { color, width }: { color: boolean; width: number },
): string {
  const { rows, left, file, problems, gradebook } = report
  const spread = distribution(rows)
  const sections = [
    rows.length === 0 ? [] : batchTable(rows, width, painter(color)),
    [
      ...(rows.length === 0 ? [] : [`${counted(rows)}.`]),
      ...(spread === undefined ? [] : [spread]),
      ...(left.length === 0 ? [] : [stopped(left)]),
      ...(rows.length === 0 ? [] : [inline([`Kept in ${file}.`])]),
      ...(problems.length === 0 ? [] : [unreadable(problems)]),
      ...(gradebook === undefined ? [] : saidOfMarks(gradebook)),
    ],
  ]
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`
}

const unreadable = (problems: readonly Problem[]): string => {
  const lines = [...new Set(problems.map(({ place }) => place?.line))]
  return `Of its lines these cannot be read, and stay as they are: ${lines.join(', ')}.`
}

const saidOfMarks = ({ file = '', marked, notices }: BatchGradebook): string[] => [
  ...(marked.length === 0 ? [] : [marksAside(file, marked)]),
  ...notices.map((notice) => inline([`! ${notice}`])),
]

const marksAside = (file: string, marked: readonly string[]): string =>
  inline([
    `Marks are not in these points: ${plural(marked.length, 'submitter')} ${marked.length === 1 ? 'has' : 'have'} some (${quoteSome(marked)}), see ${file}.`,
  ])

const stopped = (left: readonly string[]): string =>
  inline([
    `Stopped before its end: ${plural(left.length, 'submission')} left (${left.join(', ')}). Run it again to go on.`,
  ])

function counted(rows: readonly BatchRow[]): string {
  const statuses = ['graded', 'ungradable', 'error', 'cancelled'] as const
  const parts = statuses.flatMap((status) => {
    const count = rows.filter((row) => row.status === status).length
    return count === 0 ? [] : [`${count} ${attemptWords[status].word}`]
  })
  const skipped = rows.filter((row) => row.skipped).length
  const before =
    skipped === 0 ? '' : `; ${skipped} had been graded before and ${skipped === 1 ? 'was' : 'were'} skipped`
  return `${plural(rows.length, 'submission')}: ${parts.join(', ')}${before}`
}

/** Lowest, median, mean and highest of what was graded; in percent where not everybody could earn the same. */
function distribution(rows: readonly BatchRow[]): string | undefined {
  const graded = rows.flatMap(({ points, maxPoints }) => (points === null ? [] : [{ points, maxPoints }]))
  const [first] = graded
  if (first === undefined) return undefined
  const { maxPoints } = first
  const isSame = graded.every((row) => row.maxPoints === maxPoints)
  const values = graded
    .map((row) => (isSame ? row.points : percentOf(row.points, row.maxPoints ?? row.points)))
    .sort(comparePoints)
  const unit = isSame ? '' : ' %'
  const of = isSame && maxPoints !== null ? ` of ${formatPoints(maxPoints)}` : ''
  const show = (value: Points): string => `${shownPoints(value)}${unit}`
  const [lowest = 0, highest = 0] = [values[0], values.at(-1)]
  return `Points${of}: lowest ${show(lowest)}, median ${show(medianOf(values))}, mean ${show(meanOf(values))}, highest ${show(highest)}.`
}

const meanOf = (values: readonly Points[]): Points =>
  roundPoints(fractionOfPoints(sumPoints(values), 1, values.length), 2)

const medianOf = (sorted: readonly Points[]): Points =>
  meanOf(sorted.slice(Math.floor((sorted.length - 1) / 2), Math.floor(sorted.length / 2) + 1))
