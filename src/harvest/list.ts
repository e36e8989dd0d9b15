import type { Listed } from '../github/listed.js'
import { listRepositories } from '../github/listing.js'
import type { Listing } from './listings.js'
import { expectedSubmitters } from './missing.js'
import { type Pass, sightingsIn } from './pass.js'
import { until } from './until.js'

/** The light listing: newest push first, down to what was seen before. */
export async function list(listing: Listing, pass: Pass): Promise<ReadonlyMap<number, Listed>> {
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
    hear({ stage: 'listing', done: listed.size })
  }
  return listed
}
