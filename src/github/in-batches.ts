import { type BatchSize, grown, shrunk } from './batch-size.js'

/** What became of a batch: the items to ask for again were too much, and the others are answered. */
export type BatchReply<Item, Answer> =
  | { kind: 'answered'; answers: readonly Answer[]; again: readonly Item[]; ms: number }
  | { kind: 'too_much'; reason: string }

export type Batching<Item, Answer> = {
  size: BatchSize
  /** How many batches are under way at a time. */
  width: number
  /** A batch ends before its items weigh more than this together; one item may. */
  mostWeight?: number
  weigh?: (item: Item) => number
  ask: (items: readonly Item[]) => Promise<BatchReply<Item, Answer>>
  /** The last resort, for what is too much even by itself. */
  alone: (item: Item, reason: string) => Promise<Answer>
}

type Source<Item> = { next: () => Promise<IteratorResult<Item>> | IteratorResult<Item> }

const sourceOf = <Item>(items: Iterable<Item> | AsyncIterable<Item>): Source<Item> =>
  Symbol.asyncIterator in items ? items[Symbol.asyncIterator]() : items[Symbol.iterator]()

type Queue<Item> = {
  putBack: (items: readonly Item[]) => void
  take: (most: number) => Promise<Item[]>
}

/** What has not been asked: leftovers of larger batches first, then the source, of which one item is held back. */
function startQueue<Item, Answer>(
  source: Source<Item>,
  { mostWeight = Number.POSITIVE_INFINITY, weigh = () => 0 }: Batching<Item, Answer>,
): Queue<Item> {
  const leftovers: Item[] = []
  const next = async (): Promise<Item | undefined> => {
    const left = leftovers.shift()
    if (left !== undefined) return left
    const { done, value } = await source.next()
    return done === true ? undefined : value
  }
  return {
    putBack: (items) => {
      leftovers.unshift(...items)
    },
    take: async (most) => {
      const batch: Item[] = []
      let weight = 0
      while (batch.length < most) {
        const item = await next()
        if (item === undefined) break
        weight += weigh(item)
        if (batch.length > 0 && weight > mostWeight) {
          leftovers.unshift(item)
          break
        }
        batch.push(item)
      }
      return batch
    },
  }
}

/** Asks for one batch: what is too much goes back to the queue, or is asked for by itself at last. */
function startAsking<Item, Answer>(queue: Queue<Item>, batching: Batching<Item, Answer>) {
  let size = batching.size
  return {
    next: () => queue.take(size.size),
    ask: async (batch: readonly Item[]): Promise<readonly Answer[]> => {
      const reply = await batching.ask(batch)
      const { answers, again, reason } =
        reply.kind === 'answered'
          ? { ...reply, reason: '' }
          : { answers: [], again: batch, reason: reply.reason }
      if (reply.kind === 'answered' && again.length === 0) {
        size = grown(size, batch.length, reply.ms)
        return answers
      }
      size = shrunk(size, batch.length)
      const [only] = again
      if (batch.length === 1 && only !== undefined) return [await batching.alone(only, reason)]
      queue.putBack(again)
      return answers
    },
  }
}

type Landed<Answer> = { answers: readonly Answer[] } | { error: unknown }

/** Work under way, of which the first to end is taken; a failure waits until it is taken too. */
function startFlights<Answer>() {
  const flying = new Map<number, Promise<{ id: number; landed: Landed<Answer> }>>()
  let last = 0
  return {
    count: () => flying.size,
    launch: (work: Promise<readonly Answer[]>): void => {
      last += 1
      const id = last
      const settled = work.then(
        (answers) => ({ id, landed: { answers } }),
        (error: unknown) => ({ id, landed: { error } }),
      )
      flying.set(id, settled)
    },
    land: async (): Promise<readonly Answer[]> => {
      const { id, landed } = await Promise.race(flying.values())
      flying.delete(id)
      if ('error' in landed) throw landed.error
      return landed.answers
    },
  }
}

/** Asks for many items a batch at a time; a yield is what one batch answered. Batches grow and shrink by their answers. */
export async function* inBatches<Item, Answer>(
  items: Iterable<Item> | AsyncIterable<Item>,
  batching: Batching<Item, Answer>,
): AsyncGenerator<readonly Answer[]> {
  const asking = startAsking(startQueue(sourceOf(items), batching), batching)
  const flights = startFlights<Answer>()
  for (;;) {
    while (flights.count() < batching.width) {
      const batch = await asking.next()
      if (batch.length === 0) break
      flights.launch(asking.ask(batch))
    }
    if (flights.count() === 0) return
    const answers = await flights.land()
    if (answers.length > 0) yield answers
  }
}
