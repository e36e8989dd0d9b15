import type { Config } from '../config/config.js'
import type { Attempt, AttemptStatus } from '../domain/attempt.js'
import { comparePoints, type Points } from '../domain/points.js'
import type { TestResult } from '../domain/results.js'
import { leavesOf, matchesTest } from '../domain/rubric.js'
import type { ItemScore } from '../domain/score.js'

/** An item that is not full, and the tests it lost its points by. */
export type ShortItem = {
  id: string
  points: Points
  maxPoints: Points
  reason?: string
  tests: Pick<TestResult, 'id' | 'status' | 'message'>[]
}

/** What a solution or a starter comes to, and what in the configuration does not fit its tests. */
export type CheckedGrading = {
  status: AttemptStatus
  reason?: string
  points: Points | null
  maxPoints: Points | null
  /** Whether everything that tests decide is earned, bonus items aside. */
  isFull: boolean
  short: ShortItem[]
  /** Items that wait for a person. */
  pending: string[]
  /** What waits with them: an item from which a person may still take waits as a whole. */
  waiting: WaitingItem[]
  /** Patterns that fit no test, with their item; those of `show.tests` have none. */
  unmatched: { item?: string; pattern: string }[]
  /** Items whose patterns find another number of tests than they should. */
  counts: { item: string; count: number; found: number }[]
  /** Tests that no item expects. */
  unexpected: string[]
  /** What is not taken over for what it can do, though no setting names it. */
  leftOut: string[]
}

/** Points that are not there yet; `on` what a person marks where that is not the item itself. */
export type WaitingItem = { id: string; maxPoints: Points; bonus: boolean; on: string[] }

type ScoreLine = ItemScore & { isBonus: boolean }

export function checkedGrading(attempt: Attempt, config: Config): CheckedGrading {
  const { status, reason, score, formatErrors, tests } = attempt
  const lines = linesOf(score?.items ?? [])
  const short = lines.filter(isShort).map((line) => shortItem(line, tests))
  const lost = (score?.adjustments ?? []).filter(({ points }) => comparePoints(points, 0) < 0)
  const adjusted = lost.map((one) => ({
    id: 'the whole',
    points: one.points,
    maxPoints: 0,
    reason: one.reason,
    tests: [],
  }))
  const why = [reason, ...formatErrors].filter((text) => text !== undefined).join('; ')
  return {
    status,
    ...(why !== '' && { reason: why }),
    points: score?.points ?? null,
    maxPoints: score?.maxPoints ?? attempt.maxPoints,
    isFull: status === 'graded' && score !== null && short.length === 0 && lost.length === 0,
    short: [...short, ...adjusted],
    waiting: waitingIn(score?.items ?? [], new Set(leavesOf(config.rubric?.items ?? []).map(({ id }) => id))),
    pending: lines.filter((line) => line.status === 'pending').map(({ id }) => id),
    // Without results every pattern would be one that fits nothing.
    ...(score === null ? NOTHING : unfitting(config, lines, tests)),
    unexpected: score?.unexpected ?? [],
    leftOut: attempt.protected
      .filter(({ action, why }) => action === 'removed' && why !== undefined)
      .map(({ path }) => path),
  }
}

function waitingIn(items: readonly ItemScore[], leaves: ReadonlySet<string>, inBonus = false): WaitingItem[] {
  return items.flatMap(({ id, status, maxPoints, bonus: own, items: inner }) => {
    const bonus = inBonus || own
    if (status !== 'pending') return []
    if (!leaves.has(id)) return waitingIn(inner, leaves, bonus)
    return [{ id, maxPoints, bonus, on: inner.flatMap((one) => (one.status === 'pending' ? [one.id] : [])) }]
  })
}

const NOTHING = { unmatched: [], counts: [] }

/** Groups and deductive items by what they consist of. */
const linesOf = (items: readonly ItemScore[], bonus = false): ScoreLine[] =>
  items.flatMap((item) => {
    const isBonus = bonus || item.bonus
    return item.items.length === 0 ? [{ ...item, isBonus }] : linesOf(item.items, isBonus)
  })

const isShort = ({ isBonus, status, points, maxPoints }: ScoreLine): boolean =>
  !isBonus && status !== 'pending' && comparePoints(points, maxPoints) < 0

function shortItem(
  { id, points, maxPoints, reason, tests: ids }: ScoreLine,
  tests: readonly TestResult[],
): ShortItem {
  const own = new Set(ids)
  const lost = tests.filter((test) => own.has(test.id) && test.status !== 'passed')
  return { id, points, maxPoints, ...(reason !== undefined && { reason }), tests: lost }
}

function unfitting(
  { rubric, show }: Config,
  lines: readonly ScoreLine[],
  tests: readonly TestResult[],
): Pick<CheckedGrading, 'unmatched' | 'counts'> {
  const byId = new Map(lines.map((line) => [line.id, line]))
  const hidden = show.tests.filter(({ pattern }) => !tests.some((test) => matchesTest(pattern, test)))
  return {
    unmatched: [
      ...lines.flatMap(({ id, missing }) => missing.map((pattern) => ({ item: id, pattern }))),
      ...hidden.map(({ pattern }) => ({ pattern })),
    ],
    counts: leavesOf(rubric?.items ?? []).flatMap((item) => {
      const found = byId.get(item.id)?.tests.length ?? 0
      const isOff = item.kind === 'tested' && item.count !== undefined && item.count !== found
      return isOff ? [{ item: item.id, count: item.count ?? 0, found }] : []
    }),
  }
}
