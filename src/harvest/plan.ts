import type { CourseAssignment, CourseConfig } from '../config/course.js'
import type { Instant } from '../domain/time.js'
import type { Started } from '../record/harvest-journal.js'
import type { Remembered } from '../record/remembered.js'

/** Pushes may show a little after they happened. */
const overlapMs = 10 * 60_000

export type Plan = Started & {
  /** Whether it goes on where a harvest before it was stopped. */
  isResumed: boolean
  /** How far back the listing goes; undefined: over everything. */
  since?: Instant
}

/** What a watermark holds for: the same repositories, assignments and places of results. */
export const selectionOf = (org: string | undefined, assignments: readonly CourseAssignment[]): string =>
  JSON.stringify([
    org?.toLowerCase() ?? null,
    assignments.map(({ assignment, repos, branch, sources }) => [assignment, repos, branch, sources]),
  ])

/** What a harvest asks for, given what is known: all of it, what changed since, or what a stopped one left. */
export function planOf(
  remembered: Remembered,
  { org }: Pick<CourseConfig, 'org'>,
  assignments: readonly CourseAssignment[],
  { isFull, now, id }: { isFull: boolean; now: Instant; id: string },
): Plan {
  const selection = selectionOf(org, assignments)
  const { open, watermarks } = remembered
  const resumed =
    open !== undefined && open.selection === selection && (open.isFull || !isFull) ? open : undefined
  const started = resumed ?? { kind: 'started', run: id, selection, isFull, at: now }
  const watermark = started.isFull ? undefined : watermarks.get(selection)
  return {
    ...started,
    isResumed: resumed !== undefined,
    ...(watermark !== undefined && { since: earlier(watermark, overlapMs) }),
  }
}

const earlier = (instant: Instant, ms: number): Instant =>
  new Date(Math.max(0, Date.parse(instant) - ms)).toISOString()

/** Until when a listing has seen everything: GitHub's newest time in it, since its clock is not ours. */
export function watermarkOf(pushes: readonly (Instant | null)[], before: Instant | undefined): Instant {
  const known = [...pushes, before ?? null].flatMap((instant) => (instant === null ? [] : [instant]))
  const newest = known.reduce((most, instant) => Math.max(most, Date.parse(instant)), 0)
  return new Date(newest).toISOString()
}
