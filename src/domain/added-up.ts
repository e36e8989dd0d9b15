import type { Found } from './find.js'
import { clampPoints, formatPointsOf, largerPoints, type Points, sumPoints } from './points.js'
import type { Rule } from './reason.js'
import { canEarn, isUnbounded } from './results.js'
import type { Award } from './rubric.js'

/** Whether the grader gave points without saying out of how many: then they are the item's, as far as they fit. */
export const addsUp = (award: Award, { tests }: Found): boolean =>
  (award === 'each' || award === 'fraction') && tests.some(isUnbounded)

export function addedUp({ tests }: Found, most: Points): Points {
  const given = tests.map(({ status, points = 0 }) => (canEarn(status) ? points : 0))
  return clampPoints(sumPoints(given), largerPoints(most, 0))
}

/** What may be said of it: where nothing could earn any, the tests say more. */
export const givenFor = ({ tests }: Found, points: Points, maxPoints: Points): Pick<Rule, 'given'> =>
  tests.some(({ status }) => canEarn(status))
    ? { given: `the grader gave ${formatPointsOf(points, maxPoints)}` }
    : {}
