import type { Account, PastAttempt } from '../domain/account.js'
import type { CourseGrades } from '../domain/course-grades.js'
import type { RowItem } from '../domain/grade-row.js'
import { trustLevels } from '../domain/trust.js'
import { toneOf } from './attention.js'
import type {
  PageAccount,
  PageAttempt,
  PageData,
  PageItem,
  PageKind,
  PageLabel,
  PagePerson,
} from './browser/data.js'
import { plain } from './escaped.js'
import { finalRows, soFar } from './figures.js'
import type { Person } from './people.js'
import { originOf, repositoryUrl } from './repository.js'
import { type Enrolled, type Entry, entriesBy, standingOf, wordOf } from './standing.js'

/** The newest of a history; the others stay in the course's directory. */
const MOST_ATTEMPTS = 50
const LONGEST_TEXT = 2000

/** What the page shows of a student when it is asked to: everything once, numbers as numbers. */
export function dataOf(
  grades: CourseGrades,
  people: readonly Person[],
  all: readonly Enrolled[],
  server: string,
): PageData {
  const labels = grades.assignments.map(() => placesOf<PageLabel>())
  const kinds = placesOf<PageKind>()
  const statuses = placesOf<string>()
  const texts = placesOf<string>()
  const known = new Map<Account, number>()
  const accounts: PageAccount[] = []
  const placeOf = (account: Account, a: number): number => {
    const place = known.get(account) ?? accounts.length
    if (place < accounts.length) return place
    known.set(account, place)
    accounts.push(
      accountOf(
        account,
        a,
        { label: labels[a]?.of ?? (() => -1), kind: kinds.of, status: statuses.of, text: texts.of },
        server,
      ),
    )
    return place
  }
  const entries = entriesBy(all)
  const pagePeople = people.map((person) => ({
    name: plain(person.name),
    known: [person.login, person.id, person.section, person.email].flatMap((text) =>
      text === undefined ? [] : plain(text),
    ),
    total: totalOf(entries.get(person) ?? []),
    accounts: person.accounts.map((some, a) => some.map((account) => placeOf(account, a))),
    ...uncollected(person),
  }))
  const assignments = grades.assignments.map(({ name, timezone }, a) => {
    return { name: plain(name), timezone, labels: labels[a]?.all ?? [] }
  })
  const shared = {
    kinds: kinds.all,
    statuses: statuses.all,
    texts: texts.all,
    trusts: trustLevels,
    assignments,
  }
  return { timezone: grades.timezone, server: originOf(server), ...shared, accounts, people: pagePeople }
}

/** Values that are there many times, each once; others name its place. */
type Places<Value> = { all: Value[]; of: (value: Value) => number }

function placesOf<Value>(): Places<Value> {
  const all: Value[] = []
  const known = new Map<string, number>()
  const of = (value: Value): number => {
    const key = JSON.stringify(value)
    const place = known.get(key) ?? all.push(value) - 1
    known.set(key, place)
    return place
  }
  return { all, of }
}

type Shared = {
  label: (label: PageLabel) => number
  kind: (kind: PageKind) => number
  status: (status: string) => number
  text: (text: string) => number
}

const totalOf = (entries: readonly Entry[]): number | null => {
  const sum = soFar(finalRows(entries))
  return sum === undefined || sum.maxPoints <= 0 ? null : sum.points / sum.maxPoints
}

function uncollected({ accounts, isInRoster }: Person): Pick<PagePerson, 'uncollected'> {
  const places = accounts.flatMap((some, assignment) => (some.length === 0 ? [assignment] : []))
  return isInRoster && places.length > 0 ? { uncollected: places } : {}
}

function accountOf(account: Account, a: number, shared: Shared, server: string): PageAccount {
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
