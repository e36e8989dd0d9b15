import type { z } from 'zod'
import { largerPoints, sumPoints } from '../domain/points.js'
import type { Deduction, Rubric, RubricItem } from '../domain/rubric.js'
import { anyPoints, choice, flag, id, keys, line, list, negativePoints, wholeNumber } from './values.js'

const patterns = list(line).describe(
  "Which tests: ids or names, or the part after their last '::', '/' or '.'; * and ? stand for anything.",
)

const RawDeduction = keys({
  id: id.describe('What marks and reports call this deduction.'),
  points: negativePoints.describe('What it takes, below 0.'),
  name: line.exactOptional().describe('What people read; the id unless said.'),
  tests: patterns
    .exactOptional()
    .describe('Applies when one of these tests did not pass; by hand without them.'),
})

export const Item = keys({
  id: id.describe('What marks and reports call this item. A test of the same id belongs to it.'),
  name: line.exactOptional().describe('What people read; the id unless said.'),
  points: anyPoints
    .exactOptional()
    .describe(
      'What it is worth; of a group the sum of its items without bonus. Below 0 only where a person takes it: `manual`.',
    ),
  bonus: flag.prefault(false).describe('Its points come on top: they are no part of the maximum.'),
  tests: patterns.exactOptional(),
  count: wholeNumber(1)
    .exactOptional()
    .describe('How many tests the patterns must find, so that none can vanish unnoticed.'),
  award: choice(['each', 'all', 'any', 'fraction'])
    .exactOptional()
    .describe(
      'How tests become points: each its share (unless said), all or nothing, any one, or what the grader gave.',
    ),
  manual: flag.exactOptional().describe('Pending until a person marks it.'),
  deductions: list(RawDeduction).exactOptional().describe('Awarded up front; these take from it.'),
  get items() {
    return list(Item).exactOptional().describe('A group: worth the sum of these items.')
  },
})

type RawItem = z.output<typeof Item>

export const rubricOf = (items: readonly RawItem[]): Rubric => ({ items: items.map(itemOf) })

function itemOf(raw: RawItem): RubricItem {
  const { id, name = id, points = 0, bonus } = raw
  const item = { id, name, points, bonus }
  if (raw.items !== undefined) {
    const items = raw.items.map(itemOf)
    return { ...item, kind: 'group', points: groupPoints(items, bonus), items }
  }
  if (raw.deductions !== undefined)
    return { ...item, kind: 'deductive', deductions: raw.deductions.map(deductionOf) }
  if (raw.manual === true) return { ...item, kind: 'manual' }
  const { tests = [], count, award = 'each' } = raw
  return { ...item, kind: 'tested', tests, ...(count !== undefined && { count }), award }
}

/** Bonus items inside come on top, unless the group is bonus as a whole. */
const groupPoints = (items: readonly RubricItem[], isBonus: boolean): number =>
  sumPoints(items.filter((item) => isBonus || !item.bonus).map(({ points }) => largerPoints(points, 0)))

const deductionOf = ({ id, name = id, points, tests = [] }: z.output<typeof RawDeduction>): Deduction => ({
  id,
  name,
  points,
  tests,
})
