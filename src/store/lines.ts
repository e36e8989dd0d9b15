import { open } from 'node:fs/promises'
import { errorCode } from '../text/error-code.js'

/** A line of a file without its line break; `isWhole` is false of a last one that lacks it. */
export type Line = { bytes: Buffer; number: number; isWhole: boolean }

const newline = 0x0a
const chunkBytes = 2 ** 20

/** The lines of a file that hold anything, one after another; none of a file that is not there. */
export async function* linesOf(path: string): AsyncGenerator<Line> {
  for await (const lines of someLinesOf(path)) yield* lines
}

/** The same some at a time, so that no more than one chunk of the file is in memory. */
export async function* someLinesOf(path: string): AsyncGenerator<Line[]> {
  let number = 0
  let rest: Buffer[] = []
  for await (const chunk of chunksOf(path)) {
    const lines: Line[] = []
    let start = 0
    for (let end = chunk.indexOf(newline); end !== -1; end = chunk.indexOf(newline, start)) {
      const bytes = joined(rest, chunk.subarray(start, end))
      rest = []
      start = end + 1
      number += 1
      if (!isBlank(bytes)) lines.push({ bytes, number, isWhole: true })
    }
    if (start < chunk.length) rest.push(chunk.subarray(start))
    yield lines
  }
  const last = Buffer.concat(rest)
  if (!isBlank(last)) yield [{ bytes: last, number: number + 1, isWhole: false }]
}

const joined = (rest: readonly Buffer[], end: Buffer): Buffer =>
  rest.length === 0 ? end : Buffer.concat([...rest, end])

// What a crash left is overwritten with spaces.
const isBlank = (bytes: Buffer): boolean => bytes.every((byte) => byte === 0x20 || byte === 0x0d)

async function* chunksOf(path: string): AsyncGenerator<Buffer> {
  const file = await open(path).catch((error: unknown) => {
    if (errorCode(error) !== 'ENOENT') throw error
    return undefined
  })
  if (file === undefined) return
  try {
    for (;;) {
      const { buffer, bytesRead } = await file.read(Buffer.allocUnsafe(chunkBytes), 0, chunkBytes, null)
      if (bytesRead === 0) return
      yield buffer.subarray(0, bytesRead)
    }
  } finally {
    await file.close()
  }
}
