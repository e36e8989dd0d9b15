/** Waits for something, but no longer than `ms`. */
export async function within(promise: Promise<unknown>, ms: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, ms)
  })
  await Promise.race([promise, late])
  clearTimeout(timer)
}

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
