import type { Attempt } from '../domain/attempt.js'
import { formatInstant } from '../domain/time.js'
import { formatDuration } from '../text/duration.js'
import { shownPoints } from './headline.js'
import type { Sentence } from './sentence.js'

/** How late it was by which clock, and what that cost. */
export function lateSentence({ late }: Attempt, timezone: string): Sentence | undefined {
  if (late === null || late.lateMs <= 0) return undefined
  const when = `due ${formatInstant(late.due, timezone)}, submitted ${formatInstant(late.submittedAt, timezone)}`
  const cost = late.points > 0 ? `−${shownPoints(late.points)}` : 'nothing is taken off'
  const competes = late.competes ? '' : ' It is too late to count by itself: it is recorded all the same.'
  return [
    `Late by ${formatDuration(late.lateMs)} (${when}): ${cost}.${competes} Extensions apply in the gradebook.`,
  ]
}
