import type { CourseAssignment } from '../config/course.js'
import type { GroupRow } from '../domain/groups.js'
import { submittersOf } from '../domain/groups.js'
import { nameForSubmitter } from '../domain/repository-name.js'
import type { Student } from '../domain/student.js'
import type { Look, Sighting } from '../record/harvest-journal.js'
import { isLookDue } from './asking.js'

/** Somebody in the roster without a repository, and what it would be called. */
export type Missing = { submitter: string; owner: string; name: string }

type Roster = { students: readonly Student[]; groups: readonly GroupRow[] }

/** Under which names the roster's students and groups hand an assignment in. */
export function expectedSubmitters(assignment: string, { students, groups }: Roster): string[] {
  const logins = new Map(students.map(({ key, login }) => [key, login]))
  return submittersOf(assignment, [...logins.keys()], groups).flatMap(({ name, members }) => {
    const isAlone = members.length === 1 && members[0] === name
    const submitter = isAlone ? logins.get(name) : name
    return submitter === undefined ? [] : [submitter.toLowerCase()]
  })
}

/** Whom to look for again by name, since no listing showed a repository of theirs. */
export function missingIn(
  { assignment, repos }: CourseAssignment,
  roster: Roster,
  known: { sightings: Iterable<Sighting>; looks: ReadonlyMap<string, Look> | undefined },
  call: { org: string | undefined; run: string; isFull: boolean; now: string },
): Missing[] {
  const { org: owner } = call
  if (owner === undefined) return []
  const there = new Set([...known.sightings].map(({ submitter }) => submitter))
  return expectedSubmitters(assignment, roster).flatMap((submitter) => {
    const name = nameForSubmitter(repos.names, submitter)
    if (name === undefined || there.has(submitter)) return []
    return isLookDue(known.looks?.get(submitter), call) ? [{ submitter, owner, name }] : []
  })
}
