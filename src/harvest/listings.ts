import type { CourseAssignment, RepositoryChoice } from '../config/course.js'

/** Repositories that are listed together, and the assignments that choose among them. */
export type Listing = { choice: RepositoryChoice; assignments: readonly CourseAssignment[] }

/** Each listing once: assignments that only choose by name share the organisation's. */
export function listingsOf(assignments: readonly CourseAssignment[]): Listing[] {
  const listings = new Map<string, { choice: RepositoryChoice; assignments: CourseAssignment[] }>()
  for (const assignment of assignments) {
    const choice = listedBy(assignment.repos)
    const key = JSON.stringify(choice)
    const known = listings.get(key)
    if (known === undefined) listings.set(key, { choice, assignments: [assignment] })
    else known.assignments.push(assignment)
  }
  return [...listings.values()]
}

/** Names are compared here, where a repository that was renamed is known by its number. */
function listedBy(choice: RepositoryChoice): RepositoryChoice {
  const namesDecide = choice.list !== undefined || choice.fromRoster === true
  return namesDecide ? choice : { ...choice, names: [] }
}
