import { constants, type Stats } from 'node:fs'
import { chmod, copyFile, lstat, mkdir, realpath, stat, symlink } from 'node:fs/promises'
import { dirname, join, relative, sep } from 'node:path'
import { errorCode } from '../text/error-code.js'
import { quoteSome } from '../text/quote.js'
import { reasonFor } from './copy-error.js'
import { type Entry, walk } from './walk.js'

export type CopyRules = {
  /** Which files are taken over. */
  keeps: (path: string) => boolean
  /** A directory inside the submission that is ours. */
  skip: string
}

export type Copied = {
  /** Files and links, in a stable order. */
  paths: string[]
  notices: string[]
  /** Why the submission cannot be graded at all. */
  refused?: string
}

const mostEntries = 200_000
const mostBytes = 4 * 2 ** 30
const tooLarge = 'the submission is larger than 4 GiB'
const TOO_LARGE = 'too large'
const notAllowed = 'files.allowed does not name them'

/** What was left out, by reason. */
type LeftOut = Map<string, string[]>

/** Copies what a submission may bring: no `.git`, nothing that leads out of it, nothing that is not a file. */
export async function copySubmission(source: string, target: string, rules: CopyRules): Promise<Copied> {
  const from = await realpath(source)
  const enters = ({ name, path }: Entry): boolean => !isGit(name) && join(from, path) !== rules.skip
  const { entries, isComplete, unread } = await walk(from, { enters, most: mostEntries })
  const tooMany = `the submission has more than ${mostEntries} files and directories`
  if (!isComplete) return { paths: [], notices: [], refused: tooMany }
  const leftOut: LeftOut = new Map()
  for (const { path, code } of unread) {
    addTo(leftOut, reasonFor(code, 'directory') ?? 'they are no directories any more', path || '.')
  }
  const paths: string[] = []
  let bytes = 0
  for (const entry of entries) {
    if (isGit(entry.name) || join(from, entry.path) === rules.skip) continue
    const copied = await copyEntry(from, target, entry, rules.keeps, mostBytes - bytes)
    if (copied === TOO_LARGE) return { paths, notices: [], refused: tooLarge }
    if (typeof copied === 'string') addTo(leftOut, copied, entry.path)
    else if (entry.kind !== 'directory') paths.push(entry.path)
    bytes += typeof copied === 'number' ? copied : 0
  }
  return { paths, notices: [...noticesOf(leftOut), ...twins(entries)] }
}

/** Copies a submission that is a single file, under the name it has to have. */
export async function copyFileOnly(
  source: string,
  target: string,
  name: string,
  { keeps }: CopyRules,
): Promise<Copied> {
  if (!keeps(name)) return { paths: [], notices: noticesOf(new Map([[notAllowed, [name]]])) }
  const file = await realpath(source)
  const found = await lstat(file)
  if (found.size > mostBytes) return { paths: [], notices: [], refused: tooLarge }
  await mkdir(dirname(join(target, name)), { recursive: true, mode: 0o755 })
  await copyOne(file, join(target, name), found)
  return { paths: [name], notices: [] }
}

function addTo(leftOut: LeftOut, reason: string, path: string): void {
  const paths = leftOut.get(reason)
  if (paths === undefined) leftOut.set(reason, [path])
  else paths.push(path)
}

const isGit = (name: string): boolean => name.toLowerCase() === '.git'

/** How many bytes were copied, or why an entry was left out. */
async function copyEntry(
  from: string,
  target: string,
  entry: Entry,
  keeps: CopyRules['keeps'],
  most: number,
): Promise<number | string> {
  const source = join(from, entry.path)
  const destination = join(target, entry.path)
  try {
    if (entry.kind === 'directory') return 0
    if (!keeps(entry.path)) return notAllowed
    if (entry.kind === 'other') return 'they are neither files nor links'
    const found = await lstat(source)
    // Asked before: ten terabytes of holes are handed in as one name, and copied for hours.
    if (found.size > most) return TOO_LARGE
    await mkdir(dirname(destination), { recursive: true, mode: 0o755 })
    return entry.kind === 'link'
      ? await copyLink(from, source, destination)
      : await copyOne(source, destination, found)
  } catch (error) {
    const reason = reasonFor(errorCode(error), entry.kind)
    // A full disk and the like are not what a submission is to be graded by.
    if (reason === undefined) throw error
    return reason
  }
}

async function copyOne(source: string, destination: string, { mode, size }: Stats): Promise<number> {
  await copyFile(source, destination, constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE)
  const wanted = (mode & 0o111) === 0 ? 0o644 : 0o755
  if ((mode & 0o777) !== wanted) await chmod(destination, wanted)
  return size
}

async function copyLink(from: string, source: string, destination: string): Promise<number | string> {
  const goal = await realpath(source)
  const inside = relative(from, goal)
  const steps = inside.split(sep)
  if (steps[0] === '..' || inside === goal || steps.some(isGit)) return 'they are links that lead out of it'
  const kind = (await stat(goal)).isDirectory() ? 'dir' : 'file'
  // The text may lead out and in again (`../hw3/list.c`); the copy has another name.
  await symlink(relative(dirname(source), goal) || '.', destination, kind)
  return 0
}

const noticesOf = (leftOut: LeftOut): string[] =>
  [...leftOut].map(([reason, paths]) => `left out of the submission, since ${reason}: ${quoteSome(paths)}`)

/** Names that are one file on some systems and two on others. */
function twins(entries: readonly Entry[]): string[] {
  const seen = new Set<string>()
  const found = entries.flatMap(({ path }) => {
    const folded = path.normalize('NFC').toLowerCase()
    if (seen.has(folded)) return [path]
    seen.add(folded)
    return []
  })
  if (found.length === 0) return []
  return [`names that other systems take for the same file as another of the submission: ${quoteSome(found)}`]
}
