import { UserError } from '../text/problem.js'

export type ZipBounds = {
  maxFiles: number
  /** Of one file, unpacked. */
  maxBytes: number
}

export type ZippedText = { name: string; text: string }

/**
 * The texts in a zip whose names are asked for. What somebody packed may lie about its sizes, so every bound holds for
 * what comes out.
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
      if (!isAskedFor(entry.fileName)) continue
      const stream = await archive.openReadStreamPromise(entry)
      texts.push({ name: entry.fileName, text: await boundedText(stream, entry.fileName, maxBytes) })
    }
  } catch (error) {
    if (error instanceof UserError || !(error instanceof Error)) throw error
    throw new UserError([{ message: `it is no zip that can be read: ${error.message}` }], { cause: error })
  }
  return texts
}

async function boundedText(
  stream: AsyncIterable<Uint8Array>,
  name: string,
  maxBytes: number,
): Promise<string> {
  const chunks: Uint8Array[] = []
  let bytes = 0
  for await (const chunk of stream) {
    bytes += chunk.byteLength
    if (bytes > maxBytes) throw new UserError([{ message: `${name} has more than ${maxBytes} bytes` }])
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}
