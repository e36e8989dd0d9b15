import { chmod, lstat } from 'node:fs/promises'
import { join, posix } from 'node:path'
import type { GraderConfig } from '../config/config.js'
import type { Outcome } from '../domain/run.js'
import { quote } from '../text/quote.js'
import { readBoundedFile } from './bounded-file.js'
import { gradeRootOf } from './grade-root.js'
import type { Grading } from './grading.js'
import { failure } from './outcome.js'

const mostBytes = 2 ** 20
const absolute = /(?<![\w.$}-])\/grade(?:\/|(?![\w.-]))/

/**
 * An entrypoint as PrairieLearn runs it: by no shell, its first word made executable when it lies in `/grade`. Where
 * there can be no `/grade`, one that needs it is an error: it would read and write what happens to be there.
 */
export async function openEntrypoint(grading: Grading, { run }: GraderConfig): Promise<string[] | Outcome> {
  const { grade = '' } = grading.workspace
  const root = gradeRootOf(grading, 'grader') ?? ''
  const words = [run].flat().map((word) => word.replaceAll('$GRADE_ROOT', root))
  const inTree = words.map((word) => pathInTree(word, root))
  if (!grading.sandbox.hasOwnRoot) {
    const needy = words.find((word) => absolute.test(word)) ?? (await findNeedy(grade, inTree))
    if (needy !== undefined) return failure(withoutRoot(needy, grading.sandbox.reason))
  }
  const [program] = inTree
  if (program === undefined) return words
  const found = await lstat(join(grade, program)).catch(() => undefined)
  if (found === undefined)
    return failure(
      `the entrypoint ${quote(`/grade/${program}`)} is not there: tests and shared files are the course's`,
    )
  if (found.isFile()) await chmod(join(grade, program), found.mode | 0o111)
  return words
}

/** Where a word names something below `/grade`, its path from there; words without a slash are looked up elsewhere. */
function pathInTree(word: string, root: string): string | undefined {
  if (!word.includes('/')) return undefined
  const path = posix.relative(root, posix.resolve(root, word))
  return path === '' || path === '..' || path.startsWith('../') ? undefined : path
}

/** A script that names `/grade` and does not know GRADE_ROOT. */
async function findNeedy(grade: string, paths: readonly (string | undefined)[]): Promise<string | undefined> {
  for (const path of paths) {
    if (path === undefined) continue
    const read = await readBoundedFile(grade, path, mostBytes)
    if ('text' in read && absolute.test(read.text) && !read.text.includes('GRADE_ROOT')) return path
  }
  return undefined
}

const withoutRoot = (needy: string, reason: string): string =>
  `${quote(needy)} needs the absolute path /grade, which the sandbox level none cannot give (${reason}): ` +
  'let the sandbox level namespaces work here (docs/prairielearn.md says how), or write $GRADE_ROOT in place of /grade'
