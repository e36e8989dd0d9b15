import type { PageData } from './data.js'
import type { Document, Element } from './dom.js'
import type { Row, Table } from './row.js'

declare const document: Document

// These functions are written into the page as they stand: they use each other and the browser, nothing else.

/** Gives a column's head a button that sorts by it. */
export function makeSortable(cell: Element, table: Table): void {
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'sorter'
  button.append(...cell.childNodes)
  cell.append(button)
  button.addEventListener('click', () => {
    // Whoever asks for points looks for the weakest or the strongest: the strongest first.
    const isPoints = cell.classList.contains('n')
    const before = cell.getAttribute('aria-sort')
    const next =
      before === null
        ? isPoints
          ? 'descending'
          : 'ascending'
        : before === 'ascending'
          ? 'descending'
          : 'ascending'
    for (const other of table.head) other.removeAttribute('aria-sort')
    cell.setAttribute('aria-sort', next)
    sort(cell, next === 'descending', table)
  })
}

function sort(cell: Element, isDescending: boolean, { head, rows, body, data }: Table): void {
  const column = head.indexOf(cell)
  const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' })
  const keys = new Map(rows.map((one) => [one, keyOf(one, cell, column, data)]))
  const sorted = [...rows].sort((one, other) => {
    const [a = null, b = null] = [keys.get(one), keys.get(other)]
    // Without points is neither little nor much: last, whichever way.
    if (a === null || b === null) return a === b ? one.index - other.index : a === null ? 1 : -1
    const order =
      typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a), String(b))
    return (isDescending ? -order : order) || one.index - other.index
  })
  const fragment = document.createDocumentFragment()
  for (const { row, detail } of sorted) fragment.append(...(detail === undefined ? [row] : [row, detail]))
  body.append(fragment)
}

function keyOf(
  { row, index }: Row,
  { dataset }: Element,
  column: number,
  { people, accounts }: PageData,
): number | string | null {
  if (dataset.sort === 'total') return people[index]?.total ?? null
  if (dataset.sort !== 'points') return row.cells[column]?.textContent || null
  const points = (people[index]?.accounts[Number(dataset.a)] ?? []).flatMap((one) => {
    const account = accounts[one]
    return account?.points === undefined || account.pending !== undefined ? [] : [account.points]
  })
  return points.length === 0 ? null : Math.max(...points)
}

/** All of it, for the page. */
export const sortFunctions = [makeSortable, sort, keyOf]
