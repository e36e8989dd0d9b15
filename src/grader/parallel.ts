import { setMaxListeners } from 'node:events'
import type { TakeTurn } from '../sandbox/in-turns.js'

/** So many at the same time; when one throws, the others are stopped and waited for. */
export async function inParallel<Item>(
  items: readonly Item[],
  most: number,
  signal: AbortSignal,
  work: (item: Item, signal: AbortSignal) => Promise<void>,
): Promise<void> {
  const failed = new AbortController()
  const either = AbortSignal.any([signal, failed.signal])
  // Every program that runs listens; more than ten of them are no leak.
  setMaxListeners(0, either)
  const queue = items.values()
  const worker = async (): Promise<void> => {
    for (const item of queue) {
      if (either.aborted) return
      await work(item, either)
    }
  }
  const workers = Array.from({ length: Math.min(most, items.length) }, () =>
    worker().catch((error: unknown) => {
      failed.abort(error)
      throw error
    }),
  )
  await Promise.allSettled(workers)
  await Promise.all(workers)
}

/** Turns for what shares a machine: of all that was given, never more than `most` at once. */
export function turnsOf(most: number): TakeTurn {
  let free = most
  const waiting: (() => void)[] = []
  return async (run) => {
    if (free > 0) free -= 1
    else await new Promise<void>((resolve) => waiting.push(resolve))
    try {
      return await run()
    } finally {
      const next = waiting.shift()
      if (next === undefined) free += 1
      else next()
    }
  }
}
