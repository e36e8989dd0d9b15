/** What a generator yields until somebody stops it; what was under way then is given up. */
export async function* until<Value>(
  signal: AbortSignal,
  values: AsyncGenerator<Value>,
): AsyncGenerator<Value> {
  for (;;) {
    const next = await unlessStopped(signal, values.next())
    if (next === undefined || next.done === true) return
    yield next.value
  }
}

/** No race against one promise for all of them: that would hold on to every value until the end. */
function unlessStopped<Value>(signal: AbortSignal, next: Promise<Value>): Promise<Value | undefined> {
  return new Promise((resolve, reject) => {
    const stop = (): void => resolve(undefined)
    if (signal.aborted) stop()
    signal.addEventListener('abort', stop, { once: true })
    next.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop))
  })
}
