import { quoteSome } from '../text/quote.js'
import { withTheirChoices } from './choices.js'
import { countNotices } from './count-notices.js'
import { asDecided, totalOf } from './decided.js'
import { finderOf, type ItemMemories } from './find.js'
import { scoreItem } from './item.js'
import type { AdjustmentMark, Mark } from './mark.js'
import { markablesOf } from './markable.js'
import { withMarks } from './marked.js'
import { adjustmentsOf, newestMarks } from './marks.js'
import { outlineOf } from './outline.js'
import { comparePoints, subtractPoints } from './points.js'
import type { Results, TestResult } from './results.js'
import { maxPointsOf, type Rubric } from './rubric.js'
import type { Adjustment, ItemScore, Score } from './score.js'
import { HIDDEN_NAME, SHOW_ALL, type ShowPolicy, shownOf } from './show.js'

/** Stage 5: what the results and people's marks are worth. `show` says which tests must not be named to the student. */
export function scoreResults(
  rubric: Rubric,
  results: Results,
  show: ShowPolicy = SHOW_ALL,
  marks: readonly Mark[] = [],
): Score {
  const score = scoreItems(rubric, results, show, marks)
  const unexpected = unexpectedTests(score.items, results, show)
  return {
    ...score,
    unexpected: unexpected.named,
    notices: [
      ...(rubric.implied?.notices ?? countNotices(rubric, results)),
      ...unexpected.notices,
      ...strayNotices(rubric, marks),
    ],
  }
}

/** Scores many attempts by one rubric, in outline: all that points depend on, worked out once for what is the same. */
export function outlineScorer(): typeof scoreItems {
  const memories: ItemMemories = new WeakMap()
  return (rubric, results, show, marks) => outlineOf(scoreItems(rubric, results, show, marks, memories))
}

/** The same without what is said of the rubric. */
export function scoreItems(
  rubric: Rubric,
  results: Results,
  show: ShowPolicy,
  marks: readonly Mark[],
  memories?: ItemMemories,
): Score {
  // A rubric that was made up for these results is no other attempt's.
  const finder = finderOf(results, rubric.implied === undefined ? memories : undefined)
  const maxPoints = maxPointsOf(rubric)
  const scored = rubric.items.map((item) => scoreItem(item, finder, show))
  const decided = asDecided(scored, maxPoints, rubric.implied?.points)
  const marked = withMarks(rubric.items, decided.items, newestMarks(marks))
  const items = rubric.implied === undefined ? marked : withoutHiddenNames(marked, results.tests, show)
  const adjustments = notBelowZero(items, [...decided.adjustments, ...adjustmentsOf(marks).map(asAdjustment)])
  const points = totalOf(items, adjustments)
  return { items, adjustments, points, maxPoints, complete: isComplete(items), unexpected: [], notices: [] }
}

/** A score with marks laid over, where the tests it was made from are not all known any more. */
export function scoreUnderMarks(score: Score, rubric: Rubric | undefined, marks: readonly Mark[]): Score {
  if (marks.length === 0) return score
  const byId = new Map(rubric?.items.map((item) => [item.id, item]))
  const newest = newestMarks(marks)
  const items = score.items.flatMap((one) => {
    const item = byId.get(one.id)
    return item === undefined ? [one] : withMarks([item], [one], newest)
  })
  const adjustments = notBelowZero(items, [...score.adjustments, ...adjustmentsOf(marks).map(asAdjustment)])
  return { ...score, items, adjustments, points: totalOf(items, adjustments), complete: isComplete(items) }
}

const isComplete = (items: readonly ItemScore[]): boolean => items.every(({ status }) => status !== 'pending')

const asAdjustment = ({ adjust, comment, by, commit }: AdjustmentMark): Adjustment => ({
  points: adjust,
  reason: comment ?? `adjusted by ${by}`,
  mark: { by, ...(comment !== undefined && { comment }), ...(commit !== undefined && { commit }) },
})

function notBelowZero(items: readonly ItemScore[], adjustments: Adjustment[]): Adjustment[] {
  const total = totalOf(items, adjustments)
  if (comparePoints(total, 0) >= 0) return adjustments
  return [...adjustments, { points: subtractPoints(0, total), reason: 'the whole is never below 0' }]
}

/** Marks are kept when the rubric's items go, and said to count for nothing. */
function strayNotices({ items }: Rubric, marks: readonly Mark[]): string[] {
  if (marks.length === 0) return []
  const known = new Set(markablesOf(items).map(({ id }) => id))
  const stray = [...newestMarks(marks).keys()].filter((id) => !known.has(id))
  return stray.length === 0
    ? []
    : [`Marks of what the rubric has no item for count for nothing: ${quoteSome(stray)}.`]
}

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
  { tests, choices }: Results,
  show: ShowPolicy,
): Unexpected {
  const expected = withTheirChoices(items.flatMap(testsOf), choices)
  const others = tests.filter(({ id }) => !expected.has(id))
  const named = others.filter((test) => shownOf(test, show) !== 'none').map(({ id }) => id)
  const hidden = others.length - named.length
  const notice = `${hidden} hidden ${hidden === 1 ? 'test belongs' : 'tests belong'} to no item and count for nothing`
  return { named, notices: hidden === 0 ? [] : [notice] }
}

const testsOf = (item: ItemScore): string[] => [...item.tests, ...item.items.flatMap(testsOf)]
