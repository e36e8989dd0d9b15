import { basename } from 'node:path'
import type { AssignmentGrades, CourseGrades } from './domain/course-grades.js'
import type { GradeRules } from './domain/gradebook.js'
import type { Kept } from './domain/kept.js'
import { type BankedGrade, spendLateDays } from './domain/late-days-bank.js'
import type { Instant } from './domain/time.js'
import { assignmentGrades, type BankedOf, noticesOf } from './grades/assignment-grades.js'
import { type GradesRequest, type HandedIn, handedIn } from './grades/handed-in.js'
import { gradebookOf } from './record/gradebook.js'
import { nothingRemembered, type Remembered, remember } from './record/remembered.js'
import { writeGradebook } from './store/gradebook.js'
import { readJournal } from './store/harvest-journal.js'
import { storedAssignments } from './store/stored.js'

/** Everybody's grades, as they follow from what is stored and from the course's rules of today; writes nothing. */
export async function courseGrades(request: GradesRequest & { now: Instant }): Promise<CourseGrades> {
  const { dir, course, now } = request
  const { config, students } = course
  const assignments = await assignmentsIn(dir, course)
  const journal = await journalOf(dir)
  const all: HandedIn[] = []
  for (const assignment of assignments) all.push(await handedIn(request, journal, assignment))
  const bankedOf = banked(all)
  return {
    course: config.name ?? config.org ?? basename(dir),
    made: now,
    timezone: config.timezone,
    require: config.require,
    students,
    assignments: all.map((one) => assignmentGrades(one, bankedOf, course)),
  }
}

/** Keeps what follows from a directory of attempts beside them, for people and other programs; it is made anew each time. */
export async function writeGradebooks(
  dir: string,
  assignments: readonly AssignmentGrades[],
  made: Instant,
): Promise<void> {
  for (const grades of assignments)
    if (grades.accounts.length > 0) await writeGradebook(dir, gradebookOf(grades, made))
}

/** One assignment's grades, with what they were made of. */
export type GradedAssignment = {
  grades: AssignmentGrades
  handedIn: HandedIn
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
  const { dir, course } = request
  const journal = await journalOf(dir)
  const own = await handedIn(request, journal, assignment)
  const all = [own]
  // What is left of somebody's late days depends on what they spent before.
  if (own.terms.late?.days !== undefined)
    for (const other of await assignmentsIn(dir, course))
      if (other !== assignment) all.push(await handedIn(request, journal, other))
  const bankedOf = banked(all)
  const grades = assignmentGrades(own, bankedOf, course)
  const accounts = new Map(own.submitters.flatMap(({ account }) => namesOf(account)))
  return {
    grades,
    handedIn: own,
    notices: noticesOf(own, grades.accounts),
    dealOf: (submitter) => {
      const known = bankedOf(assignment, accounts.get(submitter) ?? submitter)
      return known && { rules: known.request.rules, lateDaysLeft: known.lateDaysLeft }
    },
  }
}

/** An account by every name that something of it is stored under. */
const namesOf = ({ submitter, submitters }: HandedIn['submitters'][number]['account']) =>
  submitters.map((name) => [name, submitter] as const)

/** What counts for whom, late days spent over all assignments. */
function banked(all: readonly HandedIn[]): BankedOf {
  const requests = all.flatMap(({ submitters }) => submitters.map(({ request }) => request))
  const byAssignment = new Map<string, Map<string, BankedGrade<Kept>>>()
  for (const one of spendLateDays(requests)) {
    const { assignment, submitter } = one.request
    const known = byAssignment.get(assignment) ?? new Map<string, BankedGrade<Kept>>()
    byAssignment.set(assignment, known.set(submitter, one))
  }
  return (assignment, submitter) => byAssignment.get(assignment)?.get(submitter)
}

async function journalOf(dir: string): Promise<Remembered> {
  const remembered = nothingRemembered()
  for await (const row of readJournal(dir)) remember(remembered, row)
  return remembered
}

/** The course's assignments in its order, and behind them what else was stored. */
async function assignmentsIn(dir: string, { config }: GradesRequest['course']): Promise<string[]> {
  const named = config.assignments.map(({ assignment }) => assignment)
  const others = (await storedAssignments(dir)).filter((name) => !named.includes(name))
  return [...named, ...others]
}
