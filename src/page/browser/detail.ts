import type { PageAccount, PageAttempt, PageData, PageItem } from './data.js'
import type { Document, Element } from './dom.js'

declare const document: Document

// These functions are written into the page as they stand: they use each other and the browser, nothing else.

function make(name: string, className: string, content: readonly (Element | string)[]): Element {
  const made = document.createElement(name)
  if (className !== '') made.className = className
  made.append(...content)
  return made
}

function timeIn(timeZone: string, weekday?: 'short'): (minutes: number) => string {
  const day = { ...(weekday !== undefined && { weekday }), day: 'numeric', month: 'short' } as const
  const format = new Intl.DateTimeFormat('en-GB', { timeZone, ...day, hour: '2-digit', minute: '2-digit' })
  return (minutes) => format.format(minutes * 60_000)
}

function duration(minutes: number): string {
  const days = Math.floor(minutes / 1440)
  const hours = Math.floor((minutes % 1440) / 60)
  if (days > 0) return `${days} d${hours > 0 ? ` ${hours} h` : ''}`
  return hours > 0 ? `${hours} h${minutes % 60 > 0 ? ` ${minutes % 60} min` : ''}` : `${minutes} min`
}

function table(caption: string, head: readonly string[], rows: readonly Element[]): Element {
  const cells = head.map((word) => {
    const cell = make('th', '', [word])
    cell.setAttribute('scope', 'col')
    return cell
  })
  const made = make('table', 'plain', [make('thead', '', [make('tr', '', cells)]), make('tbody', '', rows)])
  made.setAttribute('aria-label', caption)
  const scroll = make('div', 'scroll', [made])
  scroll.tabIndex = 0
  scroll.setAttribute('role', 'group')
  scroll.setAttribute('aria-label', caption)
  return make('div', '', [make('p', 'caption', [caption]), scroll])
}

function itemsTable(account: PageAccount, data: PageData): Element {
  const { items = [], adjustments = [] } = account
  const isSaid = adjustments.length > 0 || items.some(([, , , by]) => by !== undefined)
  const rows = items.map((item) => itemRow(item, account, data))
  const adjusted = adjustments.map(([points, reason]) => row('Adjustment', String(points), '', reason))
  const all = [...rows, ...adjusted].map((cells) => make('tr', '', isSaid ? cells : cells.slice(0, 3)))
  return table('Items', ['Item', 'Points', 'Status', ...(isSaid ? ['Said by hand'] : [])], all)
}

function row(name: string, points: string, status: Element | string, said: string): Element[] {
  const head = make('th', 'item', [name])
  head.setAttribute('scope', 'row')
  return [head, make('td', 'n', [points]), make('td', '', [status]), make('td', 'text', [said])]
}

function itemRow(item: PageItem, { a }: PageAccount, data: PageData): Element[] {
  const [label, points, place, by = '', comment = ''] = item
  const status = data.statuses[place] ?? ''
  const [id = '', name = '', max = 0, depth = 0] = data.assignments[a]?.labels[label] ?? []
  const said = by === '' ? '' : comment === '' ? `by ${by}` : `${by}: ${comment}`
  const inner = depth > 0 ? '· '.repeat(depth) : ''
  const earned = status === 'pending' ? '–' : String(points)
  const word = make('span', `badge ${toneOfItem(status)}`, [status.replace('_', ' ')])
  const called = `${inner}${name === '' ? id : `${id} ${name}`}`
  return row(called, max > 0 ? `${earned} / ${max}` : earned, word, said)
}

function toneOfItem(status: string): string {
  if (status === 'passed') return 'good'
  return status === 'partial' || status === 'pending' ? 'wait' : 'bad'
}

function attemptRow(attempt: PageAttempt, account: PageAccount, data: PageData): Element {
  const [submitted, gradedAfter, raw, place, trust, commit, reason = ''] = attempt
  const status = data.statuses[place] ?? ''
  const isCounted = account.attempts.indexOf(attempt) === account.counted
  const timezone = data.assignments[account.a]?.timezone ?? data.timezone
  const head = make('th', 'time', [timeIn(timezone, 'short')(submitted)])
  head.setAttribute('scope', 'row')
  const words = [status === 'graded' ? '' : status, reason].filter((word) => word !== '').join(': ')
  return make('tr', isCounted ? 'counts' : '', [
    head,
    make('td', 'n', [raw === null ? '–' : String(raw)]),
    make('td', 'text', [isCounted ? make('span', 'badge good', ['counts']) : '', words]),
    make('td', '', [data.trusts[trust] ?? '']),
    make('td', '', [commitLink(commit, account, data)]),
    make('td', '', [timeIn(timezone)(submitted + gradedAfter)]),
  ])
}

