import type { Points } from '../domain/points.js'

const CELLS = 20

/** ▰▰▰▱▱: full only when nothing is missing, empty only when nothing was earned. */
export function bar(points: Points, maxPoints: Points): string {
  const fraction = Math.min(1, Math.max(0, points / maxPoints))
  const rounded = Math.round(fraction * CELLS)
  const filled = fraction === 0 || fraction === 1 ? rounded : Math.min(CELLS - 1, Math.max(1, rounded))
  return '▰'.repeat(filled) + '▱'.repeat(CELLS - filled)
}
