import { mkdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { isAssignment } from '../domain/assignment.js'
import { linkedImages } from '../record/images.js'
import {
  type AttemptLine,
  type AttemptLines,
  attemptLineOf,
  formatAttemptLine,
  type ReadLine,
  readAttemptLine,
} from '../record/jsonl.js'
import { type Problem, UserError } from '../text/problem.js'
import { quote } from '../text/quote.js'
import { writeFileAtomic } from './file.js'
import { type Line, someLinesOf } from './lines.js'
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

/** The lines of an assignment, some at a time and each read when it is asked for; a last one that a crash tore is left out. */
export async function* readAttemptLines(dir: string, assignment: string): AsyncGenerator<Iterable<ReadLine>> {
  const path = attemptsPath(dir, assignment)
  for await (const lines of someLinesOf(path)) yield readEach(lines, path)
}

function* readEach(lines: readonly Line[], path: string): Generator<ReadLine> {
  for (const { bytes, number, isWhole } of lines) {
    const read = readAttemptLine(bytes, path, number)
    if (isWhole || 'record' in read) yield read
  }
}

/** All attempts of an assignment that a directory has with everything they say, and the lines that cannot be read. */
export async function readAttempts(dir: string, assignment: string): Promise<AttemptLines> {
  const lines: AttemptLine[] = []
  const problems: Problem[] = []
  for await (const some of readAttemptLines(dir, assignment))
    for (const read of some)
      if ('problems' in read) problems.push(...read.problems)
      else lines.push(attemptLineOf(read.record))
  return { lines, problems }
}
