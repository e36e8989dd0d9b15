import { stringify } from 'csv-stringify/sync'
import { formatPoints, roundPoints } from '../domain/points.js'
import { visible } from '../text/visible.js'

/** A number stays a number; a text is made safe where people open the file. */
export type Cell = string | number | undefined

export type Row = readonly Cell[]

/** How a file of separated values is written. */
export type Separated = {
  delimiter: ',' | '\t'
  lineEnd: '\n' | '\r\n'
  /** The byte order mark by which Excel knows UTF-8. */
  bom?: boolean
  /** Every cell in quotes, not only those that need them. */
  quoted?: boolean
  /** At most so many decimals; default: all there are. */
  decimals?: number
  /** For people's spreadsheets: formulas and what cannot be seen are disarmed. An id for another system must not be. */
  forPeople?: boolean
}

// What spreadsheets take for the start of a formula (CWE-1236), also in full width and behind white space.
const FORMULA = /^[\s\0]*[=+\-@\t\r\n\0＝＋－＠]/
// Where a spreadsheet separates by semicolons, what follows one begins a cell.
const INNER_FORMULA = /(;\s*)([=+\-@＝＋－＠])/g

/** What most cells are; the rest is looked at more closely. */
const PLAIN = /^[A-Za-z0-9][ -:<-~]*$|^$/

/** A text that no spreadsheet calculates, on one line, with nothing hidden in it. */
export function disarmed(text: string): string {
  if (PLAIN.test(text)) return text.trimEnd()
  const shown = visible(text, { oneLine: true }).replace(INNER_FORMULA, "$1'$2")
  return FORMULA.test(text) || FORMULA.test(shown) ? `'${shown}` : shown
}

// Nor what cannot be seen: an id that looks like another one would be taken for it.
const UNSAFE_ID = /[\p{Cc}\p{Cf}\u2028\u2029]/u

/** Whether an id can stand in a file for another system as it is: quoting a formula would change the id. */
export const isSafeId = (id: string): boolean => !FORMULA.test(id) && !UNSAFE_ID.test(id)

export function separated(rows: readonly Row[], how: Separated): string {
  const { delimiter, lineEnd, bom = false, quoted = false, decimals = 6, forPeople = false } = how
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
      string: forPeople ? quoteDisarmed : (value) => value,
    },
  })
}

function quoteDisarmed(text: string) {
  const safe = disarmed(text)
  return safe.startsWith("'") ? { value: safe, quoted: true } : safe
}
