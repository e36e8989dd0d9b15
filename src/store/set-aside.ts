import { mkdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { type AttemptLine, attemptLineOf, formatAttemptLine, readAttemptLine } from '../record/jsonl.js'
import { attemptsPath } from './directory.js'
import { linesOf } from './lines.js'
import { appendRow } from './rows.js'

/** Where a directory of attempts keeps gradings that do not count, since somebody would go down by them. */
const setAsidePath = (dir: string, assignment: string): string =>
  join(dirname(attemptsPath(dir, assignment)), 'set-aside.jsonl')

/** Keeps a grading so that nobody's grade can follow from it. */
export async function setAside(dir: string, line: AttemptLine): Promise<void> {
  const path = setAsidePath(dir, line.attempt.assignment)
  await mkdir(dirname(path), { recursive: true })
  await appendRow(path, formatAttemptLine(line))
}

/** What was set aside; a line that cannot be read is graded again. */
export async function readSetAside(dir: string, assignment: string): Promise<AttemptLine[]> {
  const path = setAsidePath(dir, assignment)
  const kept: AttemptLine[] = []
  for await (const { bytes, number } of linesOf(path)) {
    const read = readAttemptLine(bytes, path, number)
    if ('record' in read) kept.push(attemptLineOf(read.record))
  }
  return kept
}
