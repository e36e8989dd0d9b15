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
import { largerPoints, type Points } from '../domain/points.js'
import { rowNotices, timeNotices } from '../domain/row-notices.js'
import { sayOf, unaccountedMarks } from '../domain/unaccounted.js'
import { formatProblem } from '../text/problem.js'
import type { HandedInBy, Opened } from './handed-in.js'

/** What is gathered of an assignment while its accounts are made, some after others, in their order. */
export type Gathering<One> = {
  opened: Opened
  course: CourseFiles
  accounts: One[]
  /** Of the attempts that count: each list once, since a class has few. */
  digests: (readonly Digest[])[]
  items: Map<string, ItemColumn>
  most: Points | null
  times: Pick<GradeRow, 'submitter' | 'lateMs'>[]
  notices: string[]
}

export function startGathering<One>(opened: Opened, course: CourseFiles): Gathering<One> {
  const items = new Map<string, ItemColumn>()
  for (const { id, name, points, bonus } of opened.ruling?.config.rubric?.items ?? [])
    items.set(id, { id, name, maxPoints: largerPoints(points, 0), bonus })
  return { opened, course, accounts: [], digests: [], items, most: null, times: [], notices: [] }
}

/** The next account; what it is in comparison with all others is not known yet. */
export function nextAccount(
  { account, seen, looked, attempts }: HandedInBy,
  grade: Grade<Kept> | undefined,
  gathering: Pick<Gathering<unknown>, Exclude<keyof Gathering<unknown>, 'accounts'>>,
): Account {
  const { opened, course, digests, items, times, notices } = gathering
  const { harvested } = opened
  const { require } = course.config
  const made = accountOf({ account, seen, looked, attempts, harvested, require, grade, flags: [] })
  digests.push(grade?.counted.attempt.digests ?? [])
  // Without a rubric each attempt's tests are its items.
  for (const { id, name, maxPoints, bonus } of grade?.counted.score?.items ?? [])
    if (!items.has(id)) items.set(id, { id, name, maxPoints, bonus })
  const row = made.grade
  if (row === undefined) return made
  gathering.most = largerPoints(gathering.most ?? 0, row.maxPoints)
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
  const { opened, course, accounts, digests, items, most } = gathering
  const { assignment, ruling, terms, stored, scoring } = opened
  const { config } = course
  const differing = differingDigests(digests)
  const own = config.assignments.find((one) => one.assignment === assignment)
  return {
    assignment,
    name: ruling?.config.name ?? scoring.name?.said ?? assignment,
    ...(terms.due !== undefined && { due: terms.due }),
    timezone: ruling?.config.timezone ?? config.timezone,
    ...(own?.lms !== undefined && { lms: own.lms }),
    maxPoints: (ruling && maximumOf(ruling.config)) ?? most,
    items: [...items.values()],
    digests: ruling?.digests ?? [],
    accounts: accounts.map((account, index) => withFlags(account, differing[index] ?? [])),
    notices: [...noticesOf(gathering), ...stored.problems.map(formatProblem)],
  }
}

const withFlags = <One extends Pick<AccountBrief, 'flags'>>(account: One, flags: readonly string[]): One =>
  flags.length === 0 ? account : { ...account, flags: [...flags, ...account.flags] }

/** In the order in which they were stored, however they were read. */
const inOrder = (places: ReadonlyMap<string, number>): string[] =>
  [...places].sort(([, one], [, other]) => one - other).map(([submitter]) => submitter)

const sayUnruled = (assignment: string, hasMarks: boolean): string =>
  `${assignment} has no configuration here: recorded scores stand, and recorded dates where course.yml says none${
    hasMarks ? ', and marks of items count for nothing' : ''
  }`
