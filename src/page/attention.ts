import { type AccountStatus, accountStatuses } from '../domain/account.js'
import { escaped, plural } from './escaped.js'
import { gathered, renderSaid } from './said.js'
import { type Enrolled, type Entry, reasonOf, wordOf } from './standing.js'

/** Names of a status that are shown without being asked for. */
const SHOWN_AT_ONCE = 12

/** Who is not accounted for and why, and what staff should look at: before anything else, so that nobody is lost. */
export function renderAttention(all: readonly Enrolled[]): string {
  const unaccounted = all.map(renderUnaccounted).filter((one) => one !== '')
  const flagged = all.map(renderFlagged).filter((one) => one !== '')
  return `<section id="attention" aria-labelledby="attention-name">
<h2 id="attention-name">Who is not accounted for</h2>
${unaccounted.length === 0 ? everybody(all) : unaccounted.join('\n')}
${flagged.length === 0 ? '' : `<h3>Flags</h3>\n<p class="muted">Signs that staff should look at; they change no points.</p>\n${flagged.join('\n')}\n`}</section>`
}

const everybody = (all: readonly Enrolled[]): string =>
  all.some(({ entries }) => entries.length > 0)
    ? '<p class="good">Everybody has a grade in every assignment.</p>'
    : '<p class="empty">There are no students yet.</p>'

const isUnaccounted = ({ standing }: Entry): boolean => standing !== 'graded' && standing !== 'marking'

function renderUnaccounted({ grades, entries }: Enrolled): string {
  const lost = entries.filter(isUnaccounted)
  if (lost.length === 0) return ''
  const statuses = [...new Set(lost.map(statusOf))].sort(
    (one, other) => accountStatuses.indexOf(one) - accountStatuses.indexOf(other),
  )
  const groups = statuses.map((status) => renderGroup(lost.filter((entry) => statusOf(entry) === status)))
  return `<div class="card"><h3>${escaped(grades.name)} <small class="muted">${lost.length} of ${plural(entries.length, 'student')}</small></h3>\n${groups.join('\n')}</div>`
}

const statusOf = ({ account }: Entry): AccountStatus => account?.status ?? 'error'

function renderGroup(entries: readonly Entry[]): string {
  const [first] = entries
  if (first === undefined) return ''
  const said = renderSaid(gathered(entries.map((entry) => [reasonOf(entry), nameOf(entry)])))
  const shown =
    entries.length <= SHOWN_AT_ONCE
      ? said
      : `<details><summary>${plural(entries.length, 'student')}</summary>${said}</details>`
  return `<div class="group"><h4><span class="badge ${toneOf(first)}">${wordOf(first)}</span></h4>${shown}</div>`
}

const nameOf = ({ person: { name, login } }: Entry): string =>
  login === undefined || login === name ? name : `${name} (${login})`

/** The class of the style sheet for where somebody stands. */
export const toneOf = ({ standing }: Pick<Entry, 'standing'>): string =>
  standing === 'graded' ? 'good' : standing === 'marking' || standing === 'pending' ? 'wait' : 'bad'

function renderFlagged({ grades, entries }: Enrolled): string {
  const flags = entries.flatMap((entry) =>
    (entry.account?.flags ?? []).map((flag) => [flag, nameOf(entry)] as const),
  )
  if (flags.length === 0) return ''
  const open = flags.length <= SHOWN_AT_ONCE ? ' open' : ''
  return `<div class="card"><details${open}><summary>${escaped(grades.name)}: ${plural(flags.length, 'flag')}</summary>${renderSaid(gathered(flags))}</details></div>`
}