function commitLink(commit: string, account: PageAccount, data: PageData): Element {
  const code = make('code', '', [commit.slice(0, 7)])
  const url = urlOf(account, data)
  return url === undefined || commit === '' ? code : link(code, `${url}/commit/${commit}`)
}

function urlOf({ repository, linked }: PageAccount, { server }: PageData): string | undefined {
  return linked === undefined ? undefined : `${server}/${repository}`
}

function link(content: Element | string, url: string): Element {
  const made = document.createElement('a')
  made.href = url
  made.rel = 'noreferrer'
  made.append(content)
  return made
}

function pointsSentence(account: PageAccount): string {
  const { points, raw, penalty = 0, max, pending, lateMinutes, lateDays = 0 } = account
  if (points === undefined) return 'No grade: this is not a zero.'
  const inTime = lateMinutes === 0 ? ', in time' : ''
  const late = lateMinutes ? `, ${duration(lateMinutes)} late` : inTime
  const took = penalty > 0 ? `: ${raw} before lateness − ${penalty}` : ''
  const days = lateDays > 0 ? `, ${lateDays} late ${lateDays === 1 ? 'day' : 'days'} spent` : ''
  const waits = pending === undefined ? '' : `. Still to be marked: ${pending.join(', ')}`
  return `${points} of ${max} points${pending === undefined ? '' : ' so far'}${took}${late}${days}${waits}.`
}

function paragraphs(account: PageAccount, data: PageData): Element[] {
  const { group, members = [], repository, flags = [] } = account
  const trust = account.trust === undefined ? undefined : data.trusts[account.trust]
  const [reason, trustReason] = [account.reason, account.trustReason].map((place) =>
    place === undefined ? undefined : data.texts[place],
  )
  const url = urlOf(account, data)
  const said: [string, Element | string][] = []
  if (reason !== undefined) said.push(['Why', reason])
  if (group !== undefined) said.push(['Group', `${group}: ${members.join(', ')}`])
  if (trust !== undefined)
    said.push(['Trust', trustReason === undefined ? trust : `${trust}: ${trustReason}`])
  if (repository !== undefined)
    said.push(['Repository', url === undefined ? repository : link(repository, url)])
  for (const flag of flags) said.push(['Flag', flag])
  return said.map(([word, text]) => make('div', '', [make('dt', '', [word]), make('dd', '', [text])]))
}

function accountPart(account: PageAccount, data: PageData): Element {
  const { items = [], adjustments = [], attempts, older } = account
  const kind = data.kinds[account.kind]
  const parts = [
    make('h3', '', [
      data.assignments[account.a]?.name ?? '',
      ' ',
      make('span', `badge ${kind?.tone}`, [kind?.word ?? '']),
    ]),
    make('p', '', [pointsSentence(account)]),
    make('dl', 'facts', paragraphs(account, data)),
  ]
  if (items.length + adjustments.length > 0) parts.push(itemsTable(account, data))
  if (attempts.length > 0) {
    const history = [...attempts].reverse().map((attempt) => attemptRow(attempt, account, data))
    const newest =
      older === undefined
        ? 'Attempts'
        : `The newest ${attempts.length} attempts (${older} older ones are in attempts.jsonl)`
    const zone = data.assignments[account.a]?.timezone ?? data.timezone
    const caption = `${newest}, newest first, before lateness; times in ${zone}`
    parts.push(table(caption, ['Handed in', 'Points', 'Note', 'Trust', 'Commit', 'Graded'], history))
  }
  return make('section', 'work', parts)
}

/** Everything known of one student. */
export function detailOf(data: PageData, person: number): Element {
  const { accounts = [], known = [] } = data.people[person] ?? {}
  const parts = accounts.flat().flatMap((index) => {
    const account = data.accounts[index]
    return account === undefined ? [] : [accountPart(account, data)]
  })
  const who = make('p', 'who', [known.join(' · ')])
  return make('div', 'detail', [who, ...(parts.length > 0 ? parts : ['Nothing was collected of them.'])])
}

/** All of it, for the page. */
export const detailFunctions = [
  make,
  timeIn,
  duration,
  table,
  itemsTable,
  row,
  itemRow,
  toneOfItem,
  attemptRow,
  commitLink,
  urlOf,
  link,
  pointsSentence,
  paragraphs,
  accountPart,
  detailOf,
]
