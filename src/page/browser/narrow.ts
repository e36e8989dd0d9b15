import type { PageAccount, PageData } from './data.js'
import type { Document, Element } from './dom.js'
import type { Row, Table } from './row.js'

declare const document: Document

// These functions are written into the page as they stand: they use each other and the browser, nothing else.

type Asked = { words: readonly string[]; assignment: string; status: string }

/** Makes the fields above the table narrow it down. */
export function listenToFilter(table: Table): void {
  const form = document.querySelector('#filter')
  if (form === null) return
  form.hidden = false
  const apply = (): void => narrow(form, table)
  form.addEventListener('input', apply)
  form.addEventListener('submit', (event) => event.preventDefault())
  // The fields are empty only after the event.
  form.addEventListener('reset', () => setTimeout(apply))
  apply()
}

function textIn(form: Element, id: string): string {
  const field = form.querySelector(`#${id}`)
  return field?.value ?? ''
}

function narrow(form: Element, table: Table): void {
  const section = table.head.findIndex((cell) => cell.dataset.sort === 'section')
  const asked = {
    words: textIn(form, 'search').toLowerCase().split(/\s+/),
    assignment: textIn(form, 'assignment'),
    section: textIn(form, 'section'),
    status: textIn(form, 'status'),
  }
  let shown = 0
  for (const one of table.rows) {
    const isInSection = asked.section === '' || one.row.cells[section]?.textContent === asked.section
    const isShown = isInSection && fits(one, asked, table)
    one.row.hidden = !isShown
    if (one.detail !== undefined) one.detail.hidden = !isShown || !one.isOpen
    if (isShown) shown += 1
  }
  showColumns(table, asked.assignment)
  say(shown, table.rows.length)
}

function fits({ words, index }: Row, { words: wanted, assignment, status }: Asked, { data }: Table): boolean {
  if (!wanted.every((word) => words.includes(word))) return false
  const { accounts = [], uncollected = [] } = data.people[index] ?? {}
  const isAsked = (place: number): boolean => assignment === '' || String(place) === assignment
  const isUncollected = uncollected.some(isAsked)
  const asked = accounts.filter((_, place) => isAsked(place)).flat()
  if (asked.length === 0 && !isUncollected && assignment !== '') return false
  if (status === '' || (status === 'unaccounted' && isUncollected)) return true
  return asked.some((place) => {
    const account = data.accounts[place]
    return account !== undefined && isOf(account, status, data)
  })
}

function isOf(account: PageAccount, status: string, data: PageData): boolean {
  const { lateMinutes = 0, flags = [] } = account
  const kind = data.kinds[account.kind]
  const standing = kind?.standing
  const isAccounted = standing === 'graded' || standing === 'marking'
  if (status === 'accounted') return isAccounted
  if (status === 'unaccounted') return !isAccounted
  if (status === 'marking') return standing === 'marking'
  if (status === 'late') return lateMinutes > 0
  return status === 'flagged' ? flags.length > 0 : status === `status ${kind?.status}`
}

function showColumns({ head, rows }: Table, assignment: string): void {
  for (const [column, cell] of head.entries()) {
    const { a } = cell.dataset
    const isGone = a !== undefined && assignment !== '' && a !== assignment
    if (cell.hidden === isGone) continue
    cell.hidden = isGone
    for (const { row } of rows) {
      const one = row.cells[column]
      if (one !== undefined) one.hidden = isGone
    }
  }
}

function say(shown: number, all: number): void {
  const count = document.querySelector('#count')
  const none = document.querySelector('#none')
  const students = all === 1 ? 'student' : 'students'
  if (count !== null)
    count.textContent = shown === all ? `${all} ${students}` : `${shown} of ${all} ${students}`
  if (none !== null) none.hidden = shown > 0
}

/** All of it, for the page. */
export const narrowFunctions = [listenToFilter, textIn, narrow, fits, isOf, showColumns, say]
