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
  const scores = scoresOf(runner, tests)
  // The reporter, too, takes a maximum of 0 for none.
  if (!runner.max_score) return { tests: withPoints(tests, scores ?? []), whole: { notices: [] } }
  const maxPoints = sumPoints([runner.max_score])
  const passed = tests.filter(({ status }) => status === 'passed').length
  const byPassed = fractionOfPoints(maxPoints, passed, tests.length)
  return scores === undefined
    ? gradesByStatus(tests, byPassed, maxPoints)
    : gradesBy(scores, tests, byPassed, maxPoints)
}

/** Undefined where a test that could earn has none. */
function scoresOf({ tests: written }: RunnerResult, tests: readonly TestResult[]): number[] | undefined {
  const scores = tests.map(({ status }, index) => (canEarn(status) ? written?.[index]?.score : 0))
  const known = scores.filter((score) => typeof score === 'number')
  return known.length === scores.length ? known : undefined
}

function gradesByStatus(tests: readonly TestResult[], points: Points, maxPoints: Points): Graded {
  const shares = evenShares(maxPoints, tests.length)
  const notice = `a test has no score: the points are the share of tests that passed, ${formatPointsOf(points, maxPoints)}`
  const graded = tests.map((test, index) => {
    const share = shares[index] ?? 0
    return { ...test, points: test.status === 'passed' ? share : 0, maxPoints: share }
  })
  return { tests: graded, whole: { points, maxPoints, notices: [notice] } }
}

function gradesBy(
  scores: readonly number[],
  tests: readonly TestResult[],
  byPassed: Points,
  maxPoints: Points,
): Graded {
  // Added before they are rounded: thirds of the runner's add up to its whole.
  const points = sumPoints([scores.reduce((sum, score) => sum + score, 0)])
  const sum = formatPointsOf(points, maxPoints)
  const other = `the scores add up to ${sum}, which counts; by tests that passed it would be ${formatPoints(byPassed)}`
  const notices = comparePoints(points, byPassed) === 0 ? [] : [other]
  return { tests: withScores(tests, scores, maxPoints), whole: { points, maxPoints, notices } }
}

const NEAR = 1e-6

/** A runner splits its maximum evenly; where a score says otherwise, nobody knows what its test was out of. */
function withScores(
  tests: readonly TestResult[],
  scores: readonly number[],
  maxPoints: Points,
): TestResult[] {
  const even = maxPoints / tests.length
  if (scores.some((score) => score > even + NEAR)) return withPoints(tests, scores)
  const shares = evenShares(maxPoints, tests.length)
  return tests.map((test, index) => {
    const score = scores[index] ?? 0
    const share = shares[index] ?? 0
    return { ...test, points: Math.abs(score - even) <= NEAR ? share : sumPoints([score]), maxPoints: share }
  })
}

const withPoints = (tests: readonly TestResult[], scores: readonly number[]): TestResult[] =>
  tests.map((test, index) => ({ ...test, points: sumPoints([scores[index] ?? 0]) }))

const evenShares = (maxPoints: Points, count: number): Points[] =>
  sharePoints(
    maxPoints,
    Array.from({ length: count }, () => 1),
  )
