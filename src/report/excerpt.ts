import { cutText } from '../text/cut.js'
import { visible } from '../text/visible.js'

/** Head and tail of text from outside within `maxBytes`, with nothing hidden in it. */
export const excerpt = (text: string, maxBytes: number): string => cutText(visible(text), maxBytes)

/** White space as signs, for two texts that otherwise look the same. */
export const showSpaces = (text: string): string =>
  text.replaceAll('\r', '\\r').replaceAll(' ', '·').replaceAll('\t', '→\t').replaceAll('\n', '↵\n')

/** Whether two texts differ, but only in spaces, tabs and line ends. */
export const differInSpaceOnly = (one: string, other: string): boolean =>
  one !== other && one.replace(/\s+/g, '') === other.replace(/\s+/g, '')
