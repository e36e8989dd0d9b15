import type { TestResult } from '../domain/results.js'
import type { Score } from '../domain/score.js'
import { type ItemRow, itemRows } from './items.js'
import { indented, inline, type Paint, padEnd, padStart, type Style, widthOf, wrap } from './terminal-text.js'

const NAME_WIDTH = 44
const MARGIN = 2
const INDENT = 2

const styles: Record<string, Style> = { '✓': 'green', '✗': 'red', '!': 'red', '~': 'yellow', '?': 'yellow' }

const nameOf = (row: ItemRow): string => ' '.repeat(row.depth * INDENT) + inline([row.name], NAME_WIDTH)

const statusOf = ({ status }: ItemRow): string =>
  status === undefined ? '' : `${status.sign} ${status.word}`

const widest = (texts: readonly string[]): number => Math.max(0, ...texts.map(widthOf))

/** The table of points; below each line why it is not full. */
export function itemLines(score: Score, tests: readonly TestResult[], width: number, paint: Paint): string[] {
  const rows = itemRows(score, tests)
  const names = widest(rows.map(nameOf))
  const statuses = widest(rows.map(statusOf))
  const points = widest(rows.map((row) => row.points))
  return rows.flatMap((row) => {
    const style = styles[row.status?.sign ?? '']
    const status = padEnd(statusOf(row), statuses)
    const line = [
      padEnd(nameOf(row), names),
      style === undefined ? status : paint([style], status),
      padStart(row.points, points),
    ]
    const indent = MARGIN + (row.depth + 1) * INDENT
    const why = row.why.length === 0 ? [] : wrap(inline(row.why), Math.max(20, width - indent))
    return [
      `${' '.repeat(MARGIN)}${line.join('  ')}`,
      ...indented(why, indent).map((text) => paint(['dim'], text)),
    ]
  })
}
