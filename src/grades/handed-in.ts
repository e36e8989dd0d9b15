import { type Ruling, rulesUnder, type Terms, termsOf } from '../config/ruling.js'
import type { CourseFiles } from '../course/course-files.js'
import { type Extension, extended, extensionsFor } from '../domain/extension.js'
import type { ScoredAttempt } from '../domain/gradebook.js'
import { type JoinedAccount, joinAccounts } from '../domain/join.js'
import type { Kept } from '../domain/kept.js'
import type { LatePenalty } from '../domain/late.js'
import type { BankedRequest } from '../domain/late-days-bank.js'
import type { Mark } from '../domain/mark.js'
import { marksBySubmitter } from '../domain/marks.js'
import { isStillChosen } from '../domain/repository-name.js'
import type { Looked, Seen } from '../domain/seen.js'
import { competing, type Standing } from '../domain/superseded.js'
import { cluesIn, type Remembered, sightingsOf } from '../record/remembered.js'
import { readMarks } from '../store/marks.js'
import { type ScoredAttempts, scoredAttempts } from './scored-attempts.js'

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

/** All that was handed in for an assignment. */
export type HandedIn = {
  assignment: string
  ruling: Ruling | undefined
  terms: Terms
  scored: ScoredAttempts
  marks: readonly Mark[]
  /** Whether anything of it was harvested: a directory that `batch` filled knows no repositories. */
  harvested: boolean
  /** Repositories that do not belong to it any more. */
  left: ReadonlySet<number>
  submitters: readonly HandedInBy[]
}

/** Reads what a directory holds of an assignment, scores it by today's rules and says whose it is. */
export async function handedIn(
  { dir, course, rulings }: GradesRequest,
  journal: Remembered,
  assignment: string,
): Promise<HandedIn> {
  const ruling = rulings.get(assignment)
  const terms = termsOf(assignment, course.config, ruling)
  const marks = await readMarks(dir, assignment)
  const marksOf = marksBySubmitter(marks)
  const scored = await scoredAttempts(dir, assignment, terms, marksOf)
  const found = foundIn(journal, assignment, course)
  const attemptsOf = withoutLeft(scored.bySubmitter, found.left)
  const names = new Set([...found.seen.keys(), ...attemptsOf.keys()])
  const joined = joinAccounts({
    ...course,
    ...cluesIn(journal, assignment),
    assignment,
    submitters: [...names],
  })
  const extensions = extensionsByStudent(course.extensions)
  const submitters = joined.map((account): HandedInBy => {
    const stored = account.submitters.length === 0 ? [account.submitter] : account.submitters
    const attempts = stored.flatMap((name) => attemptsOf.get(name) ?? [])
    const seen = stored.flatMap((name) => found.seen.get(name) ?? [])
    const keys = account.members.length === 0 ? stored : account.members.map(({ key }) => key)
    const granted = keys.flatMap((key) => extensions.get(key) ?? [])
    const rules = extended(
      rulesUnder(terms, recordedLateness(attempts)),
      extensionsFor({ assignment, members: keys }, granted),
    )
    const { submitter } = account
    const own = stored.flatMap((name) => marksOf.get(name) ?? [])
    const competes = competing(attempts, standingOf)
    const request = { assignment, submitter, members: keys, attempts: competes, rules, marks: own }
    return { account, seen, looked: found.looks.get(submitter), attempts, request }
  })
  const harvested = found.seen.size > 0 || found.looks.size > 0
  return { assignment, ruling, terms, scored, marks, harvested, left: found.left, submitters }
}

type Found = {
  /** The repositories of each submitter that belong to the assignment by today's choice. */
  seen: ReadonlyMap<string, readonly Seen[]>
  looks: ReadonlyMap<string, Looked>
  /** The numbers of those that do not any more. */
  left: ReadonlySet<number>
}

function foundIn(journal: Remembered, assignment: string, { config }: CourseFiles): Found {
  const names = config.assignments.find((one) => one.assignment === assignment)?.repos.names ?? []
  const sightings = sightingsOf(journal, assignment)
  const isChosen = ({ repository: { name }, formerName }: Seen): boolean =>
    isStillChosen(names, { name, formerName })
  const seen = new Map<string, Seen[]>()
  for (const sighting of sightings.filter(isChosen)) {
    const known = seen.get(sighting.submitter)
    if (known === undefined) seen.set(sighting.submitter, [sighting])
    else known.push(sighting)
  }
  const left = sightings.filter((sighting) => !isChosen(sighting)).map(({ repository }) => repository.id)
  return { seen, looks: journal.looks.get(assignment) ?? new Map(), left: new Set(left) }
}

type Attempts = readonly ScoredAttempt<Kept>[]

/** Without what came from repositories that somebody excluded since. */
function withoutLeft(
  all: ReadonlyMap<string, Attempts>,
  left: ReadonlySet<number>,
): ReadonlyMap<string, Attempts> {
  if (left.size === 0) return all
  const isHere = ({ attempt: { repositoryId } }: ScoredAttempt<Kept>): boolean =>
    repositoryId === undefined || !left.has(repositoryId)
  const kept = [...all].map(([submitter, attempts]) => [submitter, attempts.filter(isHere)] as const)
  return new Map(kept.filter(([, attempts]) => attempts.length > 0))
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
const recordedLateness = (attempts: Attempts): LatePenalty | undefined =>
  attempts.findLast(({ attempt }) => attempt.late !== null)?.attempt.late ?? undefined

const standingOf = ({ attempt, summary }: ScoredAttempt<Kept>): Standing => ({
  file: summary.file,
  state: summary.commit ?? summary.contentDigest,
  status: summary.status,
  trust: attempt.trust,
  supersedes: attempt.supersedes,
})
