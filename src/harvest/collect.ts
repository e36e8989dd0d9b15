import type { Refusal } from '../domain/seen.js'
import type { WantedBlob } from '../github/blobs-query.js'
import type { FetchedBlob } from '../github/fetch-blobs.js'
import type { Listed } from '../github/listed.js'
import type { FoundResults, RepositoryResults } from '../github/results.js'
import { type Fetched, type Needed, neededOf } from './needed.js'
import { commitInName } from './record-file.js'
import { type Circumstances, type Settled, settle } from './settle.js'
import { type Asked, unsettled } from './sighting.js'

/** What answers, in batches and in any order. */
export type Sources = {
  results: (repositories: readonly Listed[]) => AsyncGenerator<readonly RepositoryResults[]>
  blobs: (wanted: readonly WantedBlob[]) => AsyncGenerator<readonly FetchedBlob[]>
  /** What is to be said of a repository that GitHub no longer knows; where it is found after all it is asked another time. */
  gone: (asked: Asked, reason: string) => Promise<Refusal>
}

/** So many records are fetched together: enough to fill requests, few enough to have in memory. */
const mostWaiting = 400

type Waiting = {
  found: FoundResults
  asked: Asked
  needed: Needed
  contents: Map<string, Fetched | { failed: string }>
}

/** Asks repositories of an assignment for their results and makes of each what is to be kept, as the answers come. */
export async function* collect(
  asked: readonly Asked[],
  sources: Sources,
  around: Circumstances,
): AsyncGenerator<readonly Settled[]> {
  const byNode = new Map(asked.map((one) => [one.listed.nodeId, one]))
  let waiting: Waiting[] = []
  for await (const answers of sources.results(asked.map(({ listed }) => listed))) {
    const settled: Settled[] = []
    for (const answer of answers) {
      const one = byNode.get(answer.nodeId)
      if (one === undefined) continue
      if (answer.kind !== 'found') settled.push(await without(answer, one, sources, around))
      else {
        const needed = neededOf(answer, one.before, around)
        const next = { found: answer, asked: one, needed, contents: new Map() }
        if (missing(next).length === 0) settled.push(settledOf(next, around))
        else waiting.push(next)
      }
    }
    if (settled.length > 0) yield settled
    if (countMissing(waiting) >= mostWaiting) {
      yield* fetched(waiting, sources, around)
      waiting = []
    }
  }
  yield* fetched(waiting, sources, around)
}

async function without(
  answer: Exclude<RepositoryResults, FoundResults>,
  asked: Asked,
  { gone }: Sources,
  around: Circumstances,
): Promise<Settled> {
  const refusal: Refusal =
    answer.kind === 'gone' ? await gone(asked, answer.reason) : { status: 'error', reason: answer.reason }
  return { lines: [], sighting: unsettled(asked, refusal, around) }
}

const settledOf = ({ found, asked, needed, contents }: Waiting, around: Circumstances): Settled =>
  settle(found, asked, needed, contents, around)

const missing = ({ needed, contents }: Waiting) =>
  needed.files.filter(({ oid }) => !needed.atHand.has(oid) && !contents.has(oid))

const countMissing = (waiting: readonly Waiting[]): number =>
  waiting.reduce((count, one) => count + missing(one).length, 0)

/** Fetches what repositories wait for; each is settled when its last record is there. */
async function* fetched(
  waiting: readonly Waiting[],
  { blobs }: Sources,
  around: Circumstances,
): AsyncGenerator<readonly Settled[]> {
  const open = new Map(waiting.map((one) => [one.found.nodeId, one]))
  for await (const answers of waiting.length === 0 ? [] : blobs(waiting.flatMap(wantedOf))) {
    const touched = new Set<Waiting>()
    for (const answer of answers) {
      const one = open.get(answer.nodeId)
      one?.contents.set(answer.oid, 'failed' in answer ? answer : fetchedOf(answer))
      if (one !== undefined) touched.add(one)
    }
    const complete = [...touched].filter((one) => missing(one).length === 0)
    for (const { found } of complete) open.delete(found.nodeId)
    if (complete.length > 0) yield complete.map((one) => settledOf(one, around))
  }
  // What nobody answered is said of each, and asked again another time.
  if (open.size > 0) yield [...open.values()].map((one) => settledOf(one, around))
}

const fetchedOf = ({ content, evidence }: Exclude<FetchedBlob, { failed: string }>): Fetched => ({
  content,
  ...(evidence !== undefined && { evidence }),
})

/** Each blob once: a key of the same bytes is the same blob. */
function wantedOf(waiting: Waiting): WantedBlob[] {
  const { nodeId, owner, name } = waiting.found
  const byOid = new Map(missing(waiting).map((file) => [file.oid, file]))
  return [...byOid.values()].map((file) => {
    const commit = commitInName(file.name)
    return {
      nodeId,
      owner,
      name,
      oid: file.oid,
      bytes: file.bytes,
      ...(commit !== undefined && { commit }),
    }
  })
}
