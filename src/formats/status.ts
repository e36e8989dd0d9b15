import { comparePoints, type Points } from '../domain/points.js'
import type { TestStatus } from '../domain/results.js'

/** What points say of a test, where nothing else does. */
export function statusByPoints(points: Points, maxPoints: Points): TestStatus {
  if (comparePoints(points, maxPoints) >= 0) return 'passed'
  return comparePoints(points, 0) <= 0 ? 'failed' : 'partial'
}
