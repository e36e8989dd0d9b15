import type { Problem } from '../text/problem.js'
import { finderOf, findTests } from './find.js'
import { scoreItem } from './item.js'
import { isWildcard } from './pattern.js'
import {
  clampPoints,
  comparePoints,
  formatPoints,
  formatPointsOf,
  isPoints,
  largerPoints,
  type Points,
  subtractPoints,
  sumPoints,
} from './points.js'
import type { Results, TestResult } from './results.js'
import { leavesOf, maxPointsOf, type Rubric } from './rubric.js'
import type { Adjustment, ItemScore, Score } from './score.js'
import { HIDDEN_NAME, SHOW_ALL, type ShowPolicy, shownOf } from './show.js'
import { isOwnTest } from './tested.js'

/** Stage 5: what the results are worth. `show` says which tests must not be named to the student. */
export function scoreResults(rubric: Rubric, results: Results, show: ShowPolicy = SHOW_ALL): Score {
  const finder = finderOf(results)
  const scored = rubric.items.map((item) => scoreItem(item, finder, show))
  const named = rubric.implied === undefined ? scored : withoutHiddenNames(scored, results.tests, show)
  const maxPoints = maxPointsOf(rubric)
  const { items, adjustments } = settled(named, maxPoints, rubric.implied?.points)
  const unexpected = unexpectedTests(items, results.tests, show)
  return {
    items,
    adjustments,
    points: total(items, adjustments),
    maxPoints,
    complete: items.every(({ status }) => status !== 'pending'),
    unexpected: unexpected.named,
    notices: [...(rubric.implied?.notices ?? countNotices(rubric, results)), ...unexpected.notices],
  }
}

const total = (items: readonly ItemScore[], adjustments: readonly Adjustment[]): Points =>
  sumPoints([...items, ...adjustments].map(({ points }) => points))

/** Where the format decides the whole, the parts are brought to sum to it; and the whole is never below 0. */
function settled(
  items: readonly ItemScore[],
  maxPoints: Points,
  decided: Points | undefined,
): Pick<Score, 'items' | 'adjustments'> {
  const sum = total(items, [])
  const wanted = decided === undefined ? largerPoints(sum, 0) : clampPoints(decided, maxPoints)
  const points = subtractPoints(wanted, sum)
  const [only] = items
  if (points === 0 || only === undefined) return { items: [...items], adjustments: [] }
  if (items.length === 1 && decided !== undefined && only.items.length === 0) {
    return { items: [decidedItem(only, wanted)], adjustments: [] }
  }
  const reason = decided === undefined ? 'the whole is never below 0' : sayDecided(wanted, maxPoints)
  return { items: [...items], adjustments: [{ points, reason }] }
}

function decidedItem(item: ItemScore, points: Points): ItemScore {
  const { id, name, maxPoints, bonus, tests, missing, items } = item
  const rest = { id, name, points, maxPoints, bonus, tests, missing, items }
  if (comparePoints(points, maxPoints) === 0) return { ...rest, status: 'passed' }
  return { ...rest, status: points === 0 ? 'failed' : 'partial', reason: sayDecided(points, maxPoints) }
}

const sayDecided = (points: Points, maxPoints: Points): string =>
  `the grader gave ${formatPointsOf(points, maxPoints)} for the whole`

/** An item made up from a test carries the test's name. */
function withoutHiddenNames(
  items: readonly ItemScore[],
  tests: readonly TestResult[],
  show: ShowPolicy,
): ItemScore[] {
  const hidden = new Set(tests.filter((test) => shownOf(test, show) === 'none').map(({ id }) => id))
  const conceal = (item: ItemScore): ItemScore => {
    const inside = { ...item, items: item.items.map(conceal) }
    return hidden.has(item.id) || shownOf(item, show) === 'none' ? { ...inside, name: HIDDEN_NAME } : inside
  }
  return items.map(conceal)
}

type Unexpected = { named: string[]; notices: string[] }

function unexpectedTests(
  items: readonly ItemScore[],
  tests: readonly TestResult[],
  show: ShowPolicy,
): Unexpected {
  const expected = new Set(items.flatMap(testsOf))
  const others = tests.filter(({ id }) => !expected.has(id))
  const named = others.filter((test) => shownOf(test, show) !== 'none').map(({ id }) => id)
  const hidden = others.length - named.length
  const notice = `${hidden} hidden ${hidden === 1 ? 'test belongs' : 'tests belong'} to no item and count for nothing`
  return { named, notices: hidden === 0 ? [] : [notice] }
}

const testsOf = (item: ItemScore): string[] => [...item.tests, ...item.items.flatMap(testsOf)]

/** Where tests that are not there, or that nobody asked for, move the worth of the others. */
function countNotices(rubric: Rubric, results: Results): string[] {
  const finder = finderOf(results)
  return leavesOf(rubric.items).flatMap((item) => {
    if (item.kind !== 'tested' || item.award === 'any') return []
    const { tests } = findTests(item, finder)
    const isOpen = item.tests.some(isWildcard) || tests.length > Math.max(1, item.tests.length)
    if (item.count === undefined) return isOpen ? [sayUncounted(item.id)] : []
    return tests.length > item.count ? [sayTooMany(item.id, item.count, tests.length)] : []
  })
}

const sayUncounted = (id: string): string =>
  `Item ${id} has patterns without a count: if fewer tests are run, the others count for more.`

const sayTooMany = (id: string, count: number, found: number): string =>
  `Item ${id} expects ${count} ${count === 1 ? 'test' : 'tests'} and ${found} match: each of them counts for less.`

/** What the instructor's own results and rubric disagree on: for graders whose format lets them state points. */
export function scoreProblems(rubric: Rubric, results: Results): Problem[] {
  const finder = finderOf(results)
  const disagreements = leavesOf(rubric.items).flatMap((item): Problem[] => {
    if (rubric.implied !== undefined || item.kind !== 'tested' || item.award === 'fraction') return []
    const own = findTests(item, finder).tests.find((test) => isOwnTest(item, test))
    if (own?.maxPoints === undefined || comparePoints(own.maxPoints, item.points) === 0) return []
    return [sayDisagreement(item.id, item.points, own.id, own.maxPoints)]
  })
  return [...disagreements, ...largeWhole(maxPointsOf(rubric))]
}

const sayDisagreement = (item: string, points: Points, test: string, maxPoints: Points): Problem => ({
  message: `test ${test} states max_points ${formatPoints(maxPoints)}, but item ${item} is worth ${formatPoints(points)}`,
  hint: 'make them equal, or give the item `award: fraction`',
})

const largeWhole = (maxPoints: Points): Problem[] =>
  isPoints(maxPoints)
    ? []
    : [{ message: `the points add up to ${formatPoints(maxPoints)}`, hint: 'a whole has at most 1000000000' }]
