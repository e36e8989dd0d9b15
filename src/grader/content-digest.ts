import { createHash } from 'node:crypto'
import { lstat, readlink } from 'node:fs/promises'
import { join } from 'node:path'
import { compareTexts } from '../text/order.js'
import { readRegularFile } from './regular-file.js'
import { type Entry, walk } from './walk.js'

/** SHA-256 of a regular file's bytes; throws where there is none, or where it is larger than `most` bytes. */
export async function fileDigest(path: string, most = Number.POSITIVE_INFINITY): Promise<string> {
  const hash = createHash('sha256')
  await readRegularFile(path, most, (chunk) => hash.update(chunk))
  return hash.digest('hex')
}

/** The same of what may be no such file, and then has none. */
export const digestOf = (directory: string, path: string, most?: number): Promise<string | undefined> =>
  fileDigest(join(directory, path), most).catch(() => undefined)

/** A tree in one number, and how much was looked at for it. */
export type TreeDigest = { sha256: string; entries: number; bytes: number }

/**
 * SHA-256 over every file's path, executable bit and bytes, and every link's path and target, by path: names a
 * submission that has no commit. The same files give the same digest on every system.
 */
export async function contentDigest(directory: string): Promise<string> {
  const most = { entries: Number.POSITIVE_INFINITY, bytes: Number.POSITIVE_INFINITY }
  return (await treeDigest(directory, most))?.sha256 ?? ''
}

/** The same, of a tree that holds no more than `most`; undefined of any other, of which nothing more is read. */
export async function treeDigest(
  directory: string,
  most: Pick<TreeDigest, 'entries' | 'bytes'>,
): Promise<TreeDigest | undefined> {
  const { entries, isComplete, unread } = await walk(directory, { most: most.entries })
  if (!isComplete) return undefined
  const hash = createHash('sha256')
  let bytes = 0
  for (const { path } of entries.filter(isContent).sort((one, other) => compareTexts(one.path, other.path))) {
    const found = await describe(join(directory, path), most.bytes - bytes)
    if (found === undefined) return undefined
    bytes += found.bytes
    hash.update(`${path}\0${found.text}\n`)
  }
  // A directory that may not be read could hold anything: it is not the same as an empty one.
  for (const { path, code } of unread) hash.update(`${path}\0${code}\n`)
  return { sha256: hash.digest('hex'), entries: entries.length, bytes }
}

const isContent = ({ kind }: Entry): boolean => kind === 'file' || kind === 'link'

async function describe(file: string, most: number): Promise<{ text: string; bytes: number } | undefined> {
  const found = await lstat(file)
  if (found.isSymbolicLink())
    return { text: `link ${(await readlink(file)).replaceAll('\\', '/')}`, bytes: 0 }
  if (found.size > most) return undefined
  const kind = (found.mode & 0o111) === 0 ? 'file' : 'program'
  return { text: `${kind} ${await fileDigest(file)}`, bytes: found.size }
}
