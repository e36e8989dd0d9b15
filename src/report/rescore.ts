import type { Change } from '../domain/changes.js'
import type { GradeRow, Ungraded } from '../domain/grade-row.js'
import { subtractPoints } from '../domain/points.js'
import { formatProblem, type Problem } from '../text/problem.js'
import { shownPoints, signed } from './headline.js'
import { inline, type Paint, padEnd, padStart, painter, widthOf } from './terminal-text.js'

/** What a directory's gradebook came to, and what it was before. */
export type RescoringReport = {
  assignment: string
  rows: readonly Pick<GradeRow, 'complete'>[]
  ungraded: readonly Ungraded[]
  changes: readonly Change[]
  problems: readonly Problem[]
  notices: readonly string[]
}

const MOST_CHARACTERS = 200

/** Who goes up and who goes down, who could not be graded, and what is still to be marked. */
export function renderRescoring(report: RescoringReport, options: { color: boolean }): string {
  const paint = painter(options.color)
  const lines = [
    paint(['bold'], headline(report)),
    ...changeLines(report.changes, paint),
    ...report.ungraded.map((one) => paint(['red'], ungradedLine(one))),
    ...report.problems.map((problem) => paint(['red'], line(`! ${formatProblem(problem)}`))),
    ...report.notices.map((notice) => paint(['yellow'], line(`! ${notice}`))),
  ]
  return lines.map((text) => `${text}\n`).join('')
}

function headline({ assignment, rows, ungraded, changes }: RescoringReport): string {
  const pending = rows.filter(({ complete }) => !complete).length
  const ups = changes.filter(isUp).length
  const downs = changes.filter(isDown).length
  const parts = [
    `${rows.length} graded`,
    ...(pending === 0 ? [] : [`${pending} of them with something to mark`]),
    ...(ungraded.length === 0 ? [] : [`${ungraded.length} not graded`]),
    changes.length === 0 ? 'nobody moves' : `${ups} up, ${downs} down`,
  ]
  return `${line(assignment)}: ${parts.join('; ')}`
}

const isUp = ({ before, after }: Change): boolean => after !== null && (before === null || after > before)
const isDown = (change: Change): boolean => !isUp(change)

function changeLines(changes: readonly Change[], paint: Paint): string[] {
  const names = Math.max(0, ...changes.map(({ submitter }) => widthOf(line(submitter))))
  const befores = Math.max(0, ...changes.map(({ before }) => shown(before).length))
  return changes.map((change) => {
    const { submitter, before, after, complete } = change
    const by = before === null || after === null ? '' : `  (${signed(subtractPoints(after, before))})`
    const moved = `${padStart(shown(before), befores)} → ${shown(after)}${by}`
    const open = after === null || complete ? '' : ', not all marked'
    const sign = isUp(change) ? paint(['green'], '▲') : paint(['red'], '▼')
    return `  ${sign} ${padEnd(line(submitter), names)}  ${moved}${open}`
  })
}

const shown = (points: number | null): string => (points === null ? 'none' : shownPoints(points))

const ungradedLine = ({ submitter, status, reason }: Ungraded): string =>
  line(`  ${submitter}: no grade (${status}): ${reason}`)

const line = (text: string): string => {
  const [indent = ''] = /^ */.exec(text) ?? []
  return indent + inline([text], MOST_CHARACTERS)
}
