import type { CourseAssignment } from './config/course.js'
import type { CourseFiles } from './course/course-files.js'
import type { Instant } from './domain/time.js'
import type { Api } from './github/api.js'
import type { Listed } from './github/listed.js'
import { listRepositories } from './github/listing.js'
import { sortListed } from './harvest/asked.js'
import { askAccess, askLogins } from './harvest/behind.js'
import { collect } from './harvest/collect.js'
import { type Listing, listingsOf } from './harvest/listings.js'
import { type Found, lookForMissing, lookForUnlisted } from './harvest/look.js'
import { expectedSubmitters, missingIn } from './harvest/missing.js'
import { type Plan, planOf, watermarkOf } from './harvest/plan.js'
import { type Asked, emptySettled, type Prove, type Settled } from './harvest/settle.js'
import { sourcesOf } from './harvest/sources.js'
import { until } from './harvest/until.js'
import { cluesIn } from './record/remembered.js'
import { type Keeper, openKeeper } from './store/harvest-keeper.js'
import type { Problem } from './text/problem.js'

export type { Prove } from './harvest/settle.js'

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

export type HarvestProgress =
  | { stage: 'listing'; repositories: number }
  | { stage: 'results' | 'looking'; assignment: string; done: number; total: number }

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

type Pass = HarvestRequest & {
  plan: Plan
  keeper: Keeper
  tally: { asked: number; attempts: number }
}

/** Plan, list, fetch, store, journal: afterwards the directory holds what GitHub has of the assignments. */
export async function harvest(request: HarvestRequest): Promise<Harvested> {
  const { dir, course, assignments, signal, now } = request
  const keeper = await openKeeper(dir)
  const plan = planOf(keeper.remembered, course.config, assignments, { ...request, now: now() })
  const { isResumed, since: _, ...started } = plan
  if (!isResumed) await keeper.note([started])
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

/** The light listing: newest push first, down to what was seen before. */
async function list(listing: Listing, pass: Pass): Promise<ReadonlyMap<number, Listed>> {
  const { api, course, plan, signal, hear } = pass
  const { org } = course.config
  const names = listing.assignments.map(({ assignment }) => assignment)
  const pages = listRepositories(api, {
    ...(org !== undefined && { org }),
    choice: listing.choice,
    logins: names.flatMap((name) => expectedSubmitters(name, course)),
    known: new Set(names.flatMap((name) => [...sightingsIn(name, pass).keys()])),
    ...(plan.since !== undefined && { since: plan.since }),
  })
  const listed = new Map<number, Listed>()
  for await (const page of until(signal, pages)) {
    for (const one of page) listed.set(one.id, one)
    hear({ stage: 'listing', repositories: listed.size })
  }
  return listed
}

const sightingsIn = (assignment: string, { keeper }: Pass) =>
  keeper.remembered.sightings.get(assignment) ?? new Map()

/** What may be new in the listed repositories of an assignment, and in those that should have been listed. */
async function collectResults(
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
  await follow(assignment, sorted.unlisted.length, lookForUnlisted(api, sorted.unlisted, around), pass)
}

const circumstances = (assignment: CourseAssignment, { plan, withRuns, proveIn, now }: Pass) => ({
  run: plan.run,
  now: now(),
  withRuns,
  isFull: plan.isFull,
  prove: proveIn(assignment),
})

/** Results in batches; each is stored before the next counts as done. */
async function askAll(assignment: CourseAssignment, asked: readonly Asked[], pass: Pass): Promise<void> {
  const { api, withRuns, signal, hear, tally } = pass
  const sources = sourcesOf(api, assignment, withRuns)
  let done = 0
  for await (const settled of until(signal, collect(asked, sources, circumstances(assignment, pass)))) {
    await keep(assignment, settled, pass)
    done += settled.length
    tally.asked += settled.length
    hear({ stage: 'results', assignment: assignment.assignment, done, total: asked.length })
  }
}

async function keep(
  { assignment }: CourseAssignment,
  settled: readonly Settled[],
  { keeper, tally }: Pass,
): Promise<void> {
  tally.attempts += await keeper.keep(assignment, settled)
}

/** Everybody in the roster of whom no repository was seen. */
async function lookForOthers(assignment: CourseAssignment, pass: Pass): Promise<void> {
  const { api, course, keeper, plan, now, signal } = pass
  if (signal.aborted) return
  const name = assignment.assignment
  const call = { org: course.config.org, run: plan.run, isFull: plan.isFull, now: now() }
  for (const ask of [askLogins, askAccess])
    await keeper.note(await ask(api, assignment, course, keeper.remembered, call))
  const known = {
    sightings: sightingsIn(name, pass).values(),
    looks: keeper.remembered.looks.get(name),
    clues: cluesIn(keeper.remembered, name),
  }
  const missing = missingIn(assignment, course, known, call)
  await follow(assignment, missing.length, lookForMissing(api, name, missing, call), pass)
}

/** Keeps what second looks find, and asks those that are there after all. */
async function follow(
  assignment: CourseAssignment,
  total: number,
  looks: AsyncGenerator<Found>,
  pass: Pass,
): Promise<void> {
  const there: Asked[] = []
  let done = 0
  for await (const found of until(pass.signal, looks)) {
    await keep(assignment, found.gone, pass)
    await pass.keeper.note(found.looks)
    there.push(...found.there)
    done += found.there.length + found.gone.length + found.looks.length
    pass.hear({ stage: 'looking', assignment: assignment.assignment, done, total })
  }
  if (there.length > 0) await askAll(assignment, there, pass)
}

/** Only what was seen whole moves the watermark. */
async function complete(pushes: readonly (Instant | null)[], { keeper, plan, now }: Pass): Promise<void> {
  const { run, selection } = plan
  const watermark = watermarkOf(pushes, keeper.remembered.watermarks.get(selection))
  await keeper.note([{ kind: 'completed', run, selection, watermark, at: now() }])
}
