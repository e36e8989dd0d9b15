/** Points with at most six decimals. They are added, shared and compared only by the functions here. */
export type Points = number

const MILLION = 1_000_000n
const LARGEST = 1e9

const abs = (value: bigint): bigint => (value < 0n ? -value : value)
const signed = (magnitude: bigint, like: bigint): bigint => (like < 0n ? -magnitude : magnitude)

const millionthsOf = (points: Points): bigint => BigInt(Math.round(points * 1e6))
const pointsOf = (millionths: bigint): Points => Number(millionths) / 1e6

/** Rounds half away from zero. */
function divide(dividend: bigint, divisor: bigint): bigint {
  const half = (2n * abs(dividend) + abs(divisor)) / (2n * abs(divisor))
  return signed(half, dividend * divisor)
}

/** Finite, at most six decimals, no larger than a thousand million. */
export const isPoints = (value: number): boolean =>
  Number.isFinite(value) && Math.abs(value) <= LARGEST && Math.round(value * 1e6) / 1e6 === value

export function sumPoints(points: readonly Points[]): Points {
  let sum = 0
  let size = 0
  for (const next of points) {
    const millionths = Math.round(next * 1e6)
    sum += millionths
    size += Math.abs(millionths)
  }
  // Whole numbers add up exactly as long as nothing on the way is too large; big integers take ten times as long.
  return size <= Number.MAX_SAFE_INTEGER
    ? sum / 1e6
    : pointsOf(points.reduce((exact, next) => exact + millionthsOf(next), 0n))
}

export const subtractPoints = (from: Points, points: Points): Points => sumPoints([from, -points])

export const multiplyPoints = (points: Points, times: number): Points =>
  pointsOf(millionthsOf(points) * BigInt(times))

/** Negative when `one` is less than `other`, 0 when they are the same points. */
export function comparePoints(one: Points, other: Points): number {
  const [first, second] = [Math.round(one * 1e6), Math.round(other * 1e6)]
  return first === second ? 0 : first < second ? -1 : 1
}

export const smallerPoints = (one: Points, other: Points): Points =>
  comparePoints(one, other) <= 0 ? one : other

export const largerPoints = (one: Points, other: Points): Points =>
  comparePoints(one, other) >= 0 ? one : other

/** No less than 0 and no more than `most`. */
export const clampPoints = (points: Points, most: Points): Points =>
  smallerPoints(largerPoints(points, 0), most)

/** `points` × `part` / `whole` to the nearest millionth; nothing of a whole of 0. */
export function fractionOfPoints(points: Points, part: number, whole: number): Points {
  const divisor = millionthsOf(whole)
  return divisor === 0n ? 0 : pointsOf(divide(millionthsOf(points) * millionthsOf(part), divisor))
}

/** Splits `total` by weights ≥ 0 (evenly when all are 0); the parts sum to it exactly, the largest remainders get the rest. */
export function sharePoints(total: Points, weights: readonly number[]): Points[] {
  const given = weights.map(millionthsOf)
  const parts = given.some((weight) => weight > 0n) ? given : given.map(() => 1n)
  const whole = parts.reduce((sum, part) => sum + part, 0n)
  if (whole === 0n) return []
  const amount = millionthsOf(total)
  const products = parts.map((part) => abs(amount) * part)
  const floors = products.map((product) => product / whole)
  const left = abs(amount) - floors.reduce((sum, floor) => sum + floor, 0n)
  const byRemainder = [...products.keys()].sort((a, b) => remainderOrder(products, whole, a, b))
  const luckier = new Set(byRemainder.slice(0, Number(left)))
  return floors.map((floor, index) => pointsOf(signed(floor + (luckier.has(index) ? 1n : 0n), amount)))
}

function remainderOrder(products: readonly bigint[], whole: bigint, a: number, b: number): number {
  const difference = ((products[b] ?? 0n) % whole) - ((products[a] ?? 0n) % whole)
  return difference === 0n ? a - b : difference < 0n ? -1 : 1
}

/** The one place where points are rounded: half away from zero. */
export function roundPoints(points: Points, decimals: number): Points {
  if (decimals >= 6) return pointsOf(millionthsOf(points))
  const unit = 10n ** BigInt(6 - decimals)
  return pointsOf(divide(millionthsOf(points), unit) * unit)
}

/** 0–100 with two decimals: how much of `maxPoints` was earned; 0 where nothing can be. */
export const percentOf = (points: Points, maxPoints: Points): number =>
  roundPoints(fractionOfPoints(100, points, maxPoints), 2)

/** A plain decimal: no exponent, no trailing zeros. */
export function formatPoints(points: Points): string {
  const millionths = millionthsOf(points)
  const decimals = String(abs(millionths) % MILLION)
    .padStart(6, '0')
    .replace(/0+$/, '')
  const whole = String(abs(millionths) / MILLION)
  return `${millionths < 0n ? '-' : ''}${whole}${decimals === '' ? '' : `.${decimals}`}`
}

/** `3.5 of 4 points`. */
export const formatPointsOf = (points: Points, maxPoints: Points): string =>
  `${formatPoints(points)} of ${formatPoints(maxPoints)} ${maxPoints === 1 ? 'point' : 'points'}`
