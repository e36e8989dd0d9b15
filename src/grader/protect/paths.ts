import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { isAtOrBelow } from '../../text/below.js'
import { UserError } from '../../text/problem.js'
import { quote } from '../../text/quote.js'
import { fold } from '../fold.js'
import { baseOf, globs } from '../globs.js'
import { type Entry, walk } from '../walk.js'

const mostEntries = 200_000

/** Names that fit the globs, and links in the place of directories that protected files may lie in. */
export async function listProtected(
  workspace: string,
  patterns: readonly string[],
  most: number = mostEntries,
): Promise<Entry[]> {
  const bases = patterns.map((pattern) => fold(baseOf(pattern)))
  const isAbove = (path: string): boolean => bases.some((base) => isAtOrBelow(base, path))
  const isBelow = (path: string): boolean => bases.some((base) => base === '' || path.startsWith(`${base}/`))
  const enters = ({ path }: Entry): boolean => isAbove(fold(path)) || isBelow(fold(path))
  const { entries, isComplete, unread } = await walk(workspace, { enters, opens: true, most })
  if (!isComplete) {
    const message = `too many files to protect: there are more than ${most} where protect.files may lie`
    throw new UserError([{ message, hint: 'globs that begin with a directory look nowhere else' }])
  }
  // By a path that is not as long as ours, a program can still come there.
  const tooDeep = unread.find(({ code }) => code === 'ENAMETOOLONG')
  if (tooDeep !== undefined) {
    const message = `directories are nested too deep to be protected: ${quote(tooDeep.path)}`
    throw new UserError([{ message }])
  }
  const matches = globs(patterns)
  const linked = new Set(await linkedDirectories(workspace, patterns, entries))
  return entries.filter(({ kind, path }) => {
    if (kind === 'directory') return false
    return matches(path) || linked.has(path) || (kind === 'link' && isAbove(fold(path)))
  })
}

/** A link is never walked through, so what lies behind it would fit a glob and not be found. */
async function linkedDirectories(
  workspace: string,
  patterns: readonly string[],
  entries: readonly Entry[],
): Promise<string[]> {
  const mayHold = globs(patterns.flatMap(directoriesOf))
  const linked: string[] = []
  for (const { kind, path } of entries) {
    if (kind !== 'link' || !mayHold(path)) continue
    const found = await stat(join(workspace, path)).catch(() => undefined)
    if (found?.isDirectory() === true) linked.push(path)
  }
  return linked
}

/**
 * Globs for the directories in which something may fit: `src` and `src/test` of `src/test/*.java`. What fits a glob
 * that begins with any directory at all fits it by its own path, too.
 */
function directoriesOf(pattern: string): string[] {
  const steps = pattern.replace(/^\.\//, '').split(/\/(?![^{(]*[})])/)
  return steps
    .slice(0, -1)
    .map((_, index) => steps.slice(0, index + 1).join('/'))
    .filter((glob) => glob !== '**')
}
