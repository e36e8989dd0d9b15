import { deductiveScore, groupScore } from './item.js'
import type { ItemMark } from './mark.js'
import { type Markable, pointsGiven, whyNotGiven } from './markable.js'
import type { ItemMarks } from './marks.js'
import { comparePoints, formatPoints, type Points } from './points.js'
import type { RubricItem } from './rubric.js'
import type { ItemScore, ItemStatus, Said } from './score.js'

/** The items' scores with what people say of them laid over; a score of another item than the one in its place stays. */
export const withMarks = (
  items: readonly RubricItem[],
  scores: readonly ItemScore[],
  marks: ItemMarks,
): ItemScore[] =>
  scores.map((score, index) => {
    const item = items[index]
    return item?.id !== score.id || marks.size === 0 ? score : withMark(item, score, marks)
  })

function withMark(item: RubricItem, score: ItemScore, marks: ItemMarks): ItemScore {
  switch (item.kind) {
    case 'group': {
      const inner = item.items.map((one) => ({ ...one, bonus: one.bonus || item.bonus }))
      return groupScore(item, withMarks(inner, score.items, marks))
    }
    case 'deductive': {
      const deductions = score.items.map((deduction, index) => {
        const worth = item.deductions[index]
        return worth?.id === deduction.id ? marked(worth, deduction, marks) : deduction
      })
      return marked(item, deductiveScore(item, deductions), marks)
    }
    case 'tested':
    case 'manual':
      return marked(item, score, marks)
  }
}

type Worth = Pick<Markable, 'id' | 'points'>

function marked(worth: Worth, score: ItemScore, marks: ItemMarks): ItemScore {
  const mark = marks.get(worth.id)
  if (mark === undefined) return score
  const { by, comment, given } = mark
  const said = saidOf(mark, worth)
  if (given === undefined) return { ...score, mark: said }
  const { reason: _, ...rest } = score
  // The rubric has changed since: what the person would say of it now is not known.
  if (whyNotGiven(worth, given) !== undefined)
    return { ...rest, status: 'pending', points: 0, reason: sayMisfit(mark, worth), mark: said }
  const points = pointsGiven(worth, given)
  const status = statusGiven(worth, given, points)
  return {
    ...rest,
    status,
    points,
    ...(status !== 'passed' && { reason: comment ?? `marked by ${by}` }),
    mark: said,
  }
}

function saidOf({ by, comment, commit, given, worth }: ItemMark, now: Worth): Said {
  const isOther = given !== undefined && 'points' in given && worth !== undefined && worth !== now.points
  const isMisfit = given !== undefined && whyNotGiven(now, given) !== undefined
  return {
    by,
    ...(comment !== undefined && { comment }),
    ...(commit !== undefined && { commit }),
    ...given,
    ...(worth !== undefined && { worth }),
    ...((isOther || isMisfit) && { worthNow: now.points }),
  }
}

const sayMisfit = ({ by, given }: ItemMark, { points }: Worth): string =>
  `${by} gave ${given !== undefined && 'points' in given ? formatPoints(given.points) : ''}, but it is worth ${formatPoints(points)}: a person marks this again`

function statusGiven(worth: Worth, given: NonNullable<ItemMark['given']>, points: Points): ItemStatus {
  if ('passed' in given) return given.passed ? 'passed' : 'failed'
  const full = worth.points < 0 ? 0 : worth.points
  if (comparePoints(points, full) >= 0) return 'passed'
  const none = worth.points < 0 ? worth.points : 0
  return comparePoints(points, none) === 0 ? 'failed' : 'partial'
}
