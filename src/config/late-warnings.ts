import type { Amount, LatePolicy } from '../domain/late.js'
import { comparePoints, formatPoints, multiplyPoints, type Points } from '../domain/points.js'
import type { Instant } from '../domain/time.js'
import type { Config } from './config.js'
import { maximumOf } from './expected.js'

/** A due date that has passed, late days that cover nothing, and points where percent were probably meant. */
export function lateWarnings(config: Config, now: Instant): string[] {
  const { due, late } = config
  const isPast = due !== undefined && Date.parse(due) < Date.parse(now)
  const maximum = maximumOf(config)
  const amounts = late === undefined ? [] : amountsOf(late)
  return [
    ...(isPast ? ['due is past'] : []),
    ...(late?.days !== undefined && amounts.length === 0 ? [NOTHING_TO_COVER] : []),
    ...amounts.flatMap(({ key, amount }) => doubted(key, amount, maximum)),
  ]
}

const NOTHING_TO_COVER =
  'late.days: lateness costs nothing, so no late day is ever spent; say what a day costs that is not covered, such as `deduct: 100%`'

type Named = { key: string; amount: Amount }

const amountsOf = ({ deduct, atMost, steps }: LatePolicy): Named[] => [
  ...(deduct === undefined ? [] : [{ key: 'late.deduct', amount: deduct }]),
  ...(atMost === undefined ? [] : [{ key: 'late.at_most', amount: atMost }]),
  ...steps.map(({ deduct: amount }, index) => ({ key: `late.steps[${index}].deduct`, amount })),
]

function doubted(key: string, amount: Amount, maximum: Points | null): string[] {
  if ('percent' in amount || amount.points === 0) return []
  const { points } = amount
  const isPart = comparePoints(points, 1) < 0
  const isWhole = maximum !== null && comparePoints(points, maximum) >= 0
  if (!isPart && !isWhole) return []
  const percent = isPart ? multiplyPoints(points, 100) : points
  const meant =
    comparePoints(percent, 100) <= 0 ? `did you mean ${formatPoints(percent)}%?` : 'it takes everything'
  return [`${key}: ${formatPoints(points)} is points, not percent; ${meant}`]
}
