import { countedTests } from './choices.js'
import { itemOfTest, scaled, statesMaximum, UNKNOWN_MAXIMUM } from './implied-items.js'
import { rubricOfResults, SHRINKS } from './implied-whole.js'
import { type Points, sumPoints } from './points.js'
import { isInSuite, isUnbounded, type Results, type TestResult } from './results.js'
import { maxPointsOf, type Rubric, type RubricItem, type TestedItem } from './rubric.js'
import type { ExpectedTest } from './run.js'

/**
 * The rubric where none is written: each test is an item. What the configuration promises keeps its points when
 * the results lack it; `maxPoints` wins over what the format states, and then the points are scaled.
 */
export function rubricOf(expected: readonly ExpectedTest[], results: Results, maxPoints?: Points): Rubric {
  const tests = countedTests(results)
  if (expected.length === 0) return rubricOfResults({ ...results, tests }, maxPoints)
  const promised = expected.map((test) => itemOf(test, tests))
  // A grader beside the declared tests reports tests of its own.
  const others = tests.filter((test) => !expected.some((one) => isPartOf(one, test)))
  const notices = maxPoints === undefined ? expected.flatMap((test) => risks(test, tests)) : []
  const isUnknown = others.some(isUnbounded) || expected.some((test) => isUnknownSuite(test, tests))
  const problem = isUnknown ? { problem: UNKNOWN_MAXIMUM } : {}
  return {
    items: scaled([...promised, ...others.map(itemOfTest)], maxPoints),
    implied: { notices, ...problem },
  }
}

function isUnknownSuite(test: ExpectedTest, tests: readonly TestResult[]): boolean {
  if (test.kind === 'simple' || test.maxPoints !== undefined) return false
  const whole = wholeOf(test, tests)
  if (whole !== undefined) return isUnbounded(whole)
  const inside = testsOf(test, tests)
  return inside.some(isUnbounded) || (inside.length > 0 && inside.every(carriesNoPoints))
}

/** A test that is there to be read, or that stands for those that did not even load. */
const carriesNoPoints = ({ points, maxPoints }: TestResult): boolean =>
  points === undefined && maxPoints === 0

const isPartOf = (expected: ExpectedTest, test: TestResult): boolean =>
  test.id === expected.id || (expected.kind === 'suite' && isInSuite(test, expected.id))

type Known = { rubric?: Rubric; expected: readonly ExpectedTest[]; hasGrader: boolean; maxPoints?: Points }

/** What an attempt without results is out of; null where only the results could tell. */
export function knownMaxPoints({ rubric, expected, hasGrader, maxPoints }: Known): Points | null {
  if (rubric !== undefined) return maxPointsOf(rubric)
  if (maxPoints !== undefined) return maxPoints
  const promised = expected.flatMap((test) => (test.maxPoints === undefined ? [] : [test.maxPoints]))
  return hasGrader || promised.length < expected.length ? null : sumPoints(promised)
}

function itemOf(test: ExpectedTest, tests: readonly TestResult[]): RubricItem {
  const whole = wholeOf(test, tests)
  const item: TestedItem = { ...itemOfTest(test), points: test.maxPoints ?? whole?.maxPoints ?? 1 }
  if (whole !== undefined) return item
  const inside = test.kind === 'suite' ? testsOf(test, tests) : []
  if (inside.length === 0) return item
  if (inside.some(isUnbounded)) return { ...item, tests: [`${test.id}/*`] }
  const items = scaled(inside.map(itemOfTest), test.maxPoints)
  const points = sumPoints(items.map((one) => one.points))
  return { kind: 'group', id: test.id, name: test.name, points, bonus: false, items }
}

const testsOf = ({ id }: ExpectedTest, tests: readonly TestResult[]): TestResult[] =>
  tests.filter((test) => isInSuite(test, id))

/** What a suite's format decides apart from its tests. */
const wholeOf = (test: ExpectedTest, tests: readonly TestResult[]): TestResult | undefined =>
  tests.find(({ id, points }) => id === test.id && points !== undefined)

const risks = (test: ExpectedTest, tests: readonly TestResult[]): string[] =>
  test.kind === 'simple' ||
  test.maxPoints !== undefined ||
  wholeOf(test, tests) !== undefined ||
  statesMaximum(testsOf(test, tests))
    ? []
    : [`${test.id}: ${SHRINKS}`]
