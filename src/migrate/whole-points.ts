import { comparePoints, type Points, roundPoints, sharePoints, subtractPoints } from '../domain/points.js'

/** Points as a whole number: full marks only for full points. */
export function wholePoints(points: Points, maxPoints: Points, most: number): number {
  const rounded = Math.min(Math.max(roundPoints(points, 0), 0), most)
  return comparePoints(points, maxPoints) < 0 && rounded === most ? Math.max(most - 1, 0) : rounded
}

/**
 * Whole numbers that sum to `total`, as near to the parts as can be and none above its cap: what is behind the points
 * goes to the largest remainders. `total` is at most the sum of the caps.
 */
export function wholeShares(total: number, parts: readonly Points[], caps: readonly number[]): number[] {
  const exact = sharePoints(total, parts)
  const shares = exact.map((part, index) => Math.min(Math.floor(part), caps[index] ?? 0))
  const byRemainder = [...exact.keys()].sort(
    (a, b) => comparePoints(remainder(exact, shares, b), remainder(exact, shares, a)) || a - b,
  )
  let left = shares.reduce((sum, share) => sum - share, total)
  while (left > 0) {
    const before = left
    for (const index of byRemainder) {
      if (left === 0 || (shares[index] ?? 0) >= (caps[index] ?? 0)) continue
      shares[index] = (shares[index] ?? 0) + 1
      left -= 1
    }
    if (left === before) break
  }
  return shares
}

const remainder = (exact: readonly Points[], shares: readonly number[], index: number): Points =>
  subtractPoints(exact[index] ?? 0, shares[index] ?? 0)
