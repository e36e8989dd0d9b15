import { crc32 } from 'node:zlib'
import { UserError } from '../text/problem.js'
import { quote } from '../text/quote.js'
import { visible } from '../text/visible.js'

export type ZipBounds = {
  maxFiles: number
  /** Of one file, unpacked. */
  maxBytes: number
}

export type ZippedText = { name: string; text: string }

/**
 * The texts in a zip whose names are asked for. What somebody packed may lie about its sizes, so every bound holds for
 * what comes out, and what is damaged or there twice is refused.
 */
export async function textsInZip(
  zip: Uint8Array,
  isAskedFor: (name: string) => boolean,
  { maxFiles, maxBytes }: ZipBounds,
): Promise<ZippedText[]> {
  const { fromBufferPromise } = await import('yauzl')
  const texts: ZippedText[] = []
  try {
    const archive = await fromBufferPromise(Buffer.from(zip), { lazyEntries: true })
    if (archive.entryCount > maxFiles)
      throw new UserError([{ message: `it has ${archive.entryCount} files` }])
    for await (const entry of archive.eachEntry()) {
      const { fileName: name } = entry
      if (!isAskedFor(name)) continue
      if (texts.some((text) => text.name === name)) refuse(`it holds ${quote(name)} twice`)
      if (!isRegular(entry)) refuse(`${quote(name)} is no file`)
      texts.push({ name, text: await textOf(entry, await archive.openReadStreamPromise(entry), maxBytes) })
    }
  } catch (error) {
    if (error instanceof UserError || !(error instanceof Error)) throw error
    const why = visible(error.message, { oneLine: true, limit: 200 })
    throw new UserError([{ message: `it is no zip that can be read: ${why}` }], { cause: error })
  }
  return texts
}

/** Readers of zips disagree on which of two entries is the file, and what a link is. */
function refuse(message: string): never {
  throw new UserError([{ message }])
}

const TYPE = 0o170000
const REGULAR = 0o100000

/** Systems without modes leave the type out. */
function isRegular({ externalFileAttributes }: Entry): boolean {
  const type = (externalFileAttributes >>> 16) & TYPE
  return type === 0 || type === REGULAR
}

type Entry = { fileName: string; crc32: number; externalFileAttributes: number }

async function textOf(entry: Entry, stream: AsyncIterable<Uint8Array>, maxBytes: number): Promise<string> {
  const { fileName: name } = entry
  const bytes = await boundedBytes(stream, name, maxBytes)
  if (crc32(bytes) !== entry.crc32) refuse(`${quote(name)} is damaged: its checksum is another`)
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return refuse(`${quote(name)} is not written in UTF-8`)
  }
}

async function boundedBytes(
  stream: AsyncIterable<Uint8Array>,
  name: string,
  maxBytes: number,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let bytes = 0
  for await (const chunk of stream) {
    bytes += chunk.byteLength
    if (bytes > maxBytes) refuse(`${quote(name)} has more than ${maxBytes} bytes`)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
