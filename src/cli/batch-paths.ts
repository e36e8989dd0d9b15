import { stat } from 'node:fs/promises'
import { posix, resolve, sep } from 'node:path'
import { baseOf, globs } from '../grader/globs.js'
import { type Entry, walk } from '../grader/walk.js'
import { UserError } from '../text/problem.js'
import { quote } from '../text/quote.js'

/** Something a word on the command line names. A link that a glob found is not followed: who knows whose it is. */
export type Found = { name: string; path: string; kind: Entry['kind'] }

const mostEntries = 500_000

/** What a word names: a path, else everything that fits it as a glob; hidden files only where it says so. */
export async function findPaths(word: string, cwd: string, most = mostEntries): Promise<Found[]> {
  const path = resolve(cwd, word)
  const found = await stat(path).catch(() => undefined)
  if (found === undefined) return expand(word, cwd, most)
  const kind = found.isDirectory() ? 'directory' : found.isFile() ? 'file' : 'other'
  return [{ name: word, path, kind }]
}

async function expand(word: string, cwd: string, most: number): Promise<Found[]> {
  const written = posix.normalize(sep === '/' ? word : word.replaceAll(sep, '/'))
  const pattern = written.replace(/(?<=.)\/+$/, '')
  const base = baseOf(pattern)
  const steps = pattern.slice(base.length).replace(/^\/+/, '').split('/')
  const depth = pattern.includes('**') ? Number.POSITIVE_INFINITY : steps.length
  const isShown = ({ name }: Entry): boolean =>
    !name.startsWith('.') || steps.some((step) => step.startsWith('.'))
  const enters = (entry: Entry): boolean => entry.path.split('/').length < depth && isShown(entry)
  const { entries, isComplete } = await walk(resolve(cwd, base), { enters, most })
  if (!isComplete) throw tooMany(word, most)
  const fits = globs([pattern])
  return entries
    .filter((entry) => isShown(entry) && fits(posix.join(base, entry.path)))
    .filter(({ kind }) => pattern === written || kind === 'directory')
    .map(({ path, kind }) => {
      const name = posix.join(base, path)
      return { name, path: resolve(cwd, name), kind }
    })
}

/** Somebody whose files were not reached would be left out, and nobody would know. */
const tooMany = (word: string, most: number): UserError =>
  new UserError([
    {
      message: `${quote(word)} looks through more than ${most} files`,
      hint: 'say more of the path, or name the directories one by one',
    },
  ])
