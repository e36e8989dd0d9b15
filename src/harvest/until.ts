/** What a generator yields until somebody stops it; what was under way then is given up. */
export async function* until<Value>(
  signal: AbortSignal,
  values: AsyncGenerator<Value>,
): AsyncGenerator<Value> {
  const stopped = new Promise<undefined>((resolve) => {
    if (signal.aborted) resolve(undefined)
    signal.addEventListener('abort', () => resolve(undefined), { once: true })
  })
  for (;;) {
    const next = values.next()
    const first = await Promise.race([next, stopped])
    if (first === undefined) {
      // Whatever it still comes to, nobody waits for it.
      next.catch(() => undefined)
      return
    }
    if (first.done === true) return
    yield first.value
  }
}
