import { isLate } from './figures.js'
import { type Entry, standingWords } from './standing.js'

/** How many handed in when; where nobody was, there is no line. */
export type Timing = { label: string; tone: 'full' | 'part' | 'none' | 'wait'; count: number }

const DAY_MS = 86_400_000

const latenesses = [
  { label: 'up to 1 day late', upTo: DAY_MS },
  { label: 'up to 3 days late', upTo: 3 * DAY_MS },
  { label: 'up to 7 days late', upTo: 7 * DAY_MS },
  { label: 'more than 7 days late', upTo: Number.POSITIVE_INFINITY },
]

/** When the submissions that count were handed in, and who has none; each once. */
export function timingOf(entries: readonly Entry[]): Timing[] {
  const withGrade = entries.filter(({ account }) => account?.grade !== undefined)
  const late = withGrade.map(({ account }) => account?.grade).filter(isLate)
  const unknown = withGrade.filter(({ account }) => account?.grade?.lateMs === null)
  const between = (from: number, to: number): number =>
    late.filter((row) => (row?.lateMs ?? 0) > from && (row?.lateMs ?? 0) <= to).length
  const without = (standing: Entry['standing']): number =>
    entries.filter((entry) => entry.account?.grade === undefined && entry.standing === standing).length
  const timings: Timing[] = [
    { label: 'in time', tone: 'full', count: withGrade.length - late.length - unknown.length },
    ...latenesses.map(({ label, upTo }, index): Timing => {
      return { label, tone: 'part', count: between(latenesses[index - 1]?.upTo ?? 0, upTo) }
    }),
    { label: 'nobody knows when', tone: 'wait', count: unknown.length },
    { label: standingWords.pending, tone: 'wait', count: without('pending') },
    { label: standingWords.missing, tone: 'none', count: without('missing') },
    { label: standingWords.problem, tone: 'none', count: without('problem') },
  ]
  return timings.filter(({ count }, index) => index === 0 || count > 0)
}
