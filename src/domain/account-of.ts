import type { Account, PastAttempt } from './account.js'
import { type Known, type Standing, statusOf } from './account-status.js'
import { compareAttempts } from './counting.js'
import { type GradeRow, gradeRowOf, type Ungraded } from './grade-row.js'
import type { Grade, ScoredAttempt } from './gradebook.js'
import type { JoinedAccount } from './join.js'
import type { Kept } from './kept.js'

/** All that is known of a submitter. */
export type Facts = Pick<Known, 'seen' | 'harvested' | 'require'> & {
  account: JoinedAccount
  looked: Known['looked']
  /** Every attempt of theirs, also those that do not compete. */
  attempts: readonly ScoredAttempt<Kept>[]
  /** Of those that compete, what counts. */
  grade: Grade<Kept> | undefined
  flags: readonly string[]
}

/** A submitter with their one status, what counts and what came before. */
export function accountOf(facts: Facts): Account {
  const { account, seen, attempts, grade } = facts
  const { submitter, members } = account
  const past = attempts.toSorted((one, other) => compareAttempts(one.summary, other.summary)).map(pastAttempt)
  const { status, reason } = standingOf(facts, past)
  const row = grade === undefined || status === 'duplicate' ? undefined : gradeRowOf(grade)
  const ungraded = row === undefined ? ungradedOf(submitter, attempts, grade && reason) : undefined
  const [repository] = seen.map((one) => one.repository)
  return {
    submitter,
    members,
    ...(repository !== undefined && { repository }),
    status,
    ...(reason !== undefined && { reason }),
    ...(row !== undefined && trustIn(grade)),
    ...(row !== undefined && { grade: row }),
    ...(ungraded !== undefined && { ungraded }),
    attempts: past,
    flags: [...facts.flags, ...markedElsewhere(row), ...seen.flatMap(refusals)],
  }
}

function standingOf(
  { account, grade, looked, seen, harvested, require }: Facts,
  attempts: readonly PastAttempt[],
): Standing {
  const { submitters, roster } = account
  if (seen.length < 2 && submitters.length > 1) return severalNames(submitters)
  const isHere = attempts.length > 0
  // A directory that was not harvested knows no repository in which there could be anything.
  if (!harvested && !isHere)
    return { status: 'no_result', reason: 'there is no attempt, and nothing was harvested' }
  const standing = statusOf({
    roster,
    seen,
    ...(looked !== undefined && { looked }),
    // What was graded here by hand needs no repository.
    harvested: harvested && !(seen.length === 0 && isHere),
    attempts,
    ...(grade !== undefined && { counted: grade.counted.attempt }),
    require,
  })
  if (standing.status === 'no_repository' && hasNoLogin(account))
    return { ...standing, reason: `${standing.reason}; the roster knows no GitHub account of theirs` }
  return standing.status === 'not_in_roster' && account.reason !== undefined
    ? { ...standing, reason: account.reason }
    : standing
}

/** Repositories are called after accounts, or after groups. */
const hasNoLogin = ({ members: [first, ...others] }: JoinedAccount): boolean =>
  first !== undefined && others.length === 0 && first.login === undefined && first.githubId === undefined

const severalNames = (submitters: readonly string[]): Standing => ({
  status: 'duplicate',
  reason: `there are attempts under several names: ${submitters.join(', ')}`,
})

function trustIn(grade: Grade<Kept> | undefined): Pick<Account, 'trust' | 'trustReason'> {
  if (grade === undefined) return {}
  const { trust, trustReason } = grade.counted.attempt
  return { trust, ...(trustReason !== undefined && { trustReason }) }
}

const pastAttempt = ({ attempt, summary, score }: ScoredAttempt<Kept>): PastAttempt => ({
  file: summary.file,
  ...(summary.commit !== undefined && { commit: summary.commit }),
  submittedAt: summary.submittedAt,
  gradedAt: summary.gradedAt,
  status: summary.status,
  ...(attempt.reason !== undefined && { reason: attempt.reason }),
  raw: score?.points ?? null,
  maxPoints: summary.maxPoints,
  trust: attempt.trust,
})

/** `withheld` says why a grade there would be is none. */
function ungradedOf(
  submitter: string,
  attempts: readonly ScoredAttempt<Kept>[],
  withheld: string | undefined,
): Ungraded | undefined {
  const newest = attempts.at(-1)
  if (newest === undefined) return undefined
  const { status } = newest.summary
  if (withheld !== undefined || status === 'graded')
    return { submitter, status: 'error', reason: withheld ?? 'no attempt counts by these rules' }
  return { submitter, status, reason: newest.attempt.reason ?? status }
}

const markedElsewhere = (row: GradeRow | undefined): string[] =>
  row === undefined || row.markedOnAnother.length === 0
    ? []
    : [`marked on another submission than the one that counts: ${row.markedOnAnother.join(', ')}`]

const refusals = ({ refused }: Known['seen'][number]): string[] =>
  Object.entries(refused).flatMap(([file, { reason }]) => (file === '' ? [] : [`${file}: ${reason}`]))
