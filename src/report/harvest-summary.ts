import { type AccountBrief, accountStatuses, isAccountedFor } from '../domain/account.js'
import type { AssignmentBrief } from '../domain/course-grades.js'
import { formatProblem } from '../text/problem.js'
import type { HarvestReport } from './harvest.js'
import { countStatuses, statusNames, whoIs, whyOf } from './harvest-counts.js'
import { code, details, list, plain } from './html.js'
import { plural } from './sentence.js'

/** A page has room for so many; the course's report names all. */
const mostNamed = 500
const mostFlagged = 100

/** The job summary of a harvest: how many end in which status, and everybody who has no grade that counts. */
export function renderHarvestSummary(report: HarvestReport): string {
  const { assignments, isComplete, problems, notices } = report
  const { attempts, asked, requests, points } = report
  return [
    ...assignments.flatMap(assignmentSection),
    ...(isComplete ? [] : ['<p>⚠️ Stopped before its end; the next harvest goes on from there.</p>']),
    ...list([
      ...problems.map((problem) => plain(formatProblem(problem))),
      ...notices.map((notice) => plain(notice)),
    ]),
    `<p>${plural(attempts, 'new attempt')} from ${plural(asked, 'repository', 'repositories')}, ${plural(requests, 'request')}, ${plural(points, 'point')}.</p>`,
    '',
  ].join('\n')
}

function assignmentSection({ assignment, name, accounts, notices }: AssignmentBrief): string[] {
  const missing = accounts.filter((account) => !isAccountedFor(account))
  const flagged = accounts.filter(({ flags }) => flags.length > 0)
  const title = name === assignment ? plain(name) : `${plain(name)} (${code(assignment)})`
  return [
    `<h2>${title}</h2>`,
    ...countTable(accounts),
    ...(missing.length === 0
      ? [accounts.length === 0 ? '<p>Nobody was found.</p>' : '<p>✅ Everybody has a grade that counts.</p>']
      : details(
          `${plural(missing.length, 'account')} without a grade that counts`,
          [...missingTable(missing.slice(0, mostNamed)), ...left(missing.length - mostNamed)],
          missing.length <= 20,
        )),
    ...(flagged.length === 0
      ? []
      : details(`${plural(flagged.length, 'account')} to look at`, [
          ...list(
            flagged
              .slice(0, mostFlagged)
              .map((account) => `${plain(whoIs(account))}: ${plain(account.flags.join('; '))}`),
          ),
          ...left(flagged.length - mostFlagged),
        ])),
    ...list(notices.map((notice) => plain(notice))),
  ]
}

const left = (count: number): string[] => (count > 0 ? [`<p>… and ${count} more.</p>`] : [])

function countTable(accounts: readonly AccountBrief[]): string[] {
  const counts = countStatuses(accounts)
  const shown = accountStatuses.filter((status) => counts[status] > 0)
  if (shown.length === 0) return []
  return [
    '<table>',
    `<tr>${shown.map((status) => `<th>${statusNames[status]}</th>`).join('')}</tr>`,
    `<tr>${shown.map((status) => `<td align="right">${counts[status]}</td>`).join('')}</tr>`,
    '</table>',
  ]
}

const missingTable = (missing: readonly AccountBrief[]): string[] => [
  '<table>',
  '<tr><th>who</th><th>status</th><th>why</th></tr>',
  ...missing.map(
    (account) =>
      `<tr><td>${plain(whoIs(account), 200)}</td><td>${statusNames[account.status]}</td><td>${plain(whyOf(account), 400)}</td></tr>`,
  ),
  '</table>',
]
