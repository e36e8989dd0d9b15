import type { Account } from '../domain/account.js'
import type { AssignmentGrades, CourseGrades } from '../domain/course-grades.js'
import type { GradeRow } from '../domain/grade-row.js'
import { formatPoints } from '../domain/points.js'
import { toneOf } from './attention.js'
import { escaped, plural } from './escaped.js'
import { finalRows, isLate, soFar } from './figures.js'
import { renderFilter } from './filter.js'
import type { Person } from './people.js'
import { type Enrolled, type Entry, entriesBy, standingOf, wordOf } from './standing.js'

const facts = [
  { field: 'login', word: 'Login' },
  { field: 'id', word: 'ID' },
  { field: 'section', word: 'Section' },
] as const

/** The table of students; what each is made of waits in the page's data until it is asked for. */
export function renderStudents(
  { assignments }: CourseGrades,
  people: readonly Person[],
  all: readonly Enrolled[],
): string {
  const shown = facts.filter(({ field }) => people.some((person) => person[field] !== undefined))
  const entries = all.map((one) => new Map(one.entries.map((entry) => [entry.person, entry])))
  const everywhere = entriesBy(all)
  const rows = people.map((person) => {
    const known = shown.map(({ field }) => `<td class="known">${escaped(person[field] ?? '')}</td>`).join('')
    const cells = person.accounts.map((accounts, index) => renderCell(accounts, entries[index]?.get(person)))
    const total = renderTotal(everywhere.get(person) ?? [])
    return `<tr><th scope="row">${escaped(person.name)}</th>${known}${cells.join('')}${total}</tr>`
  })
  return `<section id="students" aria-labelledby="students-name">
<h2 id="students-name">Students</h2>
${
  people.length === 0
    ? '<p class="empty">There are no students yet: nothing was collected, and there is no roster.</p>'
    : `${renderFilter(assignments, people)}
<p id="count" role="status">${plural(people.length, 'student')}</p>
<div class="scroll card" role="region" tabindex="0" aria-label="Table of students"><table class="people" id="people">
<caption class="unseen">Students and their points, after lateness</caption>
<thead><tr><th scope="col" data-sort="name">Name</th>${shown.map(({ field, word }) => `<th scope="col" class="known" data-sort="${field}">${word}</th>`).join('')}${assignments.map(renderHead).join('')}<th scope="col" class="n" data-sort="total">So far</th></tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table></div>
<p id="none" class="empty" hidden>No student fits. Change what you search for, or show everybody.</p>`
}
</section>`
}

const renderHead = ({ name, maxPoints }: AssignmentGrades, index: number): string =>
  `<th scope="col" class="n" data-sort="points" data-a="${index}">${escaped(name, 60)}${maxPoints === null ? '' : ` <small>of ${formatPoints(maxPoints)}</small>`}</th>`

function renderCell(accounts: readonly Account[], entry: Entry | undefined): string {
  if (accounts.length > 0) return `<td class="n">${accounts.map(renderAccount).join('')}</td>`
  if (entry === undefined) return '<td class="n"><small>not in it</small></td>'
  return `<td class="n"><span class="badge bad">${wordOf(entry)}</span></td>`
}

function renderAccount(account: Account): string {
  const { grade, status, flags } = account
  const standing = standingOf(account)
  const isQuiet = standing === 'graded' && status === 'ok'
  const badges = [
    ...(isQuiet || standing === 'marking' ? [] : [badge(toneOf({ standing }), wordOf({ account }))]),
    ...(grade?.complete === false ? [badge('wait', waitingFor(grade))] : []),
    ...(flags.length > 0 ? [badge('wait', plural(flags.length, 'flag'))] : []),
  ]
  return `${grade === undefined ? '' : renderGrade(grade, account)}${badges.join('')}`
}

const waitingFor = ({ pending }: GradeRow): string => `${plural(pending.length, 'item')} to mark`

const badge = (tone: string, word: string): string => `<span class="badge ${tone}">${word}</span>`

function renderGrade(grade: GradeRow, { trust }: Account): string {
  const { points, raw, penalty, complete } = grade
  const notes = [
    ...(complete ? [] : ['so far']),
    ...(penalty > 0 ? [`${formatPoints(raw)} − ${formatPoints(penalty)}`] : []),
    ...(isLate(grade) ? ['late'] : []),
    ...(trust === undefined ? [] : [trust]),
  ]
  return `<b>${formatPoints(points)}</b>${notes.length === 0 ? '' : `<small>${notes.join(' · ')}</small>`}`
}

function renderTotal(entries: readonly Entry[]): string {
  const sum = soFar(finalRows(entries))
  if (sum === undefined) return '<td class="n">–</td>'
  const missing = entries.length - sum.graded
  const note = missing === 0 ? '' : `<small>${sum.graded} of ${entries.length} graded</small>`
  return `<td class="n"><b>${formatPoints(sum.points)}</b> <span class="of">/ ${formatPoints(sum.maxPoints)}</span>${note}</td>`
}
