import type { JournalRow, Sighting } from '../record/harvest-journal.js'
import type { AttemptLine } from '../record/jsonl.js'
import { nothingRemembered, type Remembered, remember } from '../record/remembered.js'
import { sharingRows, withoutFiles } from '../record/row-in-brief.js'
import type { Problem } from '../text/problem.js'
import { appendJournal, readJournal } from './harvest-journal.js'
import { appendHarvested, keyOfHarvested, storedFiles, storedKeys } from './harvested.js'

/** What was found out of a repository: its new attempts, and what was seen. */
export type Finding = { lines: readonly AttemptLine[]; sighting: Sighting }

/** Keeps what a harvest finds, in such an order that it can be killed anywhere. */
export type Keeper = {
  remembered: Remembered
  /** Rows of the journal that cannot be read. */
  problems: readonly Problem[]
  /** Keeps findings of one assignment; tells how many attempts are new. */
  keep: (assignment: string, findings: readonly Finding[]) => Promise<number>
  note: (rows: readonly JournalRow[]) => Promise<void>
  /** Forgets that attempts are stored which are not there any more, so that they are fetched again. */
  forgetLost: (assignment: string) => Promise<void>
}

/** Opens a directory of attempts for a harvest: what earlier ones saw is known then. */
export async function openKeeper(dir: string): Promise<Keeper> {
  const { remembered, problems, wasKilled } = await recall(dir)
  const sharing = sharingRows()
  const stored = new Map<string, Promise<ReadonlySet<string>>>()
  const storedIn = (assignment: string): Promise<ReadonlySet<string>> => {
    const known = stored.get(assignment) ?? storedKeys(dir, assignment)
    stored.set(assignment, known)
    return known
  }
  const note = async (rows: readonly JournalRow[]): Promise<void> => {
    await appendJournal(dir, rows)
    // Nothing is asked for twice in a harvest.
    for (const row of rows) remember(remembered, withoutFiles(sharing(row)))
  }
  const keep: Keeper['keep'] = async (assignment, findings) => {
    const all = findings.flatMap(({ lines }) => lines)
    // Only a harvest that was killed can have stored what its journal does not know.
    const known = wasKilled && all.length > 0 ? await storedIn(assignment) : new Set()
    const lines = all.filter((line) => !known.has(keyOfHarvested(line)))
    // The attempts first: what the journal knows is stored.
    await appendHarvested(dir, assignment, lines)
    await note(findings.map(({ sighting }) => sighting))
    return lines.length
  }
  return { remembered, problems, note, keep, forgetLost: (one) => forgetLost(dir, one, remembered) }
}

/** What the journal says of earlier harvests. */
async function recall(dir: string) {
  const remembered = nothingRemembered()
  const problems: Problem[] = []
  let isSpoiled = false
  const complain = (problem: Problem): number => problems.push(problem)
  const hearUnread = (): void => {
    isSpoiled = true
  }
  for await (const row of readJournal(dir, complain, hearUnread)) remember(remembered, row)
  // What is missing in it may be of a repository that no listing of what is new would show.
  if (isSpoiled) remembered.watermarks.clear()
  return { remembered, problems, wasKilled: remembered.open !== undefined || isSpoiled }
}

async function forgetLost(dir: string, assignment: string, { sightings }: Remembered): Promise<void> {
  const known = sightings.get(assignment)
  if (known === undefined) return
  const isStored = await storedFiles(dir, assignment)
  for (const [id, sighting] of known) {
    const files = Object.entries(sighting.files).filter(([file]) => isStored(id, file))
    known.set(id, { ...sighting, files: Object.fromEntries(files) })
  }
}
