import type { CourseAssignment } from '../config/course.js'
import type { GroupRow } from '../domain/groups.js'
import { type JoinedAccount, joinAccounts } from '../domain/join.js'
import type { Student } from '../domain/student.js'
import type { Api } from '../github/api.js'
import { collaboratorsOf, loginsOf } from '../github/people.js'
import type { AccessSeen, AccountSeen, Sighting } from '../record/harvest-journal.js'
import { cluesIn, type Remembered, sightingsOf } from '../record/remembered.js'
import { isGone, isLookDue } from './asking.js'

type Roster = { students: readonly Student[]; groups: readonly GroupRow[] }
type Around = { run: string; isFull: boolean; now: string }

/** Each is a request: no more than so many in one harvest. */
const mostAsked = 200

/** The roster's people without a repository, and the repositories of whom nobody there seems to be. */
function unjoined(
  assignment: string,
  { students, groups }: Roster,
  remembered: Remembered,
): { idle: JoinedAccount[]; strangers: Sighting[] } {
  const there = sightingsOf(remembered, assignment).filter((sighting) => !isGone(sighting))
  const submitters = [...new Set(there.map(({ submitter }) => submitter))]
  const joined = joinAccounts({
    assignment,
    students,
    groups,
    submitters,
    ...cluesIn(remembered, assignment),
  })
  const unknown = new Set(
    joined.flatMap((account) => (account.roster === 'not_in' ? account.submitters : [])),
  )
  return {
    idle: joined.filter((account) => account.roster === 'in' && account.submitters.length === 0),
    strangers: there.filter(({ submitter }) => unknown.has(submitter)),
  }
}

/** Today's logins of those who have no repository: whoever changed theirs since the roster was made is found by number. */
export async function askLogins(
  api: Api,
  { assignment, repos }: CourseAssignment,
  roster: Roster,
  remembered: Remembered,
  around: Around,
): Promise<AccountSeen[]> {
  const { idle, strangers } = unjoined(assignment, roster, remembered)
  if (strangers.length === 0 && repos.fromRoster !== true) return []
  const numbers = idle.flatMap(({ members }) => members.flatMap(({ githubId }) => githubId ?? []))
  const due = numbers.filter((number) => isLookDue(remembered.accounts.get(number), around))
  if (due.length === 0) return []
  const logins = await loginsOf(api, due)
  const { run, now: at } = around
  return due.map((githubId) => ({ kind: 'account', run, githubId, login: logins.get(githubId) ?? null, at }))
}

/** Who was given access to repositories that nobody seems to be behind, while somebody has none. */
export async function askAccess(
  api: Api,
  { assignment }: CourseAssignment,
  roster: Roster,
  remembered: Remembered,
  around: Around,
): Promise<AccessSeen[]> {
  const { idle, strangers } = unjoined(assignment, roster, remembered)
  if (idle.length === 0) return []
  const due = strangers.filter(({ repository }) => isLookDue(remembered.access.get(repository.id), around))
  const seen: AccessSeen[] = []
  for (const { repository } of due.slice(0, mostAsked)) {
    // A token that may not ask is not asked with again at every harvest.
    const people = (await collaboratorsOf(api, repository.owner, repository.name)) ?? []
    seen.push({ kind: 'access', run: around.run, repositoryId: repository.id, people, at: around.now })
  }
  return seen
}
