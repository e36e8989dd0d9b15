import { slugOf, type Unit } from './join-units.js'
import type { Student } from './student.js'

/** An account as GitHub knows it. */
export type GithubAccount = { login: string; id: number }

/** Who a submitter could be, by one kind of clue. */
export type Clue = (submitter: string) => readonly Unit[]

type Asked = {
  logins?: ReadonlyMap<number, string>
  people?: ReadonlyMap<string, readonly GithubAccount[]>
}

/** Who has access to the repository, and every other kind of clue, the best first. */
export type Clues = { access: Clue; others: readonly Clue[] }

export function cluesOf(units: readonly Unit[], { logins, people }: Asked): Clues {
  const byNumber = index(units, ({ githubId }) => [githubId?.toString()])
  const byTodaysLogin = index(units, ({ githubId }) => [
    githubId === undefined ? undefined : logins?.get(githubId),
  ])
  const byLogin = index(units, ({ login }) => [login])
  const byOther = index(units, ({ key, id, email }) => [key, id, email])
  const byGroup = new Map<string, Unit[]>()
  for (const unit of units)
    if (unit.group !== undefined)
      for (const name of new Set([slugOf(unit.group), unit.group.toLowerCase()])) add(byGroup, name, unit)
  const named: Clue = (submitter) =>
    unique([...(byLogin.get(submitter) ?? []), ...(byGroup.get(submitter) ?? [])])
  const peopleOf = (submitter: string): readonly GithubAccount[] => people?.get(submitter) ?? []
  const access: Clue = (submitter) =>
    unique(peopleOf(submitter).flatMap(({ id }) => byNumber.get(String(id)) ?? []))
  const others: Clue[] = [
    // A repository keeps the login of the day it was made: it may be of whoever had the name then, or has it today.
    (submitter) => unique([...named(submitter), ...(byTodaysLogin.get(submitter) ?? [])]),
    (submitter) => byOther.get(submitter) ?? [],
    (submitter) => unique(peopleOf(submitter).flatMap(({ login }) => byLogin.get(login.toLowerCase()) ?? [])),
    (submitter) => (/-[1-9]$/.test(submitter) ? named(submitter.slice(0, -2)) : []),
  ]
  return { access, others }
}

const unique = (units: readonly Unit[]): Unit[] => [...new Set(units)]

function index(
  units: readonly Unit[],
  namesOf: (student: Student) => readonly (string | undefined)[],
): Map<string, Unit[]> {
  const found = new Map<string, Unit[]>()
  for (const unit of units)
    for (const name of unit.members.flatMap(namesOf))
      if (name !== undefined) add(found, name.toLowerCase(), unit)
  return found
}

function add(found: Map<string, Unit[]>, name: string, unit: Unit): void {
  const known = found.get(name)
  if (known === undefined) found.set(name, [unit])
  else if (!known.includes(unit)) known.push(unit)
}
