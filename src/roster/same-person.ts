import { groupedBy } from '../domain/grouped.js'
import type { RosterRow } from './roster-row.js'

export type Identity = 'id' | 'login' | 'email' | 'githubId'
export const identities = ['id', 'login', 'email', 'githubId'] as const
/** How an identity is compared: GitHub's names and addresses know no case. */
export const plain = (value: string | number): string => String(value).toLowerCase()

/** The rows of each person, by the first of them: those that share an id, a login, an address or GitHub's number. */
export function groupsOf(rows: readonly RosterRow[]): RosterRow[][] {
  const leaders = rows.map((_, index) => index)
  const leaderOf = (index: number): number => {
    let at = index
    while (leaders[at] !== at) at = leaders[at] ?? at
    leaders[index] = at
    return at
  }
  const firstWith = new Map<string, number>()
  for (const [index, row] of rows.entries()) {
    for (const identity of identities) {
      const value = row[identity]
      if (value === undefined) continue
      const known = firstWith.get(`${identity} ${plain(value)}`)
      if (known === undefined) firstWith.set(`${identity} ${plain(value)}`, index)
      else join(leaders, leaderOf(known), leaderOf(index))
    }
  }
  const groups = groupedBy(rows.entries(), ([index]) => leaderOf(index))
  return [...groups.values()].map((group) => group.map(([, row]) => row))
}

const join = (leaders: number[], one: number, other: number): void => {
  leaders[Math.max(one, other)] = Math.min(one, other)
}
