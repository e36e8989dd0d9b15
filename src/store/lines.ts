import { open } from 'node:fs/promises'
import { errorCode } from '../text/error-code.js'

/**
 * A line of a file without its line break, good until the next one is asked for, and where it starts; `isWhole` is false
 * of a last one that lacks it.
 */
export type Line = { bytes: Buffer; start: number; number: number; isWhole: boolean }

const newline = 0x0a
const chunkBytes = 2 ** 20

/** The lines of a file that hold anything, one after another; none of a file that is not there. */
export async function* linesOf(path: string): AsyncGenerator<Line> {
  for await (const lines of someLinesOf(path)) yield* lines
}

/** The same some at a time, so that no more than one chunk of the file is in memory. */
export async function* someLinesOf(path: string): AsyncGenerator<Line[]> {
  let number = 0
  let read = 0
  let rest: Buffer[] = []
  for await (const chunk of chunksOf(path)) {
    const lines: Line[] = []
    let start = 0
    for (let end = chunk.indexOf(newline); end !== -1; end = chunk.indexOf(newline, start)) {
      const bytes = joined(rest, chunk.subarray(start, end))
      rest = []
      start = end + 1
      number += 1
      if (!isBlank(bytes)) lines.push({ bytes, start: read + end - bytes.length, number, isWhole: true })
    }
    read += chunk.length
    if (start < chunk.length) rest.push(Buffer.from(chunk.subarray(start)))
    yield lines
  }
  const last = Buffer.concat(rest)
  if (!isBlank(last)) yield [{ bytes: last, start: read - last.length, number: number + 1, isWhole: false }]
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
  // Two in turns: one is read into while the other is looked at.
  const buffers = [Buffer.allocUnsafe(chunkBytes), Buffer.allocUnsafe(chunkBytes)] as const
  const read = (turn: number) => file.read(buffers[turn % 2 === 0 ? 0 : 1], 0, chunkBytes, null)
  let next = read(0)
  try {
    for (let turn = 1; ; turn += 1) {
      const { buffer, bytesRead } = await next
      if (bytesRead === 0) return
      next = read(turn)
      yield buffer.subarray(0, bytesRead)
    }
  } finally {
    await next.catch(() => undefined)
    await file.close()
  }
}
