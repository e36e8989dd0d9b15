import { escapeHtml } from '../text/html.js'
import { visible } from '../text/visible.js'

const LINE_LIMIT = 400

/** One line of text from outside with nothing hidden in it. */
export const plain = (text: string, limit = LINE_LIMIT): string => visible(text, { oneLine: true, limit })

/** The same for an element or an attribute of the page. */
export const escaped = (text: string, limit = LINE_LIMIT): string => escapeHtml(plain(text, limit))

/** JSON in a `script` element: nothing in it can end the element or begin a comment. */
export const embeddedJson = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c')

export const plural = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`
