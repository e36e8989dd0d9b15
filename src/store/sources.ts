import { mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { UserError } from '../text/problem.js'
import { quote } from '../text/quote.js'
import { attemptsPath } from './directory.js'
import { writeFileAtomic } from './file.js'

/** Where a directory of attempts keeps the files that count, each submitter's by their name. */
export const sourcesPath = (dir: string, assignment: string): string =>
  join(dirname(attemptsPath(dir, assignment)), 'source')

/** Not a path, and no name of ours: a submitter's name may come from a student's repository. */
const isName = (submitter: string): boolean => /^[^.\\/:\0][^\\/:\0]*$/.test(submitter)

const commitPath = (sources: string, submitter: string): string => join(sources, '.commits', submitter)

/** The commit whose files are kept for a submitter; undefined where nobody fetched them. */
export async function keptCommit(sources: string, submitter: string): Promise<string | undefined> {
  if (!isName(submitter)) return undefined
  const text = await readFile(commitPath(sources, submitter), 'utf8').catch(() => '')
  return text.trim() === '' ? undefined : text.trim()
}

/** Keeps the files of a commit for a submitter, in place of those of another one: all of them, or those from before. */
export async function keepSource(
  sources: string,
  { submitter, commit }: { submitter: string; commit: string },
  fetch: (dir: string) => Promise<unknown>,
): Promise<string> {
  if (!isName(submitter)) throw new UserError([{ message: `${quote(submitter)} is no name for a directory` }])
  await mkdir(sources, { recursive: true })
  const scratch = await mkdtemp(join(sources, '.fetching-'))
  try {
    const files = join(scratch, 'files')
    await fetch(files)
    const place = join(sources, submitter)
    // Until they are there, nobody may take them for those of the commit.
    await rm(commitPath(sources, submitter), { force: true })
    await rm(place, { recursive: true, force: true })
    await rename(files, place)
    await writeFileAtomic(commitPath(sources, submitter), `${commit}\n`)
    return place
  } finally {
    await rm(scratch, { recursive: true, force: true })
  }
}
