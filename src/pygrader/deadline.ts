import { type Instant, parseInstant } from '../domain/time.js'
import { UserError } from '../text/problem.js'
import { quote } from '../text/quote.js'

/** The one zone that pygrader knows. */
export const PYGRADER_TIMEZONE = 'America/New_York'

// What Python's strptime takes for %m/%d/%y %I:%M %p.
const WRITTEN =
  /^(?<month>1[0-2]|0?[1-9])\/(?<day>3[01]|[12][0-9]|0?[1-9])\/(?<year>[0-9]{2})\s+(?<hour>1[0-2]|0?[1-9]):(?<minute>[0-5]?[0-9])\s+(?<half>am|pm)$/i

/**
 * When a `deadline.txt` says that the time is up: the last second of its minute in New York. An empty file is no
 * deadline. Spaces and line ends around it, on which pygrader stops, do no harm here.
 */
export function parseDeadline(text: string, file: string): Instant | undefined {
  const written = text.replace(/^\uFEFF/, '').trim()
  if (written === '') return undefined
  const deadline = instantOf(WRITTEN.exec(written)?.groups ?? {})
  if (deadline !== undefined) return deadline
  throw new UserError([
    {
      message: `${quote(written)} is no deadline`,
      hint: 'pygrader writes month/day/year in two digits each and a clock of twelve hours: 02/28/20 11:59 PM',
      place: { file, line: 1, column: 1 },
    },
  ])
}

function instantOf(parts: Partial<Record<string, string>>): Instant | undefined {
  const { month, day, year, hour, minute, half } = parts
  if (month === undefined || day === undefined || minute === undefined) return undefined
  const hours = (Number(hour) % 12) + (half?.toLowerCase() === 'pm' ? 12 : 0)
  // Python's %y: 69 to 99 lie in the last century.
  const century = Number(year) >= 69 ? 19 : 20
  const [mm, dd, hh, min] = [month, day, String(hours), minute].map((part) => part.padStart(2, '0'))
  return parseInstant(`${century}${year}-${mm}-${dd}T${hh}:${min}:59`, PYGRADER_TIMEZONE)
}
