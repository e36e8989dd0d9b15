import type { PastAttempt } from '../domain/account.js'
import type { Instant } from '../domain/time.js'
import type { Entry } from './standing.js'

/** A day, or several where an assignment takes long. */
export type Period = {
  /** `20 Nov`, the first day. */
  label: string
  graded: number
  /** Attempts that could not be graded. */
  ungraded: number
  /** 0–100: who has handed something in by the end of it. */
  submittedPercent: number | null
  /** 0–100, before lateness: what the best attempts so far earned, of those who have one. */
  bestPercent: number | null
}

export type Progress = { days: number; periods: readonly Period[]; dueIndex?: number }

type Span = { due?: Instant; made: Instant; timezone: string }

const MOST_PERIODS = 42
const DAY_MS = 86_400_000

/** Attempts over the days from the first one to the due date, or to the last one where that is later. */
export function progressOf(entries: readonly Entry[], { due, made, timezone }: Span): Progress {
  const dayOf = dayFinder(timezone)
  const tries = entries.map(({ account }) => account?.attempts ?? [])
  const submitted = tries.flat().map(({ submittedAt }) => dayOf(submittedAt))
  if (submitted.length === 0) return { days: 1, periods: [] }
  const first = submitted.reduce((one, other) => Math.min(one, other))
  const dueDay = due === undefined ? first : Math.max(first, dayOf(due))
  const last = submitted.reduce((one, other) => Math.max(one, other), dueDay)
  const days = Math.ceil((last - first + 1) / MOST_PERIODS)
  const indexOf = (instant: Instant): number => Math.floor((dayOf(instant) - first) / days)
  const count = Math.floor((last - first) / days) + 1
  const periods = countsBy(tries, indexOf, count, (index) => labelOf(first + index * days))
  const seen = Math.min(count - 1, Math.max(indexOf(made), ...periods.flatMap(busy)))
  const shares = sharesBy(tries, indexOf, seen)
  return {
    days,
    periods: periods.map((period, index) => ({ ...period, ...(shares[index] ?? unknown) })),
    ...(due !== undefined && dayOf(due) >= first && { dueIndex: indexOf(due) }),
  }
}

const unknown = { submittedPercent: null, bestPercent: null }

type Counts = Pick<Period, 'label' | 'graded' | 'ungraded'>

const busy = ({ graded, ungraded }: Counts, index: number): number[] => (graded + ungraded > 0 ? [index] : [])

function countsBy(
  tries: readonly (readonly PastAttempt[])[],
  indexOf: (instant: Instant) => number,
  count: number,
  label: (index: number) => string,
): Counts[] {
  const periods = Array.from({ length: count }, (_, index) => ({
    label: label(index),
    graded: 0,
    ungraded: 0,
  }))
  for (const { status, submittedAt } of tries.flat()) {
    const period = periods[indexOf(submittedAt)]
    if (period !== undefined) period[status === 'graded' ? 'graded' : 'ungraded'] += 1
  }
  return periods
}

/** For each period up to the last that is over or under way. */
function sharesBy(
  tries: readonly (readonly PastAttempt[])[],
  indexOf: (instant: Instant) => number,
  last: number,
): Pick<Period, 'submittedPercent' | 'bestPercent'>[] {
  const best = tries.map(() => -1)
  const has = tries.map(() => false)
  const at: [who: number, share: number][][] = Array.from({ length: last + 1 }, () => [])
  for (const [who, attempts] of tries.entries())
    for (const attempt of attempts) at[indexOf(attempt.submittedAt)]?.push([who, shareOf(attempt)])
  return at.map((period) => {
    for (const [who, share] of period) {
      has[who] = true
      best[who] = Math.max(best[who] ?? -1, share)
    }
    const known = best.filter((share) => share >= 0)
    const sum = known.reduce((one, other) => one + other, 0)
    return {
      submittedPercent: rounded((100 * has.filter(Boolean).length) / has.length),
      bestPercent: known.length === 0 ? null : rounded((100 * sum) / known.length),
    }
  })
}

const rounded = (percent: number): number => Math.round(percent * 10) / 10

/** -1 where nothing is known. */
const shareOf = ({ raw, maxPoints }: PastAttempt): number =>
  raw === null || maxPoints === null || maxPoints <= 0 ? -1 : raw / maxPoints

const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')

function labelOf(day: number): string {
  const date = new Date(day * DAY_MS)
  return `${date.getUTCDate()} ${months[date.getUTCMonth()]}`
}

/** Days since 1970 on the zone's calendar. Looking a zone up is slow, and clocks change at quarters of an hour. */
function dayFinder(timeZone: string): (instant: Instant) => number {
  const format = new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' })
  const known = new Map<number, number>()
  return (instant) => {
    const ms = Date.parse(instant)
    const quarter = Math.floor(ms / 900_000)
    const day = known.get(quarter) ?? Math.floor(Date.parse(`${format.format(ms)}T00:00:00Z`) / DAY_MS)
    known.set(quarter, day)
    return day
  }
}
