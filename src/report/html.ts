import { escapeHtml } from '../text/html.js'
import { visible } from '../text/visible.js'
import { excerpt } from './excerpt.js'
import { type Sentence, webAddress } from './sentence.js'

const LINE_LIMIT = 1000

// What GitHub makes something of in prose; at the end of a text, what follows it there counts as well.
const MEANINGFUL = new RegExp(
  [
    '(?<=[@#$])|(?<=\\bgh)(?=-)', // people, addresses, issues, mathematics
    '(?<=:)(?=[a-z\\d+_-]+(?::|$)|//)|(?<=www)(?=\\.)', // emoji, addresses of pages
  ].join('|'),
  'gi',
)

/** As long as a commit's name has to be for GitHub to look it up. */
const COMMIT = /\b[\da-f]{7,}\b/gi

/** A private character, which no visible text has. */
const SPLIT = '\uE000'

/** One line of text from outside, which stays text: an empty element in the middle of it leaves nothing to be found. */
export const plain = (text: string, limit = LINE_LIMIT): string =>
  escapeHtml(
    visible(text, { oneLine: true, limit })
      .replace(COMMIT, (word) => word.replace(/.{6}/g, `$&${SPLIT}`))
      .replace(MEANINGFUL, SPLIT),
  ).replaceAll(SPLIT, '<span></span>')

export const code = (text: string, limit = LINE_LIMIT): string =>
  `<code>${escapeHtml(visible(text, { oneLine: true, limit }))}</code>`

/** Text as it was printed, head and tail; the inner element keeps a first line break from being dropped. */
export const preformatted = (text: string, limit: number): string =>
  `<pre><code>${escapeHtml(excerpt(text, limit))}</code></pre>`

export function link(text: string, url: string): string {
  const address = webAddress(url)
  return address === undefined ? code(text) : `<a href="${escapeHtml(address)}">${plain(text)}</a>`
}

export const sentence = (parts: Sentence, limit = LINE_LIMIT): string =>
  parts
    .map((part) => {
      if (typeof part === 'string') return spaced(part, limit)
      return 'url' in part ? link(part.text, part.url) : code(part.code, limit)
    })
    .join('')

export const details = (summary: string, content: readonly string[], open = false): string[] => [
  open ? '<details open>' : '<details>',
  `<summary>${summary}</summary>`,
  ...content,
  '</details>',
]

export const list = (items: readonly string[]): string[] =>
  items.length === 0 ? [] : ['<ul>', ...items.map((item) => `<li>${item}</li>`), '</ul>']

// `visible` trims one line; between code and prose the spaces matter.
function spaced(text: string, limit: number): string {
  const before = /^\s/.test(text) ? ' ' : ''
  const after = text.length > 1 && /\s$/.test(text) ? ' ' : ''
  return `${before}${plain(text, limit)}${after}`
}
