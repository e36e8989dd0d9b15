import { nameOfCodePoint, visible } from './visible.js'

/** A word from outside, in quotation marks, on one line and with nothing hidden, for a message to a person. */
export const quote = (text: string): string => `"${visible(text, { oneLine: true, limit: 60 })}"`

/** `"a", "b" and 3 more`. */
export function quoteSome(words: readonly string[], most = 5): string {
  const more = words.length - most
  return `${words.slice(0, most).map(quote).join(', ')}${more > 0 ? ` and ${more} more` : ''}`
}

/** What stands at a place of a text, by name where it cannot be seen. */
export function describeCharacter(text: string, offset: number): string {
  const point = text.codePointAt(offset)
  if (point === undefined) return 'the end of the file'
  if (point > 0x20 && point < 0x7f) return `'${String.fromCodePoint(point)}'`
  return nameOfCodePoint(point)
}
