/** ISO 8601 with an offset, as git and GitHub write it: `2026-03-01T23:59:00+01:00` or `…Z`. */
export type Instant = string

const written =
  /^(\d{4})-(\d{2})-(\d{2})(?:[Tt ](\d{2}):(\d{2})(?::(\d{2})(\.\d{1,9})?)?(?: ?([Zz]|[+-]\d{2}:?\d{2}))?)?$/

const dayMs = 86_400_000

/** Most courses' zone; the engine's table of the others takes 20 ms to load. */
const UTC = 'UTC'

/** Whether this machine knows the IANA time zone. */
export function isTimezone(name: string): boolean {
  if (name === UTC) return true
  // Newer engines also take offsets ("+01:00"), which know no daylight saving time.
  if (!/^[A-Za-z]/.test(name)) return false
  try {
    new Intl.DateTimeFormat('en-US', { timeZone: name })
    return true
  } catch (error) {
    if (error instanceof RangeError) return false
    throw error
  }
}

/** A date (its last second) or a date-time, in the timezone unless it says an offset itself; undefined if it is neither. */
export function parseInstant(text: string, timezone: string): Instant | undefined {
  const [, year, month, day, hour = '23', minute = '59', second, fraction = '', offset] =
    written.exec(text) ?? []
  if (year === undefined || month === undefined || day === undefined) return undefined
  const seconds = second ?? (text.length === 10 ? '59' : '00')
  const local = `${year}-${month}-${day}T${hour}:${minute}:${seconds}`
  const localMs = Date.parse(`${local}Z`)
  // Date.parse alone would turn 30 February into 2 March, and 24:00 into the next day.
  if (Number.isNaN(localMs) || isoOf(localMs) !== local) return undefined
  if (offset === undefined) return instantIn(localMs, fraction, timezone)
  const suffix = /^[Zz]$/.test(offset) ? 'Z' : `${offset.slice(0, 3)}:${offset.slice(-2)}`
  const instant = `${local}${fraction}${suffix}`
  return Number.isNaN(Date.parse(instant)) ? undefined : instant
}

function instantIn(localMs: number, fraction: string, timezone: string): Instant {
  const before = offsetAt(localMs - dayMs, timezone)
  const after = offsetAt(localMs + dayMs, timezone)
  const fitting = [before, after].filter((offset) => offsetAt(localMs - offset, timezone) === offset)
  // An hour that comes twice means the later one, to the student's benefit; one that is left out is moved on by the gap.
  const offset = fitting.length > 0 ? Math.min(...fitting) : before
  const utcMs = localMs - offset
  const shown = offsetAt(utcMs, timezone)
  return `${isoOf(utcMs + shown)}${fraction}${shown === 0 ? 'Z' : formatOffset(shown)}`
}

const weekdays = 'Sun Mon Tue Wed Thu Fri Sat'.split(' ')
const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')

/** For people, the same on every machine: `Mon 30 Nov 2026, 23:59 EST`. */
export function formatInstant(instant: Instant, timezone: string): string {
  const ms = Date.parse(instant)
  const local = new Date(ms + offsetAt(ms, timezone))
  const weekday = weekdays[local.getUTCDay()]
  const month = months[local.getUTCMonth()]
  const clock = isoOf(local.getTime()).slice(11, 16)
  return `${weekday} ${local.getUTCDate()} ${month} ${local.getUTCFullYear()}, ${clock} ${zoneName(ms, timezone)}`
}

function zoneName(ms: number, timezone: string): string {
  if (timezone === UTC) return UTC
  return zoneAt(ms, timezone, 'short').replace(/^GMT(?=[+-])/, 'UTC')
}

/** How far the zone's clocks are ahead of UTC at that moment. */
function offsetAt(ms: number, timezone: string): number {
  if (timezone === UTC) return 0
  const zone = zoneAt(ms, timezone, 'longOffset')
  const [, sign, hours, minutes = 0] = /^GMT([+-])(\d{2}):(\d{2})/.exec(zone) ?? []
  const offset = (Number(hours ?? 0) * 60 + Number(minutes)) * 60_000
  return sign === '-' ? -offset : offset
}

/** What the engine calls the zone at that moment: `EST`, or `GMT-05:00`. */
function zoneAt(ms: number, timeZone: string, timeZoneName: 'short' | 'longOffset'): string {
  const parts = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName }).formatToParts(ms)
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? ''
}

function formatOffset(offset: number): string {
  const minutes = Math.abs(offset) / 60_000
  const two = (number: number): string => String(number).padStart(2, '0')
  return `${offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
}

const isoOf = (ms: number): string => new Date(ms).toISOString().slice(0, 19)
