import { itemOfTest, scaled, statesMaximum, UNKNOWN_MAXIMUM, wholeItem } from './implied-items.js'
import { comparePoints, fractionOfPoints, type Points, sumPoints } from './points.js'
import { isUnbounded, type Results, type TestResult } from './results.js'
import type { Implied, Rubric } from './rubric.js'

export const SHRINKS =
  'each of its tests counts one point, so a test that does not run makes the whole smaller; state max_points, or write a rubric'

/** What the results alone say the assignment is worth; `wanted` wins over it. */
export function rubricOfResults(results: Results, wanted: Points | undefined): Rubric {
  if (isOpen(results)) return openWhole(results, wanted)
  const { tests, points, maxPoints: stated } = results
  const own = tests.map(itemOfTest)
  const sum = sumPoints(own.map((item) => item.points))
  const whole = stated ?? (sum === 0 ? wanted : undefined) ?? sum
  const target = wanted ?? whole
  const isBare = sum === 0 && target > 0
  const items = isBare ? [wholeItem(tests, target)] : scaled(own, target)
  const shrinks = wanted === undefined && stated === undefined && !statesMaximum(tests)
  const notices = shrinks ? [`The grader: ${SHRINKS}`] : []
  return { items, implied: { notices, ...decided(points, whole, target) } }
}

/**
 * Whether the tests do not tell what the whole is out of: they state no maximum, not all of them say what they are
 * worth, or the grader's points for the whole are not the sum of theirs and so are on a scale of their own.
 */
function isOpen({ tests, points, maxPoints }: Results): boolean {
  if (tests.some(isUnbounded)) return true
  if (points === undefined) return false
  // Parts of which some are unknown do not sum to a whole that is known.
  if (maxPoints !== undefined) return statesMaximum(tests) && tests.some(lacksPoints)
  const given = sumPoints(tests.map((test) => test.points ?? 0))
  const most = sumPoints(tests.map((test) => test.maxPoints ?? 1))
  return most === 0 || comparePoints(points, given) !== 0
}

const lacksPoints = ({ points, maxPoints }: TestResult): boolean =>
  points === undefined || maxPoints === undefined

/** Points that only a maximum from elsewhere gives a meaning: they are of it as they are, and it is one item. */
function openWhole({ tests, points, maxPoints: stated }: Results, wanted: Points | undefined): Rubric {
  const target = wanted ?? stated
  if (target === undefined) {
    return { items: [wholeItem(tests, 0)], implied: { notices: [], problem: UNKNOWN_MAXIMUM } }
  }
  return {
    items: [wholeItem(tests, target)],
    implied: { notices: [], ...decided(points, stated ?? target, target) },
  }
}

/** The whole's points where the format decides them, on the scale of `target`. */
function decided(points: Points | undefined, whole: Points, target: Points): Pick<Implied, 'points'> {
  if (points === undefined) return {}
  return { points: whole === 0 ? points : fractionOfPoints(target, points, whole) }
}
