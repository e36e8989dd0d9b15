import type { CourseAssignment, CourseConfig } from '../config/course.js'
import type { GroupRow } from '../domain/groups.js'
import type { Student } from '../domain/student.js'
import type { Instant } from '../domain/time.js'
import type { Api } from '../github/api.js'
import type { JournalRow, Sighting } from '../record/harvest-journal.js'
import type { Remembered } from '../record/remembered.js'
import type { Plan } from './plan.js'
import type { Circumstances, Prove, Settled } from './settle.js'

export type HarvestProgress =
  | { stage: 'listing'; done: number }
  | { stage: 'results' | 'looking'; assignment: string; done: number; total: number }

/** One harvest under way: what it asks, what is remembered, and where it keeps what it finds. */
export type Pass = {
  api: Api
  course: { config: CourseConfig; students: readonly Student[]; groups: readonly GroupRow[] }
  plan: Plan
  /** Whether runs are asked for, on which more trust than `unverified` rests. */
  withRuns: boolean
  proveIn: (assignment: CourseAssignment) => Prove
  now: () => Instant
  signal: AbortSignal
  hear: (progress: HarvestProgress) => void
  keeper: {
    remembered: Remembered
    /** Keeps findings of one assignment; tells how many attempts are new. */
    keep: (assignment: string, settled: readonly Settled[]) => Promise<number>
    note: (rows: readonly JournalRow[]) => Promise<void>
  }
  /** Repositories that were asked, and attempts that are new. */
  tally: { asked: number; attempts: number }
}

export const sightingsIn = (assignment: string, { keeper }: Pass): ReadonlyMap<number, Sighting> =>
  keeper.remembered.sightings.get(assignment) ?? new Map()

export const circumstances = (
  assignment: CourseAssignment,
  { plan, withRuns, proveIn, now }: Pass,
): Circumstances => ({
  run: plan.run,
  now: now(),
  withRuns,
  isFull: plan.isFull,
  prove: proveIn(assignment),
})

export async function keep(
  { assignment }: CourseAssignment,
  settled: readonly Settled[],
  { keeper, tally }: Pass,
): Promise<void> {
  tally.attempts += await keeper.keep(assignment, settled)
}
