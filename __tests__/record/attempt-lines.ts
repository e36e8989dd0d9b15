import {
  type AttemptLine,
  type AttemptLines,
  attemptLineOf,
  readAttemptLine,
} from '../../src/record/jsonl.js'
import type { Problem } from '../../src/text/problem.js'

/** Reads the text of an `attempts.jsonl`; a last line that a crash tore is left out. */
export function parseAttemptLines(text: string, file: string): AttemptLines {
  const rows = text.split('\n')
  const lines: AttemptLine[] = []
  const problems: Problem[] = []
  for (const [index, row] of rows.entries()) {
    if (row.trim() === '') continue
    const read = readAttemptLine(Buffer.from(row), file, index + 1)
    if ('record' in read) lines.push(attemptLineOf(read.record))
    else if (index < rows.length - 1) problems.push(...read.problems)
  }
  return { lines, problems }
}
