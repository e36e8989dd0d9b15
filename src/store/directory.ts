import { mkdir, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { isAssignment } from '../domain/assignment.js'
import { linkedImages } from '../record/images.js'
import { type AttemptLine, type AttemptLines, formatAttemptLine, parseAttemptLines } from '../record/jsonl.js'
import { errorCode } from '../text/error-code.js'
import { UserError } from '../text/problem.js'
import { quote } from '../text/quote.js'
import { writeFileAtomic } from './file.js'
import { appendRow } from './rows.js'

/** Where a directory of attempts keeps those of an assignment. */
export function attemptsPath(dir: string, assignment: string): string {
  // The name may come from a record in a student's repository.
  if (!isAssignment(assignment)) {
    throw new UserError([{ message: `not the name of an assignment: ${quote(assignment)}` }])
  }
  return join(dir, assignment, 'attempts.jsonl')
}

/** Adds an attempt to a directory of attempts with its pictures beside it, at once on disk, and says in which file. */
export async function appendAttempt(dir: string, line: AttemptLine): Promise<string> {
  const path = attemptsPath(dir, line.attempt.assignment)
  await mkdir(dirname(path), { recursive: true })
  for (const image of linkedImages(line.attempt).files)
    await writeFileAtomic(join(dirname(path), image.path), image.bytes)
  await appendRow(path, formatAttemptLine(line))
  return path
}

/** All attempts of an assignment that a directory has, and the rows that cannot be read. */
export async function readAttempts(dir: string, assignment: string): Promise<AttemptLines> {
  const path = attemptsPath(dir, assignment)
  try {
    return parseAttemptLines(await readFile(path, 'utf8'), path)
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') throw error
    return parseAttemptLines('', path)
  }
}
