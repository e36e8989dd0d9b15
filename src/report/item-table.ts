import type { TestResult } from '../domain/results.js'
import type { Score } from '../domain/score.js'
import { untilTooLong } from './budget.js'
import type { Detail } from './detail.js'
import { plain, sentence } from './html.js'
import { type ItemRow, itemRows } from './items.js'

const statusCell = ({ status }: ItemRow): string =>
  status === undefined ? '' : `${status.icon}&nbsp;${status.word}`

const htmlRow = (row: ItemRow, { nameLimit }: Detail): string => {
  const indent = row.depth === 0 ? '' : `${'&emsp;'.repeat(Math.min(row.depth, 5))}↳ `
  const name = plain(row.name, nameLimit)
  const cells = [
    `<td>${indent}${row.isSum ? `<b>${name}</b>` : name}</td>`,
    `<td>${statusCell(row)}</td>`,
    `<td align="right">${row.isSum ? `<b>${row.points}</b>` : row.points}</td>`,
    `<td>${sentence(row.why, nameLimit)}</td>`,
  ]
  return `<tr>${cells.join('')}</tr>`
}

/** The rubric with what was earned; a cut table still ends with the sum. */
export function itemTable(score: Score, tests: readonly TestResult[], detail: Detail): string[] {
  const rows = itemRows(score, tests)
  if (rows.length === 0) return []
  const left = rows.length - detail.items
  const shown = left > 0 ? rows.slice(0, detail.items - 1) : rows
  const more = left > 0 ? [`<tr><td colspan="4">… and ${left} more lines</td></tr>`] : []
  const last = left > 0 ? rows.slice(-1) : []
  return [
    '<table>',
    '<tr><th align="left">Item</th><th align="left">Status</th><th align="right">Points</th><th align="left">Why</th></tr>',
    ...untilTooLong(shown, (row) => [htmlRow(row, detail)]),
    ...more,
    ...last.map((row) => htmlRow(row, detail)),
    '</table>',
  ]
}
