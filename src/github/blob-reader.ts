import type { Readable } from 'node:stream'

/** What is in a commit, one object after another. */
export type BlobReader = {
  /** Hands the next object's bytes over, piece by piece. */
  next: (take: (chunk: Buffer) => Promise<void>) => Promise<void>
}

/** Reads what `git cat-file --batch` writes: `<id> blob <bytes>`, a line break, the bytes, a line break. */
export function blobReader(blobs: Readable): BlobReader {
  const chunks = blobs[Symbol.asyncIterator]()
  let rest = Buffer.alloc(0)
  const more = async (): Promise<void> => {
    const { value, done } = await chunks.next()
    if (done === true) throw new Error('git ended before it had given every file of the commit')
    rest = rest.length === 0 ? Buffer.from(value) : Buffer.concat([rest, value])
  }
  const header = async (): Promise<string> => {
    while (!rest.includes(0x0a)) await more()
    const end = rest.indexOf(0x0a)
    const line = rest.subarray(0, end).toString('latin1')
    rest = rest.subarray(end + 1)
    return line
  }
  return {
    next: async (take) => {
      const line = await header()
      const [, bytes] = /^[0-9a-f]+ blob (\d+)$/.exec(line) ?? []
      if (bytes === undefined) throw new Error(`git has no content for a file of the commit: ${line}`)
      for (let left = Number(bytes); left > 0; ) {
        if (rest.length === 0) await more()
        const piece = rest.subarray(0, left)
        await take(piece)
        rest = rest.subarray(piece.length)
        left -= piece.length
      }
      if (rest.length === 0) await more()
      rest = rest.subarray(1)
    },
  }
}
