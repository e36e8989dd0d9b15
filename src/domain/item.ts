import { type Finder, findTests, type ItemMemory } from './find.js'
import { pointsGiven } from './markable.js'
import { outlineOfItem } from './outline.js'
import { clampPoints, comparePoints, formatPoints, largerPoints, sumPoints } from './points.js'
import { isHiddenName } from './reason.js'
import { canEarn } from './results.js'
import type { Deduction, DeductiveItem, ItemGroup, ManualItem, RubricItem, TestedItem } from './rubric.js'
import type { ItemScore, ItemStatus } from './score.js'
import type { ShowPolicy } from './show.js'
import { statusOfNothing, statusTogether } from './status.js'
import { scoreTested } from './tested.js'

const WAITS = 'a person marks this'

/** Scores one item of the rubric, and what is inside it. */
export function scoreItem(item: RubricItem, finder: Finder, show: ShowPolicy): ItemScore {
  switch (item.kind) {
    case 'tested':
      return finder.memory === undefined
        ? scoreTested(item, finder, show)
        : remembered(item, finder, finder.memory, show)
    case 'manual':
      return scoreManual(item, finder, show)
    case 'deductive':
      return scoreDeductive(item, finder, show)
    case 'group':
      return scoreGroup(item, finder, show)
  }
}

const MOST_REMEMBERED = 100_000

/** Of a class of thousands the tests of one item come out in a few ways: each is worked out once, in outline. */
function remembered(item: TestedItem, finder: Finder, memory: ItemMemory, show: ShowPolicy): ItemScore {
  const { id, bonus, tests: patterns } = item
  // Without patterns it is the test of its own id; there may be several.
  if (patterns.length === 0) return scoreTested(item, finder, show)
  const key = `${bonus} ${finder.timedOut} ${finder.outcomes(patterns)} ${id}`
  const known = memory.get(key)
  if (known !== undefined) return known
  const score = outlineOfItem(scoreTested(item, finder, show))
  if (memory.size < MOST_REMEMBERED) memory.set(key, score)
  return score
}

/** A person decides, unless a test has the item's very id. */
function scoreManual(item: ManualItem, finder: Finder, show: ShowPolicy): ItemScore {
  const waits = {
    ...blank(item),
    status: 'pending' as const,
    maxPoints: largerPoints(item.points, 0),
    reason: WAITS,
  }
  if (!isDecided(item, finder)) return waits
  if (item.points >= 0) return scoreTested(asTested(item), finder, show)
  return { ...scoreDeduction({ ...item, tests: [] }, finder, show), bonus: item.bonus }
}

/** A manual item as one of the test that has its id. */
export const asTested = (item: ManualItem): TestedItem => ({
  ...item,
  kind: 'tested',
  tests: [],
  award: 'each',
})

// A test that was skipped or broke says nothing of the work: there is a person who can look.
const isDecided = ({ id }: { id: string }, finder: Finder): boolean =>
  finder.withId(id).some(({ status }) => canEarn(status))

const blank = ({ id, name, bonus = false }: { id: string; name: string; bonus?: boolean }): ItemScore => ({
  id,
  name,
  status: 'passed',
  points: 0,
  maxPoints: 0,
  bonus,
  tests: [],
  missing: [],
  items: [],
})

const scoreDeductive = (item: DeductiveItem, finder: Finder, show: ShowPolicy): ItemScore =>
  deductiveScore(
    item,
    item.deductions.map((deduction) => scoreDeduction(deduction, finder, show)),
  )

/** A deductive item with its deductions, however they were decided. */
export function deductiveScore(item: DeductiveItem, deductions: ItemScore[]): ItemScore {
  const left = sumPoints([item.points, ...deductions.map(({ points }) => points)])
  const isPending = deductions.some(({ status }) => status === 'pending')
  const points = isPending ? 0 : clampPoints(left, item.points)
  const reason = isPending
    ? WAITS
    : deductions.flatMap(({ name, points: taken }) => sayTaken(name, taken)).join('; ')
  const status = isPending ? 'pending' : statusAfter(item, points, deductions)
  const score = { ...blank(item), status, points, maxPoints: item.points, items: deductions }
  return reason === '' ? score : { ...score, reason }
}

const sayTaken = (name: string, points: number): string[] =>
  points === 0 ? [] : [`${name}: ${formatPoints(points)}`]

function statusAfter(item: DeductiveItem, points: number, deductions: readonly ItemScore[]): ItemStatus {
  if (comparePoints(points, item.points) === 0) return 'passed'
  return points === 0 ? statusOfNothing(deductions.map(({ status }) => status)) : 'partial'
}

/** Applies when one of its tests did not pass or is not there; without tests the one of its id or a person decides. */
function scoreDeduction(deduction: Deduction, finder: Finder, show: ShowPolicy): ItemScore {
  if (deduction.tests.length === 0 && !isDecided(deduction, finder))
    return { ...blank(deduction), status: 'pending', reason: WAITS }
  const { tests, missing } = findTests(deduction, finder)
  const applies = missing.length > 0 || tests.some(({ status }) => status !== 'passed')
  const lacking = missing.length > 0 ? (['not_run'] as const) : []
  return {
    ...blank(deduction),
    status: applies ? statusOfNothing([...tests.map(({ status }) => status), ...lacking]) : 'passed',
    points: pointsGiven(deduction, { passed: !applies }),
    tests: tests.map(({ id }) => id),
    missing: missing.filter((pattern) => !isHiddenName(pattern, show)),
  }
}

const scoreGroup = (item: ItemGroup, finder: Finder, show: ShowPolicy): ItemScore =>
  groupScore(
    item,
    item.items.map((inner) => scoreItem({ ...inner, bonus: inner.bonus || item.bonus }, finder, show)),
  )

/** A group with its items, however they were decided. */
export function groupScore(item: ItemGroup, items: ItemScore[]): ItemScore {
  const needed = items.filter(({ bonus }) => !bonus)
  const pending = items.filter(({ status }) => status === 'pending').length
  return {
    ...blank(item),
    status: statusTogether((needed.length === 0 || pending > 0 ? items : needed).map(({ status }) => status)),
    points: sumPoints(items.map(({ points }) => points)),
    maxPoints: sumPoints((item.bonus ? items : needed).map(({ maxPoints }) => maxPoints)),
    items,
    ...(pending > 0 ? { reason: `${pending} of ${items.length} to be marked` } : {}),
  }
}
