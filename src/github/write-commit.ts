import { type FileHandle, mkdir, open, realpath, rm, symlink } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import type { Readable } from 'node:stream'
import { liesIn } from '../text/below.js'
import { errorCode } from '../text/error-code.js'
import { type BlobReader, blobReader } from './blob-reader.js'
import type { CommitEntry } from './commit-entries.js'

/** What could not be put on the disk, by reason. */
export type LeftOut = Map<string, string[]>

export function leaveOut(leftOut: LeftOut, reason: string, path: string): void {
  const paths = leftOut.get(reason)
  if (paths === undefined) leftOut.set(reason, [path])
  else paths.push(path)
}

/**
 * Writes a commit's files, read from `git cat-file --batch` in the order of the entries. Links come last, so that
 * nothing is ever written through one; those that lead out of the directory or nowhere are left out.
 */
export async function writeCommit(
  dir: string,
  entries: readonly CommitEntry[],
  blobs: Readable,
  leftOut: LeftOut,
): Promise<void> {
  const reader = blobReader(blobs)
  const links: { path: string; target: string }[] = []
  for (const { path, kind } of entries) {
    if (kind === 'submodule') await makeDirectory(join(dir, path), path, leftOut)
    else if (kind === 'link') links.push({ path, target: await textOf(reader) })
    else await writeFileAt(join(dir, path), path, kind === 'program' ? 0o755 : 0o644, reader, leftOut)
  }
  const made: string[] = []
  for (const { path, target } of links) if (await makeLink(dir, path, target, leftOut)) made.push(path)
  await keepInside(dir, made, leftOut)
}

const NO_PLACE = 'another file of the commit takes their place on this system'

/** What only a file system that takes two names for one says, or one with shorter names. */
function reasonOf(error: unknown): string {
  const code = errorCode(error)
  if (code === 'ENAMETOOLONG') return 'their paths are too long'
  if (code !== undefined && ['EEXIST', 'EISDIR', 'ENOTDIR'].includes(code)) return NO_PLACE
  throw error
}

async function makeDirectory(at: string, path: string, leftOut: LeftOut): Promise<void> {
  await mkdir(at, { recursive: true }).catch((error: unknown) => leaveOut(leftOut, reasonOf(error), path))
}

async function writeFileAt(
  at: string,
  path: string,
  mode: number,
  reader: BlobReader,
  leftOut: LeftOut,
): Promise<void> {
  let file: FileHandle | undefined
  try {
    await mkdir(dirname(at), { recursive: true })
    file = await open(at, 'wx', mode)
  } catch (error) {
    leaveOut(leftOut, reasonOf(error), path)
  }
  try {
    await reader.next(async (chunk) => {
      await file?.writeFile(chunk)
    })
    await file?.chmod(mode)
  } finally {
    await file?.close()
  }
}

async function textOf(reader: BlobReader): Promise<string> {
  const chunks: Buffer[] = []
  await reader.next(async (chunk) => {
    chunks.push(chunk)
  })
  return Buffer.concat(chunks).toString('utf8')
}

const LEADS_OUT = 'they are links that lead out of it'

/** Whether a link was made; not one that names a place outside by itself. */
async function makeLink(dir: string, path: string, target: string, leftOut: LeftOut): Promise<boolean> {
  const goal = resolve(dirname(join(dir, path)), target)
  if (/^([\\/]|[A-Za-z]:)/.test(target) || !liesIn(goal, dir)) {
    leaveOut(leftOut, LEADS_OUT, path)
    return false
  }
  try {
    await mkdir(dirname(join(dir, path)), { recursive: true })
    await symlink(target, join(dir, path))
    return true
  } catch (error) {
    const none = ['EINVAL', 'ENOENT', 'EPERM'].includes(errorCode(error) ?? '')
    leaveOut(leftOut, none ? 'the system makes no such links' : reasonOf(error), path)
    return false
  }
}

/** One link's way may go through others: only the system knows where it ends. */
async function keepInside(dir: string, paths: readonly string[], leftOut: LeftOut): Promise<void> {
  const root = await realpath(dir)
  const goals = new Map<string, string | undefined>()
  for (const path of paths) goals.set(path, await realpath(join(dir, path)).catch(() => undefined))
  for (const [path, goal] of goals) {
    if (goal !== undefined && liesIn(goal, root)) continue
    await rm(join(dir, path), { force: true })
    leaveOut(leftOut, goal === undefined ? 'they are links that lead nowhere' : LEADS_OUT, path)
  }
}
