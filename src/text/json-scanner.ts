import { type Cursor, fail, failExpecting, skipSpace } from './json-cursor.js'
import { readScalar, readString } from './json-scalar.js'
import { quote } from './quote.js'

export type JsonLimits = { depth: number; values: number }

/** Told where each member of an object or array begins; for an object also where its key does. */
export type OnMember = (parent: object, key: string | number, valueAt: number, keyAt: number) => void

type Scan = Cursor & { readonly limits: JsonLimits; readonly onMember: OnMember; values: number }

/** Reads one whole JSON document. Not `JSON.parse`: that keeps the last of two keys and knows no places. */
export function scanJson(
  text: string,
  file: string,
  limits: JsonLimits,
  onMember: OnMember = () => {},
): unknown {
  const scan: Scan = { text, file, at: 0, limits, onMember, values: 0 }
  skipSpace(scan)
  if (scan.at >= text.length) fail(scan, 'the file is empty', 0)
  const value = readValue(scan, 0)
  skipSpace(scan)
  if (scan.at < text.length) failExpecting(scan, 'the end of the file')
  return value
}

function readValue(scan: Scan, depth: number): unknown {
  const { limits } = scan
  scan.values += 1
  if (scan.values > limits.values) fail(scan, `the file holds more than ${limits.values} values`, scan.at)
  if (depth > limits.depth) fail(scan, `nested deeper than ${limits.depth} levels`, scan.at)
  const character = scan.text[scan.at]
  if (character === '{') return readObject(scan, depth)
  if (character === '[') return readArray(scan, depth)
  return character === '"' ? readString(scan) : readScalar(scan)
}

function readArray(scan: Scan, depth: number): unknown[] {
  const array: unknown[] = []
  readMembers(scan, ']', () => {
    scan.onMember(array, array.length, scan.at, scan.at)
    array.push(readValue(scan, depth + 1))
  })
  return array
}

function readObject(scan: Scan, depth: number): object {
  const object: Record<string, unknown> = {}
  readMembers(scan, '}', () => {
    const keyAt = scan.at
    const key =
      scan.text[keyAt] === '"' ? readString(scan) : failExpecting(scan, 'a key in double quotation marks')
    if (Object.hasOwn(object, key)) fail(scan, `the key ${quote(key)} occurs twice`, keyAt)
    // Merging such an object would change what every other object inherits.
    if (key === '__proto__') fail(scan, 'the key "__proto__" is not allowed', keyAt)
    skipSpace(scan)
    if (scan.text[scan.at] !== ':') failExpecting(scan, "':'")
    scan.at += 1
    skipSpace(scan)
    scan.onMember(object, key, scan.at, keyAt)
    object[key] = readValue(scan, depth + 1)
  })
  return object
}

function readMembers(scan: Scan, close: ']' | '}', readMember: () => void): void {
  const { text, at: start } = scan
  scan.at += 1
  skipSpace(scan)
  for (let isFirst = true; text[scan.at] !== close; isFirst = false) {
    if (scan.at >= text.length) fail(scan, `the file ends before the ${close} that closes this`, start)
    if (!isFirst) readComma(scan, close)
    readMember()
    skipSpace(scan)
  }
  scan.at += 1
}

function readComma(scan: Scan, close: string): void {
  const comma = scan.at
  if (scan.text[comma] !== ',') failExpecting(scan, `',' or '${close}'`)
  scan.at += 1
  skipSpace(scan)
  if (scan.text[scan.at] === close) fail(scan, `a comma before ${close}`, comma)
}
