import { type Ruling, rulesUnder, type Terms, termsOf } from '../config/ruling.js'
import type { CourseFiles } from '../course/course-files.js'
import { type Extension, extended, extensionsFor } from '../domain/extension.js'
import type { ScoredAttempt } from '../domain/gradebook.js'
import { type JoinedAccount, type JoinRequest, joinAccounts } from '../domain/join.js'
import type { Kept } from '../domain/kept.js'
import type { LatePenalty } from '../domain/late.js'
import type { BankedRequest } from '../domain/late-days-bank.js'
import type { Mark } from '../domain/mark.js'
import { marksBySubmitter } from '../domain/marks.js'
import type { Looked, Seen } from '../domain/seen.js'
import { competing, type Standing } from '../domain/superseded.js'
import { cluesIn, type Remembered } from '../record/remembered.js'
import { type Places, placesOf } from '../store/attempt-places.js'
import { readMarks } from '../store/marks.js'
import { type Found, foundIn } from './found.js'
import { type ScoredAttempts, type Scoring, scoredAttempts, startScoring } from './scored-attempts.js'

/** A directory of attempts, and the course they belong to. */
export type GradesRequest = {
  dir: string
  course: CourseFiles
  /** By assignment; the records of one without a configuration are told as they are. */
  rulings: ReadonlyMap<string, Ruling>
}

/** What a submitter handed in for an assignment, and by which rules it is graded. */
export type HandedInBy = {
  account: JoinedAccount
  seen: readonly Seen[]
  looked: Looked | undefined
  /** All of them, also those that do not compete. */
  attempts: readonly ScoredAttempt<Kept>[]
  request: BankedRequest<Kept>
}

/** Who is expected to have handed in, and what is known of them without reading their attempts. */
export type Expected = { account: JoinedAccount; stored: readonly string[]; keys: readonly string[] }

/** An assignment before its attempts are read. */
export type Opened = {
  assignment: string
  ruling: Ruling | undefined
  terms: Terms
  marks: readonly Mark[]
  /** Whether anything of it was harvested: a directory that `batch` filled knows no repositories. */
  harvested: boolean
  /** Repositories that do not belong to it any more. */
  left: ReadonlySet<number>
  stored: Places
  scoring: Scoring
  /** By submitter: each row of the roster and each repository is in one. */
  submitters: readonly Expected[]
  /** Each of them once. */
  read: (some: readonly Expected[]) => Promise<HandedInBy[]>
}

/** Says whose is what a directory holds of an assignment, so that it can be read for some after others. */
export async function openAssignment(
  { dir, course, rulings }: GradesRequest,
  journal: Remembered,
  assignment: string,
): Promise<Opened> {
  const ruling = rulings.get(assignment)
  const terms = termsOf(assignment, course.config, ruling)
  const marks = await readMarks(dir, assignment)
  const marksOf = marksBySubmitter(marks)
  const found = foundIn(journal, assignment, course)
  const stored = await placesOf(dir, assignment, found.left)
  const scoring = startScoring(assignment, terms, marksOf)
  const submitters = expectedOf(course, { ...cluesIn(journal, assignment), assignment }, found, stored)
  const extensions = extensionsByStudent(course.extensions)
  return {
    assignment,
    ruling,
    terms,
    marks,
    harvested: found.seen.size > 0 || found.looks.size > 0,
    left: found.left,
    stored,
    scoring,
    submitters,
    read: async (some) => {
      const names = some.flatMap((one) => one.stored)
      const attemptsOf = await scoredAttempts(stored, names, scoring)
      return some.map((one) => handedInBy(one, { assignment, terms, marksOf, found, extensions, attemptsOf }))
    },
  }
}

function expectedOf(
  course: CourseFiles,
  clues: Omit<JoinRequest, 'submitters' | 'students' | 'groups'>,
  { seen }: Found,
  { bySubmitter }: Places,
): Expected[] {
  const names = new Set(seen.keys())
  for (const [submitter, places] of bySubmitter) if (places.length > 0) names.add(submitter)
  const { students, groups } = course
  return joinAccounts({ ...clues, students, groups, submitters: [...names] }).map((account) => {
    const stored = account.submitters.length === 0 ? [account.submitter] : account.submitters
    const keys = account.members.length === 0 ? stored : account.members.map(({ key }) => key)
    return { account, stored, keys }
  })
}

type Around = Pick<Opened, 'assignment' | 'terms'> & {
  marksOf: ReadonlyMap<string, readonly Mark[]>
  found: Found
  extensions: ReadonlyMap<string, readonly Extension[]>
  attemptsOf: ScoredAttempts
}

function handedInBy({ account, stored, keys }: Expected, around: Around): HandedInBy {
  const { assignment, terms, marksOf, found, extensions, attemptsOf } = around
  const attempts = stored.flatMap((name) => attemptsOf.get(name) ?? [])
  const seen = stored.flatMap((name) => found.seen.get(name) ?? [])
  // Everybody is read once: what is told of them is let go.
  for (const name of stored) found.seen.delete(name)
  const granted = keys.flatMap((key) => extensions.get(key) ?? [])
  const rules = extended(
    rulesUnder(terms, recordedLateness(attempts)),
    extensionsFor({ assignment, members: keys }, granted),
  )
  const { submitter } = account
  const marks = stored.flatMap((name) => marksOf.get(name) ?? [])
  const competes = competing(attempts, standingOf)
  const request = { assignment, submitter, members: keys, attempts: competes, rules, marks }
  return { account, seen, looked: found.looks.get(submitter), attempts, request }
}

function extensionsByStudent(extensions: readonly Extension[]): Map<string, Extension[]> {
  const byStudent = new Map<string, Extension[]>()
  for (const extension of extensions) {
    const known = byStudent.get(extension.student)
    if (known === undefined) byStudent.set(extension.student, [extension])
    else known.push(extension)
  }
  return byStudent
}

/** When the newest record that knows says it was due. */
const recordedLateness = (attempts: readonly ScoredAttempt<Kept>[]): LatePenalty | undefined =>
  attempts.findLast(({ attempt }) => attempt.late !== null)?.attempt.late ?? undefined

const standingOf = ({ attempt, summary }: ScoredAttempt<Kept>): Standing => ({
  file: summary.file,
  state: summary.commit ?? summary.contentDigest,
  status: summary.status,
  trust: attempt.trust,
  supersedes: attempt.supersedes,
})
