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

/** What has not been asked: leftovers of larger batches first, then the source, of which one item is held back. */
function startQueue<Item, Answer>(
  source: Source<Item>,
  { mostWeight = Number.POSITIVE_INFINITY, weigh = () => 0 }: Batching<Item, Answer>,
) {
  const leftovers: Item[] = []
  const next = async (): Promise<Item | undefined> => {
    const left = leftovers.shift()
    if (left !== undefined) return left
    const { done, value } = await source.next()
    return done === true ? undefined : value
  }
  return {
    putBack: (items: readonly Item[]) => leftovers.unshift(...items),
    take: async (most: number): Promise<Item[]> => {
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

type Landed<Answer> = { answers: readonly Answer[] } | { error: unknown }

/** Asks for many items a batch at a time; a yield is what one batch answered. Batches grow and shrink by their answers. */
export async function* inBatches<Item, Answer>(
  items: Iterable<Item> | AsyncIterable<Item>,
  batching: Batching<Item, Answer>,
): AsyncGenerator<readonly Answer[]> {
  const queue = startQueue(sourceOf(items), batching)
  let size = batching.size
  const fly = async (batch: readonly Item[]): Promise<readonly Answer[]> => {
    const reply = await batching.ask(batch)
    const again = reply.kind === 'too_much' ? batch : reply.again
    const answers = reply.kind === 'too_much' ? [] : reply.answers
    if (reply.kind === 'answered' && again.length === 0) {
      size = grown(size, batch.length, reply.ms)
      return answers
    }
    const [only] = again
    size = shrunk(size, batch.length)
    if (batch.length === 1 && only !== undefined) {
      return [await batching.alone(only, reply.kind === 'too_much' ? reply.reason : '')]
    }
    queue.putBack(again)
    return answers
  }
  const flying = new Map<number, Promise<{ id: number; landed: Landed<Answer> }>>()
  const launch = (id: number, batch: readonly Item[]): void => {
    const settled = fly(batch).then(
      (answers) => ({ id, landed: { answers } }),
      (error: unknown) => ({ id, landed: { error } }),
    )
    flying.set(id, settled)
  }
  for (let id = 0; ; ) {
    while (flying.size < batching.width) {
      const batch = await queue.take(size.size)
      if (batch.length === 0) break
      id += 1
      launch(id, batch)
    }
    if (flying.size === 0) return
    const { id: first, landed } = await Promise.race(flying.values())
    flying.delete(first)
    if ('error' in landed) throw landed.error
    if (landed.answers.length > 0) yield landed.answers
  }
}
