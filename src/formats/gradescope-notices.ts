import { comparePoints, formatPoints, formatPointsOf, sumPoints } from '../domain/points.js'
import type { TestResult } from '../domain/results.js'
import { quote } from '../text/quote.js'
import type { WrittenGradescope } from './gradescope-schema.js'

/** What does not fit together, or is otherwise here than at Gradescope. No hidden test is named. */
export const noticesOf = (written: WrittenGradescope, tests: readonly TestResult[]): string[] => [
  ...disagreement(written, tests),
  ...tests.filter(({ visibility }) => visibility !== 'hidden').flatMap(contradiction),
  ...shownLater(written),
]

function disagreement({ score }: WrittenGradescope, tests: readonly TestResult[]): string[] {
  const sum = sumPoints(tests.map(({ points = 0 }) => points))
  if (typeof score !== 'number' || tests.length === 0 || comparePoints(sumPoints([score]), sum) === 0)
    return []
  return [`the tests add up to ${formatPoints(sum)}, but the score is ${formatPoints(score)}, which decides`]
}

function contradiction({ name, status, points, maxPoints }: TestResult): string[] {
  if (points === undefined || maxPoints === undefined) return []
  const has = `${quote(name)} has ${formatPointsOf(points, maxPoints)}`
  if (comparePoints(points, maxPoints) > 0) return [`${has}: what is over counts only for the whole`]
  return status === 'passed' && comparePoints(points, maxPoints) < 0 ? [`${has}, but is passed`] : []
}

function shownLater({ visibility: whole, tests }: WrittenGradescope): string[] {
  const later = (tests ?? []).filter(({ visibility }) =>
    (visibility ?? whole ?? '').startsWith('after_'),
  ).length
  if (later === 0) return []
  const which = later === 1 ? '1 test is' : `${later} tests are`
  return [`${which} hidden here that Gradescope shows after the due date or the publication`]
}
