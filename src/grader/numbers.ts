import { quote } from '../text/quote.js'

// Not the digits of a name such as `x1`, and a sign only where no number or word is before it.
const number = /(?<![\w.])[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?/g

const numbersIn = (text: string): string[] => text.match(number) ?? []

/** Which number is not close enough to the one expected in its place; the text between numbers does not count. */
export function differentNumber(expected: string, actual: string, tolerance: number): string | undefined {
  const [wanted, got] = [numbersIn(expected), numbersIn(actual)]
  const index = wanted.findIndex((text, at) => !isClose(text, got[at], tolerance))
  const missing = index === -1 ? undefined : got[index]
  if (index !== -1 && missing === undefined) {
    return `expected ${wanted.length} numbers, got ${got.length}: number ${index + 1}, ${wanted[index]}, is missing`
  }
  if (index !== -1) return `number ${index + 1}: expected ${wanted[index]}, got ${missing}`
  if (got.length === wanted.length) return undefined
  return `expected ${wanted.length} numbers, got ${got.length}: ${quote(got[wanted.length] ?? '')} is too many`
}

function isClose(expected: string, actual: string | undefined, tolerance: number): boolean {
  if (actual === undefined) return false
  if (expected === actual) return true
  const [one, other] = [Number(expected), Number(actual)]
  // `1e999` is read as infinity, which is as far from anything as any tolerance allows.
  if (!Number.isFinite(one) || !Number.isFinite(other)) return false
  // 1.1 is 0.1 off 1 and must be so whatever binary fractions make of it.
  const rounding = 4 * Number.EPSILON * Math.max(Math.abs(one), Math.abs(other))
  return Math.abs(one - other) <= tolerance + rounding
}
