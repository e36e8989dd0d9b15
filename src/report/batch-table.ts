import { formatPoints } from '../domain/points.js'
import { cutCells } from './batch-cells.js'
import type { BatchRow } from './batch-row.js'
import { shownPoints } from './headline.js'
import { inline, type Paint, padEnd, padStart, widthOf } from './terminal-text.js'
import { attemptWords } from './words.js'

const headings = ['submitter', 'status', 'points', ''] as const

/** A line of a terminal for everybody, with what is wrong as far as there is room. */
export function batchTable(rows: readonly BatchRow[], width: number, paint: Paint): string[] {
  const cells = rows.map((row) => [
    cutCells(inline([row.submitter]), 40),
    attemptWords[row.status].word,
    pointsCell(row),
    row.reason ?? '',
  ])
  const widths = headings.map((heading, column) =>
    Math.max(widthOf(heading), ...cells.map((cell) => widthOf(cell[column] ?? ''))),
  )
  const [names = 0, statuses = 0, points = 0] = widths
  const line = ([name = '', status = '', earned = '', reason = '']: readonly string[]): string => {
    const start = `${padEnd(name, names)}  ${padEnd(status, statuses)}  ${padStart(earned, points)}`
    const room = Math.max(20, width - widthOf(start) - 2)
    return `${start}  ${cutCells(inline([reason]), room)}`.trimEnd()
  }
  const style = (row: BatchRow | undefined, text: string): string =>
    row?.status === 'graded' ? text : paint(['yellow'], text)
  return [paint(['bold'], line(headings)), ...cells.map((cell, index) => style(rows[index], line(cell)))]
}

function pointsCell({ points, maxPoints, complete }: BatchRow): string {
  if (points === null) return '–'
  const earned = `${shownPoints(points)}${complete ? '' : ' so far'}`
  return maxPoints === null ? earned : `${earned} of ${formatPoints(maxPoints)}`
}
