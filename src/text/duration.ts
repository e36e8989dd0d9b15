/** The longest wait a timer can hold; a longer one would fire at once. */
export const longestTimeoutMs = 2 ** 31 - 1

// A century: a date this far from any due date is still a date.
const longestMs = 36_500 * 86_400_000

/** What a duration looks like, also for editors. */
export const durationPattern = '^(?=\\d)(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?$'
export const expectedDuration = 'expected a duration such as 90s, 5m, 1h30m or 2d'

const unitsMs = [86_400_000, 3_600_000, 60_000, 1000] as const

/** `1h30m` as milliseconds, or a text that says what is wrong with it. */
export function parseDuration(text: string, maxMs: number = longestMs): number | string {
  if (/^\d+(?:\.\d+)?$/.test(text))
    return `${text} has no unit: seconds or minutes? write ${text}s or ${text}m`
  const parts = new RegExp(durationPattern).exec(text)
  if (parts === null) return expectedDuration
  const amountOf = (index: number): number => Number.parseInt(parts[index + 1] ?? '0', 10)
  const ms = unitsMs.reduce((sum, unit, index) => sum + unit * amountOf(index), 0)
  if (ms <= maxMs) return ms
  return `too long: at most ${formatDuration(maxMs)}${maxMs === longestTimeoutMs ? ', the longest a timer can wait' : ''}`
}

/** For people, in its two largest units: `2 d 3 h`, `1 h 30 min`, `1.5 s`, `20 ms`. */
export function formatDuration(ms: number): string {
  if (ms < 1000) return `${Math.round(ms)} ms`
  if (ms < 60_000) return `${Math.floor(ms / 100) / 10} s`
  const seconds = Math.floor(ms / 1000)
  const parts = [
    [Math.floor(seconds / 86_400), 'd'],
    [Math.floor(seconds / 3600) % 24, 'h'],
    [Math.floor(seconds / 60) % 60, 'min'],
    [seconds % 60, 's'],
  ] as const
  const first = parts.findIndex(([amount]) => amount > 0)
  const shown = parts.slice(first, first + 2).filter(([amount]) => amount > 0)
  return shown.map(([amount, unit]) => `${amount} ${unit}`).join(' ')
}
