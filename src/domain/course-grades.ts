import type { Account, AccountBrief } from './account.js'
import type { Digest } from './attempt.js'
import type { Points } from './points.js'
import type { Student } from './student.js'
import type { Instant } from './time.js'
import type { Trust } from './trust.js'

/** An item as a column: what it is called and worth today. */
export type ItemColumn = { id: string; name: string; maxPoints: Points; bonus: boolean }

/** An assignment's accounts, as they follow from what is stored and from the course's rules. */
export type AssignmentGrades = AssignmentGradesOf<Account>

/** The same in brief. */
export type AssignmentBrief = AssignmentGradesOf<AccountBrief>

export type AssignmentGradesOf<One> = {
  assignment: string
  name: string
  due?: Instant
  timezone: string
  /** What the learning management system calls it, such as `Homework 3 (48213)`. */
  lms?: string
  /** Without bonus items; null where no attempt and no rubric says it. */
  maxPoints: Points | null
  /** The items at the top, in the rubric's order, of all that counts. */
  items: readonly ItemColumn[]
  digests: readonly Digest[]
  /** By submitter. */
  accounts: readonly One[]
  /** What whoever reads it should know. */
  notices: readonly string[]
}

/** A course's grades: derived, so made anew each time. */
export type CourseGrades = {
  course: string
  made: Instant
  timezone: string
  /** The least trust that an exported grade may have. */
  require: Trust
  /** In the rosters' order; empty without a roster. */
  students: readonly Student[]
  assignments: readonly AssignmentGrades[]
}
