/** What a size looks like, also for editors. */
export const sizePattern = '^\\d+[kmg]$'
export const expectedSize = 'expected a size such as 64k, 1m or 2g'

const bytesOf = { k: 2 ** 10, m: 2 ** 20, g: 2 ** 30 } as const

// A petabyte: far above any limit and still an exact number.
const mostBytes = 2 ** 50

/** `64k` as bytes, or a text that says what is wrong with it. */
export function parseSize(text: string): number | string {
  if (/^\d+$/.test(text)) return `${text} has no unit: kilobytes or megabytes? write ${text}k or ${text}m`
  const unit = (['k', 'm', 'g'] as const).find((letter) => text.endsWith(letter))
  if (unit === undefined || !new RegExp(sizePattern).test(text)) return expectedSize
  const bytes = Number(text.slice(0, -1)) * bytesOf[unit]
  return bytes <= mostBytes ? bytes : `too large: at most ${mostBytes / bytesOf.g}g`
}

/** For people: `512 B`, `64 KiB`, `1.5 MiB`. */
export function formatBytes(bytes: number): string {
  if (bytes < bytesOf.k) return `${bytes} B`
  if (bytes < bytesOf.m) return `${tenths(bytes / bytesOf.k)} KiB`
  if (bytes < bytesOf.g) return `${tenths(bytes / bytesOf.m)} MiB`
  return `${tenths(bytes / bytesOf.g)} GiB`
}

// Downwards, so that nothing below a mebibyte is shown as 1024 KiB.
const tenths = (number: number): number => Math.floor(number * 10) / 10
