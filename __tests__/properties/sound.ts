import { expect } from '@jest/globals'
import { comparePoints, isPoints, sumPoints } from '../../src/domain/points.js'
import { type Results, type TestResult, testStatuses } from '../../src/domain/results.js'
import { leavesOf, type Rubric } from '../../src/domain/rubric.js'
import type { ItemScore, Score } from '../../src/domain/score.js'

/** What only a mistake of ours puts into a sentence, outside of what it quotes. */
export const SLIP = /\[object |\bundefined\b|\bNaN (?:of|points?|ms|s|bytes)\b/

/** Whatever file they were read from, later stages may rely on this. */
export function expectSoundResults({ tests, points, maxPoints, ...said }: Results): void {
  const ids = tests.map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  for (const test of tests) expectSoundTest(test)
  expectWhole(points, maxPoints)
  for (const notice of said.notices) expect(notice.replace(/"[^"]*"/g, '')).not.toMatch(SLIP)
  expect(typeof said.gradable).toBe('boolean')
}

function expectSoundTest(test: TestResult): void {
  const { id, name, status, points, maxPoints, line, durationMs } = test
  const wrong = [
    id === '' && 'an empty id',
    name === '' && 'an empty name',
    // What a tool's file says of one test is repeated in many places.
    id.length > 1000 && 'a long id',
    name.length > 1000 && 'a long name',
    !testStatuses.includes(status) && `the status ${status}`,
    line !== undefined && !(Number.isSafeInteger(line) && line >= 0) && `line ${line}`,
    durationMs !== undefined && !(Number.isFinite(durationMs) && durationMs >= 0) && `${durationMs} ms`,
    points !== undefined && !isPoints(points) && `${points} points`,
    maxPoints !== undefined && !isPoints(maxPoints) && `${maxPoints} points at most`,
    maxPoints !== undefined && maxPoints < 0 && `${maxPoints} points at most`,
  ].filter((one) => one !== false)
  expect(wrong).toEqual([])
}

function expectWhole(points: number | undefined, maxPoints: number | undefined): void {
  expect([points ?? 0, maxPoints ?? 0].filter((one) => !isPoints(one))).toEqual([])
  expect(maxPoints ?? 0).toBeGreaterThanOrEqual(0)
}

const partsOf = ({ items, adjustments }: Score): number =>
  sumPoints([...items, ...adjustments].map((part) => part.points))

const allItems = (items: readonly ItemScore[]): ItemScore[] =>
  items.flatMap((item) => [item, ...allItems(item.items)])

/** The parts are the whole, to the millionth; nobody has less than nothing or more than there is. */
export function expectSoundScore(score: Score, rubric?: Rubric): void {
  const { items, points, maxPoints, complete } = score
  expect(partsOf(score)).toBe(points)
  expect(points).toBeGreaterThanOrEqual(0)
  expect(
    [points, maxPoints, ...allItems(items).map((item) => item.points)].filter((one) => !isPoints(one)),
  ).toEqual([])
  const bonus = allItems(items).filter((item) => item.bonus)
  const most = sumPoints([maxPoints, ...bonus.map((item) => Math.max(0, item.maxPoints))])
  expect(comparePoints(points, most)).toBeLessThanOrEqual(0)
  expect(sumPoints(items.filter((item) => !item.bonus).map((item) => item.maxPoints))).toBe(maxPoints)
  expect(complete).toBe(items.every(({ status }) => status !== 'pending'))
  if (rubric !== undefined && rubric.implied === undefined)
    expect(
      comparePoints(points, sumPoints(leavesOf(rubric.items).map((item) => Math.max(0, item.points)))),
    ).toBeLessThanOrEqual(0)
}
