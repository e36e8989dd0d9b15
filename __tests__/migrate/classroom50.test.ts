import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { ItemScore } from '../../src/domain/score.js'
import { classroom50 } from '../../src/formats/classroom50.js'
import { type Classroom50Identity, formatClassroom50 } from '../../src/migrate/classroom50.js'
import { wholePoints, wholeShares } from '../../src/migrate/whole-points.js'
import { anAttempt } from '../report/attempts.js'

const identity: Classroom50Identity = {
  classroom: 'cs-principles',
  assignment: 'hello',
  assignmentType: 'individual',
  owner: 'alice',
  submission: 'submit/2026-06-01T14-32-05Z-a1b2c3d',
  commit: 'https://github.com/cs/hello-alice/commit/a1b2c3d',
  release: 'https://github.com/cs/hello-alice/releases/tag/submit%2F2026-06-01T14-32-05Z-a1b2c3d',
  review: 'https://github.com/cs/hello-alice/compare/0000000...a1b2c3d',
  datetime: '2026-06-01T14:32:01Z',
  gradedAt: '2026-06-01T14:33:11Z',
}

type Written = { score: number; 'max-score': number; tests: WrittenTest[] }
type WrittenTest = {
  'test-name': string
  passed: boolean
  score: number
  'max-score': number
  pending?: boolean
}

/** The rules of Classroom 50's `validate_result`, which its runner and its collector check. */
function expectValid({ score, 'max-score': most, tests }: Written): void {
  const sum = (key: 'score' | 'max-score'): number => tests.reduce((total, row) => total + row[key], 0)
  expect({ score: sum('score'), most: sum('max-score') }).toEqual({ score, most })
  expect(tests.length).toBeLessThanOrEqual(100)
  for (const row of [{ score, 'max-score': most }, ...tests]) {
    expect(Number.isInteger(row.score) && Number.isInteger(row['max-score'])).toBe(true)
    expect(row.score).toBeGreaterThanOrEqual(0)
    expect(row.score).toBeLessThanOrEqual(row['max-score'])
  }
  for (const row of tests) expect(row['test-name']).not.toBe('')
}

type Item = Partial<ItemScore> & Pick<ItemScore, 'id'>

const item = ({ id, points = 0, maxPoints = 1, ...more }: Item): ItemScore => ({
  id,
  name: id,
  status: points >= maxPoints ? 'passed' : points > 0 ? 'partial' : 'failed',
  points,
  maxPoints,
  bonus: false,
  tests: [],
  missing: [],
  items: [],
  ...more,
})

const add = (numbers: readonly number[]): number =>
  Math.round(numbers.reduce((sum, one) => sum + one, 0) * 1e6) / 1e6

function attemptWith(items: ItemScore[], points?: number) {
  const earned = add(items.map((one) => one.points))
  const maxPoints = add(items.map((one) => (one.bonus ? 0 : one.maxPoints)))
  const complete = items.every(({ status }) => status !== 'pending')
  const score = { items, adjustments: [], points: earned, maxPoints, complete, unexpected: [], notices: [] }
  return anAttempt({ score, points: points ?? earned, maxPoints, complete })
}

function written(items: ItemScore[], points?: number): Written {
  const result: Written = JSON.parse(formatClassroom50(attemptWith(items, points), identity))
  expectValid(result)
  return result
}

const rowsOf = ({ tests }: Written): string[] =>
  tests.map((row) => `${row['test-name']} ${row.score}/${row['max-score']}`)

