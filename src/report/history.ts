import type { Attempt, AttemptSummary, Counts } from '../domain/attempt.js'
import { formatPoints, subtractPoints } from '../domain/points.js'
import { formatInstant } from '../domain/time.js'
import type { ReportContext } from './context.js'
import { shownPoints, signed } from './headline.js'
import type { Sentence } from './sentence.js'

const SHORT_COMMIT = 7

const rules: Record<Counts, string> = {
  best: 'Your best submission counts',
  latest: 'Your latest submission counts',
  'latest-before-due': 'Your latest submission before the due date counts',
}

const commitOf = (commit: string | undefined): Sentence =>
  commit === undefined ? [] : [', commit ', { code: commit.slice(0, SHORT_COMMIT) }]

const pointsOf = ({ points, maxPoints }: AttemptSummary): string => {
  if (points === null) return 'no points'
  return maxPoints === null
    ? `${shownPoints(points)} points`
    : `${shownPoints(points)} of ${formatPoints(maxPoints)}`
}

/** Which attempt this is: its number, commit and time. */
export function whichSentence({ submission }: Attempt, { history, timezone }: ReportContext): Sentence {
  const when = `submitted ${formatInstant(submission.submittedAt, timezone)}`
  return [`Attempt ${history.length + 1}`, ...commitOf(submission.commit), `, ${when}.`]
}

/** The newest earlier attempt that has points. */
function previousOf(history: readonly AttemptSummary[]): AttemptSummary | undefined {
  const graded = history.filter(({ points }) => points !== null)
  return graded.sort((a, b) => Date.parse(b.gradedAt) - Date.parse(a.gradedAt))[0]
}

/** How the points moved since the attempt before; nothing for the first one. */
export function comparisonSentence(attempt: Attempt, { history }: ReportContext): Sentence | undefined {
  const previous = previousOf(history)
  if (previous === undefined || previous.points === null || attempt.points === null) return undefined
  const change = subtractPoints(attempt.points, previous.points)
  const moved = change === 0 ? 'As many points as' : `${signed(change)} since`
  return [`${moved} the attempt before (${pointsOf(previous)}`, ...commitOf(previous.commit), ').']
}

/** The rule, and the attempt that counts by it. */
export function countsSentence({ counts, counted, history }: ReportContext): Sentence {
  if (counted === undefined) return [`${rules[counts]}.`]
  const isEarlier = history.some(({ file }) => file === counted.file)
  if (!isEarlier) return [`${rules[counts]}: this one.`]
  return [`${rules[counts]}: an earlier one (${pointsOf(counted)}`, ...commitOf(counted.commit), ').']
}
