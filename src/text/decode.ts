import { errorCode } from './error-code.js'
import { type Place, UserError } from './problem.js'

const marks = { 'utf-16le': [0xff, 0xfe], 'utf-16be': [0xfe, 0xff] } as const

/** How a spreadsheet's file was written: with a byte order mark for UTF-16, else UTF-8. */
export const encodingOf = (bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' => {
  const starts = ([first, second]: readonly [number, number]): boolean =>
    bytes[0] === first && bytes[1] === second
  if (starts(marks['utf-16le'])) return 'utf-16le'
  return starts(marks['utf-16be']) ? 'utf-16be' : 'utf-8'
}

/** A spreadsheet's bytes as text, its byte order mark kept; what is neither UTF-8 nor UTF-16 is refused, not guessed. */
export function decodeText(bytes: Uint8Array, place: Place): string {
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch (error) {
    if (errorCode(error) !== 'ERR_ENCODING_INVALID_ENCODED_DATA') throw error
    const hint = 'save it as "CSV UTF-8"'
    throw new UserError([{ message: 'the file is not written in UTF-8', hint, place }], { cause: error })
  }
}
