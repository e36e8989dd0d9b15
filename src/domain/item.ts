import { type Finder, findTests } from './find.js'
import { clampPoints, comparePoints, formatPoints, sumPoints } from './points.js'
import { isHiddenName } from './reason.js'
import type { Deduction, DeductiveItem, ItemGroup, ManualItem, RubricItem } from './rubric.js'
import type { ItemScore, ItemStatus } from './score.js'
import type { ShowPolicy } from './show.js'
import { statusOfNothing, statusTogether } from './status.js'
import { scoreTested } from './tested.js'

const WAITS = 'a person marks this'

/** Scores one item of the rubric, and what is inside it. */
export function scoreItem(item: RubricItem, finder: Finder, show: ShowPolicy): ItemScore {
  switch (item.kind) {
    case 'tested':
      return scoreTested(item, finder, show)
    case 'manual':
      return scoreManual(item)
    case 'deductive':
      return scoreDeductive(item, finder, show)
    case 'group':
      return scoreGroup(item, finder, show)
  }
}

const scoreManual = (item: ManualItem): ItemScore => ({
  ...blank(item),
  status: 'pending',
  maxPoints: item.points,
  reason: WAITS,
})

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

function scoreDeductive(item: DeductiveItem, finder: Finder, show: ShowPolicy): ItemScore {
  const deductions = item.deductions.map((deduction) => scoreDeduction(deduction, finder, show))
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

/** Applies when one of its tests did not pass or is not there; without tests a person decides. */
function scoreDeduction(deduction: Deduction, finder: Finder, show: ShowPolicy): ItemScore {
  if (deduction.tests.length === 0) return { ...blank(deduction), status: 'pending', reason: WAITS }
  const { tests, missing } = findTests(deduction, finder)
  const applies = missing.length > 0 || tests.some(({ status }) => status !== 'passed')
  const lacking = missing.length > 0 ? (['not_run'] as const) : []
  return {
    ...blank(deduction),
    status: applies ? statusOfNothing([...tests.map(({ status }) => status), ...lacking]) : 'passed',
    points: applies ? deduction.points : 0,
    tests: tests.map(({ id }) => id),
    missing: missing.filter((pattern) => !isHiddenName(pattern, show)),
  }
}

function scoreGroup(item: ItemGroup, finder: Finder, show: ShowPolicy): ItemScore {
  const items = item.items.map((inner) =>
    scoreItem({ ...inner, bonus: inner.bonus || item.bonus }, finder, show),
  )
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
