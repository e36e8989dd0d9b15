import type { Attempt } from './attempt.js'
import { comparePoints, type Points, sumPoints } from './points.js'
import type { TestResult, TestStatus } from './results.js'
import type { ItemScore } from './score.js'

/** What a test says now and said before; null where there was none. */
export type TestChange = {
  id: string
  before: TestStatus | null
  after: TestStatus | null
  /** Where the status is the same and only the grader's points are not. */
  points?: { before: Points; after: Points }
}

/** An item that is worth other points than before to somebody; null where there was no such item. */
export type ItemChange = {
  id: string
  name: string
  before: Points | null
  after: Points | null
  tests: readonly TestChange[]
}

/** A score with the tests it follows from. */
export type Told = Pick<Attempt, 'score' | 'tests'>

/** The items whose points are not what they were, each with the tests that made it so, in the order they have now. */
export function scoreChanges(before: Told, after: Told): ItemChange[] {
  const [was, is] = [before, after].map(({ score }) => leavesOf(score?.items ?? []))
  const ids = new Set([...(is ?? []), ...(was ?? [])].map(({ id }) => id))
  const tests = testChanges(before.tests, after.tests)
  const items = [...ids].map((id) => {
    const earlier = was?.find((item) => item.id === id)
    const later = is?.find((item) => item.id === id)
    const own = new Set([earlier, later].flatMap((item) => (item === undefined ? [] : testsOf(item))))
    return {
      id,
      name: later?.name ?? earlier?.name ?? id,
      before: earlier?.points ?? null,
      after: later?.points ?? null,
      tests: tests.filter((test) => own.has(test.id)),
    }
  })
  return [...items, adjustments(before, after)].filter(isMoved)
}

const isMoved = ({ before, after }: Pick<ItemChange, 'before' | 'after'>): boolean =>
  before === null || after === null ? (before ?? 0) !== (after ?? 0) : comparePoints(before, after) !== 0

/** The innermost items that have points of their own: deductions only take from theirs. */
const leavesOf = (items: readonly ItemScore[]): ItemScore[] =>
  items.flatMap((item) => (item.items.some(({ maxPoints }) => maxPoints > 0) ? leavesOf(item.items) : [item]))

const testsOf = (item: ItemScore): string[] => [
  ...item.tests,
  ...item.missing,
  ...item.items.flatMap(testsOf),
]

function adjustments(before: Told, after: Told): ItemChange {
  const [was = 0, is = 0] = [before, after].map(({ score }) =>
    sumPoints((score?.adjustments ?? []).map(({ points }) => points)),
  )
  return { id: '', name: 'what belongs to no item', before: was, after: is, tests: [] }
}

function testChanges(before: readonly TestResult[], after: readonly TestResult[]): TestChange[] {
  const earlier = new Map(before.map((test) => [test.id, test]))
  const later = new Map(after.map((test) => [test.id, test]))
  return [...new Set([...later.keys(), ...earlier.keys()])].flatMap((id) => {
    const [was, is] = [earlier.get(id), later.get(id)]
    const change = { id, before: was?.status ?? null, after: is?.status ?? null }
    if (change.before !== change.after) return [change]
    const points = { before: was?.points ?? 0, after: is?.points ?? 0 }
    return comparePoints(points.before, points.after) === 0 ? [] : [{ ...change, points }]
  })
}
