import { compareTexts } from '../text/order.js'
import type { GroupRow } from './groups.js'
import { type Clues, cluesOf, type GithubAccount } from './join-clues.js'
import { type Unit, unitsOf } from './join-units.js'
import type { Student } from './student.js'

export type JoinRequest = {
  assignment: string
  /** Of the rosters; empty where the course has none. */
  students: readonly Student[]
  groups: readonly GroupRow[]
  /** Everybody something is stored of, as it is stored: their repositories' part of the name, in small letters. */
  submitters: readonly string[]
  /** Today's login of each account by GitHub's number, as far as somebody asked. */
  logins?: ReadonlyMap<number, string>
  /** Who has access to a submitter's repository, as far as somebody asked. */
  people?: ReadonlyMap<string, readonly GithubAccount[]>
}

/** Who is behind what is stored: each student, each group and each submitter is in exactly one. */
export type JoinedAccount = {
  submitter: string
  /** What it is stored under: none where nothing is, several where somebody has several repositories. */
  submitters: readonly string[]
  members: readonly Student[]
  /** `none`: the course has no roster, so nobody is missing and nobody is a stranger. */
  roster: 'none' | 'in' | 'not_in'
  /** Why nobody can tell whose it is. */
  reason?: string
}

/**
 * Joins what is stored with the rosters: by who has access first, then by login (the roster's and today's) or group, by
 * id or address, and last without the `-1` that GitHub Classroom puts behind a name that was taken. Whatever two could
 * claim is nobody's.
 */
export function joinAccounts(request: JoinRequest): JoinedAccount[] {
  const units = unitsOf(request.assignment, request.students, request.groups)
  const clues = cluesOf(units, request)
  const found = request.submitters.map((submitter) => ({ submitter, claims: claimsOf(submitter, clues) }))
  const ofUnit = new Map<Unit, string[]>()
  for (const { submitter, claims } of found) {
    const [unit, ...others] = claims
    if (unit !== undefined && others.length === 0) ofUnit.set(unit, [...(ofUnit.get(unit) ?? []), submitter])
  }
  const contested = found.filter(({ claims }) => claims.length > 1)
  const waiting = new Set(contested.flatMap(({ claims }) => claims).filter((unit) => !ofUnit.has(unit)))
  const roster = request.students.length === 0 ? 'none' : 'in'
  const accounts = [
    ...units
      .filter((unit) => !waiting.has(unit))
      .map((unit) => accountOf(unit, ofUnit.get(unit) ?? [], roster)),
    ...contestedAccounts(contested, waiting),
    ...found
      .filter(({ claims }) => claims.length === 0)
      .map(({ submitter }) => strangerOf(submitter, roster === 'none' ? 'none' : 'not_in')),
  ]
  return withNamesOfTheirOwn(accounts).sort((one, other) => compareTexts(one.submitter, other.submitter))
}

/** Who could be meant, by the best clue that says anything. Of several who have access, the name may tell whose it is. */
function claimsOf(submitter: string, { access, others }: Clues): readonly Unit[] {
  const having = access(submitter)
  if (having.length === 1) return having
  for (const clue of others) {
    const fitting = clue(submitter)
    const closer = having.length === 0 ? fitting : fitting.filter((unit) => having.includes(unit))
    if (closer.length > 0) return closer
  }
  return having
}

function accountOf(unit: Unit, submitters: readonly string[], roster: 'none' | 'in'): JoinedAccount {
  const sorted = submitters.toSorted(compareTexts)
  const submitter = sorted.find((name) => name === unit.name) ?? sorted[0] ?? unit.name
  return { submitter, submitters: sorted, members: unit.members, roster }
}

/** Whoever has nothing must not be called like somebody who has: a login that another one has by now. */
function withNamesOfTheirOwn(accounts: readonly JoinedAccount[]): JoinedAccount[] {
  const taken = new Set(accounts.flatMap(({ submitters }) => submitters))
  return accounts.map((account) => {
    if (account.submitters.length > 0) return account
    const [{ key, id, email }] = [...account.members, { key: '', cells: {} } satisfies Student]
    const names = [account.submitter, key, id, email].filter((name) => name !== undefined && name !== '')
    const own =
      names.find((name) => name !== undefined && !taken.has(name)) ?? `${account.submitter} (nothing)`
    taken.add(own)
    return { ...account, submitter: own }
  })
}

type Contested = { submitter: string; claims: readonly Unit[] }

/** Those who have nothing else wait with it, each in one account, so that nobody is lost. */
function contestedAccounts(contested: readonly Contested[], waiting: ReadonlySet<Unit>): JoinedAccount[] {
  const placed = new Set<Unit>()
  return contested.map(({ submitter, claims }) => {
    const own = claims.filter((unit) => waiting.has(unit) && !placed.has(unit))
    for (const unit of own) placed.add(unit)
    const names = claims.map(({ name, group }) => (group === undefined ? name : `the group ${group}`))
    return {
      submitter,
      submitters: [submitter],
      members: [...new Set(own.flatMap(({ members }) => members))],
      roster: 'not_in' as const,
      reason: `could be ${names.toSorted(compareTexts).join(' or ')}; say whose it is in the roster or in the groups`,
    }
  })
}

const strangerOf = (submitter: string, roster: 'none' | 'not_in'): JoinedAccount => ({
  submitter,
  submitters: [submitter],
  members: [],
  roster,
})
