import { randomUUID } from 'node:crypto'
import { closeSync, openSync, readSync, unlinkSync, writeSync } from 'node:fs'

const mostBytes = 64 * 1024

/** A file without a name, by which something is told to a child or by it. */
export type Descriptor = { number: number; text: () => string; close: () => void }

/** `beside` is a path of ours: the file is made next to it, and unlinked at once. */
export function openDescriptor(beside: string, content: Buffer | string = ''): Descriptor {
  const path = `${beside}-${randomUUID()}`
  const number = openSync(path, 'wx+', 0o600)
  unlinkSync(path)
  // At a position, so that the child reads from the start.
  const bytes = Buffer.from(content)
  for (let at = 0; at < bytes.length; ) at += writeSync(number, bytes, at, bytes.length - at, at)
  return {
    number,
    text: () => {
      const read = Buffer.alloc(mostBytes)
      return read.toString('utf8', 0, readSync(number, read, 0, mostBytes, 0))
    },
    close: () => closeSync(number),
  }
}
