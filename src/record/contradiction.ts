import type { Attempt } from '../domain/attempt.js'
import { totalOf } from '../domain/decided.js'
import {
  comparePoints,
  formatPoints,
  formatPointsOf,
  largerPoints,
  type Points,
  subtractPoints,
  sumPoints,
} from '../domain/points.js'
import type { ItemScore, Score } from '../domain/score.js'
import { isShort } from './lists.js'

/** What no grading of ours could have come to: points that are not what their parts are, or more than there are. */
export function contradictionIn(attempt: Attempt): string | undefined {
  const { status, score, late, points, maxPoints } = attempt
  if (status !== 'graded')
    return score === null && points === null ? undefined : 'has points and is not graded'
  if (score === null) return 'is graded and has no score'
  const wrong = isShort(attempt) ? undefined : sumProblem(score)
  if (wrong !== undefined) return wrong
  if (late !== null && comparePoints(late.points, 0) < 0) return 'has more points for being late'
  const left = subtractPoints(score.points, late?.points ?? 0)
  const isSame = points !== null && comparePoints(points, left) === 0 && maxPoints === score.maxPoints
  return isSame ? undefined : 'has other points than its score says'
}

function sumProblem(score: Score): string | undefined {
  const { items, adjustments, points } = score
  const total = totalOf(items, adjustments)
  if (comparePoints(total, points) !== 0)
    return `has ${formatPoints(points)} points, and its parts come to ${formatPoints(total)}`
  const most = mostOf(score)
  return comparePoints(points, most) > 0
    ? `has ${formatPointsOf(points, most)}, more than there are`
    : undefined
}

/** With what may come on top. */
const mostOf = ({ items, maxPoints }: Score): Points =>
  largerPoints(sumPoints([maxPoints, ...items.flatMap(bonusesIn)]), 0)

const bonusesIn = ({ bonus, maxPoints, items }: ItemScore): Points[] =>
  bonus ? [largerPoints(maxPoints, 0)] : items.flatMap(bonusesIn)
