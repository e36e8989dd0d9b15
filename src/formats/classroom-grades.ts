import {
  comparePoints,
  formatPoints,
  formatPointsOf,
  fractionOfPoints,
  type Points,
  sharePoints,
  sumPoints,
} from '../domain/points.js'
import { canEarn, type Results, type TestResult } from '../domain/results.js'
import type { RunnerResult } from './classroom-test.js'

type Graded = { tests: TestResult[]; whole: Pick<Results, 'points' | 'maxPoints' | 'notices'> }

/**
 * What a runner's tests and their whole are worth. Classroom's reporter has two totals; the sum of `score` is the one
 * that it hands in, and the share of passed tests is left where a score is missing (autograding-grading-reporter#10).
 */
export function gradesOf(runner: RunnerResult, tests: readonly TestResult[]): Graded {
  // The reporter, too, takes a maximum of 0 for none.
  const maxPoints = runner.max_score ? sumPoints([runner.max_score]) : undefined
  const scores = scoresOf(runner, tests)
  if (maxPoints === undefined) {
    return {
      tests: tests.map((test, index) => ({ ...test, points: sumPoints([scores?.[index] ?? 0]) })),
      whole: { notices: [] },
    }
  }
  const byPassed = fractionOfPoints(
    maxPoints,
    tests.filter(({ status }) => status === 'passed').length,
    tests.length,
  )
  if (scores === undefined) {
    const notice = `a test has no score: the points are the share of tests that passed, ${formatPointsOf(byPassed, maxPoints)}`
    const withMaxima = sharePoints(
      maxPoints,
      tests.map(() => 1),
    )
    return {
      tests: tests.map((test, index) => ({ ...test, maxPoints: withMaxima[index] ?? 0 })),
      whole: { points: byPassed, maxPoints, notices: [notice] },
    }
  }
  // Added before they are rounded: thirds of the runner's add up to its whole.
  const points = sumPoints([scores.reduce((sum, score) => sum + score, 0)])
  return {
    tests: withScores(tests, scores, maxPoints),
    whole: { points, maxPoints, notices: twoTotals(points, byPassed, maxPoints) },
  }
}

/** Undefined where a test that could earn has none. */
function scoresOf({ tests: written }: RunnerResult, tests: readonly TestResult[]): number[] | undefined {
  const scores = tests.map(({ status }, index) => (canEarn(status) ? written?.[index]?.score : 0))
  const known = scores.filter((score) => typeof score === 'number')
  return known.length === scores.length ? known : undefined
}

const NEAR = 1e-6

/** A runner splits its maximum evenly; where a score says otherwise, nobody knows what its test was out of. */
function withScores(
  tests: readonly TestResult[],
  scores: readonly number[],
  maxPoints: Points,
): TestResult[] {
  const even = maxPoints / tests.length
  const shares = sharePoints(
    maxPoints,
    tests.map(() => 1),
  )
  if (scores.some((score) => score > even + NEAR)) {
    return tests.map((test, index) => ({ ...test, points: sumPoints([scores[index] ?? 0]) }))
  }
  return tests.map((test, index) => {
    const score = scores[index] ?? 0
    const share = shares[index] ?? 0
    return { ...test, points: Math.abs(score - even) <= NEAR ? share : sumPoints([score]), maxPoints: share }
  })
}

function twoTotals(points: Points, byPassed: Points, maxPoints: Points): string[] {
  if (comparePoints(points, byPassed) === 0) return []
  return [
    `the scores add up to ${formatPointsOf(points, maxPoints)}, which counts; by tests that passed it would be ${formatPoints(byPassed)}`,
  ]
}
