import type { ResultsFile } from '../formats/format.js'
import { didYouMean } from '../text/closest.js'
import { compareTexts } from '../text/order.js'
import { type Problem, throwProblems } from '../text/problem.js'
import { quote, quoteSome } from '../text/quote.js'
import { type FileText, readBoundedFile } from './bounded-file.js'
import { globs } from './globs.js'
import { type Entry, walk } from './walk.js'

/** Four megabytes of JUnit are real; a hundred are not. */
const mostBytes = 16 * 2 ** 20
const mostBytesTogether = 64 * 2 ** 20
const mostFiles = 2000
const mostEntries = 20_000

/**
 * Every file below RESULTS_DIR that fits the glob, by path; none when nothing was written. Throws a `UserError`
 * that names each file that is there and not to be read, and why.
 */
export async function readResultsFiles(
  directory: string,
  glob: string,
  most = mostBytes,
): Promise<ResultsFile[]> {
  const { entries, isComplete } = await walk(directory, { opens: true, most: mostEntries })
  if (!isComplete) throwProblems([{ message: `there are more than ${mostEntries} files in RESULTS_DIR` }])
  const matches = globs([glob])
  const found = entries.filter(({ path, kind }) => kind !== 'directory' && matches(path))
  if (found.length > mostFiles)
    throwProblems([{ message: `more than ${mostFiles} files fit ${quote(glob)}` }])
  const files: ResultsFile[] = []
  const problems: Problem[] = []
  let left = mostBytesTogether
  for (const entry of found.sort((one, other) => compareTexts(one.path, other.path))) {
    const read = await readEntry(directory, entry, Math.min(most, left))
    if ('problem' in read)
      problems.push({ message: `the results file ${quote(entry.path)} is not read: ${read.problem}` })
    else files.push({ file: entry.path, text: read.text })
    left -= 'text' in read ? Buffer.byteLength(read.text) : 0
  }
  throwProblems(problems)
  return files
}

const readEntry = async (directory: string, { path, kind }: Entry, most: number): Promise<FileText> =>
  // Where the system cannot refuse to follow a link, what the walk saw must do.
  kind === 'link' ? { problem: 'it is a symbolic link' } : readBoundedFile(directory, path, most)

/** What lies in RESULTS_DIR instead of the results file that should. */
export async function describeResults(directory: string, wanted: string): Promise<string> {
  const { entries } = await walk(directory, { opens: true, most: mostEntries })
  const paths = entries.filter(({ kind }) => kind !== 'directory').map(({ path }) => path)
  if (paths.length === 0) return 'RESULTS_DIR is empty'
  const meant = didYouMean(wanted, paths)
  return `RESULTS_DIR has ${quoteSome(paths)}${meant === undefined ? '' : `; ${meant}`}`
}
