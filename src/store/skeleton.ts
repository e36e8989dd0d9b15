import { randomUUID } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Attempt } from '../domain/attempt.js'
import { formatAttempt } from '../record/format-attempt.js'
import { attemptsPath } from './directory.js'
import { writeFileAtomic } from './file.js'

/** What stays of a grading that is killed: the attempts of a directory are only ever added to. */
export type Skeleton = {
  keep: (attempt: Attempt) => Promise<void>
  /** The attempt is among the others now. */
  drop: () => Promise<void>
}

/** Keeps the skeleton of one grading beside the attempts of its assignment, as `interrupted-….json`. */
export function skeletonOf(dir: string): Skeleton {
  let path: string | undefined
  return {
    keep: async (attempt) => {
      const place = join(dirname(attemptsPath(dir, attempt.assignment)), `interrupted-${randomUUID()}.json`)
      try {
        await writeFileAtomic(place, formatAttempt(attempt))
        path = place
      } catch {
        // Where nothing can be kept, the attempt itself says so when it is there.
      }
    },
    drop: async () => {
      if (path !== undefined) await rm(path, { force: true })
    },
  }
}
