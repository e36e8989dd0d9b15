import type { Problem } from '../text/problem.js'
import { finderOf, findTests } from './find.js'
import { asTested } from './item.js'
import { comparePoints, formatPoints, isPoints, type Points } from './points.js'
import { isUnbounded, type Results, type TestResult } from './results.js'
import { type Deduction, leavesOf, maxPointsOf, type Rubric, type TestedItem } from './rubric.js'
import { isOwnTest } from './tested.js'

/** What the instructor's own results and rubric disagree on: for graders whose format lets them state points. */
export function scoreProblems(rubric: Rubric, results: Results): Problem[] {
  const finder = finderOf(results)
  return leavesOf(rubric.items).flatMap((item): Problem[] => {
    const tested = item.kind === 'manual' ? asTested(item) : item
    if (rubric.implied !== undefined || tested.kind !== 'tested' || tested.award === 'fraction') return []
    const own = findTests(tested, finder).tests.find((test) => isOwnTest(tested, test))
    if (own?.maxPoints === undefined || comparePoints(own.maxPoints, item.points) === 0) return []
    return [sayDisagreement(item.id, item.points, own.id, own.maxPoints)]
  })
}

/** Items that ask whether a test passed whose points are out of nobody knows what: each answer could be wrong. */
export function unknownPasses(rubric: Rubric, results: Results): Problem[] {
  if (!results.tests.some(mayBeFull)) return []
  const finder = finderOf(results)
  return leavesOf(rubric.items)
    .flatMap(askingIn)
    .flatMap((wanted) => {
      const test = findTests(wanted, finder).tests.find(mayBeFull)
      return test === undefined ? [] : [sayUnknown(wanted.id, test.id)]
    })
}

type Leaf = ReturnType<typeof leavesOf>[number]

function askingIn(item: Leaf): (Deduction | TestedItem)[] {
  if (item.kind === 'deductive') return item.deductions
  return item.kind === 'tested' && (item.award === 'all' || item.award === 'any') ? [item] : []
}

const mayBeFull = (test: TestResult): boolean => test.status === 'partial' && isUnbounded(test)

const sayUnknown = (item: string, test: string): Problem => ({
  message: `item ${item} asks whether test ${test} passed, but its points are out of nobody knows how many`,
  hint: 'count them with `award: each` in an item with points',
})

const sayDisagreement = (item: string, points: Points, test: string, maxPoints: Points): Problem => ({
  message: `test ${test} states max_points ${formatPoints(maxPoints)}, but item ${item} is worth ${formatPoints(points)}`,
  hint: 'make them equal, or give the item `award: fraction`',
})

/** No record could hold more. */
export function largeWhole(rubric: Rubric): Problem[] {
  const maxPoints = maxPointsOf(rubric)
  if (isPoints(maxPoints)) return []
  return [
    { message: `the points add up to ${formatPoints(maxPoints)}`, hint: 'a whole has at most 1000000000' },
  ]
}
