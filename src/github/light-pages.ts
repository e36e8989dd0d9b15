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

/** One way down the list; returns how many pages that was, and the newest push among them. */
async function* wayDown(
  api: Api,
  listing: Listing,
  sinceMs: number,
): AsyncGenerator<LightRepository[], { pages: number; newestMs: number }> {
  let newestMs = sinceMs
  let after: string | null = null
  for (let pages = 1; ; pages += 1) {
    const { nodes, pageInfo } = await fetchPageInParts(api, listing, after)
    yield nodes.filter((node) => isNewer(node, sinceMs))
    for (const { listed } of nodes) newestMs = Math.max(newestMs, Date.parse(listed.pushedAt ?? '') || 0)
    if (!pageInfo.hasNextPage || nodes.some((node) => !isNewer(node, sinceMs))) return { pages, newestMs }
    after = pageInfo.endCursor ?? null
  }
}

/**
 * The repositories of an owner or a team, newest push first, down to those pushed before `since`, each once.
 * One that is pushed to meanwhile moves to the front, behind our back: after more than a page the front is looked at again.
 */
export async function* lightPages(api: Api, listing: Listing): AsyncGenerator<LightRepository[]> {
  const seen = new Set<number>()
  let sinceMs = listing.since === undefined ? Number.NEGATIVE_INFINITY : Date.parse(listing.since)
  for (;;) {
    const way = wayDown(api, listing, sinceMs)
    let found = 0
    let step = await way.next()
    for (; step.done !== true; step = await way.next()) {
      const fresh = step.value.filter(({ listed }) => !seen.has(listed.id))
      for (const { listed } of fresh) seen.add(listed.id)
      found += fresh.length
      if (fresh.length > 0) yield fresh
    }
    if (step.value.pages === 1 || found === 0) return
    sinceMs = step.value.newestMs
  }
}
