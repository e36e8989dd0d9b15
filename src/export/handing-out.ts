import type { Account, AccountStatus } from '../domain/account.js'
import type { GradeRow } from '../domain/grade-row.js'
import type { Points } from '../domain/points.js'
import { reaches, type Trust } from '../domain/trust.js'
import { type Entry, nameOf } from './entry.js'

/** What may be called a zero, and only when it is named. */
export const zeroable = ['missing', 'ungradable', 'error'] as const
export type Zeroable = (typeof zeroable)[number]

/** Which points are before lateness or after it. */
export const pointKinds = ['final', 'raw'] as const
export type PointKind = (typeof pointKinds)[number]

/** What is handed out of a gradebook. */
export type Rules = {
  points: PointKind
  require: Trust
  zero: readonly Zeroable[]
  /** Where repositories are, such as `https://github.com`. */
  server: string
}

/** A number that may leave the gradebook, or why there is none, which is no zero. */
export type Handed = { points: Points } | { withheld: string }

/** Somebody without a number in an export, by name. */
export type LeftOut = { assignment: string; who: string; why: string }

const words: Record<AccountStatus, string> = {
  ok: 'there is no grade',
  pending: 'there is work that no attempt grades yet',
  no_result: 'nothing was graded',
  no_repository: 'there is no repository',
  not_visible: 'the repository cannot be seen',
  renamed: 'there is no grade',
  duplicate: 'there are several repositories',
  not_in_roster: 'nobody in the roster',
  invalid: 'the record cannot be read',
  truncated: 'the record came cut off',
  identity_mismatch: 'the record belongs to another repository',
  unverified: 'the grade is trusted less than the course requires',
  error: 'grading went wrong on the course’s side',
}

/** Whose grade may be handed out where its trust suffices. */
const standing: ReadonlySet<AccountStatus> = new Set(['ok', 'renamed', 'unverified'])

export function handedOf(account: Account, rules: Rules): Handed {
  const { grade, status, trust = 'unverified', trustReason } = account
  if (grade === undefined || !standing.has(status)) return zeroOf(account, rules)
  if (!grade.complete) return { withheld: `waits for a person: ${grade.pending.join(', ')}` }
  if (!reaches(trust, rules.require)) {
    const why = trustReason === undefined ? '' : ` (${trustReason})`
    return { withheld: `trusted as "${trust}", and "${rules.require}" is required${why}` }
  }
  return { points: pointsOf(grade, rules) }
}

const pointsOf = ({ raw, points }: GradeRow, rules: Pick<Rules, 'points'>): Points =>
  rules.points === 'raw' ? raw : points

function zeroOf(account: Account, { zero }: Rules): Handed {
  const kind = zeroableAs(account)
  return kind !== undefined && zero.includes(kind) ? { points: 0 } : { withheld: whyWithout(account) }
}

/** What a zero would be called; undefined where nobody may call it one: a grade waits, or it is not known whose it is. */
function zeroableAs({ grade, status, ungraded }: Account): Zeroable | undefined {
  if (grade !== undefined) return undefined
  switch (status) {
    case 'ok':
    case 'renamed':
    case 'error':
    case 'no_result':
      if (ungraded !== undefined) return ungraded.status === 'cancelled' ? undefined : ungraded.status
      return status === 'error' ? 'error' : status === 'no_result' ? 'missing' : undefined
    case 'no_repository':
      return 'missing'
    case 'pending':
    case 'not_visible':
    case 'duplicate':
    case 'not_in_roster':
    case 'invalid':
    case 'truncated':
    case 'identity_mismatch':
    case 'unverified':
      return undefined
  }
}

function whyWithout({ status, reason, ungraded }: Account): string {
  const why = standing.has(status) ? (ungraded?.reason ?? reason) : (reason ?? ungraded?.reason)
  const what = ungraded !== undefined && standing.has(status) ? ungraded.status : status
  return `${what.replaceAll('_', ' ')}: ${why ?? words[status]}`
}

/** Who of these has no number, and why. */
export const leftOutOf = (entries: readonly Entry[], rules: Rules): LeftOut[] =>
  entries.flatMap(({ assignment, account, student }) => {
    const handed = handedOf(account, rules)
    if (!('withheld' in handed)) return []
    return [
      {
        assignment: assignment.assignment,
        who: nameOf(account.submitter, student),
        why: handed.withheld,
      },
    ]
  })
