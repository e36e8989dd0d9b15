import type { CourseFiles } from '../course/course-files.js'
import { isStillChosen } from '../domain/repository-name.js'
import type { Looked, Seen } from '../domain/seen.js'
import { type Remembered, sightingsOf } from '../record/remembered.js'

/** What harvests saw of an assignment. */
export type Found = {
  /** The repositories of each submitter that belong to the assignment by today's choice. */
  seen: Map<string, Seen[]>
  looks: ReadonlyMap<string, Looked>
  /** The numbers of those that do not any more. */
  left: ReadonlySet<number>
}

export function foundIn(journal: Remembered, assignment: string, { config }: CourseFiles): Found {
  const names = config.assignments.find((one) => one.assignment === assignment)?.repos.names ?? []
  const sightings = sightingsOf(journal, assignment)
  const isChosen = ({ repository: { name }, formerName }: Seen): boolean =>
    isStillChosen(names, { name, formerName })
  const seen = new Map<string, Seen[]>()
  for (const sighting of sightings.filter(isChosen)) {
    const known = seen.get(sighting.submitter)
    if (known === undefined) seen.set(sighting.submitter, [sighting])
    else known.push(sighting)
  }
  const left = sightings.filter((sighting) => !isChosen(sighting)).map(({ repository }) => repository.id)
  return { seen, looks: journal.looks.get(assignment) ?? new Map(), left: new Set(left) }
}
