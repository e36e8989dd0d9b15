import type { Counts, Digest } from '../domain/attempt.js'
import type { GradeRules } from '../domain/gradebook.js'
import type { LatePolicy } from '../domain/late.js'
import type { RulesOfToday } from '../domain/rescored.js'
import type { Instant } from '../domain/time.js'
import type { Config } from './config.js'
import type { CourseConfig } from './course.js'
import { expectedOf } from './expected.js'

/** An assignment's configuration, and what tells it from another one. */
export type Ruling = { config: Config; digests: readonly Digest[] }

/** How an assignment is graded today, by its own configuration and by the course's, which wins. */
export type Terms = {
  /** Undefined without a configuration: the scores that are recorded stand. */
  scoring?: RulesOfToday
  due?: Instant
  /** Undefined where nobody says: then what the records say stands. */
  late?: LatePolicy | null
  counts: Counts
}

export function termsOf(assignment: string, course: CourseConfig, ruling: Ruling | undefined): Terms {
  const own = course.assignments.find((one) => one.assignment === assignment)
  const due = own?.due ?? ruling?.config.due
  const late = own?.late ?? ruling?.config.late ?? (ruling === undefined ? undefined : null)
  return {
    ...(ruling !== undefined && { scoring: { ...ruling.config, expected: expectedOf(ruling.config) } }),
    ...(due !== undefined && { due }),
    ...(late !== undefined && { late }),
    counts: own?.counts ?? ruling?.config.counts ?? 'best',
  }
}

/** The rules for one submitter, whose records say what nobody else does. */
export function rulesUnder(
  { due, late, counts, scoring }: Terms,
  recorded: { due: Instant; policy: LatePolicy | null } | undefined,
): GradeRules {
  const ownDue = due ?? (scoring === undefined ? recorded?.due : undefined)
  const ownLate = late === undefined ? (recorded?.policy ?? null) : late
  return { ...(ownDue !== undefined && { due: ownDue }), late: ownLate, counts }
}
