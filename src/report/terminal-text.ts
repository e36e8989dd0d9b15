import { styleText } from 'node:util'
import { visible } from '../text/visible.js'
import { excerptLines } from './excerpt.js'
import type { Sentence } from './sentence.js'

export type Style = 'bold' | 'dim' | 'red' | 'green' | 'yellow' | 'cyan'

export type Paint = (styles: Style[], text: string) => string

/** Colours only where the caller wants them; the environment is not asked. */
export const painter = (color: boolean): Paint =>
  color ? (styles, text) => styleText(styles, text, { validateStream: false }) : (_, text) => text

// East Asian wide and full-width characters, and emoji, take two cells.
const WIDE =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{20000}-\u{3FFFD}\p{Emoji_Presentation}]/u

/** Boxes, bars and marks of our own, for which no table of all characters need be built. */
const NARROW = /^[ -~\u00B7\u2010-\u2027\u2500-\u259F\u25B0\u25B1\u2713\u2717]$/

function cellsOf(character: string): number {
  if (NARROW.test(character)) return 1
  if (/[\p{M}\u200C\u200D]/u.test(character)) return 0
  return WIDE.test(character) ? 2 : 1
}

/** How many cells of a terminal a line takes, about. */
export const widthOf = (text: string): number =>
  /^[ -~]*$/.test(text)
    ? text.length
    : Array.from(text).reduce((width, character) => width + cellsOf(character), 0)

export const padEnd = (text: string, width: number): string =>
  text + ' '.repeat(Math.max(0, width - widthOf(text)))

export const padStart = (text: string, width: number): string =>
  ' '.repeat(Math.max(0, width - widthOf(text))) + text

/** Prose on one line, with nothing hidden in it. */
export const inline = (sentence: Sentence, limit = 1000): string =>
  visible(
    sentence
      .map((part) => {
        if (typeof part === 'string') return part
        return 'url' in part ? `${part.text} <${part.url}>` : part.code
      })
      .join(''),
    { oneLine: true, limit },
  )

/** Prose in lines of at most `width` cells; a longer word keeps a line to itself. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    const fits = last !== undefined && widthOf(last) + 1 + widthOf(word) <= width
    if (fits) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

const QUOTED_BYTES = 2000

/** Text as it was printed, head and tail, behind a line at its left. */
export const quoted = (text: string, margin: string): string[] =>
  excerptLines(text.trimEnd(), QUOTED_BYTES).map((line) => `${margin}│ ${line}`)

export const indented = (lines: readonly string[], by: number): string[] =>
  lines.map((line) => (line === '' ? '' : ' '.repeat(by) + line))
