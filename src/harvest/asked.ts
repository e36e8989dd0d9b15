import type { CourseAssignment } from '../config/course.js'
import { submitterInName } from '../domain/repository-name.js'
import type { Listed } from '../github/listed.js'
import type { Sighting } from '../record/harvest-journal.js'
import { type Asking, belongsTo, isGone, needsResults } from './asking.js'
import type { Asked } from './sighting.js'

/** An assignment's repositories, sorted by what is to be done about them. */
export type Sorted = {
  /** To be asked for their results. */
  asked: readonly Asked[]
  /** Nothing was ever pushed to them, so that nothing need be asked. */
  empty: readonly Asked[]
  /** Known from before, and not in a listing that shows everything, or another one has its name by now. */
  unlisted: readonly Asked[]
  /** How many of the listed ones are the assignment's. */
  listed: number
}

/** Sorts what was listed, and what is known from before and still to be asked. */
export function sortListed(
  assignment: CourseAssignment,
  listed: Iterable<Listed>,
  sightings: ReadonlyMap<number, Sighting>,
  asking: Asking & { isWhole: boolean },
): Sorted {
  const own = [...listed].filter((one) => belongsTo(assignment, one, sightings.get(one.id)))
  const seen = new Set(own.map(({ id }) => id))
  const others = [...sightings.values()].filter(
    (one) => !seen.has(one.repository.id) && belongsTo(assignment, one.repository, one),
  )
  const known = others.map((before) => askedAgain(assignment, before))
  const names = new Set(own.map(fullName))
  const replaced = known.filter(({ listed: one, before }) => names.has(fullName(one)) && !hasLeft(before))
  const all = own.map((one) => askedOf(assignment, one, sightings.get(one.id)))
  const due = all.filter(
    ({ listed: one, before }) => needsResults(one, before, asking) || isRenamed(one, before),
  )
  return {
    asked: [
      ...due.filter(({ listed: one }) => !isBare(one)),
      ...(asking.isWhole ? [] : known.filter((one) => !replaced.includes(one) && mayTell(asking)(one))),
    ],
    empty: due.filter(({ listed: one }) => isBare(one)),
    unlisted: asking.isWhole ? known : replaced,
    listed: own.length,
  }
}

const fullName = ({ owner, name }: Listed): string => `${owner}/${name}`.toLowerCase()

const hasLeft = (before: Sighting | undefined): boolean => before !== undefined && isGone(before)

const isBare = ({ isEmpty, pushedAt }: Listed): boolean => isEmpty && pushedAt === null

const isRenamed = ({ name }: Listed, before: Sighting | undefined): boolean =>
  before !== undefined && before.repository.name !== name

/** Nothing was pushed to it, and yet there may be something new. */
const mayTell =
  (asking: Asking) =>
  ({ before }: Asked): boolean =>
    before !== undefined && !isGone(before) && needsResults(before, before, asking)

function askedOf(
  { assignment, repos }: CourseAssignment,
  listed: Listed,
  before: Sighting | undefined,
): Asked {
  const submitter = before?.submitter ?? submitterInName(repos.names, assignment, listed.name)
  return { assignment, listed, submitter, before }
}

/** A repository as it was last seen, for those that no listing tells of. */
function askedAgain({ assignment }: CourseAssignment, before: Sighting): Asked {
  const { repository, pushedAt, submitter } = before
  const listed = { ...repository, pushedAt, isArchived: false, isEmpty: false }
  return { assignment, listed, submitter, before }
}
