import { setTimeout as sleep } from 'node:timers/promises'

/** Waits until something is so: on a busy machine for long, and what never is fails the test. */
export async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  for (const end = performance.now() + 60_000; !(await isSo()); await sleep(20))
    if (performance.now() > end) throw new Error(`was never so: ${String(isSo)}`)
}

/**
 * Gives a program a time, and more where it had not begun by then, of which the attempt tells by undefined: on a busy
 * machine programs start late, and on others a test need not take long.
 */
export async function givenTime<Value>(
  ms: number,
  attempt: (ms: number) => Promise<Value | undefined>,
): Promise<Value> {
  for (const more of [1, 5, 25]) {
    const value = await attempt(ms * more)
    if (value !== undefined) return value
  }
  throw new Error(`nothing began within ${ms * 25} ms`)
}
