import { expect, test } from '@jest/globals'
import { type BatchSize, grown, shrunk, startBatchSize } from '../../src/github/batch-size.js'

type Step = readonly ['quick' | 'slow' | 'too much', number]
const times = (count: number, step: Step): Step[] => Array.from({ length: count }, () => step)

function after(start: BatchSize, steps: readonly Step[]): number {
  return steps.reduce((state, [how, asked]) => {
    if (how === 'too much') return shrunk(state, asked)
    return grown(state, asked, how === 'quick' ? 800 : 4000)
  }, start).size
}

test.each<[string, readonly Step[], number]>([
  ['four quick answers', times(4, ['quick', 50]), 50],
  ['five quick answers', times(5, ['quick', 50]), 55],
  ['a slow one among them', [...times(4, ['quick', 50]), ['slow', 50], ...times(4, ['quick', 50])], 50],
  ['answers to smaller questions', times(20, ['quick', 49]), 50],
  ['one that was too much', [['too much', 50]], 25],
  [
    'two at once that were too much',
    [
      ['too much', 50],
      ['too much', 50],
    ],
    25,
  ],
  [
    'the halves of one that was too much',
    [
      ['too much', 50],
      ['too much', 25],
      ['too much', 12],
    ],
    6,
  ],
  ['the last one', [['too much', 1]], 1],
  ['one that was too much, then five quick ones', [['too much', 50], ...times(5, ['quick', 25])], 30],
])('batches grow while answers are quick and halve when one is too much: %s', (_, steps, size) => {
  expect(after(startBatchSize(50, 100), steps)).toBe(size)
})

test('a batch never grows beyond the most that a question may ask for', () => {
  let state = startBatchSize(95, 100)
  for (let count = 0; count < 50; count += 1) state = grown(state, state.size, 100)
  expect(state.size).toBe(100)
})
