import type { JournalRow, Sighting } from './harvest-journal.js'

const NOTHING: Readonly<Record<string, never>> = {}
const NONE: readonly string[] = []

/** Many rows say the same harvest, time and owner; there is no end of other texts. */
const MANY = 1000

/** Makes rows that are kept in memory by tens of thousands share what they say alike. */
export function sharingRows(): (row: JournalRow) => JournalRow {
  const texts = new Map<string, string>()
  const shared = (text: string): string => {
    const same = texts.get(text)
    if (same === undefined && texts.size < MANY) texts.set(text, text)
    return same ?? text
  }
  return (row) => (row.kind === 'seen' ? sharing(row, shared) : row)
}

function sharing(row: Sighting, shared: (text: string) => string): Sighting {
  const { repository, formerName, refused, unproved } = row
  const { id, nodeId, owner, name } = repository
  const brief: Sighting = {
    kind: 'seen',
    run: shared(row.run),
    assignment: shared(row.assignment),
    repository: { id, nodeId, owner: shared(owner), name },
    submitter: row.submitter,
    pushedAt: row.pushedAt,
    head: row.head,
    tip: row.tip,
    files: row.files,
    refused: Object.keys(refused).length === 0 ? NOTHING : refused,
    withRuns: row.withRuns,
    unproved: unproved.length === 0 ? NONE : unproved,
    at: shared(row.at),
  }
  return formerName === undefined ? brief : { ...brief, formerName }
}

/** Where nobody asks what is stored of a repository. */
export const withoutFiles = (row: JournalRow): JournalRow =>
  row.kind === 'seen' ? { ...row, files: NOTHING } : row
