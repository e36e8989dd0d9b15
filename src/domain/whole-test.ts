import { comparePoints, fractionOfPoints, sumPoints } from './points.js'
import type { Results, TestResult } from './results.js'

/**
 * The whole as a test of its own, where the format decides it and its tests do not sum to it: among other results
 * nothing else would tell it. None where the tests say the same.
 */
export function wholeTests(results: Results, { id, name }: Pick<TestResult, 'id' | 'name'>): TestResult[] {
  const { points, maxPoints } = results
  if (points === undefined || isToldByTests(results)) return []
  const isFull = maxPoints !== undefined && comparePoints(points, maxPoints) >= 0
  const status = isFull ? 'passed' : comparePoints(points, 0) > 0 ? 'partial' : 'failed'
  return [{ id, name, status, points, ...(maxPoints !== undefined && { maxPoints }) }]
}

function isToldByTests({ tests, points = 0, maxPoints }: Results): boolean {
  if (tests.length === 0 || tests.some((test) => test.points === undefined)) return false
  const given = sumPoints(tests.map((test) => test.points ?? 0))
  if (maxPoints === undefined) return comparePoints(given, points) === 0
  if (tests.some((test) => test.maxPoints === undefined)) return false
  const most = sumPoints(tests.map((test) => test.maxPoints ?? 0))
  // Shares of a whole are a millionth off, each.
  return Math.abs(fractionOfPoints(maxPoints, given, most) - points) < (tests.length + 1) * 1e-6
}
