/** Waits for something, but no longer than `ms`. */
export async function within(promise: Promise<unknown>, ms: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, ms)
  })
  await Promise.race([promise, late])
  clearTimeout(timer)
}

/** Until a signal is aborted, which it may be by now, or nobody wants to know any more. */
export const aborted = (signal: AbortSignal, over: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve()
    else signal.addEventListener('abort', () => resolve(), { once: true, signal: over })
  })

/** What something says, and `otherwise` where it fails or has not said it after `ms`. */
export async function saidWithin<Value>(
  ask: () => Promise<Value>,
  ms: number,
  otherwise: Value,
): Promise<Value> {
  let said = otherwise
  const asking = Promise.resolve()
    .then(ask)
    .then(
      (value) => {
        said = value
      },
      () => undefined,
    )
  await within(asking, ms)
  return said
}
