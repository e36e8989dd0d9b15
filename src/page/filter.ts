import { accountStatuses } from '../domain/account.js'
import type { AssignmentGrades } from '../domain/course-grades.js'
import { compareTexts } from '../text/order.js'
import { escaped } from './escaped.js'
import type { Person } from './people.js'
import { statusWords } from './standing.js'

/** Kinds of students that go over several statuses. */
const kinds = {
  accounted: 'has a grade',
  unaccounted: 'not accounted for',
  marking: 'waiting to be marked',
  late: 'late',
  flagged: 'flagged',
} as const

/** What narrows the table down; without a script it stays hidden, since nothing would answer. */
export function renderFilter(assignments: readonly AssignmentGrades[], people: readonly Person[]): string {
  const sections = [...new Set(people.flatMap(({ section }) => section ?? []))].sort(compareTexts)
  const found = new Set(people.flatMap(({ accounts }) => accounts.flat().map(({ status }) => status)))
  const statuses = accountStatuses.filter((status) => found.has(status) && status !== 'ok')
  return `<form id="filter" role="search" aria-label="Students" hidden>
<label>Search <input type="search" id="search" autocomplete="off" spellcheck="false" placeholder="name, login, ID or address"></label>
${select('assignment', 'Assignment', 'every assignment', assignments.length < 2 ? [] : assignments.map(({ name }, index) => [String(index), name]))}${select(
  'section',
  'Section',
  'every section',
  sections.map((section) => [section, section]),
)}${select('status', 'Status', 'every status', [
  ...Object.entries(kinds),
  ...statuses.map((status): [string, string] => [`status ${status}`, statusWords[status].word]),
])}<button type="reset">Show everybody</button>
</form>`
}

const select = (
  id: string,
  word: string,
  all: string,
  options: readonly (readonly [string, string])[],
): string =>
  options.length === 0
    ? ''
    : `<label>${word} <select id="${id}"><option value="">${all}</option>${options
        .map(([value, name]) => `<option value="${escaped(value)}">${escaped(name)}</option>`)
        .join('')}</select></label>\n`
