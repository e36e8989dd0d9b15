import { stringify } from 'csv-stringify/sync'
import { formatPoints, roundPoints } from '../domain/points.js'
import { visible, withoutInvisible } from '../text/visible.js'

/** A text as another system knows it: an id, which `isSafeId` has seen, or a title that the course says. */
export type Exact = { exactly: string }

/** A number stays a number; a text is made safe where people open the file, which may be any of them. */
export type Cell = string | number | Exact | undefined

export type Row = readonly Cell[]

/** How a file of separated values is written. */
export type Separated = {
  delimiter: Delimiter
  lineEnd: '\n' | '\r\n'
  /** The byte order mark by which Excel knows UTF-8. */
  bom?: boolean
  /** Every cell in quotes, not only those that need them. */
  quoted?: boolean
  /** At most so many decimals; default: all there are. */
  decimals?: number
}

type Delimiter = ',' | '\t'

// What spreadsheets take for the start of a formula or of a call (CWE-1236), also in full width and behind white space.
const SIGNS = '=+\\-@＝＋－＠﹢﹣﹦﹫'
const FORMULA = new RegExp(`^[\\s\\0]*[${SIGNS}|%]`)
// Where a spreadsheet separates by something else than we do, what follows that begins a cell.
const INNER_FORMULA: Record<Delimiter, RegExp> = {
  ',': new RegExp(`(;[\\s"]*)([${SIGNS}])`, 'g'),
  '\t': new RegExp(`([;,][\\s"]*)([${SIGNS}])`, 'g'),
}

/** What most cells are; the rest is looked at more closely. */
const PLAIN = /^[A-Za-z0-9][ -+\-.-:<-~]*$|^$/

/** Excel takes 32,767 into a cell, and what is more into the next ones. */
const MOST_CHARACTERS = 32_000

/** A text that no spreadsheet calculates, on one line, with nothing hidden in it. */
export function disarmed(text: string, delimiter: Delimiter = ','): string {
  if (text.length <= MOST_CHARACTERS && PLAIN.test(text)) return text.trimEnd()
  const shown = visible(text, { oneLine: true, limit: MOST_CHARACTERS }).replace(
    INNER_FORMULA[delimiter],
    "$1'$2",
  )
  return FORMULA.test(text) || FORMULA.test(shown) ? `'${shown}` : shown
}

/** Texts as another system knows them. */
export const exactly = (texts: readonly (string | undefined)[]): (Exact | undefined)[] =>
  texts.map((text) => (text === undefined ? undefined : { exactly: text }))

// Nor what cannot be seen: an id that looks like another one would be taken for it.
const isSeen = (id: string): boolean => !/[\n\t]/.test(id) && withoutInvisible(id, () => '') === id

/** Whether an id can stand in a file for another system as it is: quoting a formula would change the id. */
export const isSafeId = (id: string): boolean => !FORMULA.test(id) && isSeen(id)

export function separated(rows: readonly Row[], how: Separated): string {
  const { delimiter, lineEnd, bom = false, quoted = false, decimals = 6 } = how
  return stringify([...rows], {
    delimiter,
    bom,
    quoted,
    quoted_empty: quoted,
    record_delimiter: lineEnd,
    quote_record_delimiter: true,
    cast: {
      // Most are whole, and their exact decimals take as long as the rest of the line.
      number: (value) =>
        Number.isInteger(value) ? String(value) : formatPoints(roundPoints(value, decimals)),
      string: (value) => quoteDisarmed(value, delimiter),
      object: ({ exactly: value }) => String(value),
    },
  })
}

function quoteDisarmed(text: string, delimiter: Delimiter) {
  const safe = disarmed(text, delimiter)
  return safe.startsWith("'") ? { value: safe, quoted: true } : safe
}
