import type { PageData } from './data.js'
import type { Document, Element } from './dom.js'
import type { Row, Table } from './row.js'

declare const document: Document

// These functions are written into the page as they stand: they use each other, the browser and what they are given.

type DetailOf = (data: PageData, person: number) => Element

/** What other files do with the table. */
type Given = {
  detailOf: DetailOf
  makeSortable: (cell: Element, table: Table) => void
  listenToFilter: (table: Table) => void
}

/** Makes the table answer: sorting, narrowing it down, opening a student. */
export function start({ detailOf, makeSortable, listenToFilter }: Given): void {
  const table = document.querySelector('#people')
  const [body] = table?.tBodies ?? []
  const stored = document.querySelector('#data')?.textContent
  if (table === null || body === undefined || stored === null || stored === undefined) return
  const data: PageData = JSON.parse(stored)
  const [titles] = table.tHead?.rows ?? []
  const head = [...(titles?.cells ?? [])]
  const rows = [...body.rows].map((row, index) => rowOf(row, index, data))
  const whole: Table = { data, head, body, rows }
  for (const one of rows) makeButton(one, whole, detailOf)
  for (const cell of head) makeSortable(cell, whole)
  listenToFilter(whole)
}

function rowOf(row: Element, index: number, data: PageData): Row {
  const { name = '', known = [], accounts = [] } = data.people[index] ?? {}
  const own = accounts.flat().map((one) => data.accounts[one]?.repository ?? '')
  return { row, index, words: [name, ...known, ...own].join('\n').toLowerCase(), isOpen: false }
}

function makeButton(one: Row, table: Table, detailOf: DetailOf): void {
  const cell = one.row.cells[0]
  if (cell === undefined) return
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'opener'
  button.setAttribute('aria-expanded', 'false')
  button.append(...cell.childNodes)
  button.addEventListener('click', () => toggle(one, button, table, detailOf))
  cell.append(button)
}

function toggle(one: Row, button: Element, table: Table, detailOf: DetailOf): void {
  one.isOpen = !one.isOpen
  button.setAttribute('aria-expanded', String(one.isOpen))
  one.detail ??= opened(one, button, table, detailOf)
  one.detail.hidden = !one.isOpen
}

function opened({ row, index }: Row, button: Element, { data, head }: Table, detailOf: DetailOf): Element {
  const detail = document.createElement('tr')
  const cell = document.createElement('td')
  cell.colSpan = head.length
  cell.append(detailOf(data, index))
  detail.className = 'opened'
  detail.id = `student-${index}`
  detail.append(cell)
  button.setAttribute('aria-controls', detail.id)
  row.after(detail)
  return detail
}

/** All of it, for the page. */
export const tableFunctions = [rowOf, makeButton, toggle, opened, start]
