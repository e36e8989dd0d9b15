import { cutText } from '../text/cut.js'
import { visible } from '../text/visible.js'

/** Head and tail of text from outside within `maxBytes`, with nothing hidden in it. */
export const excerpt = (text: string, maxBytes: number): string => cutText(visible(text), maxBytes)

const FIRST_LINES = 30
const LAST_LINES = 10

/** The same for a terminal, where a page is made of lines: the first and the last of them, and how many lie between. */
export function excerptLines(text: string, maxBytes: number): string[] {
  const lines = visible(text).split('\n')
  const more = lines.length - FIRST_LINES - LAST_LINES
  if (more <= 1) return cutText(lines.join('\n'), maxBytes).split('\n')
  const cut = (part: string[], share: number): string[] => cutText(part.join('\n'), share).split('\n')
  return [
    ...cut(lines.slice(0, FIRST_LINES), maxBytes * 0.75),
    `… ${more} lines left out …`,
    ...cut(lines.slice(-LAST_LINES), maxBytes * 0.25),
  ]
}

/** White space as signs, for two texts that otherwise look the same. */
export const showSpaces = (text: string): string =>
  text.replaceAll('\r', '\\r').replaceAll(' ', '·').replaceAll('\t', '→\t').replaceAll('\n', '↵\n')

/** Whether two texts differ, but only in spaces, tabs and line ends. */
export const differInSpaceOnly = (one: string, other: string): boolean =>
  one !== other && one.replace(/\s+/g, '') === other.replace(/\s+/g, '')
