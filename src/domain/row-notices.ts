import { quoteSome } from '../text/quote.js'
import { type GradeRow, givenIn, type RowItem } from './grade-row.js'
import type { LatePolicy } from './late.js'
import { formatPoints, type Points } from './points.js'
import type { Instant } from './time.js'

/** What whoever keeps the gradebook should know of the marks behind a row: none counts otherwise than it was meant unsaid. */
export function rowNotices({ submitter, items, adjustments }: GradeRow): string[] {
  const given = givenIn(items)
  const others = given.filter(({ mark }) => mark?.commit !== undefined).map(sayBy)
  const adjusted = adjustments.flatMap(({ points, mark }) =>
    mark?.commit === undefined ? [] : [`an adjustment of ${formatPoints(points)} by ${mark.by}`],
  )
  const numbers = given.flatMap((item) => numberOf(item) ?? [])
  const misfits = numbers.filter(({ status }) => status === 'pending').map(sayNumber)
  const stay = numbers.filter(({ status }) => status !== 'pending').map(sayNumber)
  return [
    ...sayFor(submitter, 'marked on another submission than the one that counts', [...others, ...adjusted]),
    ...sayFor(submitter, 'what was given does not fit any more and waits for a person', misfits),
    ...sayFor(submitter, 'points given by hand stay what they are', stay),
  ]
}

/** Where lateness costs something, who cannot be late, since nobody knows when they handed in. */
export function timeNotices(
  rows: readonly Pick<GradeRow, 'submitter' | 'lateMs'>[],
  { due, late }: { due?: Instant; late?: LatePolicy },
): string[] {
  const unknown = rows.filter(({ lateMs }) => lateMs === null).map(({ submitter }) => submitter)
  if (due === undefined || late === undefined || unknown.length === 0) return []
  const who = unknown.length === rows.length ? 'anybody' : quoteSome(unknown)
  return [`lateness is not counted for ${who}: when that was handed in is not known`]
}

const sayFor = (submitter: string, what: string, parts: readonly string[]): string[] =>
  parts.length === 0 ? [] : [`${submitter}: ${what}: ${parts.join(', ')}`]

type Numbered = {
  id: string
  status: RowItem['status']
  by: string
  points: Points
  was: string
  now: Points
}

/** An item that was given points when it was worth something else. */
function numberOf({ id, status, mark }: RowItem): Numbered | undefined {
  if (mark?.points === undefined || mark.worthNow === undefined) return undefined
  const { by, points, worth, worthNow: now } = mark
  return { id, status, by, points, was: worth === undefined ? '' : ` of ${formatPoints(worth)}`, now }
}

const sayBy = ({ id, mark }: RowItem): string => `${id} by ${mark?.by}`

const sayNumber = ({ id, by, points, was, now }: Numbered): string =>
  `${id} (${by} gave ${formatPoints(points)}${was}, now it is worth ${formatPoints(now)})`
