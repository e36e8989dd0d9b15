import type { ResultFile } from '../github/results.js'

/** A record's own name: the commit, the run, its attempt, and a key where several graded it. */
const recordFile = /^([0-9a-f]{40}|[0-9a-f]{64})-\d{1,15}-\d{1,6}(?:-[A-Za-z0-9._-]{1,80})?\.json$/

/** More than any honest submitter has; the rest of a folder somebody filled comes with later harvests. */
const mostAtOnce = 300

/** The commit a record's name tells of; undefined for other files. */
export const commitInName = (name: string): string | undefined => recordFile.exec(name)?.[1]

/** The records in a folder of results; `latest.json`, `index.json`, pictures and whatever else lies there are none. */
export const recordsIn = (files: readonly ResultFile[]): ResultFile[] =>
  files.filter(({ name }) => commitInName(name) !== undefined)

/** As many new records as are taken at once, those of the newest commit first. */
export function takenAtOnce(
  fresh: readonly ResultFile[],
  head: string | null,
): { taken: ResultFile[]; left: number } {
  const isOfHead = ({ name }: ResultFile): boolean => head !== null && name.startsWith(head)
  const ordered = [...fresh.filter(isOfHead), ...fresh.filter((file) => !isOfHead(file))]
  return { taken: ordered.slice(0, mostAtOnce), left: Math.max(0, ordered.length - mostAtOnce) }
}
