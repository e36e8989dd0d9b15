import { realpath } from 'node:fs/promises'
import { join } from 'node:path'
import type { SandboxSettings } from '../sandbox.js'

/** What `readable` names and is here, by where it is looked for and where it really lies. */
export async function readableIn({ readable, home }: SandboxSettings): Promise<Readable[]> {
  const found = await Promise.all(
    readable.map(async (path): Promise<Readable[]> => {
      if (path.startsWith('~/') && home === undefined) return []
      const at = path.startsWith('~/') ? join(home ?? '', path.slice(2)) : path
      return realpath(at).then(
        (from) => [{ from, at }],
        () => [],
      )
    }),
  )
  return found.flat()
}

/** Something of this machine at `from`, to be read inside at `at`. */
export type Readable = { from: string; at: string }
