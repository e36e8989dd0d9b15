import type { CourseAssignment } from '../config/course.js'
import type { Listed } from '../github/listed.js'
import type { Sighting } from '../record/harvest-journal.js'
import { sortListed } from './asked.js'
import { collect } from './collect.js'
import { searchElsewhere } from './elsewhere.js'
import { follow } from './follow.js'
import { lookForUnlisted } from './look.js'
import { circumstances, keep, type Pass, sightingsIn } from './pass.js'
import { emptySettled } from './settle.js'
import { isWithoutBranch, settleElsewhere } from './settle-elsewhere.js'
import type { Asked } from './sighting.js'
import { sourcesOf } from './sources.js'
import { until } from './until.js'

/** What may be new in the listed repositories of an assignment, and in those that should have been listed. */
export async function collectResults(
  assignment: CourseAssignment,
  listed: ReadonlyMap<number, Listed>,
  pass: Pass,
): Promise<void> {
  const { api, plan, withRuns, signal } = pass
  if (signal.aborted) return
  const isWhole = plan.since === undefined
  const sightings = sightingsIn(assignment.assignment, pass)
  const sorted = sortListed(assignment, listed.values(), sightings, { ...plan, withRuns, isWhole })
  const around = circumstances(assignment, pass)
  await keep(
    assignment,
    sorted.empty.map((one) => emptySettled(one, around)),
    pass,
  )
  await askAll(assignment, sorted.asked, pass)
  await askAll(
    assignment,
    await follow(assignment, sorted.unlisted.length, lookForUnlisted(api, sorted.unlisted, around), pass),
    pass,
  )
}

/** Results in batches; each is stored before the next counts as done. */
export async function askAll(
  assignment: CourseAssignment,
  asked: readonly Asked[],
  pass: Pass,
): Promise<void> {
  const { api, withRuns, signal, hear, tally } = pass
  const sources = sourcesOf(api, assignment, withRuns)
  const looksElsewhere = assignment.sources.some((source) => source !== 'branch')
  const without: Sighting[] = []
  let done = 0
  if (asked.length === 0) return
  for await (const settled of until(signal, collect(asked, sources, circumstances(assignment, pass)))) {
    await keep(assignment, settled, pass)
    if (looksElsewhere) without.push(...settled.map(({ sighting }) => sighting).filter(isWithoutBranch))
    done += settled.length
    tally.asked += settled.length
    hear({ stage: 'results', assignment: assignment.assignment, done, total: asked.length })
  }
  await askElsewhere(assignment, without, pass)
}

/** Whoever has nothing on the branch may have something where the course says to look next. */
async function askElsewhere(
  assignment: CourseAssignment,
  without: readonly Sighting[],
  pass: Pass,
): Promise<void> {
  const { api, signal } = pass
  let left = new Map(without.map((sighting) => [sighting.repository.id, sighting]))
  const known = ({ id }: { id: number }): string[] => Object.keys(left.get(id)?.files ?? {})
  const search = { assignment: assignment.assignment, known }
  for (const source of assignment.sources) {
    if (source === 'branch' || left.size === 0) continue
    const repositories = [...left.values()].map(({ repository }) => repository)
    const next = new Map(left)
    for await (const found of until(signal, searchElsewhere(api, source, repositories, search))) {
      const sighting = left.get(found.repository.id)
      if (sighting === undefined) continue
      const settled = settleElsewhere(sighting, found, pass.now())
      await keep(assignment, [settled], pass)
      if (Object.keys(settled.sighting.files).length > 0) next.delete(found.repository.id)
    }
    left = next
  }
}
