import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Gives a directory of ours for as long as it is used; its name says for what. */
export async function inScratch<Value>(
  purpose: string,
  use: (scratch: string) => Promise<Value>,
): Promise<Value> {
  const scratch = await mkdtemp(join(tmpdir(), `grade-${purpose}-`))
  try {
    return await use(scratch)
  } finally {
    await rm(scratch, { recursive: true, force: true })
  }
}
