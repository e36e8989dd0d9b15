import { comparePoints, formatPointsOf, type Points, sumPoints } from '../domain/points.js'
import type { Results } from '../domain/results.js'

type Stated = {
  score?: number | null | undefined
  succeeded?: boolean | null | undefined
  max_points?: number | null | undefined
  tests?: readonly StatedTest[] | null | undefined
}
type StatedTest = { points?: number | null | undefined; max_points?: number | null | undefined }
type Whole = Pick<Results, 'points' | 'maxPoints' | 'graderError' | 'notices'>

/** `score` decides; without a usable one the tests do, against no less than the stated maximum. */
export function wholeOf(written: Stated): Whole {
  const fromTests = sumOfTests(written.tests ?? [])
  const maxPoints = written.max_points || fromTests?.maxPoints || 1
  if (written.succeeded === false) {
    return { points: 0, maxPoints, notices: ['the grader says that it did not succeed, which is 0 points'] }
  }
  const score = fractionIn(written.score)
  if (score === undefined) return wholeByTests(written, fromTests)
  const points = sumPoints([score * maxPoints])
  return { points, maxPoints, notices: disagreements(score, points, maxPoints, fromTests) }
}

function wholeByTests(written: Stated, fromTests: Sum | undefined): Whole {
  const why = unusable(written.score)
  if (fromTests === undefined) return { notices: [], graderError: `${why}, and no tests to compute it from` }
  const maxPoints = Math.max(written.max_points ?? 0, fromTests.maxPoints)
  const { points } = fromTests
  if (comparePoints(points, 0) < 0 || comparePoints(points, maxPoints) > 0 || maxPoints === 0) {
    const sum = formatPointsOf(points, maxPoints)
    return { notices: [], graderError: `${why}, and its tests add up to ${sum}` }
  }
  return { points, maxPoints, notices: [`${why}: the points are those of its tests`] }
}

type Sum = { points: Points; maxPoints: Points }

function sumOfTests(tests: readonly StatedTest[]): Sum | undefined {
  const points = tests.map((test) => test.points).filter((each) => typeof each === 'number')
  const maxPoints = tests.map((test) => test.max_points).filter((each) => typeof each === 'number')
  if (tests.length === 0 || points.length < tests.length || maxPoints.length < tests.length) return undefined
  return { points: sumPoints(points), maxPoints: sumPoints(maxPoints) }
}

/** Graders that add fractions up end a hair outside 0–1. */
const TOLERANCE = 1e-9

function fractionIn(score: number | null | undefined): number | undefined {
  if (typeof score !== 'number' || score < -TOLERANCE || score > 1 + TOLERANCE) return undefined
  return Math.min(1, Math.max(0, score))
}

const unusable = (score: number | null | undefined): string =>
  typeof score === 'number' ? `score: ${score} is not between 0 and 1` : 'score: missing'

function disagreements(
  score: number,
  points: Points,
  maxPoints: Points,
  fromTests: Sum | undefined,
): string[] {
  if (fromTests === undefined || fromTests.maxPoints === 0) return []
  if (Math.abs(fromTests.points / fromTests.maxPoints - score) <= 1e-6) return []
  const tests = formatPointsOf(fromTests.points, fromTests.maxPoints)
  return [`the tests add up to ${tests}, but the score is ${score}, which decides: ${points} of ${maxPoints}`]
}
