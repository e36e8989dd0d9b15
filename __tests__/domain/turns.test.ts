import { expect, test } from '@jest/globals'
import { turnsOf } from '../../src/domain/turns.js'

test('no more run at a time than may, in the order they came, and a failure frees its place', async () => {
  const inTurn = turnsOf(2)
  const started: number[] = []
  let now = 0
  let most = 0
  const work = (index: number) => async (): Promise<number> => {
    started.push(index)
    now += 1
    most = Math.max(most, now)
    await new Promise((resolve) => setImmediate(resolve))
    now -= 1
    if (index === 1) throw new Error('no answer')
    return index
  }
  const ended = await Promise.allSettled([0, 1, 2, 3, 4].map((index) => inTurn(work(index))))
  expect(ended.map(({ status }) => status)).toEqual([
    'fulfilled',
    'rejected',
    'fulfilled',
    'fulfilled',
    'fulfilled',
  ])
  expect(started).toEqual([0, 1, 2, 3, 4])
  expect(most).toBe(2)
})
