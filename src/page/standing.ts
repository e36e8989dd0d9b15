import { type Account, type AccountStatus, isAccountedFor } from '../domain/account.js'
import type { AssignmentGrades } from '../domain/course-grades.js'
import { groupedBy } from '../domain/grouped.js'
import type { Person } from './people.js'

/** What somebody's work on an assignment waits for, if anything: each is in one. */
export const standings = ['graded', 'marking', 'pending', 'missing', 'problem'] as const
export type Standing = (typeof standings)[number]

export const standingWords: Record<Standing, string> = {
  graded: 'graded',
  marking: 'waiting to be marked',
  pending: 'waiting to be graded',
  missing: 'nothing found',
  problem: 'needs a look',
}

type StatusWords = { word: string; standing: Standing }

export const statusWords: Record<AccountStatus, StatusWords> = {
  ok: { word: 'graded', standing: 'graded' },
  pending: { word: 'waiting to be graded', standing: 'pending' },
  no_result: { word: 'no result', standing: 'missing' },
  no_repository: { word: 'no repository', standing: 'missing' },
  not_visible: { word: 'not visible', standing: 'problem' },
  renamed: { word: 'renamed', standing: 'graded' },
  duplicate: { word: 'several repositories', standing: 'problem' },
  not_in_roster: { word: 'not in the roster', standing: 'problem' },
  invalid: { word: 'unreadable record', standing: 'problem' },
  truncated: { word: 'record cut off', standing: 'problem' },
  identity_mismatch: { word: 'record of another repository', standing: 'problem' },
  unverified: { word: 'not trusted enough', standing: 'problem' },
  error: { word: 'error', standing: 'problem' },
}

export function standingOf(account: Account): Standing {
  const { status, grade } = account
  if (isAccountedFor(account)) return grade?.complete === false ? 'marking' : 'graded'
  const { standing } = statusWords[status]
  return standing === 'graded' ? 'problem' : standing
}

/** Somebody's standing in one assignment. */
export type Entry = { person: Person; account?: Account; standing: Standing }

/**
 * Who belongs to an assignment, each once. Somebody of the roster whom no account names needs a look; a stranger
 * belongs only where they were seen.
 */
export const entriesOf = (people: readonly Person[], index: number): Entry[] =>
  people.flatMap((person): Entry[] => {
    const accounts = person.accounts[index] ?? []
    const account = accounts.find(isAccountedFor) ?? accounts[0]
    if (account !== undefined) return [{ person, account, standing: standingOf(account) }]
    return person.isInRoster ? [{ person, standing: 'problem' }] : []
  })

/** An assignment with everybody who belongs to it. */
export type Enrolled = { grades: AssignmentGrades; index: number; entries: readonly Entry[] }

/** Everybody's standings, in the assignments' order. */
export const entriesBy = (all: readonly Enrolled[]): ReadonlyMap<Person, readonly Entry[]> =>
  groupedBy(
    all.flatMap(({ entries }) => entries),
    ({ person }) => person,
  )

/** Why somebody has no grade that counts, in a sentence. */
export function reasonOf({ account, standing }: Entry): string {
  if (account === undefined) return 'What was collected says nothing of them.'
  const said = account.reason ?? account.ungraded?.reason
  return said ?? (standing === 'graded' ? '' : 'No reason was recorded.')
}

/** Where the status alone would say too little or too much. */
export const wordOf = ({ account }: Pick<Entry, 'account'>): string => {
  if (account === undefined) return 'not collected'
  const { status, grade } = account
  if (standingOf(account) === 'marking') return standingWords.marking
  return status === 'ok' && grade === undefined ? 'no grade' : statusWords[status].word
}
