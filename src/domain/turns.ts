/** Runs what it is given when it is its turn. */
export type TakeTurn = <Value>(run: () => Promise<Value>) => Promise<Value>

/** Turns for what is scarce, in the order in which they were asked for: never more than `most` at once. */
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
