import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import {
  formatGradebook,
  type GradebookEnd,
  gradebookEnd,
  gradebookStart,
  rowTexts,
} from '../record/format-gradebook.js'
import { type AssignmentGradebook, parseGradebook } from '../record/gradebook.js'
import { errorCode } from '../text/error-code.js'
import { UserError } from '../text/problem.js'
import { attemptsPath } from './directory.js'
import { startFile, writeFileAtomic } from './file.js'

/** Where a directory of attempts keeps what follows from them. */
export const gradebookPath = (dir: string, assignment: string): string =>
  join(dirname(attemptsPath(dir, assignment)), 'gradebook.json')

export const writeGradebook = (dir: string, gradebook: AssignmentGradebook): Promise<void> =>
  writeFileAtomic(gradebookPath(dir, gradebook.assignment), formatGradebook(gradebook))

/** A gradebook that is written while its rows are made. */
export type GradebookFile = {
  add: (rows: AssignmentGradebook['rows']) => Promise<void>
  keep: (rest: GradebookEnd) => Promise<void>
  drop: () => Promise<void>
}

export async function startGradebook(
  dir: string,
  head: Pick<AssignmentGradebook, 'assignment' | 'made' | 'digests'>,
): Promise<GradebookFile> {
  const file = await startFile(gradebookPath(dir, head.assignment))
  let count = 0
  await file.write(gradebookStart(head))
  return {
    add: async (rows) => {
      for (const text of rowTexts(rows, count === 0)) await file.write(text)
      count += rows.length
    },
    keep: async (rest) => {
      for (const text of gradebookEnd(rest, count > 0)) await file.write(text)
      await file.keep()
    },
    drop: () => file.drop(),
  }
}

/** The gradebook as it was last made; undefined where there is none, or none that can be read: it is made anew anyway. */
export async function readGradebook(
  dir: string,
  assignment: string,
): Promise<AssignmentGradebook | undefined> {
  const path = gradebookPath(dir, assignment)
  try {
    return parseGradebook(await readFile(path, 'utf8'), path)
  } catch (error) {
    if (error instanceof UserError || errorCode(error) === 'ENOENT') return undefined
    throw error
  }
}
