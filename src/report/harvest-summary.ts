import { type AccountBrief, accountStatuses, isAccountedFor } from '../domain/account.js'
import type { AssignmentBrief } from '../domain/course-grades.js'
import { formatProblem } from '../text/problem.js'
import { fits, fitting, textOf } from './budget.js'
import type { HarvestReport } from './harvest.js'
import { countStatuses, statusNames, whoIs, whyOf } from './harvest-counts.js'
import { code, details, list, plain } from './html.js'
import { plural } from './sentence.js'

/** How many are named, from what a page mostly has room for; the course's report names all. */
const mosts = [
  { named: 500, flagged: 100 },
  { named: 50, flagged: 10 },
  { named: 5, flagged: 1 },
] as const
type Most = (typeof mosts)[number]
const MOST_SAID = 50

/** The job summary of a harvest: how many end in which status, and everybody who has no grade that counts. */
export function renderHarvestSummary(report: HarvestReport): string {
  let page: string[][] = []
  for (const most of mosts) {
    page = [closing(report), ...report.assignments.map((one) => assignmentSection(one, most))]
    if (fits(page)) break
  }
  // What the harvest itself has to say stands last, and is the last to be left out.
  const [said = [], ...sections] = fits(page) ? page : fitting(page)
  return textOf([...sections, said])
}

function closing({
  isComplete,
  problems,
  notices,
  attempts,
  asked,
  requests,
  points,
}: HarvestReport): string[] {
  const said = [...problems.map(formatProblem), ...notices]
  return [
    ...(isComplete ? [] : ['<p>⚠️ Stopped before its end; the next harvest goes on from there.</p>']),
    ...list(said.slice(0, MOST_SAID).map((one) => plain(one))),
    ...left(said.length - MOST_SAID),
    `<p>${plural(attempts, 'new attempt')} from ${plural(asked, 'repository', 'repositories')}, ${plural(requests, 'request')}, ${plural(points, 'point')}.</p>`,
  ]
}

function assignmentSection(
  { assignment, name, accounts, notices }: AssignmentBrief,
  { named, flagged: mostFlagged }: Most,
): string[] {
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
          [...missingTable(missing.slice(0, named)), ...left(missing.length - named)],
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
    ...list(notices.slice(0, MOST_SAID).map((notice) => plain(notice))),
    ...left(notices.length - MOST_SAID),
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
