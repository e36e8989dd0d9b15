import { basename } from 'node:path'
import { type Account, type AccountBrief, briefOf } from './domain/account.js'
import type { AssignmentBrief, AssignmentGrades, CourseGrades } from './domain/course-grades.js'
import type { GradeRules } from './domain/gradebook.js'
import type { JoinedAccount } from './domain/join.js'
import type { Instant } from './domain/time.js'
import { gatheredGrades, noticesOf } from './grades/assignment-grades.js'
import { type Derived, derive } from './grades/derive.js'
import { type GradesRequest, type Opened, openAssignment } from './grades/handed-in.js'
import { spendsLateDays } from './grades/in-turn.js'
import { type AccountLine, accountLine } from './record/gradebook.js'
import { nothingRemembered, type Remembered, remember } from './record/remembered.js'
import { withoutFiles } from './record/row-in-brief.js'
import { type GradebookFile, startGradebook } from './store/gradebook.js'
import { readJournal } from './store/harvest-journal.js'
import { storedAssignments } from './store/stored.js'

/** So much of the attempts' file is in memory at a time; for tests. */
type Together = { bytesTogether?: number }

/** Everybody's grades, as they follow from what is stored and from the course's rules of today; writes nothing. */
export async function courseGrades(
  request: GradesRequest & { now: Instant } & Together,
): Promise<CourseGrades> {
  const { dir, course, now, bytesTogether } = request
  const { config, students } = course
  const opened = await openAll(request, await assignmentsIn(dir, course))
  const gathered = await derive(opened, course, (_, derived) => derived.map(accountIn), bytesTogether)
  return {
    course: config.name ?? config.org ?? basename(dir),
    made: now,
    timezone: config.timezone,
    require: config.require,
    students,
    assignments: gathered.map(gatheredGrades),
  }
}

const accountIn = ({ account }: Derived): Account => account

/**
 * Keeps the gradebooks of assignments beside their attempts, for people and other programs; says of each account what
 * fits into memory of tens of thousands.
 */
export async function keepGradebooks(
  request: GradesRequest & { now: Instant } & Together,
  assignments: readonly string[],
): Promise<AssignmentBrief[]> {
  const { dir, course, now: made, bytesTogether } = request
  const opened = await openNeeded(request, assignments)
  const files = new Map<string, GradebookFile>()
  try {
    for (const { assignment, ruling, submitters } of opened)
      if (assignments.includes(assignment) && submitters.length > 0) {
        const digests = ruling?.digests ?? []
        files.set(assignment, await startGradebook(dir, { assignment, made, digests }))
      }
    const keep = async ({ assignment }: Opened, derived: readonly Derived[]): Promise<AccountBrief[]> => {
      await files.get(assignment)?.add(derived.flatMap(({ account }) => account.grade ?? []))
      return derived.map(({ account }) => briefOf(account))
    }
    const grades = (await derive(opened, course, keep, bytesTogether)).map(gatheredGrades)
    for (const { assignment, accounts } of grades) {
      const ungraded = accounts.flatMap((one) => one.ungraded ?? [])
      await files.get(assignment)?.keep({ ungraded, accounts: linesOf(accounts) })
      files.delete(assignment)
    }
    return grades.filter(({ assignment }) => assignments.includes(assignment))
  } finally {
    for (const file of files.values()) await file.drop()
  }
}

function* linesOf(accounts: readonly AccountBrief[]): Generator<AccountLine> {
  for (const account of accounts) yield accountLine(account)
}

/** One assignment's grades, with what they were made of. */
export type GradedAssignment = {
  grades: AssignmentGrades
  handedIn: Opened
  /** What is said of it besides lines that cannot be read. */
  notices: readonly string[]
  /** By which rules a submitter is graded, and how many late days they had to spend; undefined of nobody. */
  dealOf: (submitter: string) => { rules: GradeRules; lateDaysLeft: number } | undefined
}

/** The same of one assignment, reading only what its grades depend on. */
export async function gradesOfAssignment(
  request: GradesRequest,
  assignment: string,
): Promise<GradedAssignment> {
  const opened = await openNeeded(request, [assignment])
  const deals = new Map<string, { rules: GradeRules; lateDaysLeft: number }>()
  const gathered = await derive(opened, request.course, (one, derived) => {
    if (one.assignment !== assignment) return []
    for (const { banked } of derived) {
      const { request: asked, lateDaysLeft } = banked
      deals.set(asked.submitter, { rules: asked.rules, lateDaysLeft })
    }
    return derived.map(accountIn)
  })
  const own = gathered.find((one) => one.opened.assignment === assignment)
  if (own === undefined) throw new Error(`${assignment} was not opened`)
  const accounts = new Map(own.opened.submitters.flatMap(({ account }) => namesOf(account)))
  return {
    grades: gatheredGrades(own),
    handedIn: own.opened,
    notices: noticesOf(own),
    dealOf: (submitter) => deals.get(accounts.get(submitter) ?? submitter),
  }
}

/** An account by every name that something of it is stored under. */
const namesOf = ({ submitter, submitters }: JoinedAccount) =>
  submitters.map((name) => [name, submitter] as const)

/** Some assignments, and all others where what is left of somebody's late days depends on what they spent before. */
async function openNeeded(request: GradesRequest, names: readonly string[]): Promise<Opened[]> {
  const opened = await openAll(request, names)
  if (!opened.some(spendsLateDays)) return opened
  const all = await assignmentsIn(request.dir, request.course)
  return all.every((name) => names.includes(name))
    ? opened
    : openAll(request, [...new Set([...all, ...names])])
}

/** What harvests saw is let go when it is said whose is what. */
async function openAll(request: GradesRequest, names: readonly string[]): Promise<Opened[]> {
  const journal = await journalOf(request.dir)
  const opened: Opened[] = []
  for (const name of names) opened.push(await openAssignment(request, journal, name))
  return opened
}

async function journalOf(dir: string): Promise<Remembered> {
  const remembered = nothingRemembered()
  for await (const row of readJournal(dir)) remember(remembered, withoutFiles(row))
  return remembered
}

/** The course's assignments in its order, and behind them what else was stored. */
async function assignmentsIn(dir: string, { config }: GradesRequest['course']): Promise<string[]> {
  const named = config.assignments.map(({ assignment }) => assignment)
  const others = (await storedAssignments(dir)).filter((name) => !named.includes(name))
  return [...named, ...others]
}
