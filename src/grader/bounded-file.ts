import { constants } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { join } from 'node:path'
import { errorCode } from '../text/error-code.js'
import { formatBytes } from '../text/size.js'
import { openUnsure, readChunks } from './regular-file.js'

/** A file's text, or why it is not one we read. */
export type FileText = { text: string } | { problem: string }

// Windows lacks most of them: there they are undefined, which counts as 0.
const { O_DIRECTORY, O_NOFOLLOW, O_RDONLY } = constants

/**
 * Reads a file a student's program may have made, below a directory of ours: a regular file of one name, up to
 * `most` bytes of UTF-8. Nothing that could hang, lead elsewhere or fill the memory is opened or read.
 */
export async function readBoundedFile(directory: string, path: string, most: number): Promise<FileText> {
  const handles: FileHandle[] = []
  try {
    const place =
      process.platform === 'linux' ? await descend(directory, path, handles) : join(directory, path)
    const file = await openUnsure(place)
    handles.push(file)
    return await readText(file, most)
  } catch (error) {
    return {
      problem: problems[errorCode(error) ?? ''] ?? `it cannot be read (${errorCode(error) ?? String(error)})`,
    }
  } finally {
    for (const handle of handles) await handle.close()
  }
}

/** Through each directory, held open, so that nobody can put another in its place meanwhile; only Linux has a way. */
async function descend(directory: string, path: string, handles: FileHandle[]): Promise<string> {
  let place = directory
  for (const step of path.split('/')) {
    const handle = await open(place, O_RDONLY | O_DIRECTORY | O_NOFOLLOW)
    handles.push(handle)
    place = `/proc/self/fd/${handle.fd}/${step}`
  }
  return place
}

const problems: Record<string, string> = {
  EACCES: 'it may not be read',
  ELOOP: 'it is a symbolic link',
  EMLINK: 'it is a symbolic link',
  ENOENT: 'it is not there',
  ENOTDIR: 'a directory on its way is not one',
  ENXIO: 'it is not a regular file',
}

async function readText(file: FileHandle, most: number): Promise<FileText> {
  const found = await file.stat()
  if (!found.isFile()) return { problem: 'it is not a regular file' }
  if (found.nlink !== 1) return { problem: 'it has a second name (a hard link)' }
  const tooLarge = { problem: `it is larger than ${formatBytes(most)}` }
  if (found.size > most) return tooLarge
  const chunks: Buffer[] = []
  const read = await readChunks(file, { size: found.size, most }, (chunk) => chunks.push(Buffer.from(chunk)))
  if (read > most) return tooLarge
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks)) }
  } catch {
    return { problem: 'it is not UTF-8' }
  }
}
