import { withoutInvisible } from './visible.js'

/** `\u202e`; of a character beyond the first plane, both halves. */
const escaped = (character: string): string =>
  Array.from(
    { length: character.length },
    (_, index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`,
  ).join('')

/** The same JSON with nothing in it that cannot be seen: outside of strings there is no such character. */
export const visibleJson = (json: string): string => withoutInvisible(json, escaped)

/** A document for programs that people may look at, too. */
export const jsonDocument = (value: unknown): string => `${visibleJson(JSON.stringify(value, null, 2))}\n`
