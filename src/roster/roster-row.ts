import type { Place } from '../text/problem.js'

/** What one row of one file says of a person, and where. */
export type RosterRow = {
  id?: string
  name?: string
  givenName?: string
  familyName?: string
  email?: string
  login?: string
  githubId?: number
  section?: string
  cells: Readonly<Record<string, string>>
  place: Place
}
