import type { GithubAccount } from '../domain/join-clues.js'
import type { Instant } from '../domain/time.js'
import type { AccessSeen, AccountSeen, JournalRow, Look, Sighting, Started } from './harvest-journal.js'

/** What a journal says in the end: of each repository, and of each of whom none was found, the newest row. */
export type Remembered = {
  /** By assignment, then by the repository's number. */
  sightings: Map<string, Map<number, Sighting>>
  /** By assignment, then by submitter. */
  looks: Map<string, Map<string, Look>>
  /** By GitHub's number of the account. */
  accounts: Map<number, AccountSeen>
  /** By the repository's number. */
  access: Map<number, AccessSeen>
  /** By selection: until when everything was seen. */
  watermarks: Map<string, Instant>
  /** A harvest that was begun and not completed. */
  open: Started | undefined
}

export const nothingRemembered = (): Remembered => ({
  sightings: new Map(),
  looks: new Map(),
  accounts: new Map(),
  access: new Map(),
  watermarks: new Map(),
  open: undefined,
})

/** Takes a row of the journal into what is remembered. */
export function remember(remembered: Remembered, row: JournalRow): void {
  switch (row.kind) {
    case 'started':
      remembered.open = row
      return
    case 'completed':
      remembered.watermarks.set(row.selection, row.watermark)
      if (remembered.open?.run === row.run) remembered.open = undefined
      return
    case 'seen':
      within(remembered.sightings, row.assignment).set(row.repository.id, row)
      // A repository is there now.
      remembered.looks.get(row.assignment)?.delete(row.submitter)
      return
    case 'account':
      remembered.accounts.set(row.githubId, row)
      return
    case 'access':
      remembered.access.set(row.repositoryId, row)
      return
    case 'absent':
    case 'not_visible':
      within(remembered.looks, row.assignment).set(row.submitter, row)
  }
}

function within<Key, Value>(maps: Map<string, Map<Key, Value>>, name: string): Map<Key, Value> {
  const known = maps.get(name)
  if (known !== undefined) return known
  const made = new Map<Key, Value>()
  maps.set(name, made)
  return made
}

/** What is remembered of an assignment's repositories, in the order in which they were first seen. */
export const sightingsOf = ({ sightings }: Remembered, assignment: string): Sighting[] => [
  ...(sightings.get(assignment)?.values() ?? []),
]

/** What GitHub said of who is behind an assignment's repositories: today's logins, and who has access. */
export function cluesIn(
  remembered: Remembered,
  assignment: string,
): { logins: Map<number, string>; people: Map<string, readonly GithubAccount[]> } {
  const accounts = [...remembered.accounts.values()]
  const sightings = sightingsOf(remembered, assignment)
  return {
    logins: new Map(accounts.flatMap(({ githubId, login }) => (login === null ? [] : [[githubId, login]]))),
    people: new Map(
      sightings.flatMap(({ submitter, repository }) => {
        const seen = remembered.access.get(repository.id)
        return seen === undefined ? [] : [[submitter, seen.people]]
      }),
    ),
  }
}
