import { fractionOfPoints, largerPoints, type Points, sharePoints, sumPoints } from './points.js'
import { isInSuite, type Results, type TestResult } from './results.js'
import {
  type Implied,
  leavesOf,
  maxPointsOf,
  type Rubric,
  type RubricItem,
  type TestedItem,
} from './rubric.js'
import type { ExpectedTest } from './run.js'

const SHRINKS =
  'each of its tests counts one point, so a test that does not run makes the whole smaller; state max_points, or write a rubric'

/**
 * The rubric where none is written: each test is an item. What the configuration promises keeps its points when
 * the results lack it; `maxPoints` wins over what the format states, and then the points are scaled.
 */
export function rubricOf(expected: readonly ExpectedTest[], results: Results, maxPoints?: Points): Rubric {
  if (expected.length === 0) return rubricOfResults(results, maxPoints)
  const promised = expected.map((test) => itemOf(test, results.tests))
  // A grader beside the declared tests reports tests of its own.
  const others = results.tests.filter((test) => !expected.some((one) => isPartOf(one, test)))
  const notices = maxPoints === undefined ? expected.flatMap((test) => risks(test, results.tests)) : []
  return { items: scaled([...promised, ...others.map(itemOfTest)], maxPoints), implied: { notices } }
}

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

function rubricOfResults({ tests, points, maxPoints: stated }: Results, wanted: Points | undefined): Rubric {
  const own = tests.map(itemOfTest)
  const sum = sumPoints(own.map((item) => item.points))
  const whole = stated ?? (sum === 0 && points !== undefined ? wanted : sum) ?? points
  const target = wanted ?? whole ?? 0
  const isBare = sum === 0 && target > 0
  const items = isBare ? [wholeItem(tests, target)] : scaled(own, target)
  const notices =
    wanted === undefined && stated === undefined && !states(tests) ? [`The grader: ${SHRINKS}`] : []
  return { items, implied: { notices, ...decided(points, whole, target) } }
}

/** The whole's points where the format decides them, on the scale of `target`. */
function decided(
  points: Points | undefined,
  whole: Points | undefined,
  target: Points,
): Pick<Implied, 'points'> {
  if (points === undefined) return {}
  return { points: whole === undefined || whole === 0 ? points : fractionOfPoints(target, points, whole) }
}

function itemOf(test: ExpectedTest, tests: readonly TestResult[]): RubricItem {
  const item: TestedItem = { ...itemOfTest(test), points: test.maxPoints ?? 1 }
  const inside = test.kind === 'suite' ? testsOf(test, tests) : []
  if (inside.length === 0) return item
  const items = scaled(inside.map(itemOfTest), test.maxPoints)
  const points = sumPoints(items.map((one) => one.points))
  return { kind: 'group', id: test.id, name: test.name, points, bonus: false, items }
}

const itemOfTest = ({ id, name, maxPoints }: Pick<TestResult, 'id' | 'name' | 'maxPoints'>): TestedItem => ({
  kind: 'tested',
  id,
  name,
  points: largerPoints(maxPoints ?? 1, 0),
  bonus: false,
  tests: [],
  award: 'fraction',
})

const wholeItem = (tests: readonly TestResult[], points: Points): TestedItem => ({
  ...itemOfTest({ id: 'grader', name: 'The grader' }),
  points,
  tests: tests.length === 0 ? [] : ['*'],
})

const testsOf = ({ id }: ExpectedTest, tests: readonly TestResult[]): TestResult[] =>
  tests.filter((test) => isInSuite(test, id))

const states = (tests: readonly TestResult[]): boolean => tests.some((test) => test.maxPoints !== undefined)

const risks = (test: ExpectedTest, tests: readonly TestResult[]): string[] =>
  test.kind === 'simple' || test.maxPoints !== undefined || states(testsOf(test, tests))
    ? []
    : [`${test.id}: ${SHRINKS}`]

/** The same items worth `target` together. */
function scaled(items: readonly RubricItem[], target: Points | undefined): RubricItem[] {
  if (target === undefined) return [...items]
  const shares = sharePoints(
    target,
    leavesOf(items).map((item) => item.points),
  )
  return withPoints(items, shares.values())
}

function withPoints(items: readonly RubricItem[], shares: Iterator<Points, undefined>): RubricItem[] {
  return items.map((item) => {
    if (item.kind !== 'group') return { ...item, points: shares.next().value ?? 0 }
    const inside = withPoints(item.items, shares)
    return { ...item, items: inside, points: sumPoints(inside.map((one) => one.points)) }
  })
}
