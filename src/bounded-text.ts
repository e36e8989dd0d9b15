import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { buffer } from 'node:stream/consumers'
import { errorCode } from './text/error-code.js'
import { UserError } from './text/problem.js'
import { quote } from './text/quote.js'

const megabyte = 1_000_000

/** A file that people write, as text; of a megabyte unless more is said; undefined where there is none. */
export const readBoundedText = async (path: string, megabytes = 1): Promise<string | undefined> =>
  (await readBoundedBytes(path, megabytes))?.toString()

/**
 * The bytes of a file of no more than so many megabytes; undefined where there is none. Opens nothing that could hang, and
 * reads nothing without end.
 */
export async function readBoundedBytes(path: string, megabytes: number): Promise<Buffer | undefined> {
  try {
    const found = await stat(path)
    if (found.isDirectory()) throw refusal(path, 'is a directory')
    if (!found.isFile()) throw refusal(path, 'is not a regular file')
    // The size is not to be believed everywhere: some files of the system say 0 and have no end.
    const end = megabytes * megabyte
    const bytes = await buffer(createReadStream(path, { end }))
    const most = megabytes === 1 ? 'a megabyte' : `${megabytes} megabytes`
    if (bytes.length > end) throw refusal(path, `is larger than ${most}`)
    return bytes
  } catch (error) {
    if (errorCode(error) === 'ENOENT' || errorCode(error) === 'ENOTDIR') return undefined
    throw error
  }
}

const refusal = (path: string, why: string): UserError =>
  new UserError([{ message: `${quote(path)} ${why}` }])
