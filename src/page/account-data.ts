import type { Account, PastAttempt } from '../domain/account.js'
import type { RowItem } from '../domain/grade-row.js'
import { trustLevels } from '../domain/trust.js'
import { toneOf } from './attention.js'
import type { PageAccount, PageAttempt, PageItem, PageKind, PageLabel } from './browser/data.js'
import { plain } from './escaped.js'
import { repositoryUrl } from './repository.js'
import { standingOf, wordOf } from './standing.js'

/** The newest of a history; the others stay in the course's directory. */
const MOST_ATTEMPTS = 50
const LONGEST_TEXT = 2000

/** Where the page has what many accounts say; what is new is put there. */
export type Shared = {
  label: (label: PageLabel) => number
  kind: (kind: PageKind) => number
  status: (status: string) => number
  text: (text: string) => number
}

/** What the page has of one account in the assignment at the place `a`. */
export function accountData(account: Account, a: number, shared: Shared, server: string): PageAccount {
  const { status, trust, grade, ungraded, attempts, flags, repository } = account
  const standing = standingOf(account)
  const kind = { status, word: wordOf({ account }), tone: toneOf({ standing }), standing }
  const isLinked = repository !== undefined && repositoryUrl(repository, server) !== undefined
  return {
    a,
    kind: shared.kind(kind),
    ...groupOf(account),
    ...sharedText('reason', account.reason ?? ungraded?.reason, shared),
    ...(trust !== undefined && { trust: trustLevels.indexOf(trust) }),
    ...sharedText('trustReason', account.trustReason, shared),
    ...(repository !== undefined && { repository: plain(`${repository.owner}/${repository.name}`) }),
    ...(isLinked && { linked: true }),
    ...(flags.length > 0 && { flags: flags.map((flag) => plain(flag, LONGEST_TEXT)) }),
    ...(grade !== undefined && gradeOf(grade, shared)),
    ...historyOf(attempts, grade, shared),
  }
}

const sharedText = (field: string, text: string | undefined, shared: Shared): Record<string, number> =>
  text === undefined ? {} : { [field]: shared.text(plain(text, LONGEST_TEXT)) }

function groupOf({ members, submitter }: Account): Pick<PageAccount, 'group' | 'members'> {
  if (members.length < 2) return {}
  return {
    group: plain(submitter),
    members: members.map(({ name, login, key }) => plain(name ?? login ?? key)),
  }
}

type Grade = NonNullable<Account['grade']>

const gradeOf = (grade: Grade, shared: Shared): Partial<PageAccount> => ({
  points: grade.points,
  raw: grade.raw,
  penalty: grade.penalty,
  max: grade.maxPoints,
  ...(!grade.complete && { pending: grade.pending.map((id) => plain(id)) }),
  ...(grade.lateMs !== null && { lateMinutes: Math.ceil(grade.lateMs / 60_000) }),
  ...(grade.lateDaysSpent > 0 && { lateDays: grade.lateDaysSpent }),
  items: itemsOf(grade.items, shared, 0),
  ...(grade.adjustments.length > 0 && {
    adjustments: grade.adjustments.map(({ points, reason, mark }) => [
      points,
      plain([reason, mark?.comment].filter((text) => text !== undefined).join(' '), LONGEST_TEXT),
    ]),
  }),
})

const itemsOf = (items: readonly RowItem[], shared: Shared, depth: number): PageItem[] =>
  items.flatMap((item): PageItem[] => {
    const { id, name, points, maxPoints, status, mark } = item
    const place = shared.label([plain(id), name === id ? '' : plain(name), maxPoints, depth])
    const known = [place, points, shared.status(status)] as const
    return [
      mark === undefined ? known : [...known, plain(mark.by), plain(mark.comment ?? '', LONGEST_TEXT)],
      ...itemsOf(item.items ?? [], shared, depth + 1),
    ]
  })

function historyOf(
  attempts: readonly PastAttempt[],
  grade: Grade | undefined,
  shared: Shared,
): Pick<PageAccount, 'attempts' | 'counted' | 'older'> {
  const shown = attempts.slice(-MOST_ATTEMPTS)
  // Gradings of one commit on one machine have one file name; the newest of them counts.
  const place = shown.findLastIndex(
    ({ file, submittedAt, status }) =>
      file === grade?.attempt && submittedAt === grade.submittedAt && status === 'graded',
  )
  return {
    attempts: shown.map((attempt) => attemptOf(attempt, shared)),
    ...(place >= 0 && { counted: place }),
    ...(attempts.length > shown.length && { older: attempts.length - shown.length }),
  }
}

function attemptOf(attempt: PastAttempt, { status: place }: Shared): PageAttempt {
  const { submittedAt, gradedAt, status, raw, trust, commit = '', reason } = attempt
  const submitted = minutes(submittedAt)
  const shown = /^[0-9a-f]{10}/.exec(commit)?.[0] ?? ''
  const after = minutes(gradedAt) - submitted
  const known = [submitted, after, raw, place(status), trustLevels.indexOf(trust), shown] as const
  return reason === undefined ? known : [...known, plain(reason)]
}

const minutes = (instant: string): number => Math.floor(Date.parse(instant) / 60_000)
