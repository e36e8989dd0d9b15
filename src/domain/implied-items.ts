import { largerPoints, type Points, sharePoints, sumPoints } from './points.js'
import type { TestResult } from './results.js'
import { leavesOf, type RubricItem, type TestedItem } from './rubric.js'

/** Why results may be no grade: an out-of-nothing is never made up. */
export const UNKNOWN_MAXIMUM =
  'the results give points without saying out of how many: write a rubric, or state max_points'

/** A test as an item of its own; one point where nothing says what it is worth. */
export const itemOfTest = ({
  id,
  name,
  maxPoints,
}: Pick<TestResult, 'id' | 'name' | 'maxPoints'>): TestedItem => ({
  kind: 'tested',
  id,
  name,
  points: largerPoints(maxPoints ?? 1, 0),
  bonus: false,
  tests: [],
  award: 'fraction',
})

/** All tests as one item. */
export const wholeItem = (tests: readonly TestResult[], points: Points): TestedItem => ({
  ...itemOfTest({ id: 'grader', name: 'The grader' }),
  points,
  tests: tests.length === 0 ? [] : ['*'],
})

export const statesMaximum = (tests: readonly TestResult[]): boolean =>
  tests.some((test) => test.maxPoints !== undefined)

/** The same items worth `target` together. */
export function scaled(items: readonly RubricItem[], target: Points | undefined): RubricItem[] {
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
