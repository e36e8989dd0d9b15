import type { Instant } from '../domain/time.js'
import { UserError } from '../text/problem.js'
import type { Api } from './api.js'
import { deniedByErrors } from './denied.js'
import type { GraphQLError } from './graphql-reply.js'
import {
  type Extras,
  type LightRepository,
  ownerQuery,
  readLight,
  readPage,
  teamQuery,
} from './light-query.js'

export type Listing = { owner: string; team?: string; extras: Extras; since?: Instant }

function notListed({ owner, team }: Listing, errors: readonly GraphQLError[]): UserError {
  const doing = `list the repositories of ${team === undefined ? owner : `the team ${team} of ${owner}`}`
  if (errors.some(({ type }) => type !== 'NOT_FOUND')) return deniedByErrors(errors, doing)
  return new UserError([
    {
      message: `cannot ${doing}: GitHub shows the token no such ${team === undefined ? 'organisation or person' : 'team'}`,
      hint: `is the name right, and may the token see it?${team === undefined ? '' : ' Teams need `read:org`, or `members: read`'}`,
    },
  ])
}

const mostOnPage = 100

/** A page that is too much for GitHub is asked for again in smaller parts. */
async function fetchPage(api: Api, listing: Listing, after: string | null, first: number) {
  const { owner, team, extras } = listing
  const [query, variables] =
    team === undefined ? [ownerQuery(extras), { owner }] : [teamQuery(extras), { owner, team }]
  const reply = await api.graphql(query, { ...variables, first, after }, `list the repositories of ${owner}`)
  if (reply.kind === 'too_much') return undefined
  const page = readPage(reply.data, team !== undefined)
  const nodes = (page?.nodes ?? []).map(readLight)
  if (page === undefined) throw notListed(listing, reply.errors)
  // An error in a listing would be a repository that nobody hears of.
  if (nodes.includes(undefined)) {
    if (first === 1) throw deniedByErrors(reply.errors, `list the repositories of ${owner}`)
    return undefined
  }
  return { nodes: nodes.filter((node) => node !== undefined), pageInfo: page.pageInfo }
}

async function fetchPageInParts(api: Api, listing: Listing, after: string | null) {
  for (let first = mostOnPage; ; first = Math.max(1, Math.floor(first / 2))) {
    const page = await fetchPage(api, listing, after, first)
    if (page !== undefined) return page
  }
}

const isNewer = ({ listed }: LightRepository, sinceMs: number): boolean =>
  listed.pushedAt === null || Date.parse(listed.pushedAt) >= sinceMs

/**
 * The repositories of an owner or a team, newest push first, down to those pushed before `since`.
 * A push meanwhile moves a repository to the front, so that some are seen twice (dropped here) and none is missed.
 */
export async function* lightPages(api: Api, listing: Listing): AsyncGenerator<LightRepository[]> {
  const sinceMs = listing.since === undefined ? Number.NEGATIVE_INFINITY : Date.parse(listing.since)
  const seen = new Set<number>()
  for (let after: string | null = null; ; ) {
    const { nodes, pageInfo } = await fetchPageInParts(api, listing, after)
    const fresh = nodes.filter((node) => !seen.has(node.listed.id) && isNewer(node, sinceMs))
    for (const { listed } of fresh) seen.add(listed.id)
    if (fresh.length > 0) yield fresh
    if (!pageInfo.hasNextPage || nodes.some((node) => !isNewer(node, sinceMs))) return
    after = pageInfo.endCursor ?? null
  }
}
