import { expect, test } from '@jest/globals'
import { startBatchSize } from '../../src/github/batch-size.js'
import { type BatchReply, inBatches } from '../../src/github/in-batches.js'

const numbers = (count: number): number[] => Array.from({ length: count }, (_, index) => index)

type Asking = {
  ask: (batch: readonly number[]) => BatchReply<number, string>
  start?: number
  width?: number
  mostWeight?: number
}

/** What was asked, and what came back. */
async function run(
  items: Iterable<number> | AsyncIterable<number>,
  { ask, start = 8, width = 2, mostWeight }: Asking,
) {
  const asked: number[][] = []
  const alone: number[] = []
  const answers: string[] = []
  let most = 0
  let now = 0
  const batches = inBatches(items, {
    size: startBatchSize(start, 16),
    width,
    ...(mostWeight !== undefined && { mostWeight, weigh: () => 10 }),
    ask: async (batch) => {
      asked.push([...batch])
      now += 1
      most = Math.max(most, now)
      await new Promise((resolve) => setImmediate(resolve))
      now -= 1
      return ask(batch)
    },
    alone: async (item) => {
      alone.push(item)
      return `alone ${item}`
    },
  })
  for await (const batch of batches) answers.push(...batch)
  return { asked, alone, answers, most }
}

const all = (batch: readonly number[]): BatchReply<number, string> => ({
  kind: 'answered',
  answers: batch.map(String),
  again: [],
  ms: 100,
})
const sizes = (asked: readonly (readonly number[])[]): number[] => asked.map(({ length }) => length)

test('everything is asked for once, a few batches at a time', async () => {
  const { asked, answers, most } = await run(numbers(20), { ask: all })
  expect(sizes(asked)).toEqual([8, 8, 4])
  expect(new Set(answers).size).toBe(20)
  expect(most).toBe(2)
})

test('what is too much is asked for again in halves, and by itself at last', async () => {
  const ask = (batch: readonly number[]): BatchReply<number, string> =>
    batch.includes(3) ? { kind: 'too_much', reason: 'timeout' } : all(batch)
  const { answers, alone, asked } = await run(numbers(16), { ask })
  expect(alone).toEqual([3])
  expect(answers.toSorted()).toEqual(
    [
      ...numbers(16)
        .filter((one) => one !== 3)
        .map(String),
      'alone 3',
    ].toSorted(),
  )
  expect(asked.filter((batch) => batch.includes(3)).map(({ length }) => length)).toEqual([8, 4, 2, 1])
})

test('of a batch that is answered in part, only the rest is asked for again', async () => {
  const ask = (batch: readonly number[]): BatchReply<number, string> => ({
    kind: 'answered',
    answers: batch.slice(0, 3).map(String),
    again: batch.slice(3),
    ms: 100,
  })
  const { answers, asked, alone } = await run(numbers(8), { ask, width: 1 })
  expect(asked[0]).toHaveLength(8)
  expect(answers.toSorted()).toEqual(numbers(8).map(String).toSorted())
  expect(new Set(answers).size).toBe(8)
  expect(alone).toEqual([])
})

test('an item that only comes back is asked for by itself', async () => {
  const ask = (batch: readonly number[]): BatchReply<number, string> => ({
    kind: 'answered',
    answers: batch.filter((one) => one !== 2).map(String),
    again: batch.filter((one) => one === 2),
    ms: 100,
  })
  expect((await run(numbers(4), { ask })).alone).toEqual([2])
})

test('a batch ends before it becomes too heavy, and one heavy item is a batch', async () => {
  expect(sizes((await run(numbers(6), { ask: all, mostWeight: 25 })).asked)).toEqual([2, 2, 2])
  expect(sizes((await run(numbers(2), { ask: all, mostWeight: 5 })).asked)).toEqual([1, 1])
})

test('items may come from a listing that is still going on', async () => {
  async function* listing(): AsyncGenerator<number> {
    for (const number of numbers(10)) {
      await new Promise((resolve) => setImmediate(resolve))
      yield number
    }
  }
  expect((await run(listing(), { ask: all })).answers).toHaveLength(10)
})

test('a refusal ends it, while what was answered before has been handed out', async () => {
  let batches = 0
  const ask = (batch: readonly number[]): BatchReply<number, string> => {
    batches += 1
    if (batches === 2) throw new Error('the token is wrong')
    return all(batch)
  }
  await expect(run(numbers(20), { ask, width: 1 })).rejects.toThrow('the token is wrong')
})
