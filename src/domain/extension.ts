import { parseDuration } from '../text/duration.js'
import type { GradeRules } from './gradebook.js'
import { type Instant, parseInstant } from './time.js'

/** Another due date: at an instant, or so much after everybody's. */
export type ExtendedDue = { at: Instant } | { laterMs: number }

/** What one student was granted, for an assignment or for all of them. */
export type Extension = {
  student: string
  assignment: string
  due: ExtendedDue
  note?: string
}

/** `Extension.assignment` where it is meant for all of them. */
export const EVERY_ASSIGNMENT = '*'

/** A date, a date-time or `+2d`; undefined if it is neither. */
export function parseExtendedDue(text: string, timezone: string): ExtendedDue | undefined {
  if (!text.startsWith('+')) {
    const at = parseInstant(text, timezone)
    return at === undefined ? undefined : { at }
  }
  const laterMs = parseDuration(text.slice(1))
  return typeof laterMs === 'number' ? { laterMs } : undefined
}

type Covered = { assignment: string; members: readonly string[] }

/** The extensions that hold for a submitter: any member's covers the group. */
export const extensionsFor = (
  { assignment, members }: Covered,
  extensions: readonly Extension[],
): Extension[] =>
  extensions.filter(
    (extension) =>
      members.includes(extension.student) && [assignment, EVERY_ASSIGNMENT].includes(extension.assignment),
  )

/**
 * The rules with the most generous of the extensions. `until` moves as far as the due date does, so that whoever has more
 * time keeps the same window for late work, and nobody is too late before they are late.
 */
export function extended(rules: GradeRules, extensions: readonly Extension[]): GradeRules {
  const { due, late } = rules
  if (due === undefined) return rules
  const laterMs = Math.max(0, ...extensions.map((extension) => laterBy(extension.due, due)))
  if (laterMs === 0) return rules
  const until = late?.until
  return {
    ...rules,
    due: later(due, laterMs),
    late: late === null || until === undefined ? late : { ...late, until: later(until, laterMs) },
  }
}

const laterBy = (extension: ExtendedDue, due: Instant): number =>
  'at' in extension ? Date.parse(extension.at) - Date.parse(due) : extension.laterMs

const later = (instant: Instant, ms: number): Instant => new Date(Date.parse(instant) + ms).toISOString()
