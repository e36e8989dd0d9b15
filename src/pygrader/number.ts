/** A number as Python has it: `int` is a bigint, `float` a number. They print differently: 40 and 40.0. */
export type PythonNumber = bigint | number

/** A number of a JSON file as Python's reader takes it. */
export const parseNumber = (digits: string): PythonNumber =>
  /^-?\d+$/.test(digits) ? BigInt(digits) : Number(digits)

export const add = (one: PythonNumber, other: PythonNumber): PythonNumber =>
  typeof one === 'bigint' && typeof other === 'bigint' ? one + other : Number(one) + Number(other)

export const subtract = (one: PythonNumber, other: PythonNumber): PythonNumber =>
  typeof one === 'bigint' && typeof other === 'bigint' ? one - other : Number(one) - Number(other)

export const multiply = (one: PythonNumber, other: PythonNumber): PythonNumber =>
  typeof one === 'bigint' && typeof other === 'bigint' ? one * other : Number(one) * Number(other)

/** Python's `max`: of two that are equal (0 and -0.0) the first. */
export const larger = (one: PythonNumber, other: PythonNumber): PythonNumber => (other > one ? other : one)

/** Python's `min`. */
export const smaller = (one: PythonNumber, other: PythonNumber): PythonNumber => (other < one ? other : one)

/** Python's `round(value, 2)`: to the nearest by the exact binary value, and of a true tie to the even one. */
export function roundToHundredths(value: PythonNumber): PythonNumber {
  if (typeof value === 'bigint' || Number.isInteger(value) || !Number.isFinite(value)) return value
  const { mantissa, divisor } = fractionOf(Math.abs(value))
  const [whole, rest] = [(mantissa * 100n) / divisor, (mantissa * 100n) % divisor]
  const isUp = rest * 2n > divisor || (rest * 2n === divisor && whole % 2n === 1n)
  const rounded = Number(`${isUp ? whole + 1n : whole}e-2`)
  return value < 0 ? -rounded : rounded
}

/** The double as the exact fraction that it is. */
function fractionOf(value: number): { mantissa: bigint; divisor: bigint } {
  let mantissa = value
  let divisor = 1n
  // Doubling is exact: what remains is a whole number after 1074 steps at the most.
  while (!Number.isInteger(mantissa)) {
    mantissa *= 2
    divisor *= 2n
  }
  return { mantissa: BigInt(mantissa), divisor }
}

/** Python's `str(value)`: the shortest digits that mean it, with an exponent below 1e-4 and from 1e16 on. */
export function formatNumber(value: PythonNumber): string {
  if (typeof value === 'bigint') return String(value)
  if (!Number.isFinite(value)) return String(value).replace('Infinity', 'inf').replace('NaN', 'nan')
  const sign = value < 0 || Object.is(value, -0) ? '-' : ''
  const magnitude = Math.abs(value)
  const [digits = '', exponent = ''] = magnitude.toExponential().split('e')
  const isPlain = magnitude === 0 || (Number(exponent) >= -4 && Number(exponent) < 16)
  if (!isPlain) return `${sign}${digits}e${exponent.slice(0, 1)}${exponent.slice(1).padStart(2, '0')}`
  return `${sign}${magnitude}${Number.isInteger(magnitude) ? '.0' : ''}`
}
