import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { type AssignmentGradebook, formatGradebook, parseGradebook } from '../record/gradebook.js'
import { errorCode } from '../text/error-code.js'
import { UserError } from '../text/problem.js'
import { attemptsPath } from './directory.js'
import { writeFileAtomic } from './file.js'

/** Where a directory of attempts keeps what follows from them. */
export const gradebookPath = (dir: string, assignment: string): string =>
  join(dirname(attemptsPath(dir, assignment)), 'gradebook.json')

export const writeGradebook = (dir: string, gradebook: AssignmentGradebook): Promise<void> =>
  writeFileAtomic(gradebookPath(dir, gradebook.assignment), formatGradebook(gradebook))

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
