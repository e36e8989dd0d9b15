import type { Attempt } from '../domain/attempt.js'
import { formatPoints, type Points, roundPoints } from '../domain/points.js'
import type { ItemScore } from '../domain/score.js'
import { cutCharacters } from '../text/visible.js'

// Pages show hundredths; the record and the outputs keep every digit.
const rounded = (points: Points): string => formatPoints(roundPoints(points, 2))

/** `+2`, `−1.5`: with a real minus sign, and a sign in front of what is added. */
export const signed = (points: Points): string =>
  points < 0 ? `−${rounded(-points)}` : `+${rounded(points)}`

/** Points where a person reads them. */
export const shownPoints = (points: Points): string => (points < 0 ? signed(points) : rounded(points))

/** Items, and gradations inside them, that wait for somebody to mark them. */
export const pendingItems = (items: readonly ItemScore[]): ItemScore[] =>
  items.flatMap((item) => {
    // A deduction has no maximum: while one is open, its whole item is.
    const inner = pendingItems(item.items).filter(({ maxPoints }) => maxPoints > 0)
    return inner.length === 0 && item.status === 'pending' ? [item] : inner
  })

/** An item by its id and its name, unless one of them says the other. */
export const itemName = ({ id, name }: Pick<ItemScore, 'id' | 'name'>): string => {
  if (id === '' || id === name) return name
  return id.endsWith(`/${name}`) ? id : `${id} ${name}`
}

export function isFull({ points, maxPoints, complete }: Attempt): boolean {
  return complete && points !== null && maxPoints !== null && points >= maxPoints
}

/** `3.5 of 4 points`, in hundredths. */
export function shownOutOf(points: Points, maxPoints: Points | null): string {
  const max = maxPoints === null ? '' : ` of ${formatPoints(maxPoints)}`
  return `${shownPoints(points)}${max} ${(maxPoints ?? points) === 1 ? 'point' : 'points'}`
}

/** `8.5 − 1 late = 7.5 of 10 points so far`: raw points first, then what lateness cost. */
export function pointsLine({ score, late, points, maxPoints, complete }: Attempt): string {
  if (points === null) return 'no points'
  const isLate = score !== null && late !== null && late.points > 0
  const sum = isLate ? `${shownPoints(score.points)} − ${shownPoints(late.points)} late = ` : ''
  return `${sum}${shownOutOf(points, maxPoints)}${complete ? '' : ' so far'}`
}

const MOST_CHARACTERS = 1000

/** The attempt in a sentence, for the end of a log or a failed step, which escapes it. */
export function headline(attempt: Attempt): string {
  const reason =
    cutCharacters(attempt.reason?.trim() ?? '', MOST_CHARACTERS).replace(/\s+/g, ' ') ||
    'no reason was recorded'
  switch (attempt.status) {
    case 'graded':
      return attempt.points === null ? 'Graded without points' : gradedHeadline(attempt, attempt.points)
    case 'ungradable':
      return `Not gradable: ${reason}`
    case 'error':
      return `Could not grade: ${reason}`
    case 'cancelled':
      return `Cancelled: ${reason}`
  }
}

function gradedHeadline({ maxPoints, score }: Attempt, points: Points): string {
  const pending = pendingItems(score?.items ?? []).length
  return `${shownOutOf(points, maxPoints)}${pending === 0 ? '' : `, ${pending} pending`}`
}
