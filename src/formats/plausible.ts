import { isPoints, largerPoints, sumPoints } from '../domain/points.js'
import type { Results, TestResult } from '../domain/results.js'
import { UserError } from '../text/problem.js'

/**
 * Numbers of which none is wrong by itself, but which no record could hold: a duration that became infinite, a line that
 * is no line, points that add up to more than there are.
 */
export function plausible(results: Results, file: string): Results {
  const { tests, points = 0, maxPoints = 0 } = results
  const given = sumPoints(tests.map((test) => largerPoints(test.points ?? 0, -(test.points ?? 0))))
  const most = sumPoints(tests.map((test) => test.maxPoints ?? 1))
  if (![points, maxPoints, given, most].every(isPoints)) {
    const message = 'the results give more than 1000000000 points'
    throw new UserError([{ message, place: { file } }])
  }
  return tests.every(isPlausible) ? results : { ...results, tests: tests.map(plausibleTest) }
}

const isLine = (line: number): boolean => Number.isSafeInteger(line) && line >= 0
const isDuration = (ms: number): boolean => Number.isFinite(ms) && ms >= 0

const isPlausible = ({ line = 0, durationMs = 0 }: TestResult): boolean =>
  isLine(line) && isDuration(durationMs)

function plausibleTest({ line, durationMs, ...test }: TestResult): TestResult {
  return {
    ...test,
    ...(line !== undefined && isLine(line) && { line }),
    ...(durationMs !== undefined && isDuration(durationMs) && { durationMs }),
  }
}