describe("an attempt as Classroom 50's result.json", () => {
  test('has every field that Classroom 50 asks for, and our own reader reads it', () => {
    const text = formatClassroom50(
      attemptWith([item({ id: 'A', points: 4, maxPoints: 4 }), item({ id: 'B' })]),
      identity,
    )
    expect(JSON.parse(text)).toEqual({
      schema: 'classroom50/result/v1',
      classroom: 'cs-principles',
      assignment: 'hello',
      assignment_type: 'individual',
      owner: 'alice',
      submission: identity.submission,
      commit: identity.commit,
      release: identity.release,
      review: identity.review,
      datetime: '2026-06-01T14:32:01Z',
      graded_at: '2026-06-01T14:33:11Z',
      score: 4,
      'max-score': 5,
      tests: [
        { 'test-name': 'A', passed: true, score: 4, 'max-score': 4 },
        { 'test-name': 'B', passed: false, score: 0, 'max-score': 1 },
      ],
    })
    expect(classroom50.parse(text, 'result.json', { references: [] })).toMatchObject({
      points: 4,
      maxPoints: 5,
      notices: [],
    })
  })

  test.each<[string, ItemScore[], number | undefined, string[]]>([
    [
      'thirds still sum',
      [1, 2, 3].map((n) => item({ id: `T${n}`, points: 3.333333, maxPoints: 3.333333 })),
      undefined,
      ['T1 4/4', 'T2 3/3', 'T3 3/3'],
    ],
    ['half a point more is a point', [item({ id: 'A', points: 2.5, maxPoints: 5 })], undefined, ['A 3/5']],
    [
      'full marks are for full points only',
      [item({ id: 'A', points: 9.9, maxPoints: 10 })],
      undefined,
      ['A 9/10'],
    ],
    [
      'a tenth and two are less than a point',
      [item({ id: 'A', points: 0.1, maxPoints: 0.1 }), item({ id: 'B', points: 0.2, maxPoints: 0.2 })],
      undefined,
      ['A 0/0', 'B 0/0'],
    ],
    [
      'what lateness took is taken from all',
      [item({ id: 'A', points: 6, maxPoints: 6 }), item({ id: 'B', points: 4, maxPoints: 4 })],
      5,
      ['A 3/6', 'B 2/4'],
    ],
    [
      'bonus fills what is missing, up to the maximum',
      [item({ id: 'A', points: 8, maxPoints: 10 }), item({ id: 'X', points: 5, maxPoints: 5, bonus: true })],
      undefined,
      ['A 10/10', 'X 0/0'],
    ],
    [
      'a deductive item is one test',
      [item({ id: 'M', points: 3, maxPoints: 5, items: [item({ id: 'M.1', points: -2, maxPoints: 0 })] })],
      undefined,
      ['M 3/5'],
    ],
    [
      'a group is what is in it',
      [
        item({
          id: 'G',
          points: 1,
          maxPoints: 3,
          items: [item({ id: 'G.1', points: 1 }), item({ id: 'G.2', maxPoints: 2 })],
        }),
      ],
      undefined,
      ['G.1 1/1', 'G.2 0/2'],
    ],
  ])('%s', (_, items, points, rows) => {
    expect(rowsOf(written(items, points))).toEqual(rows)
  })

  test('what a person has yet to mark is no zero: it is worth nothing, and says that it waits', () => {
    const result = written([
      item({ id: 'A', points: 5, maxPoints: 5 }),
      item({ id: 'S', maxPoints: 2, status: 'pending' }),
    ])
    expect(result).toMatchObject({ score: 5, 'max-score': 5 })
    expect(result.tests[1]).toEqual({
      'test-name': 'S (a person marks this)',
      passed: false,
      score: 0,
      'max-score': 0,
      pending: true,
    })
  })

  test('what waits among more tests than Classroom 50 takes is no zero either', () => {
    const leaf = (id: string, waits: boolean): ItemScore =>
      item({ id, points: waits ? 0 : 1, ...(waits && { status: 'pending' as const }) })
    const leaves = Array.from({ length: 120 }, (_, index) => leaf(`T${index}`, index >= 110))
    expect(written(leaves)).toMatchObject({ score: 110, 'max-score': 110 })
    expect(written(leaves).tests[99]).toEqual({
      'test-name': 'and 21 more',
      passed: false,
      score: 11,
      'max-score': 11,
      pending: true,
    })
    const group = item({ id: 'G', points: 110, maxPoints: 120, status: 'pending', items: leaves })
    const other = item({ id: 'B', points: 0, maxPoints: 10 })
    const grouped = written([group, other])
    expect(rowsOf(grouped)).toEqual(['G (a person marks a part) 110/110', 'B 0/10'])
    expect(grouped.tests[0]?.pending).toBe(true)
  })

  test('more tests than Classroom 50 takes are told together', () => {
    const items = Array.from({ length: 150 }, (_, index) => item({ id: `T${index}`, points: 1 }))
    const result = written(items)
    expect(result).toMatchObject({ score: 150, 'max-score': 150 })
    expect(result.tests).toHaveLength(100)
    expect(result.tests[99]).toEqual({ 'test-name': 'and 51 more', passed: true, score: 51, 'max-score': 51 })
    const grouped = [item({ id: 'G', points: 150, maxPoints: 150, items })]
    expect(rowsOf(written(grouped))).toEqual(['G 150/150'])
  })

  const cents = (most: number) => fc.integer({ min: 0, max: most }).map((n) => n / 100)

  test('is valid and sums whatever the points are', () => {
    const anyItem = fc
      .record({
        maxPoints: cents(2000),
        share: fc.integer({ min: 0, max: 100 }),
        kind: fc.constantFrom('tested', 'bonus', 'pending'),
      })
      .map(({ maxPoints, share, kind }) => {
        const points = kind === 'pending' ? 0 : Math.round(maxPoints * share * 100) / 10_000
        return item({
          id: 'A',
          points,
          maxPoints,
          bonus: kind === 'bonus',
          ...(kind === 'pending' && { status: 'pending' as const }),
        })
      })
    fc.assert(
      fc.property(
        fc.array(anyItem, { minLength: 1, maxLength: 120 }),
        fc.integer({ min: 0, max: 100 }),
        (items, late) => {
          const earned = add(items.map(({ points }) => points))
          const points = Math.max(0, Math.round(earned * (100 - late) * 1e4) / 1e6)
          const result = written(items, points)
          const counted = items.filter(({ status }) => status !== 'pending')
          const whole = add(counted.map((one) => (one.bonus ? 0 : one.maxPoints)))
          expect(Math.abs(result['max-score'] - whole)).toBeLessThanOrEqual(0.5)
          expect(Math.abs(result.score - Math.min(points, result['max-score']))).toBeLessThan(1.5)
        },
      ),
      { seed: 50, numRuns: 200 },
    )
  })
})

describe('whole numbers', () => {
  test.each([
    [7, [3.5, 3.5], [4, 4], [4, 3]],
    [3, [1, 1, 1], [3, 3, 3], [1, 1, 1]],
    [2, [5, 0, 0], [1, 1, 1], [1, 1, 0]],
    [0, [1, 2], [1, 2], [0, 0]],
  ])('%d in parts of %j, none above %j', (total, parts, caps, shares) => {
    expect(wholeShares(total, parts, caps)).toEqual(shares)
  })

  test.each([
    [0.4, 1, 1, 0],
    [0.5, 1, 1, 0],
    [1, 1, 1, 1],
    [9.5, 10, 10, 9],
    [2.5, 5, 5, 3],
    [12, 10, 10, 10],
    [-1, 10, 10, 0],
  ])('%d of %d is %d at most: %d', (points, maxPoints, most, whole) => {
    expect(wholePoints(points, maxPoints, most)).toBe(whole)
  })
})
