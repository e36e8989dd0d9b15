import type { CourseAssignment } from '../config/course.js'
import { choiceOfName, isStillChosen } from '../domain/repository-name.js'
import type { Listed } from '../github/listed.js'
import type { Look, Sighting } from '../record/harvest-journal.js'

/** What decides whether a repository is asked for its results. */
export type Asking = {
  run: string
  isFull: boolean
  /** Whether the course requires what only runs can prove. */
  withRuns: boolean
}

/** A listed repository belongs to an assignment by its name, or since it was harvested for it under another. */
export function belongsTo(
  { repos }: CourseAssignment,
  listed: Pick<Listed, 'name'>,
  sighting: Sighting | undefined,
): boolean {
  if (sighting === undefined) return choiceOfName(repos.names, listed.name) === 'chosen'
  const formerName = sighting.formerName ?? sighting.repository.name
  return isStillChosen(repos.names, { name: listed.name, formerName })
}

/** Whether anything may be new in a repository since it was last seen. */
export function needsResults(
  listed: Pick<Listed, 'pushedAt'>,
  sighting: Sighting | undefined,
  { run, isFull, withRuns }: Asking,
): boolean {
  if (sighting === undefined || !isSame(sighting.pushedAt, listed.pushedAt)) return true
  if (withRuns && !sighting.withRuns) return true
  // Nothing of this harvest is asked for twice.
  return sighting.run !== run && (isFull || isUnsettled(sighting))
}

const isSame = (one: string | null, other: string | null): boolean =>
  one === other || (one !== null && other !== null && Date.parse(one) === Date.parse(other))

/** Something could not be asked, or was too young to be proved: asked again though nothing was pushed. */
const isUnsettled = ({ refused, unproved }: Sighting): boolean =>
  unproved.length > 0 || Object.values(refused).some(({ status }) => status === 'error')

/** A repository that was gone is looked for again after a day. */
const lookAgainMs = 24 * 3_600_000

export const isGone = ({ refused }: Sighting): boolean =>
  refused['']?.status === 'no_repository' || refused['']?.status === 'not_visible'

/** Whether it is time to look again for somebody who had no repository, or whose was gone. */
export const isLookDue = (
  last: Pick<Look, 'at' | 'run'> | undefined,
  { run, isFull, now }: { run: string; isFull: boolean; now: string },
): boolean =>
  last === undefined ||
  // A clock that was wrong once must not put it off for ever.
  (last.run !== run && (isFull || Math.abs(Date.parse(now) - Date.parse(last.at)) >= lookAgainMs))
