import { comparePoints, formatPoints, multiplyPoints, type Points, percentOf } from '../domain/points.js'
import type { SoFar } from './figures.js'

/** How many are from `from` up to, without, the next bin's; the last one holds whoever has everything, or more. */
export type Bin = { from: Points; label: string; words: string; count: number }

const STEPS = [1, 2, 2.5, 5]
const MOST_BINS = 10

/** Bins of a round width, and one for full points. */
export function distributionOf(points: readonly Points[], maxPoints: Points): Bin[] {
  if (maxPoints <= 0) return []
  const step = stepFor(maxPoints)
  const edges = Array.from({ length: Math.ceil(maxPoints / step - 1e-9) }, (_, index) =>
    multiplyPoints(step, index),
  )
  const all = [...edges, maxPoints]
  const isAbove = points.some((one) => comparePoints(one, maxPoints) > 0)
  return all.map((from, index) => {
    const next = all[index + 1]
    const count = points.filter(
      (one) => comparePoints(one, from) >= 0 && (next === undefined || comparePoints(one, next) < 0),
    ).length
    const label = next === undefined && isAbove ? `${formatPoints(from)}+` : formatPoints(from)
    return { from, label, words: wordsOf(from, next, isAbove), count }
  })
}

function wordsOf(from: Points, next: Points | undefined, isAbove: boolean): string {
  if (next !== undefined) return `${formatPoints(from)} to under ${formatPoints(next)}`
  return isAbove ? `${formatPoints(from)} or more` : `${formatPoints(from)} (everything)`
}

function stepFor(maxPoints: Points): Points {
  const power = 10 ** Math.floor(Math.log10(maxPoints / MOST_BINS))
  const fitting = [...STEPS, 10].find((step) => (maxPoints / (step * power)) * (1 - 1e-9) <= MOST_BINS)
  // Points have six decimals: nothing narrower can be told apart.
  return Math.max(1e-6, Math.round((fitting ?? 10) * power * 1e6) / 1e6)
}

/** Shares of what could be earned so far, in percent. */
export const shares = (all: readonly SoFar[]): Points[] =>
  all.flatMap(({ points, maxPoints }) => (maxPoints > 0 ? [percentOf(points, maxPoints)] : []))
