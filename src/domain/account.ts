import type { GradeRow, Ungraded } from './grade-row.js'
import type { Student } from './student.js'
import type { Instant } from './time.js'
import type { Trust } from './trust.js'

/** What became of a student, a group or a repository in a harvest: everybody ends in exactly one. */
export const accountStatuses = [
  'ok',
  /** There is work that no attempt grades yet. */
  'pending',
  'no_result',
  /** Looked for twice: there is none. */
  'no_repository',
  /** GitHub does not say whether it is there: the token may not see it. */
  'not_visible',
  /** Found under another name than when it was harvested before. */
  'renamed',
  /** Several repositories of one submitter. */
  'duplicate',
  'not_in_roster',
  'invalid',
  'truncated',
  /** The record says that it belongs to another repository. */
  'identity_mismatch',
  /** Trusted less than the course requires. */
  'unverified',
  /** The attempt, or collecting it, went wrong on the course's side. */
  'error',
] as const
export type AccountStatus = (typeof accountStatuses)[number]

/** A repository as GitHub knows it. */
export type HarvestedRepository = { id: number; nodeId: string; owner: string; name: string }

/** An attempt of a submitter in their history, oldest first. */
export type PastAttempt = {
  /** The record's file name. */
  file: string
  commit?: string
  submittedAt: Instant
  gradedAt: Instant
  status: 'graded' | 'ungradable' | 'error' | 'cancelled'
  reason?: string
  /** By today's rubric and marks, before lateness; null unless graded. */
  raw: number | null
  maxPoints: number | null
  trust: Trust
}

/** A submitter of an assignment, with everything that is known: each row of the roster and each repository is in one. */
export type Account = {
  submitter: string
  /** Empty where nobody in the roster is behind it. */
  members: readonly Student[]
  repository?: HarvestedRepository
  status: AccountStatus
  /** Why, in a sentence with what to do, where the status is not `ok`. */
  reason?: string
  /** Of the attempt that counts. */
  trust?: Trust
  /** What the trust rests on, or why it is not more. */
  trustReason?: string
  /** What counts; without it there is no grade, which is no zero. */
  grade?: GradeRow
  /** Why there is no grade though there are attempts. */
  ungraded?: Ungraded
  attempts: readonly PastAttempt[]
  /** What staff should look at: a digest that differs from the class, a record that was changed, marks on another submission. */
  flags: readonly string[]
}

/** What is told of an account where nobody asks for its items and its history: tens of thousands fit into memory. */
export type AccountBrief = Omit<Account, 'grade' | 'attempts'> & {
  grade?: Pick<GradeRow, 'commit'>
  /** How many there are. */
  attempts: { readonly length: number }
}

const NO_FLAGS: readonly string[] = []

export function briefOf({ grade, attempts, flags, ...account }: Account): AccountBrief {
  const { commit } = grade ?? {}
  return {
    ...account,
    flags: flags.length === 0 ? NO_FLAGS : flags,
    ...(grade !== undefined && { grade: commit === undefined ? {} : { commit } }),
    attempts: { length: attempts.length },
  }
}

/** Whether somebody has a grade that counts; anybody else is named, and makes the exit code 1. */
export const isAccountedFor = ({ status, grade }: Pick<AccountBrief, 'status' | 'grade'>): boolean =>
  grade !== undefined && (status === 'ok' || status === 'renamed')
