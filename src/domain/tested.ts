import { addedUp, addsUp, givenFor } from './added-up.js'
import { type Finder, type Found, findTests } from './find.js'
import {
  clampPoints,
  comparePoints,
  fractionOfPoints,
  largerPoints,
  type Points,
  sumPoints,
} from './points.js'
import { isHiddenName, type Rule, reasonOf } from './reason.js'
import { canEarn, type TestResult } from './results.js'
import type { TestedItem } from './rubric.js'
import type { ItemScore, ItemStatus } from './score.js'
import type { ShowPolicy } from './show.js'
import { statusOfNothing } from './status.js'

/** Scores an item by the tests it names; a test the results lack earns nothing and stays in the denominator. */
export function scoreTested(item: TestedItem, finder: Finder, show: ShowPolicy): ItemScore {
  const found = findTests(item, finder)
  const status = statusOf(item, found)
  const points = earned(item, found, item.points)
  return {
    id: item.id,
    name: item.name,
    status,
    points,
    maxPoints: item.points,
    bonus: item.bonus,
    tests: found.tests.map(({ id }) => id),
    missing: found.missing.filter((pattern) => !isHiddenName(pattern, show)),
    ...(status === 'passed' ? {} : { reason: reasonOf(found, { ...ruleOf(item, found, points), show }) }),
    items: [],
  }
}

function statusOf(item: TestedItem, found: Found): ItemStatus {
  // An item worth nothing still passes or fails.
  const points = item.points === 0 ? 1 : item.points
  const share = earned(item, found, points)
  if (comparePoints(share, points) === 0) return 'passed'
  if (share !== 0) return 'partial'
  const lacking = found.expected > found.tests.length ? (['not_run'] as const) : []
  return statusOfNothing([...found.tests.map(({ status }) => status), ...lacking])
}

function earned(item: TestedItem, found: Found, points: Points): Points {
  const passed = found.tests.filter(({ status }) => status === 'passed').length
  switch (item.award) {
    case 'each':
      if (addsUp(item.award, found)) return addedUp(found, points)
      return largerPoints(fractionOfPoints(points, passed, found.expected), granted(item, found))
    case 'all':
      return passed > 0 && passed === found.expected ? points : 0
    case 'any':
      return passed > 0 ? points : 0
    case 'fraction':
      return addsUp(item.award, found) ? addedUp(found, points) : earnedFractions(found, points)
  }
}

/** What the grader gave the item itself: its one test has the item's maximum. */
function granted(item: TestedItem, { tests }: Found): Points {
  if (item.points <= 0) return 0
  const own = tests.find((test) => isOwnTest(item, test))
  if (own?.points === undefined || own.maxPoints === undefined || !canEarn(own.status)) return 0
  if (comparePoints(own.maxPoints, item.points) !== 0) return 0
  return clampPoints(own.points, item.points)
}

function ruleOf(item: TestedItem, found: Found, points: Points): Omit<Rule, 'show'> {
  const { award } = item
  if (!addsUp(award, found)) return { award, countsParts: countsParts(item, found) }
  return { award, countsParts: true, ...givenFor(found, points, item.points) }
}

const countsParts = (item: TestedItem, found: Found): boolean =>
  item.award === 'fraction' || (item.award === 'each' && granted(item, found) > 0)

/** Whether the test is, by its exact id, the only one the item names. */
export const isOwnTest = ({ id, tests, count = 1 }: TestedItem, test: TestResult): boolean =>
  count === 1 && tests.length <= 1 && test.id === (tests[0] ?? id)

// Whole tests are counted together, so that thirds of three add up to the whole.
function earnedFractions({ tests, expected }: Found, points: Points): Points {
  const whole = tests.filter((test) => fractionOf(test).isWhole).length
  const inPart = tests.map(fractionOf).filter(({ isWhole }) => !isWhole)
  const shares = inPart.map(({ part, of }) => fractionOfPoints(points, part, of * expected))
  return sumPoints([fractionOfPoints(points, whole, expected), ...shares])
}

type Fraction = { part: Points; of: Points; isWhole: boolean }

function fractionOf(test: TestResult): Fraction {
  const of = test.maxPoints ?? 1
  if (!canEarn(test.status)) return { part: 0, of: 1, isWhole: false }
  if (test.points === undefined || of <= 0) return { part: 0, of: 1, isWhole: test.status === 'passed' }
  const part = clampPoints(test.points, of)
  return { part, of, isWhole: comparePoints(part, of) === 0 }
}
