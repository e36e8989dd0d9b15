import { type Cursor, fail, failExpecting, take } from './json-cursor.js'
import { quote } from './quote.js'

const NUMBER = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y
const WORD = /[A-Za-z]+/y
// Neither a quotation mark nor a backslash nor a control character.
const PLAIN = /[ !#-[\]-\uffff]*/y
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y
const LETTERS = new Map([
  ['b', '\b'],
  ['f', '\f'],
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
])
const LITERALS = new Map([
  ['true', true],
  ['false', false],
  ['null', null],
])

export function readScalar(cursor: Cursor): number | boolean | null {
  const start = cursor.at
  const digits = take(cursor, NUMBER)
  if (digits !== undefined) return finite(Number(digits), cursor, start)
  const word = take(cursor, WORD)
  const literal = word === undefined ? undefined : LITERALS.get(word)
  if (literal !== undefined) return literal
  cursor.at = start
  if (word !== undefined) return fail(cursor, `${quote(word)} is no JSON value`, start, hintFor(word))
  const isQuote = cursor.text[start] === "'"
  return failExpecting(
    cursor,
    'a value',
    isQuote ? 'strings are written in double quotation marks' : undefined,
  )
}

/** The digits of the number that is written at an offset; nothing where there is none. */
export function numberAt(text: string, offset: number): string {
  NUMBER.lastIndex = offset
  return NUMBER.exec(text)?.[0] ?? ''
}

// -0 is 0 to everybody who reads points; 1e400 would be Infinity.
function finite(value: number, cursor: Cursor, start: number): number {
  if (!Number.isFinite(value)) fail(cursor, 'the number is too large', start)
  return value === 0 ? 0 : value
}

function hintFor(word: string): string | undefined {
  if (/^(nan|infinity|none|undefined)$/i.test(word)) return 'write a number or null'
  return LITERALS.has(word.toLowerCase()) ? `write ${word.toLowerCase()}` : undefined
}

export function readString(cursor: Cursor): string {
  const { text, at: start } = cursor
  cursor.at += 1
  let value = take(cursor, PLAIN) ?? ''
  while (text[cursor.at] !== '"') {
    if (cursor.at >= text.length) fail(cursor, 'the string is not closed', start)
    if (text[cursor.at] !== '\\') failExpecting(cursor, 'a string without control characters')
    value += readEscape(cursor) + (take(cursor, PLAIN) ?? '')
  }
  cursor.at += 1
  if (/\p{Surrogate}/u.test(value)) fail(cursor, 'half of a surrogate pair in a string', start)
  return value
}

function readEscape(cursor: Cursor): string {
  const sequence = take(cursor, ESCAPE)
  if (sequence === undefined)
    return fail(cursor, 'the escape sequence after this backslash is unknown', cursor.at)
  const letter = sequence.slice(1, 2)
  if (letter === 'u') return String.fromCharCode(Number.parseInt(sequence.slice(2), 16))
  return LETTERS.get(letter) ?? letter
}
