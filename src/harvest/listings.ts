import type { CourseAssignment, RepositoryChoice } from '../config/course.js'
import { groupedBy } from '../domain/grouped.js'

/** Repositories that are listed together, and the assignments that choose among them. */
export type Listing = { choice: RepositoryChoice; assignments: readonly CourseAssignment[] }

/** Each listing once: assignments that only choose by name share the organisation's. */
export function listingsOf(assignments: readonly CourseAssignment[]): Listing[] {
  const listings = groupedBy(assignments, ({ repos }) => JSON.stringify(listedBy(repos)))
  return [...listings.values()].flatMap((chosen) => {
    const [first] = chosen
    return first === undefined ? [] : [{ choice: listedBy(first.repos), assignments: chosen }]
  })
}

/** Names are compared here, where a repository that was renamed is known by its number. */
function listedBy(choice: RepositoryChoice): RepositoryChoice {
  const namesDecide = choice.list !== undefined || choice.fromRoster === true
  return namesDecide ? choice : { ...choice, names: [] }
}
