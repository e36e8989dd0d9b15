import { realpath } from 'node:fs/promises'
import type { SandboxSettings } from '../sandbox.js'
import type { Shown } from '../view/masks.js'
import { readablePaths } from '../view/places.js'

/** What `readable` names and is here, by where it is looked for and where it really lies. */
export async function readableIn(settings: SandboxSettings): Promise<Shown[]> {
  const found = await Promise.all(
    readablePaths(settings).map((at) =>
      realpath(at).then(
        (from): Shown[] => [{ from, at }],
        () => [],
      ),
    ),
  )
  return found.flat()
}
