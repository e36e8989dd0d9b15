import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { lstat, readlink } from 'node:fs/promises'
import { join } from 'node:path'
import { compareTexts } from '../text/order.js'
import { walk } from './walk.js'

/** SHA-256 of a regular file's bytes. */
export async function fileDigest(path: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(path)) hash.update(chunk)
  return hash.digest('hex')
}

/**
 * SHA-256 over every file's path, executable bit and bytes, and every link's path and target, by path: names a
 * submission that has no commit. The same files give the same digest on every system.
 */
export async function contentDigest(directory: string): Promise<string> {
  const { entries, unread } = await walk(directory, { most: Number.POSITIVE_INFINITY })
  const paths = entries.filter(({ kind }) => kind === 'file' || kind === 'link').map(({ path }) => path)
  const hash = createHash('sha256')
  for (const path of paths.sort(compareTexts)) {
    hash.update(`${path}\0${await describe(join(directory, path))}\n`)
  }
  // A directory that may not be read could hold anything: it is not the same as an empty one.
  for (const { path, code } of unread) hash.update(`${path}\0${code}\n`)
  return hash.digest('hex')
}

async function describe(file: string): Promise<string> {
  const found = await lstat(file)
  if (found.isSymbolicLink()) return `link ${(await readlink(file)).replaceAll('\\', '/')}`
  return `${(found.mode & 0o111) === 0 ? 'file' : 'program'} ${await fileDigest(file)}`
}
