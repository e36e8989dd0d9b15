import { type FileHandle, mkdir, open, readFile, realpath, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Mark } from '../domain/mark.js'
import { formatMarkLine, type MarkLines, parseMarkLines } from '../record/mark.js'
import { errorCode } from '../text/error-code.js'
import { throwProblems, UserError } from '../text/problem.js'
import { quote } from '../text/quote.js'
import { attemptsPath } from './directory.js'
import { writeFileAtomic } from './file.js'
import { appendRow } from './rows.js'

/** Where a directory of attempts keeps the marks of an assignment. */
export const marksPath = (dir: string, assignment: string): string =>
  join(dirname(attemptsPath(dir, assignment)), 'marks.jsonl')

/** Adds a mark to a file of marks, at once on disk, whoever else does. */
export async function appendMark(path: string, mark: Mark): Promise<void> {
  const row = formatMarkLine(mark)
  await (await open(path, 'a').catch(sayingGone(path))).close()
  for (let before = await inodeOf(path); ; ) {
    await appendRow(path, row)
    const after = await inodeOf(path)
    // A merge put another file in its place while we wrote; that we write twice does no harm.
    if (before === after) return
    before = after
  }
}

/** Not made anew: marks beside no attempts would be found by nobody. */
const sayingGone =
  (path: string) =>
  (error: unknown): never => {
    if (errorCode(error) !== 'ENOENT') throw error
    const message = `there is no directory ${quote(dirname(path))} any more`
    throw new UserError([{ message, hint: 'nothing was saved there; has it another name now?' }], {
      cause: error,
    })
  }

const inodeOf = (path: string): Promise<number | undefined> =>
  stat(path).then(
    ({ ino }) => ino,
    () => undefined,
  )

/** The marks in a file, each once; none where there is no file. */
export async function readMarkLines(path: string): Promise<MarkLines> {
  return parseMarkLines((await textOf(path)) ?? '', path)
}

async function textOf(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined
    throw error
  }
}

/** The marks of an assignment; a line that cannot be read would change a grade unseen, so that it stops everything. */
export async function readMarks(dir: string, assignment: string): Promise<Mark[]> {
  const { marks, problems } = await readMarkLines(marksPath(dir, assignment))
  throwProblems(problems)
  return marks
}

/** Writes a file of marks anew by what is in it; what others add to it meanwhile is not lost. */
export async function rewriteMarks(
  path: string,
  next: (marks: readonly Mark[]) => readonly Mark[],
): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  const old = await open(path, 'a+')
  try {
    const bytes = await old.readFile()
    const { marks, problems } = parseMarkLines(bytes.toString('utf8'), path)
    throwProblems(problems)
    // A link stays one: others may mark in the file it leads to.
    await writeFileAtomic(await realpath(path), next(marks).map(formatMarkLine).join(''))
    const rest = await restOf(old, bytes.length)
    for (const mark of parseMarkLines(rest, path).marks) await appendMark(path, mark)
  } finally {
    await old.close()
  }
}

/** What was added to the old file after it was read. */
async function restOf(old: FileHandle, start: number): Promise<string> {
  const { size } = await old.stat()
  const length = Math.max(0, size - start)
  const { buffer, bytesRead } = await old.read(Buffer.alloc(length), 0, length, start)
  return buffer.toString('utf8', 0, bytesRead)
}
