import type { CourseAssignment } from './config/course.js'
import type { CourseFiles } from './course/course-files.js'
import type { Instant } from './domain/time.js'
import type { Api } from './github/api.js'
import { list } from './harvest/list.js'
import { listingsOf } from './harvest/listings.js'
import { lookForOthers } from './harvest/others.js'
import type { HarvestProgress, Pass } from './harvest/pass.js'
import { planOf, watermarkOf } from './harvest/plan.js'
import { collectResults } from './harvest/results.js'
import type { Prove } from './harvest/settle.js'
import { openKeeper } from './store/harvest-keeper.js'
import type { Problem } from './text/problem.js'

export type HarvestRequest = {
  api: Api
  course: Pick<CourseFiles, 'config' | 'students' | 'groups'>
  assignments: readonly CourseAssignment[]
  /** The directory of attempts. */
  dir: string
  /** Looks at everything again, whatever was seen before. */
  isFull: boolean
  /** Whether runs are asked for, on which more trust than `unverified` rests. */
  withRuns: boolean
  proveIn: (assignment: CourseAssignment) => Prove
  /** Tells this harvest from all others. */
  id: string
  now: () => Instant
  signal: AbortSignal
  hear: (progress: HarvestProgress) => void
}

export type { HarvestProgress } from './harvest/pass.js'

export type Harvested = {
  /** False where it was stopped: the next one goes on from there. */
  isComplete: boolean
  /** Whether it went on where one before it was stopped. */
  isResumed: boolean
  /** Repositories that were asked for results, and attempts that are new. */
  asked: number
  attempts: number
  /** Rows of the journal that cannot be read. */
  problems: readonly Problem[]
}

/** Plan, list, fetch, store, journal: afterwards the directory holds what GitHub has of the assignments. */
export async function harvest(request: HarvestRequest): Promise<Harvested> {
  const { dir, course, assignments, signal, now } = request
  const keeper = await openKeeper(dir)
  const plan = planOf(keeper.remembered, course.config, assignments, { ...request, now: now() })
  const { isResumed, since: _, ...started } = plan
  if (!isResumed) await keeper.note([started])
  if (plan.isFull) for (const { assignment } of assignments) await keeper.forgetLost(assignment)
  const pass: Pass = {
    ...request,
    plan,
    keeper,
    tally: { asked: 0, attempts: 0 },
  }
  const pushes: (Instant | null)[] = []
  for (const listing of listingsOf(assignments)) {
    const listed = await list(listing, pass)
    for (const { pushedAt } of listed.values()) pushes.push(pushedAt)
    for (const assignment of listing.assignments) await collectResults(assignment, listed, pass)
  }
  for (const assignment of assignments) await lookForOthers(assignment, pass)
  if (!signal.aborted) await complete(pushes, pass)
  return { isComplete: !signal.aborted, isResumed, ...pass.tally, problems: keeper.problems }
}

/** Only what was seen whole moves the watermark. */
async function complete(pushes: readonly (Instant | null)[], { keeper, plan, now }: Pass): Promise<void> {
  const { run, selection } = plan
  const watermark = watermarkOf(pushes, keeper.remembered.watermarks.get(selection))
  await keeper.note([{ kind: 'completed', run, selection, watermark, at: now() }])
}
