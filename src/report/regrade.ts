import { comparePoints, formatPoints, type Points, subtractPoints } from '../domain/points.js'
import type { RegradedSubmitter } from '../domain/regraded.js'
import { formatProblem, type Problem } from '../text/problem.js'
import { shownPoints, signed } from './headline.js'
import { whyMoved } from './regrade-changes.js'
import { gradingsIn, sorted } from './regrade-sorted.js'
import { plural } from './sentence.js'
import { inline, type Paint, padEnd, padStart, painter, widthOf } from './terminal-text.js'

/** What grading an assignment's submissions again came to. */
export type RegradeReport = {
  assignment: string
  /** Whether nothing of it is kept. */
  dryRun: boolean
  rows: readonly RegradedSubmitter[]
  /** Who is still to be graded, since it was stopped. */
  left: readonly string[]
  /** Lines of the directory that cannot be read. */
  problems: readonly Problem[]
  /** Said to whoever reads it. */
  notices: readonly string[]
}

const MOST = 50

/** Who goes down, who goes up and why, who keeps what they had, and of whom nothing could be graded. */
export function renderRegrade(report: RegradeReport, { color }: { color: boolean }): string {
  const paint = painter(color)
  const { rows, left, problems, notices } = report
  const { up, down, kept, failed, already } = sorted(rows)
  const lines = [
    paint(['bold'], inline([headline(report)])),
    ...bounded([...down, ...up], movedLines([...down, ...up], paint)),
    ...bounded(kept, (row) => [inline([keptLine(row)])].map(indent)),
    ...bounded(failed, (row) => failedLines(row).map((line) => indent(paint(['red'], line)))),
    ...(already.length === 0 ? [] : [sayAlready(already.length)]),
    ...(left.length === 0
      ? []
      : [
          inline([
            `Stopped before its end: ${plural(left.length, 'submitter')} left. Run it again to go on.`,
          ]),
        ]),
    ...problems.map((problem) => paint(['red'], inline([`! ${formatProblem(problem)}`]))),
    ...notices.map((notice) => paint(['yellow'], inline([`! ${notice}`]))),
  ]
  return lines.map((line) => `${line}\n`).join('')
}

const indent = (line: string): string => `  ${line}`

function bounded(
  rows: readonly RegradedSubmitter[],
  linesOf: (row: RegradedSubmitter) => string[],
): string[] {
  const more = rows.length - MOST
  const lines = rows.slice(0, MOST).flatMap(linesOf)
  return more > 0 ? [...lines, indent(`… and ${more} more; --json has them all`)] : lines
}

function headline({ assignment, dryRun, rows, left }: RegradeReport): string {
  const { up, down, stay, kept, failed } = sorted(rows)
  const graded = rows.filter(({ gradings }) => gradings > 0).length
  const parts = [
    `${plural(gradingsIn(rows), 'submission')} of ${plural(graded, 'submitter')} graded again`,
    up.length + down.length === 0
      ? 'nobody moves'
      : `${up.length} up, ${down.length} down, ${stay.length} stay`,
    ...(kept.length === 0 ? [] : [`${kept.length} would go down and keep what they had`]),
    ...(failed.length === 0 ? [] : [`${failed.length} not graded again`]),
    ...(left.length === 0 ? [] : [`${left.length} left`]),
  ]
  return `${assignment}${dryRun ? ' (dry run: nothing is kept)' : ''}: ${parts.join('; ')}`
}

const shown = (points: Points | undefined): string => (points === undefined ? 'none' : shownPoints(points))

/** `▲ ada  6 → 10 of 10  (+4)`, and below it why. */
function movedLines(rows: readonly RegradedSubmitter[], paint: Paint): (row: RegradedSubmitter) => string[] {
  const names = Math.max(0, ...rows.map(({ submitter }) => widthOf(inline([submitter], 60))))
  const befores = Math.max(0, ...rows.map(({ before }) => shown(before?.points).length))
  return (row) => {
    const { submitter, before, after } = row
    const by =
      before === null || after === null ? '' : `  (${signed(subtractPoints(after.points, before.points))})`
    const of = after === null ? '' : ` of ${formatPoints(after.maxPoints)}`
    const isUp = comparePoints(after?.points ?? -1, before?.points ?? -1) > 0
    const sign = isUp ? paint(['green'], '▲') : paint(['red'], '▼')
    const points = `${padStart(shown(before?.points), befores)} → ${shown(after?.points)}${of}${by}`
    const name = padEnd(inline([submitter], 60), names)
    return [indent(`${sign} ${name}  ${points}`), ...whyMoved(row).map((line) => `      ${line}`)]
  }
}

const keptLine = ({ submitter, after, spared }: RegradedSubmitter): string =>
  `= ${submitter} keeps ${shown(after?.points)}; today's grader would give ${shown(spared?.points ?? undefined)}`

const failedLines = ({ submitter, after, failed }: RegradedSubmitter): string[] =>
  failed.map(({ state, reason }) => {
    const what = state === null ? '' : ` ${state.slice(0, 7)}`
    const has = after === null ? 'has no grade' : `has ${shown(after.points)}`
    return inline([`! ${submitter}${what}: ${reason}; ${has}`], 500)
  })

const sayAlready = (count: number): string =>
  `${plural(count, 'submitter')} ${count === 1 ? 'was' : 'were'} graded by today's grader already; --again grades them once more.`
