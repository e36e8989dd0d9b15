import type { AccountBrief } from '../domain/account.js'
import type { Digest } from '../domain/attempt.js'
import type { AssignmentGrades } from '../domain/course-grades.js'
import type { GradeRow, Ungraded } from '../domain/grade-row.js'
import type { Instant } from '../domain/time.js'
import { camelKeys } from '../text/keys.js'
import { parseJson } from '../text/parse-json.js'
import { GradebookRecord } from './gradebook-schema.js'

/** An assignment's grades as they follow from its attempts, marks and rules: derived, so made anew each time. */
export type AssignmentGradebook = {
  assignment: string
  made: Instant
  /** Of the configuration that made it. */
  digests: readonly Digest[]
  rows: GradeRow[]
  ungraded: Ungraded[]
  /** Absent in a gradebook of an earlier version. */
  accounts?: AccountLine[]
}

/** An account as a line of the gradebook. */
export type AccountLine = Pick<AccountBrief, 'submitter' | 'status' | 'reason' | 'trust' | 'trustReason'> & {
  members: string[]
  repository?: string
  attempts: number
  flags: string[]
}

/** An assignment's gradebook, of everybody's account. */
export const gradebookOf = (
  { assignment, digests, accounts }: AssignmentGrades,
  made: Instant,
): AssignmentGradebook => ({
  assignment,
  made,
  digests,
  rows: accounts.flatMap(({ grade }) => grade ?? []),
  ungraded: accounts.flatMap(({ ungraded }) => ungraded ?? []),
  accounts: accounts.map(accountLine),
})

export function accountLine(account: AccountBrief): AccountLine {
  const { submitter, members, repository, status, reason, trust, trustReason, attempts, flags } = account
  return {
    submitter,
    members: members.map(({ key }) => key),
    ...(repository !== undefined && { repository: `${repository.owner}/${repository.name}` }),
    status,
    ...(reason !== undefined && { reason }),
    ...(trust !== undefined && { trust }),
    ...(trustReason !== undefined && { trustReason }),
    attempts: attempts.length,
    flags: [...flags],
  }
}

/** What a gradebook says of one submitter. */
export const standingIn = (
  { rows, ungraded }: AssignmentGradebook,
  submitter: string,
): { row?: GradeRow; ungraded?: Ungraded } => {
  const row = rows.find((one) => one.submitter === submitter)
  const none = ungraded.find((one) => one.submitter === submitter)
  return { ...(row !== undefined && { row }), ...(none !== undefined && { ungraded: none }) }
}

export const parseGradebook = (text: string, file: string): AssignmentGradebook =>
  camelKeys(parseJson(GradebookRecord, text, file))
