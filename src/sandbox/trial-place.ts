import { mkdtemp, realpath, rm } from 'node:fs/promises'
import { join } from 'node:path'

/** Tries something in a directory that is there for as long as it takes. */
export async function inTrialPlace<Value>(
  temp: string,
  tryIn: (scratch: string) => Promise<Value>,
): Promise<Value> {
  const scratch = await realpath(await mkdtemp(join(temp, 'grade-try-')))
  try {
    return await tryIn(scratch)
  } finally {
    await rm(scratch, { recursive: true, force: true })
  }
}
