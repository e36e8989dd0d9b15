import { isAccountedFor } from '../domain/account.js'
import type { AssignmentBrief } from '../domain/course-grades.js'
import { trustLevels } from '../domain/trust.js'
import { formatDuration } from '../text/duration.js'
import { jsonDocument } from '../text/json-document.js'
import { snakeKeys } from '../text/keys.js'
import { formatProblem, type Problem } from '../text/problem.js'
import { countedStatuses, countStatuses, unaccountedIn, whoIs, whyOf } from './harvest-counts.js'
import { plural } from './sentence.js'
import { inline, type Paint, painter } from './terminal-text.js'

/** What a harvest came to. */
export type HarvestReport = {
  /** The directory of attempts, as it is named to people. */
  dir: string
  /** What is typed in front of a command. */
  program: string
  assignments: readonly AssignmentBrief[]
  isComplete: boolean
  isResumed: boolean
  /** Repositories that were asked, and attempts that are new. */
  asked: number
  attempts: number
  requests: number
  points: number
  remaining?: number
  seconds: number
  problems: readonly Problem[]
  /** What is odd in the course's files. */
  notices: readonly string[]
}

/** The one JSON document of `harvest --json`. */
export function harvestDocument(report: HarvestReport): string {
  const { assignments, isComplete, isResumed, asked, attempts, problems } = report
  const { requests, points, remaining = null, seconds } = report
  const all = assignments.flatMap(({ accounts }) => accounts)
  const repositories = new Set(all.flatMap(({ repository }) => repository?.id ?? []))
  const document = {
    repositories: repositories.size,
    statuses: countStatuses(all),
    requests,
    points,
    seconds,
    remaining,
    complete: isComplete,
    resumed: isResumed,
    asked,
    attempts,
    assignments: assignments.map(assignmentDocument),
    problems,
    notices: report.notices,
  }
  return jsonDocument(snakeKeys(document))
}

const assignmentDocument = ({ assignment, accounts, notices }: AssignmentBrief) => ({
  assignment,
  statuses: countStatuses(accounts),
  unaccounted: accounts
    .filter((account) => !isAccountedFor(account))
    .map((account) => ({
      submitter: account.submitter,
      members: account.members.map(({ key }) => key),
      repository: account.repository === undefined ? null : account.repository.name,
      status: account.status,
      reason: whyOf(account),
    })),
  flagged: accounts.flatMap(({ submitter, flags }) => (flags.length === 0 ? [] : [{ submitter, flags }])),
  notices,
})

/** The page at the end: counts, everybody who is unaccounted for, what staff should look at, and what is next. */
export function renderHarvest(report: HarvestReport, { color }: { color: boolean }): string {
  const paint = painter(color)
  const sections = [
    ...report.assignments.map((one) => assignmentLines(one, paint)),
    report.problems.map((problem) => paint(['red'], inline([`! ${formatProblem(problem)}`]))),
    report.notices.map((notice) => paint(['yellow'], inline([`! ${notice}`]))),
    closing(report, paint),
  ]
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`
}

/** More than anybody reads at the end of a command; the report and the exports have all. */
const mostNamed = 40
const mostFlagged = 10

function assignmentLines(grades: AssignmentBrief, paint: Paint): string[] {
  const { assignment, name, accounts, notices } = grades
  const missing = accounts.filter((account) => !isAccountedFor(account))
  const flagged = accounts.filter(({ flags }) => flags.length > 0)
  const title = name === assignment ? assignment : `${name} (${assignment})`
  return [
    paint(['bold'], inline([`${title}: ${countedStatuses(accounts) || 'nobody'}`])),
    ...trustLine(grades),
    ...missing
      .slice(0, mostNamed)
      .map((account) => paint(['yellow'], inline([`  ${whoIs(account)}: ${whyOf(account)}`], 400))),
    ...more(missing.length - mostNamed, 'without a grade that counts'),
    ...flagged
      .slice(0, mostFlagged)
      .map((account) => inline([`  ! ${whoIs(account)}: ${account.flags.join('; ')}`], 400)),
    ...more(flagged.length - mostFlagged, 'to look at'),
    ...notices.map((notice) => inline([`  ! ${notice}`], 400)),
  ].map(indentKept)
}

// `inline` trims: what is under a title is told from it by its margin.
const indentKept = (line: string, index: number): string => (index === 0 ? line : `  ${line}`)

const more = (count: number, what: string): string[] => (count > 0 ? [`and ${count} more ${what}`] : [])

function trustLine({ accounts }: AssignmentBrief): string[] {
  const counts = trustLevels.flatMap((level) => {
    const count = accounts.filter((account) => isAccountedFor(account) && account.trust === level).length
    return count === 0 ? [] : [`${count} ${level}`]
  })
  return counts.length === 0 ? [] : [`trust of what counts: ${counts.join(', ')}`]
}

function closing(report: HarvestReport, paint: Paint): string[] {
  const { dir, program, isComplete, isResumed, attempts, asked, seconds } = report
  const missing = unaccountedIn(report.assignments).length
  const news = `${plural(attempts, 'new attempt')} from ${plural(asked, 'repository', 'repositories')}`
  const left = report.remaining === undefined ? '' : `, ${report.remaining} left this hour`
  const cost = `${plural(report.requests, 'request')}, ${plural(report.points, 'point')}${left}`
  const next = `Next: ${program} export ${dir} --to canvas, or ${program} report ${dir}.`
  return [
    ...(isResumed ? ['Went on where the harvest before it was stopped.'] : []),
    inline([`${news} in ${formatDuration(seconds * 1000)}: ${cost}.`]),
    inline([`Kept in ${dir}.`]),
    ...(isComplete ? [] : [paint(['yellow'], 'Stopped before its end; run it again to go on from here.')]),
    ...(missing === 0 || !isComplete
      ? []
      : [paint(['yellow'], `${plural(missing, 'account')} without a grade that counts.`)]),
    inline([next]),
  ]
}
