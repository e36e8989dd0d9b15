import { maximumOf } from '../config/expected.js'
import type { CourseFiles } from '../course/course-files.js'
import type { Account, AccountBrief } from '../domain/account.js'
import { accountOf } from '../domain/account-of.js'
import type { Digest } from '../domain/attempt.js'
import type { AssignmentGradesOf, ItemColumn } from '../domain/course-grades.js'
import { differingDigests } from '../domain/differing-digests.js'
import type { GradeRow } from '../domain/grade-row.js'
import type { Grade } from '../domain/gradebook.js'
import type { Kept } from '../domain/kept.js'
import { comparePoints, formatPoints, largerPoints, type Points } from '../domain/points.js'
import { rowNotices, timeNotices } from '../domain/row-notices.js'
import { sayOf, unaccountedMarks } from '../domain/unaccounted.js'
import { formatProblem } from '../text/problem.js'
import type { HandedInBy, Opened } from './handed-in.js'
import { addItem, addMaximum, itemsSaid, maximumSaid, nothingSaid, type SaidColumns } from './said-columns.js'

/** What is gathered of an assignment while its accounts are made, some after others, in their order. */
export type Gathering<One> = {
  opened: Opened
  course: CourseFiles
  accounts: One[]
  /** Of the attempts that count: each list once, since a class has few. */
  digests: (readonly Digest[])[]
  /** The maximum of each account's grade. */
  maxima: (Points | undefined)[]
  /** Of the rubric. */
  items: Map<string, ItemColumn>
  said: SaidColumns
  times: Pick<GradeRow, 'submitter' | 'lateMs'>[]
  notices: string[]
}

export function startGathering<One>(opened: Opened, course: CourseFiles): Gathering<One> {
  const items = new Map<string, ItemColumn>()
  for (const { id, name, points, bonus } of opened.ruling?.config.rubric?.items ?? [])
    items.set(id, { id, name, maxPoints: largerPoints(points, 0), bonus })
  const said = nothingSaid()
  return { opened, course, accounts: [], digests: [], maxima: [], items, said, times: [], notices: [] }
}

/** The next account; what it is in comparison with all others is not known yet. */
export function nextAccount(
  { account, seen, looked, attempts }: HandedInBy,
  grade: Grade<Kept> | undefined,
  gathering: Pick<Gathering<unknown>, Exclude<keyof Gathering<unknown>, 'accounts'>>,
): Account {
  const { opened, course, digests, items, said, times, notices } = gathering
  const { harvested } = opened
  const { require } = course.config
  const made = accountOf({ account, seen, looked, attempts, harvested, require, grade, flags: [] })
  digests.push(grade?.counted.attempt.digests ?? [])
  // Without a rubric each attempt's tests are its items.
  for (const item of grade?.counted.score?.items ?? []) if (!items.has(item.id)) addItem(said, item)
  const row = made.grade
  gathering.maxima.push(row?.maxPoints)
  if (row === undefined) return made
  addMaximum(said, row.maxPoints)
  times.push({ submitter: row.submitter, lateMs: row.lateMs })
  notices.push(...rowNotices(row))
  return made
}

/** What whoever keeps the gradebook should know, when all accounts are made. */
export function noticesOf({ opened, times, notices }: Gathering<unknown>): string[] {
  const { assignment, ruling, terms, marks, stored, scoring } = opened
  const rules = {
    ...(terms.due !== undefined && { due: terms.due }),
    ...(terms.late && { late: terms.late }),
  }
  const rubric = ruling?.config.rubric
  const submitters = new Set(stored.bySubmitter.keys())
  return [
    ...(ruling === undefined ? [sayUnruled(assignment, marks.length > 0)] : []),
    ...timeNotices(times, rules),
    ...notices,
    ...unaccountedMarks(marks, submitters, rubric),
    ...sayOf('a record has no room for all tests, and keeps the score it had, of', inOrder(scoring.short)),
    ...sayOf('hidden tests are found only by their ids, and count no more for', inOrder(scoring.losing)),
  ]
}

/** Everybody's account for an assignment. */
export function gatheredGrades<One extends Pick<AccountBrief, 'flags'>>(
  gathering: Gathering<One>,
): AssignmentGradesOf<One> {
  const { opened, course, accounts, digests, maxima, items, said } = gathering
  const { assignment, ruling, terms, stored, scoring } = opened
  const { config } = course
  const differing = differingDigests(digests)
  const configured = ruling && maximumOf(ruling.config)
  const most = configured ?? maximumSaid(said)
  const own = config.assignments.find((one) => one.assignment === assignment)
  return {
    assignment,
    name: ruling?.config.name ?? scoring.name?.said ?? assignment,
    ...(terms.due !== undefined && { due: terms.due }),
    timezone: ruling?.config.timezone ?? config.timezone,
    ...(own?.lms !== undefined && { lms: own.lms }),
    maxPoints: most,
    items: [...items.values(), ...itemsSaid(said)],
    digests: ruling?.digests ?? [],
    accounts: accounts.map((account, index) =>
      withFlags(account, [
        ...sayAlone(maxima[index], configured === undefined ? most : null),
        ...(differing[index] ?? []),
      ]),
    ),
    notices: [...noticesOf(gathering), ...stored.problems.map(formatProblem)],
  }
}

const withFlags = <One extends Pick<AccountBrief, 'flags'>>(account: One, flags: readonly string[]): One =>
  flags.length === 0 ? account : { ...account, flags: [...flags, ...account.flags] }

const sayAlone = (own: Points | undefined, most: Points | null): string[] =>
  own !== undefined && most !== null && comparePoints(own, most) > 0
    ? [`says that ${formatPoints(own)} points could be earned, and nobody else's record does`]
    : []

/** In the order in which they were stored, however they were read. */
const inOrder = (places: ReadonlyMap<string, number>): string[] =>
  [...places].sort(([, one], [, other]) => one - other).map(([submitter]) => submitter)

const sayUnruled = (assignment: string, hasMarks: boolean): string =>
  `${assignment} has no configuration here: recorded scores stand, and recorded dates where course.yml says none${
    hasMarks ? ', and marks of items count for nothing' : ''
  }`
