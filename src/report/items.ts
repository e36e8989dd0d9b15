import { formatPoints } from '../domain/points.js'
import { isUnbounded, type TestResult } from '../domain/results.js'
import type { Adjustment, ItemScore, Score } from '../domain/score.js'
import { cutCharacters } from '../text/visible.js'
import { itemName, shownPoints, signed } from './headline.js'
import { listed, type Sentence } from './sentence.js'
import { groupOf } from './tests.js'
import { type StatusWords, statusWords } from './words.js'

/** One line of the table of points, for every renderer. */
export type ItemRow = {
  depth: number
  name: string
  status?: StatusWords
  points: string
  why: Sentence
  isSum?: boolean
}

const MOST_NAMES = 10
const MOST_CHARACTERS = 120

// A deduction takes nothing when its tests passed: “passed” would read as praise for a leak.
const deductionWords = (item: ItemScore): StatusWords => {
  const words = statusWords[item.status]
  if (item.status === 'pending') return words
  return item.points < 0 ? { ...words, word: 'taken off' } : { ...words, word: 'not taken off' }
}

const isDeduction = (item: ItemScore): boolean => item.maxPoints === 0 && item.points <= 0

function pointsCell(item: ItemScore, isInner: boolean): string {
  const isOpen = item.status === 'pending' && item.points === 0
  if (isInner && isDeduction(item)) return isOpen ? '?' : item.points === 0 ? '0' : signed(item.points)
  return `${isOpen ? '?' : shownPoints(item.points)} / ${formatPoints(item.maxPoints)}`
}

/** The tests an item counts, in the order of the results. */
type TestsOf = (item: ItemScore) => TestResult[]

/** Made once: looking through thousands of tests for each of thousands of items takes many seconds. */
function testsByItem(tests: readonly TestResult[]): TestsOf {
  const places = new Map(tests.map(({ id }, place) => [id, place]))
  return ({ tests: ids }) =>
    [...new Set(ids)]
      .flatMap((id) => places.get(id) ?? [])
      .sort((one, other) => one - other)
      .flatMap((place) => tests[place] ?? [])
}

/** The item's tests that went wrong; one that has the item's own name is not said twice. */
const failingNames = (item: ItemScore, tests: readonly TestResult[]): string[] =>
  tests
    .filter((test) => groupOf(test) === 'failing' && !isAllGiven(item, test))
    .map(({ name }) => name)
    .filter((name) => name !== item.name && name !== item.id)

/** Nobody said what the test was out of, and its points were all that the item has. */
const isAllGiven = (item: ItemScore, test: TestResult): boolean =>
  item.status === 'passed' && test.status === 'partial' && isUnbounded(test)

/** Beside the item's status these say nothing. */
const repeatingStatus = ['the test failed', 'the test ended with an error']

/** What the item's one test says is a better reason than that it failed. */
function reasonOf({ reason = '' }: ItemScore, tests: readonly TestResult[], failing: string[]) {
  if (!repeatingStatus.includes(reason)) return reason
  if (failing.length > 0) return ''
  const message = tests[0]?.message ?? ''
  return cutCharacters(message.trim().split('\n')[0] ?? '', MOST_CHARACTERS) || reason
}

function whyOf(item: ItemScore, testsOf: TestsOf): Sentence {
  const tests = testsOf(item)
  const failing = failingNames(item, tests)
  const reason = reasonOf(item, tests, failing)
  const unsaid = item.missing.filter((name) => !reason.includes(name))
  const parts: Sentence[] = [
    ...(reason === '' ? [] : [[reason]]),
    ...(failing.length === 0 ? [] : [['not passed: ', ...listed(failing, MOST_NAMES)]]),
    ...(unsaid.length === 0 ? [] : [['not among the results: ', ...listed(unsaid, MOST_NAMES)]]),
  ]
  return parts.flatMap((part, index): Sentence => (index === 0 ? part : ['; ', ...part]))
}

const nameOf = (item: ItemScore): string => `${itemName(item)}${item.bonus ? ' (bonus)' : ''}`

function rowsOf(item: ItemScore, depth: number, testsOf: TestsOf): ItemRow[] {
  const isInner = depth > 0
  const row: ItemRow = {
    depth,
    name: nameOf(item),
    status: isInner && isDeduction(item) ? deductionWords(item) : statusWords[item.status],
    points: pointsCell(item, isInner),
    why: whyOf(item, testsOf),
  }
  return [row, ...item.items.flatMap((inner) => rowsOf(inner, depth + 1, testsOf))]
}

const adjustmentRow = ({ points, reason }: Adjustment): ItemRow => ({
  depth: 0,
  name: 'Adjustment',
  points: signed(points),
  why: [reason],
})

const sumRow = ({ points, maxPoints }: Score): ItemRow => ({
  depth: 0,
  name: 'Sum',
  points: `${shownPoints(points)} / ${formatPoints(maxPoints)}`,
  why: [],
  isSum: true,
})

/** Items with what is inside them, adjustments, and the sum where there is more than one line. */
export function itemRows(score: Score, tests: readonly TestResult[]): ItemRow[] {
  const { items, adjustments } = score
  const testsOf = testsByItem(tests)
  const rows = [...items.flatMap((item) => rowsOf(item, 0, testsOf)), ...adjustments.map(adjustmentRow)]
  return rows.length > 1 ? [...rows, sumRow(score)] : rows
}
