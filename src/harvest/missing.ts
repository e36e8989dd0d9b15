import type { CourseAssignment } from '../config/course.js'
import type { GroupRow } from '../domain/groups.js'
import { type JoinRequest, joinAccounts } from '../domain/join.js'
import { unitsOf } from '../domain/join-units.js'
import { nameForSubmitter } from '../domain/repository-name.js'
import type { Student } from '../domain/student.js'
import type { Look, Sighting } from '../record/harvest-journal.js'
import { isLookDue } from './asking.js'

/** Somebody in the roster without a repository, and what it would be called. */
export type Missing = { submitter: string; owner: string; name: string }

type Roster = { students: readonly Student[]; groups: readonly GroupRow[] }

/** Under which names the roster's students and groups hand an assignment in. */
export const expectedSubmitters = (assignment: string, { students, groups }: Roster): string[] =>
  unitsOf(assignment, students, groups).map(({ name }) => name)

/** Whom to look for again by name, since no listing showed a repository of theirs. */
export function missingIn(
  { assignment, repos }: CourseAssignment,
  { students, groups }: Roster,
  known: {
    sightings: Iterable<Sighting>
    looks: ReadonlyMap<string, Look> | undefined
    clues?: Pick<JoinRequest, 'logins' | 'people'>
  },
  call: { org: string | undefined; run: string; isFull: boolean; now: string },
): Missing[] {
  const { org: owner } = call
  if (owner === undefined) return []
  const there = [...new Set([...known.sightings].map(({ submitter }) => submitter))]
  const joined = joinAccounts({ assignment, students, groups, submitters: there, ...known.clues })
  return joined.flatMap(({ submitter, submitters, members }) => {
    const login = todaysLogin(members, known.clues?.logins) ?? submitter
    const name = submitters.length === 0 ? nameForSubmitter(repos.names, login) : undefined
    if (name === undefined || !isLookDue(known.looks?.get(submitter), call)) return []
    return [{ submitter, owner, name }]
  })
}

/** What somebody's repository is called after, where their login is another one by now. */
function todaysLogin(members: readonly Student[], logins: JoinRequest['logins']): string | undefined {
  const [{ githubId } = {}, ...others] = members
  return githubId === undefined || others.length > 0 ? undefined : logins?.get(githubId)?.toLowerCase()
}
