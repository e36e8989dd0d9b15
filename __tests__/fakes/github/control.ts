import { z } from 'zod'
import { notFound, ok } from './answers.js'
import { faultsByName } from './faults.js'
import type { Answer } from './routes.js'
import { pushTo } from './seeding.js'
import type { World } from './world.js'

/** What was asked of the fake since it started, or since the log was emptied. */
export type Stats = {
  requests: number
  graphql: { requests: number; points: number; blobs: number }
  rest: number
  git: number
  statuses: Record<string, number>
}

export function statsOf({ log }: World): Stats {
  const queries = log.filter(({ method, path }) => method === 'POST' && path.endsWith('/graphql'))
  const git = log.filter(({ path }) => /\/(info\/refs|git-(upload|receive)-pack)$/.test(path)).length
  const statuses: Record<string, number> = {}
  for (const { status } of log) statuses[status] = (statuses[status] ?? 0) + 1
  return {
    requests: log.length,
    graphql: {
      requests: queries.length,
      points: queries.reduce((sum, { points = 0 }) => sum + points, 0),
      blobs: queries.reduce((sum, { blobs = 0 }) => sum + blobs, 0),
    },
    rest: log.length - queries.length - git,
    git,
    statuses,
  }
}

/** Lets `count` seeded repositories of an organisation be pushed to now, each graded; always the same ones. */
export function pushSome(world: World, org: string, count: number): string[] {
  const all = world.organisations.get(org.toLowerCase())?.repositories ?? []
  const seeded = all.filter(({ content }) => content.kind === 'seeded')
  const step = Math.max(1, Math.floor(seeded.length / Math.max(1, count)))
  const chosen = seeded.filter((_, index) => index % step === 0).slice(0, count)
  for (const repository of chosen) pushTo(world, repository)
  return chosen.map(({ repo }) => repo)
}

const names = z.array(z.enum(Object.keys(faultsByName) as [keyof typeof faultsByName]))
const Push = z.object({ org: z.string(), count: z.number() })
const FailEvery = z.object({ n: z.number(), kinds: names.optional(), at: z.string().optional() })
const Fault = z.object({
  at: z.string(),
  kind: z.enum(Object.keys(faultsByName) as [keyof typeof faultsByName]),
  times: z.number().default(1),
})
const Clock = z.object({ advance_ms: z.number() })
const Latency = z
  .object({ pageMs: z.number(), blobMs: z.number(), restMs: z.number(), isReal: z.boolean() })
  .partial()
const Limits = z
  .object({
    pointsPerHour: z.number(),
    requestsPerHour: z.number(),
    windowMs: z.number(),
    pointsPerMinute: z.number(),
    retryAfterSeconds: z.number().nullable(),
    blobsPerQuery: z.number(),
    secondaryStatus: z.union([z.literal(403), z.literal(200)]),
  })
  .partial()

const actions: Record<string, (world: World, body: unknown) => unknown> = {
  push: (world, body) => {
    const { org, count } = Push.parse(body)
    return { pushed: pushSome(world, org, count) }
  },
  'fail-every': (world, body) => {
    const { n, kinds, at } = FailEvery.parse(body)
    world.faults.every(n, kinds, at)
  },
  fault: (world, body) => {
    const { at, kind, times } = Fault.parse(body)
    world.faults.add(at, kind, times)
  },
  clock: (world, body) => world.clock.advance(Clock.parse(body).advance_ms),
  latency: (world, body) => Object.assign(world.latency, Latency.parse(body)),
  limits: (world, body) => Object.assign(world.limits, Limits.parse(body)),
  reset: (world) => {
    world.log.length = 0
  },
}

function artifactAt(world: World, path: string): Answer {
  const [, repository, id] = /^artifacts\/(\d+)\/(\d+)\.zip$/.exec(path) ?? []
  const found = world.byId.get(Number(repository))?.artifacts?.find((one) => one.id === Number(id))
  return found === undefined
    ? notFound()
    : { ...ok(found.zip), headers: { 'content-type': 'application/zip' } }
}

/**
 * For tests and benchmarks in other processes. `GET /_fake/stats`; `POST /_fake/…` with JSON:
 * `push {org, count}`, `fault {at, kind, times?}`, `fail-every {n, kinds?, at?}`, `clock {advance_ms}`,
 * `latency {pageMs?, blobMs?, restMs?, isReal?}`, `limits {pointsPerHour?, …}`, `reset {}` (empties the log).
 */
export function control(world: World, method: string | undefined, path: string, body: Buffer): Answer {
  const name = path.slice('/_fake/'.length)
  if (method === 'GET') return name === 'stats' ? ok(statsOf(world)) : artifactAt(world, name)
  const action = method === 'POST' ? actions[name] : undefined
  if (action === undefined) return notFound()
  const asked: unknown = body.length === 0 ? {} : JSON.parse(body.toString())
  return ok(action(world, asked) ?? {})
}
