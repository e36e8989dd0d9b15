import type { Clock } from './clock.js'

/** GitHub's limits: what a token may use of it. */
export type Limits = {
  pointsPerHour: number
  requestsPerHour: number
  /** How long the hour is. */
  windowMs: number
  /** The secondary limit, of GraphQL and of REST. */
  pointsPerMinute: number
  restPerMinute: number
  minuteMs: number
  concurrent: number
  /** What a secondary limit tells to wait; null: it does not say. */
  retryAfterSeconds: number | null
  /** GitHub answers a secondary limit of GraphQL with either. */
  secondaryStatus: 403 | 200
  nodes: number
  /** Texts of blobs in one query; after them RESOURCE_LIMITS_EXCEEDED. */
  blobsPerQuery: number
  /** Work after which a query is given up. */
  timeoutMs: number
}

/** docs.github.com: "Rate limits and query limits for the GraphQL API", "Rate limits for the REST API". */
export const usualLimits = (): Limits => ({
  pointsPerHour: 5000,
  requestsPerHour: 5000,
  windowMs: 3_600_000,
  pointsPerMinute: 2000,
  restPerMinute: 900,
  minuteMs: 60_000,
  concurrent: 100,
  retryAfterSeconds: 60,
  secondaryStatus: 403,
  nodes: 500_000,
  blobsPerQuery: Number.POSITIVE_INFINITY,
  timeoutMs: 10_000,
})

export type Resource = 'graphql' | 'core'
type Window = { used: number; endsAt: number }

export type Standing = { limit: number; used: number; remaining: number; resetAt: number }

/** What tokens have used of their limits. */
export type Budgets = {
  standing: (token: string, resource: Resource) => Standing
  spend: (token: string, resource: Resource, amount: number) => void
  /** Counts one request of the minute; false when the minute is used up. */
  withinMinute: (token: string, resource: Resource) => boolean
  inFlight: { count: number }
}

export function openBudgets(limits: Limits, clock: Clock): Budgets {
  const windows = new Map<string, Window>()
  const windowOf = (key: string, lengthMs: number): Window => {
    const found = windows.get(key)
    if (found !== undefined && clock.now() < found.endsAt) return found
    const fresh = { used: 0, endsAt: clock.now() + lengthMs }
    windows.set(key, fresh)
    return fresh
  }
  const hourOf = (token: string, resource: Resource): Window =>
    windowOf(`${resource} ${token}`, limits.windowMs)
  return {
    standing: (token, resource) => {
      const { used, endsAt } = hourOf(token, resource)
      const limit = resource === 'graphql' ? limits.pointsPerHour : limits.requestsPerHour
      return { limit, used, remaining: Math.max(0, limit - used), resetAt: Math.ceil(endsAt / 1000) }
    },
    spend: (token, resource, amount) => {
      hourOf(token, resource).used += amount
    },
    withinMinute: (token, resource) => {
      const minute = windowOf(`minute ${resource} ${token}`, limits.minuteMs)
      minute.used += 1
      return minute.used <= (resource === 'graphql' ? limits.pointsPerMinute : limits.restPerMinute)
    },
    inFlight: { count: 0 },
  }
}

/** The headers every answer of the API has. */
export const limitHeaders = (
  { limit, used, remaining, resetAt }: Standing,
  resource: Resource,
): Record<string, string> => ({
  'x-ratelimit-limit': String(limit),
  'x-ratelimit-used': String(used),
  'x-ratelimit-remaining': String(remaining),
  'x-ratelimit-reset': String(resetAt),
  'x-ratelimit-resource': resource,
})
