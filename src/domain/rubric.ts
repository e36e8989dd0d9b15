import { matchesText } from './pattern.js'
import { largerPoints, type Points, sumPoints } from './points.js'
import type { TestResult } from './results.js'

/** How passing tests become points: each its share, all or nothing, any one, or the fraction the grader gave. */
export type Award = 'each' | 'all' | 'any' | 'fraction'

type Item = { id: string; name: string; points: Points; bonus: boolean }

/** Earned by tests. `tests` are patterns, none of them means the test of the item's id; `count` is how many they must find. */
export type TestedItem = Item & { kind: 'tested'; tests: string[]; count?: number; award: Award }

/** Pending until a person marks it. */
export type ManualItem = Item & { kind: 'manual' }

/** One deduction; `points` is negative. It applies when one of its tests did not pass, or by a mark. */
export type Deduction = { id: string; name: string; points: Points; tests: string[] }

/** Awarded up front, taken away by deductions, never below 0 nor above its points. */
export type DeductiveItem = Item & { kind: 'deductive'; deductions: Deduction[] }

/** Worth the sum of its items. */
export type ItemGroup = Item & { kind: 'group'; items: RubricItem[] }

export type RubricItem = TestedItem | ManualItem | DeductiveItem | ItemGroup

/** How a rubric nobody wrote came about: what to say of it, and the whole's points where the format decides them. */
export type Implied = {
  notices: string[]
  points?: Points
  /** Why nothing can be counted without a rubric or a maximum. */
  problem?: string
}

/** The worth of an assignment; `implied` when it was made up from tests. */
export type Rubric = { items: RubricItem[]; implied?: Implied }

type Named = Pick<TestResult, 'id' | 'name'>

/** Whether a pattern fits a test's whole id or name, the part after its last `::`, `/` or `.`, or the test a Go subtest is in. */
export const matchesTest = (pattern: string, test: Named): boolean =>
  namesOf(test).some((name) => matchesText(pattern, name))

/** Everything a pattern may mean this test by. */
export const namesOf = ({ id, name }: Named): string[] => [
  ...new Set([...parts(id), ...parts(name), ...goParents(id)]),
]

// Parameters may hold dots and slashes (`a.py::test[1.5]`), so the part after the last `::` counts as well.
function parts(text: string): string[] {
  const [afterColons = 0, ...others] = ['::', '/', '.'].map((mark) => {
    const at = text.lastIndexOf(mark)
    return at === -1 ? 0 : at + mark.length
  })
  return [0, afterColons, Math.max(afterColons, ...others)].map((start) => text.slice(start))
}

const DEEPEST = 5

/** `TestStack` of `stack::TestStack/push`: in Go a test with subtests is told by them alone, and still has its name. */
function goParents(id: string): string[] {
  const found = /::(?=Test|Fuzz|Example|Benchmark)[^/:]*\//.exec(id)
  if (found === null) return []
  const start = found.index + '::'.length
  const steps = id
    .slice(start)
    .split('/', DEEPEST + 1)
    .slice(0, -1)
  return steps.flatMap((_, index) => {
    const parent = steps.slice(0, index + 1).join('/')
    return [parent, id.slice(0, start) + parent]
  })
}

/** Every item that is worth something by itself, with groups opened; an item of a bonus group is bonus. */
export const leavesOf = (items: readonly RubricItem[], bonus = false): Exclude<RubricItem, ItemGroup>[] =>
  items.flatMap((item) =>
    item.kind === 'group'
      ? leavesOf(item.items, bonus || item.bonus)
      : [{ ...item, bonus: bonus || item.bonus }],
  )

const maxima = new WeakMap<readonly RubricItem[], Points>()

/** What can be earned without bonus items; asked of one rubric for every attempt. */
export function maxPointsOf({ items }: Pick<Rubric, 'items'>): Points {
  const known = maxima.get(items)
  if (known !== undefined) return known
  const points = sumPoints(leavesOf(items).map((item) => (item.bonus ? 0 : largerPoints(item.points, 0))))
  maxima.set(items, points)
  return points
}
