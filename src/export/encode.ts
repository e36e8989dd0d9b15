import type { encodingOf } from '../text/decode.js'

/** A text in the encoding that its file had; the byte order mark is in the text. */
export function encodeText(text: string, encoding: ReturnType<typeof encodingOf>): Uint8Array {
  if (encoding === 'utf-8') return Buffer.from(text, 'utf8')
  const bytes = Buffer.from(text, 'utf16le')
  return encoding === 'utf-16le' ? bytes : bytes.swap16()
}
