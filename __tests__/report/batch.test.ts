import { describe, expect, test } from '@jest/globals'
import { renderBatch } from '../../src/report/batch.js'
import { renderProgress } from '../../src/report/batch-progress.js'
import type { BatchRow } from '../../src/report/batch-row.js'

const row = (submitter: string, changes: Partial<BatchRow> = {}): BatchRow => ({
  submitter,
  path: submitter,
  status: 'graded',
  points: 1,
  maxPoints: 2,
  complete: true,
  reason: null,
  skipped: false,
  ...changes,
})

const render = (rows: BatchRow[], width = 60, left: string[] = []): string[] =>
  renderBatch(
    { assignment: 'hw1', file: 'out/hw1/attempts.jsonl', rows, left, problems: [] },
    { color: false, width },
  ).split('\n')

describe('the table of a batch', () => {
  test('keeps its columns with names of other alphabets, and shows nothing hidden', () => {
    const lines = render([row('漢字'), row('a\u001B[31m\u202Eb', { points: 0.5 })])
    expect(lines.slice(0, 3)).toEqual([
      'submitter   status    points',
      '漢字        graded    1 of 2',
      'a⟨U+202E⟩b  graded  0.5 of 2',
    ])
  })

  test('cuts a reason to the width that there is', () => {
    const [, line] = render([row('ada', { status: 'error', points: null, reason: 'why '.repeat(50) })], 60)
    expect(line).toHaveLength(60)
    expect(line).toMatch(/^ada +could not be graded +– {2}why .*…$/)
  })

  test('says which points may still grow', () => {
    const [, line] = render([row('ada', { complete: false })])
    expect(line).toBe('ada        graded  1 so far of 2')
  })

  test.each([
    [[0, 1, 2], 'Points of 2: lowest 0, median 1, mean 1, highest 2.'],
    [[0.25, 1, 1, 2], 'Points of 2: lowest 0.25, median 1, mean 1.06, highest 2.'],
    [[1, 2], 'Points of 2: lowest 1, median 1.5, mean 1.5, highest 2.'],
  ])('tells how %j are spread', (points, expected) => {
    const rows = points.map((points, index) => row(`s${index}`, { points }))
    expect(render(rows)).toContain(expected)
  })

  test('compares in percent what is out of different maxima', () => {
    const rows = [row('ada'), row('ben', { points: 4, maxPoints: 4 })]
    expect(render(rows)).toContain('Points: lowest 50 %, median 75 %, mean 75 %, highest 100 %.')
  })

  test('without anybody says only what is left', () => {
    expect(render([], 60, ['ada', 'ben'])).toEqual([
      'Stopped before its end: 2 submissions left (ada, ben). Run it again to go on.',
      '',
    ])
  })
})

test.each([
  [0, 40, 0, 0, '0/40'],
  [10, 40, 10, 20_000, '10/40, 1 min left'],
  [30, 40, 1, 500, '30/40, 5 s left'],
  [30, 40, 0, 500, '30/40'],
  [40, 40, 40, 60_000, '40/40'],
])('progress of %d of %d, %d of them graded in %d ms: %s', (done, total, graded, elapsed, expected) => {
  expect(renderProgress(done, total, graded, elapsed)).toBe(expected)
})
