import { type AccountBrief, type AccountStatus, accountStatuses, isAccountedFor } from '../domain/account.js'
import type { AssignmentBrief } from '../domain/course-grades.js'

export type StatusCounts = Record<AccountStatus, number>

/** How many accounts end in each status. */
export function countStatuses(accounts: readonly AccountBrief[]): StatusCounts {
  const counts = new Map(accountStatuses.map((status) => [status, 0]))
  for (const { status } of accounts) counts.set(status, (counts.get(status) ?? 0) + 1)
  const of = (status: AccountStatus): number => counts.get(status) ?? 0
  return {
    ok: of('ok'),
    pending: of('pending'),
    no_result: of('no_result'),
    no_repository: of('no_repository'),
    not_visible: of('not_visible'),
    renamed: of('renamed'),
    duplicate: of('duplicate'),
    not_in_roster: of('not_in_roster'),
    invalid: of('invalid'),
    truncated: of('truncated'),
    identity_mismatch: of('identity_mismatch'),
    unverified: of('unverified'),
    error: of('error'),
  }
}

/** How statuses are called where people read them. */
export const statusNames: StatusNames = {
  ok: 'ok',
  pending: 'not graded yet',
  no_result: 'no result',
  no_repository: 'no repository',
  not_visible: 'not visible to the token',
  renamed: 'renamed',
  duplicate: 'several repositories',
  not_in_roster: 'not in the roster',
  invalid: 'invalid record',
  truncated: 'record too large',
  identity_mismatch: 'record of another repository',
  unverified: 'trusted too little',
  error: 'error',
}
type StatusNames = Readonly<Record<AccountStatus, string>>

/** `38 ok, 2 not graded yet`: nothing that there is none of. */
export function countedStatuses(accounts: readonly AccountBrief[]): string {
  const counts = countStatuses(accounts)
  return accountStatuses
    .filter((status) => counts[status] > 0)
    .map((status) => `${counts[status]} ${statusNames[status]}`)
    .join(', ')
}

/** Who has no grade that counts, in each assignment's order. */
export const unaccountedIn = (assignments: readonly AssignmentBrief[]): AccountBrief[] =>
  assignments.flatMap(({ accounts }) => accounts.filter((account) => !isAccountedFor(account)))

/** Why somebody has no grade that counts. */
export function whyOf({ status, reason, ungraded }: AccountBrief): string {
  if (status === 'ok' || status === 'renamed') return ungraded?.reason ?? reason ?? 'no attempt counts'
  return reason ?? statusNames[status]
}

/** `Ada Lovelace (ada)`, and the group's name before its members. */
export function whoIs({ submitter, members }: AccountBrief): string {
  const names = members.map(({ name, login, key }) => name ?? login ?? key)
  if (names.length === 0) return submitter
  const [only] = names
  const isSame = names.length === 1 && only?.toLowerCase() === submitter
  return isSame ? submitter : `${names.join(', ')} (${submitter})`
}
