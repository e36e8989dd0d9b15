import type { Attempt } from '../domain/attempt.js'
import type { Amount, LatePolicy } from '../domain/late.js'
import { formatPoints } from '../domain/points.js'
import { formatInstant } from '../domain/time.js'
import { formatDuration } from '../text/duration.js'
import { shownPoints } from './headline.js'
import { plural, type Sentence } from './sentence.js'

/** How late it was by which clock, and what that cost. */
export function lateSentence({ late }: Attempt, timezone: string): Sentence | undefined {
  if (late === null || late.lateMs <= 0) return undefined
  const when = `due ${formatInstant(late.due, timezone)}, submitted ${formatInstant(late.submittedAt, timezone)}`
  const rule = late.policy === null ? undefined : deductionWords(late.policy)
  const why = rule === undefined ? '' : ` (${rule})`
  const cost = late.points > 0 ? `−${shownPoints(late.points)}${why}` : 'nothing is taken off'
  const competes = late.competes ? '' : ' It is too late to count by itself: it is recorded all the same.'
  return [`Late by ${formatDuration(late.lateMs)} (${when}): ${cost}.${competes} ${EXTENDED}`]
}

const EXTENDED = 'An extension, if you have one, is applied by your instructor.'

/** A whole policy in words: `10% of the maximum for each started day, at most 50%, after 10 min of grace`. */
export function latePolicyWords(policy: LatePolicy, timezone: string): string {
  const { graceMs, until, days } = policy
  const rule = deductionWords(policy)
  const grace = graceMs === 0 ? '' : `, after ${formatDuration(graceMs)} of grace`
  return [
    rule === undefined ? 'nothing is taken off' : `${rule}${grace}`,
    ...(until === undefined ? [] : [`until ${formatInstant(until, timezone)}`]),
    ...(days === undefined ? [] : [`${plural(days, 'late day')}, recorded only`]),
  ].join('; ')
}

/** What lateness takes; undefined where it takes nothing. */
function deductionWords({ deduct, perMs, of, atMost, steps }: LatePolicy): string | undefined {
  const whole = of === 'max' ? ' of the maximum' : ' of the points earned'
  const taken = [
    ...(deduct === undefined ? [] : [`${amountWords(deduct, whole)} ${frequency(perMs)}`]),
    ...steps.map(({ afterMs, deduct: step }, index) => {
      const from = afterMs === 0 ? 'at first' : `from ${formatDuration(afterMs)} late on`
      return `${amountWords(step, index === 0 ? whole : '')} ${from}`
    }),
  ]
  if (taken.length === 0) return undefined
  const base = taken.some((words) => words.includes(whole)) ? '' : whole
  const most = atMost === undefined ? [] : [`at most ${amountWords(atMost, base)}`]
  return [...taken, ...most].join(', ')
}

const amountWords = (amount: Amount, whole: string): string =>
  'percent' in amount
    ? `${formatPoints(amount.percent)}%${whole}`
    : `${formatPoints(amount.points)} ${amount.points === 1 ? 'point' : 'points'}`

const frequency = (perMs: number | undefined): string =>
  perMs === undefined ? 'once' : `for each started ${intervals.get(perMs) ?? formatDuration(perMs)}`

const intervals = new Map([
  [3_600_000, 'hour'],
  [86_400_000, 'day'],
])
