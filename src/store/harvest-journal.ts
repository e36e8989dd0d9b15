import { mkdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { formatJournalRow, type JournalRow, parseJournalRow } from '../record/harvest-journal.js'
import { sharingRows } from '../record/row-in-brief.js'
import { type Problem, UserError } from '../text/problem.js'
import { isTorn } from '../text/torn.js'
import { linesOf } from './lines.js'
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
 * A row that a crash tore is left out; one that cannot be read otherwise is told of. Whose it was is not known.
 */
export async function* readJournal(
  dir: string,
  complain: (problem: Problem) => void = () => {},
  hearUnread: () => void = () => {},
): AsyncGenerator<JournalRow> {
  const path = journalPath(dir)
  const sharing = sharingRows()
  for await (const { bytes, number } of linesOf(path)) {
    const row = readRow(bytes.toString(), path, number, complain)
    if (row === undefined) hearUnread()
    else yield sharing(row)
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
