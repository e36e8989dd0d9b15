import { leftOut } from '../text/cut.js'
import type { Captured } from './ended.js'

/** Keeps the first and last bytes of a stream within a budget, however long it runs. */
export type Capture = { write: (chunk: Buffer) => void; captured: () => Captured }

const smallest = 4096

/** Bytes up to `size`, growing by doubling: a thousand one-byte chunks must not cost a thousand buffers. */
function startHead(size: number): { take: (chunk: Buffer) => Buffer; bytes: () => Buffer } {
  let buffer = Buffer.alloc(Math.min(size, smallest))
  let used = 0
  return {
    take: (chunk) => {
      const taken = Math.min(chunk.length, size - used)
      if (used + taken > buffer.length) {
        const grown = Buffer.alloc(Math.min(size, Math.max(buffer.length * 2, used + taken)))
        buffer.copy(grown, 0, 0, used)
        buffer = grown
      }
      chunk.copy(buffer, used, 0, taken)
      used += taken
      return chunk.subarray(taken)
    },
    bytes: () => buffer.subarray(0, used),
  }
}

/** The last `size` bytes, in a ring that is made when it is first needed. */
function startTail(size: number): { take: (chunk: Buffer) => void; bytes: () => Buffer } {
  let ring = Buffer.alloc(0)
  let total = 0
  return {
    take: (chunk) => {
      if (size === 0 || chunk.length === 0) return
      if (ring.length === 0) ring = Buffer.alloc(size)
      total += chunk.length
      const last = chunk.subarray(Math.max(0, chunk.length - size))
      const start = (total - last.length) % size
      const first = Math.min(last.length, size - start)
      last.copy(ring, start, 0, first)
      last.copy(ring, 0, first)
    },
    bytes: () => {
      if (total <= size) return ring.subarray(0, total)
      const start = total % size
      return Buffer.concat([ring.subarray(start), ring.subarray(0, start)])
    },
  }
}

const isContinuation = (byte: number | undefined): boolean => byte !== undefined && (byte & 0xc0) === 0x80

/** Without the character that was cut in two at its end. */
function wholeEnd(bytes: Buffer): Buffer {
  let start = bytes.length - 1
  while (start > 0 && bytes.length - start < 4 && isContinuation(bytes[start])) start -= 1
  const lead = bytes[start] ?? 0
  const length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc0 ? 2 : 1
  return start + length > bytes.length ? bytes.subarray(0, start) : bytes
}

/** Without the rest of a character that was cut in two at its start. */
function wholeStart(bytes: Buffer): Buffer {
  let start = 0
  while (start < 3 && isContinuation(bytes[start])) start += 1
  return bytes.subarray(start)
}

export function startCapture(budget: number): Capture {
  const headSize = Math.ceil(budget / 2)
  const head = startHead(headSize)
  const tail = startTail(budget - headSize)
  // Decoded once at the end, so that a character split over chunks survives.
  const decode = (bytes: Buffer): string => bytes.toString('utf8')
  let total = 0
  return {
    write: (chunk) => {
      total += chunk.length
      tail.take(head.take(chunk))
    },
    captured: () => {
      if (total <= budget) {
        return { text: decode(Buffer.concat([head.bytes(), tail.bytes()])), bytes: total, cut: false }
      }
      const [start, end] = [decode(wholeEnd(head.bytes())), decode(wholeStart(tail.bytes()))]
      const text = `${start}${leftOut(total - budget)}${end}`
      return { text, bytes: total, cut: true }
    },
  }
}
