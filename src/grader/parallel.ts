import { setMaxListeners } from 'node:events'

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
