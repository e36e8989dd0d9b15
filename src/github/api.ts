import type { Instant } from '../domain/time.js'
import { askGraphQL, type GraphQLReply } from './ask-graphql.js'
import { askRest } from './ask-rest.js'
import type { GitHub } from './client.js'
import { type Line, type LineOptions, openLine } from './line.js'
import { startSight } from './sight.js'

/** What was asked so far; `remaining` and `resetAt` are of the points. */
export type Spent = { requests: number; points: number; remaining?: number; resetAt?: Instant }

/** GitHub's API for a whole harvest: polite, and patient with limits. */
export type Api = {
  /** `doing` says in an error what the question was for. */
  graphql: (query: string, variables: Record<string, unknown>, doing?: string) => Promise<GraphQLReply>
  rest: GitHub
  spent: () => Spent
  /** Why the token may not see repositories of an owner; undefined: it sees them. */
  blindness: (owner: string) => Promise<string | undefined>
}

function spentOf({ meter, limiter }: Line): Spent {
  const { requests, points } = meter
  const left = limiter.left('graphql')
  if (left === undefined) return { requests, points }
  return { requests, points, remaining: left.remaining, resetAt: new Date(left.resetMs).toISOString() }
}

/** Opens GitHub's API; nothing is sent yet. */
export async function openApi(options: LineOptions): Promise<Api> {
  const line = openLine(options)
  const graphql: Api['graphql'] = (query, variables, doing = 'ask GitHub') =>
    askGraphQL(line, { query, variables }, doing)
  const rest: GitHub = { request: (route, parameters = {}) => askRest(line, route, parameters) }
  return { graphql, rest, spent: () => spentOf(line), blindness: startSight({ graphql, rest }) }
}
