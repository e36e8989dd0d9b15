import { type FileHandle, open } from 'node:fs/promises'
import { dirname } from 'node:path'
import { UserError } from '../text/problem.js'
import { isTorn } from '../text/torn.js'
import { syncDirectory } from './file.js'

const newline = 0x0a
const chunkBytes = 65_536

async function readAt(file: FileHandle, start: number, end: number): Promise<Buffer> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(end - start), 0, end - start, start)
  return buffer.subarray(0, bytesRead)
}

type Place = { ino: number; start: number }

/** What a file ends with; one that is new has nothing in it yet. */
type Last = { torn: Place | undefined; isNew: boolean }

async function lastRow(file: FileHandle): Promise<Last> {
  return { torn: await tornRow(file), isNew: (await file.stat()).size === 0 }
}

/** Where the row begins that the file breaks off in; undefined when it ends with a whole row. */
async function tornRow(file: FileHandle): Promise<Place | undefined> {
  const { size, ino } = await file.stat()
  for (let end = size; end > 0; ) {
    const start = Math.max(0, end - chunkBytes)
    const last = (await readAt(file, start, end)).lastIndexOf(newline)
    if (last >= 0) return start + last + 1 === size ? undefined : { ino, start: start + last + 1 }
    end = start
  }
  return size === 0 ? undefined : { ino, start: 0 }
}

async function rowAt(file: FileHandle, start: number): Promise<Buffer> {
  const { size } = await file.stat()
  const parts: Buffer[] = []
  for (let at = start; at < size; at += chunkBytes) {
    const part = await readAt(file, at, Math.min(size, at + chunkBytes))
    const end = part.indexOf(newline)
    if (end >= 0) return Buffer.concat([...parts, part.subarray(0, end)])
    parts.push(part)
  }
  return Buffer.concat(parts)
}

async function append(path: string, text: string): Promise<void> {
  const file = await open(path, 'a')
  try {
    const bytes = Buffer.from(text)
    // One write: the system puts each behind the one before, whoever else appends.
    const { bytesWritten } = await file.write(bytes)
    if (bytesWritten !== bytes.length)
      throw new UserError([{ message: `${path}: only a part was written`, hint: 'is the disk full?' }])
    await file.sync()
  } finally {
    await file.close()
  }
}

/** Overwrites with spaces what a crash left, in its place: another who does the same at this moment does no harm. */
async function blank(file: FileHandle, { ino, start }: Place): Promise<void> {
  // A merge put another file in its place, in which good rows lie there.
  if ((await file.stat()).ino !== ino) return
  const row = await rowAt(file, start)
  if (!isTorn(row.toString('utf8'))) return
  await file.write(Buffer.alloc(row.length, ' '), 0, row.length, start)
  await file.sync()
}

async function onFile<Value>(
  path: string,
  flags: string,
  use: (file: FileHandle) => Promise<Value>,
): Promise<Value> {
  const file = await open(path, flags)
  try {
    return await use(file)
  } finally {
    await file.close()
  }
}

/**
 * Adds a row (with its newline) to a file that others may add to at the same time.
 * A last row that a crash tore is taken out; one that only lacks its newline gets it.
 */
export async function appendRow(path: string, row: string): Promise<void> {
  const { torn, isNew } = await onFile(path, 'a+', lastRow)
  await append(path, torn === undefined ? row : `\n${row}`)
  if (isNew) await syncDirectory(dirname(path))
  // Looked at only now: behind our own row nobody can still be writing this one.
  if (torn !== undefined) await onFile(path, 'r+', (file) => blank(file, torn))
}
