import { maximumOf } from '../config/expected.js'
import type { Ruling } from '../config/ruling.js'
import type { CourseFiles } from '../course/course-files.js'
import type { Account } from '../domain/account.js'
import { accountOf } from '../domain/account-of.js'
import type { AssignmentGrades, ItemColumn } from '../domain/course-grades.js'
import { differingDigests } from '../domain/differing-digests.js'
import type { Grade } from '../domain/gradebook.js'
import type { Kept } from '../domain/kept.js'
import type { BankedGrade } from '../domain/late-days-bank.js'
import { largerPoints, type Points } from '../domain/points.js'
import { rowNotices, timeNotices } from '../domain/row-notices.js'
import { sayOf, unaccountedMarks } from '../domain/unaccounted.js'
import { formatProblem } from '../text/problem.js'
import type { HandedIn } from './handed-in.js'

/** What counts of what a submitter handed in for an assignment. */
export type BankedOf = (assignment: string, submitter: string) => BankedGrade<Kept> | undefined

/** Everybody's account for an assignment. */
export function assignmentGrades(
  handedIn: HandedIn,
  bankedOf: BankedOf,
  { config }: CourseFiles,
): AssignmentGrades {
  const { assignment, ruling, terms, scored, submitters, harvested } = handedIn
  const grades = submitters.map(({ request }) => bankedOf(assignment, request.submitter)?.grade)
  const differing = differingDigests(grades.map((grade) => grade?.counted.attempt.digests ?? []))
  const accounts = submitters.map(({ account, seen, looked, attempts }, index) =>
    accountOf({
      account,
      seen,
      looked,
      attempts,
      harvested,
      require: config.require,
      grade: grades[index],
      flags: differing[index] ?? [],
    }),
  )
  const items = itemsOf(ruling, grades)
  const own = config.assignments.find((one) => one.assignment === assignment)
  return {
    assignment,
    name: ruling?.config.name ?? scored.name ?? assignment,
    ...(terms.due !== undefined && { due: terms.due }),
    timezone: ruling?.config.timezone ?? config.timezone,
    ...(own?.lms !== undefined && { lms: own.lms }),
    maxPoints: (ruling && maximumOf(ruling.config)) ?? mostOf(accounts),
    items,
    digests: ruling?.digests ?? [],
    accounts,
    notices: [...noticesOf(handedIn, accounts), ...scored.problems.map(formatProblem)],
  }
}

/** What there was to earn, as far as the grades tell. */
const mostOf = (accounts: readonly Account[]): Points | null =>
  accounts.reduce<Points | null>(
    (most, { grade }) => (grade === undefined ? most : largerPoints(most ?? 0, grade.maxPoints)),
    null,
  )

/** The rubric's items, and behind them what else anybody has: without a rubric each attempt's tests are its items. */
function itemsOf(ruling: Ruling | undefined, grades: readonly (Grade<Kept> | undefined)[]): ItemColumn[] {
  const columns = new Map<string, ItemColumn>()
  for (const { id, name, points, bonus } of ruling?.config.rubric?.items ?? [])
    columns.set(id, { id, name, maxPoints: largerPoints(points, 0), bonus })
  for (const { id, name, maxPoints, bonus } of grades.flatMap((grade) => grade?.counted.score?.items ?? []))
    if (!columns.has(id)) columns.set(id, { id, name, maxPoints, bonus })
  return [...columns.values()]
}

/** What whoever keeps the gradebook should know. */
export function noticesOf(
  { ruling, terms, scored, marks, assignment }: HandedIn,
  accounts: readonly Account[],
): string[] {
  const rows = accounts.flatMap(({ grade }) => grade ?? [])
  const rules = {
    ...(terms.due !== undefined && { due: terms.due }),
    ...(terms.late && { late: terms.late }),
  }
  const rubric = ruling?.config.rubric
  return [
    ...(ruling === undefined ? [sayUnruled(assignment, marks.length > 0)] : []),
    ...timeNotices(rows, rules),
    ...rows.flatMap(rowNotices),
    ...unaccountedMarks(marks, new Set(scored.bySubmitter.keys()), rubric),
    ...sayOf('a record has no room for all tests, and keeps the score it had, of', [...scored.short]),
    ...sayOf('hidden tests are found only by their ids, and count no more for', [...scored.losing]),
  ]
}

const sayUnruled = (assignment: string, hasMarks: boolean): string =>
  `${assignment} has no configuration here: the scores and due dates that are recorded stand${
    hasMarks ? ', and marks of items count for nothing' : ''
  }`
