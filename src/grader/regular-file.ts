import { constants } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'

// Windows lacks most of them: there they are undefined, which counts as 0.
const { O_NOCTTY, O_NOFOLLOW, O_NONBLOCK, O_RDONLY } = constants

/** Opens a name that student code may have made: nothing waits for another program, and no link is followed. */
export const openUnsure = (path: string): Promise<FileHandle> =>
  open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY)

const chunkBytes = 65_536

/** Reads a file of `size` bytes on until its end, or until there were more than `most`; tells how many there were. */
export async function readChunks(
  file: FileHandle,
  { size, most }: { size: number; most: number },
  take: (chunk: Buffer) => void,
): Promise<number> {
  const buffer = Buffer.allocUnsafe(Math.min(chunkBytes, size + 1))
  for (let read = 0; ; ) {
    const { bytesRead } = await file.read(buffer, 0, buffer.length)
    if (bytesRead === 0) return read
    read += bytesRead
    if (read > most) return read
    take(buffer.subarray(0, bytesRead))
  }
}

/** Gives all bytes of a regular file of at most so many; throws for anything else. */
export async function readRegularFile(
  path: string,
  most: number,
  take: (chunk: Buffer) => void,
): Promise<void> {
  const file = await openUnsure(path)
  try {
    const found = await file.stat()
    if (!found.isFile() || found.size > most)
      throw new Error(`${path} is not a file of at most ${most} bytes`)
    const read = await readChunks(file, { size: found.size, most }, take)
    if (read > most) throw new Error(`${path} grows while it is read`)
  } finally {
    await file.close()
  }
}
