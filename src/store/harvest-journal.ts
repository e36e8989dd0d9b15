import { createReadStream } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { formatJournalRow, type JournalRow, parseJournalRow } from '../record/harvest-journal.js'
import { errorCode } from '../text/error-code.js'
import { type Problem, UserError } from '../text/problem.js'
import { isTorn } from '../text/torn.js'
import { appendRow } from './rows.js'

/** Where a directory of attempts keeps what its harvests saw. */
export const journalPath = (dir: string): string => join(dir, 'harvest.jsonl')

/** Adds rows to the journal, all of them on disk when it returns. */
export async function appendJournal(dir: string, rows: readonly JournalRow[]): Promise<void> {
  if (rows.length === 0) return
  const path = journalPath(dir)
  await mkdir(dirname(path), { recursive: true })
  await appendRow(path, rows.map(formatJournalRow).join(''))
}

/**
 * Every row of a journal, oldest first, without keeping the file in memory; none where there is no journal.
 * A row that a crash tore is left out; one that cannot be read otherwise is told of, and costs a request at most.
 */
export async function* readJournal(
  dir: string,
  complain: (problem: Problem) => void = () => {},
): AsyncGenerator<JournalRow> {
  let line = 0
  for await (const text of linesOf(journalPath(dir))) {
    line += 1
    const row = text.trim() === '' ? undefined : readRow(text, journalPath(dir), line, complain)
    if (row !== undefined) yield row
  }
}

async function* linesOf(path: string): AsyncGenerator<string> {
  const stream = createReadStream(path, 'utf8')
  try {
    yield* createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY })
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') throw error
  } finally {
    stream.destroy()
  }
}

function readRow(
  text: string,
  file: string,
  line: number,
  complain: (problem: Problem) => void,
): JournalRow | undefined {
  try {
    return parseJournalRow(text, file)
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    if (isTorn(text)) return undefined
    for (const problem of error.problems) complain({ ...problem, place: { ...problem.place, file, line } })
    return undefined
  }
}
