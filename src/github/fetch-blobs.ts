import { z } from 'zod'
import type { Evidence } from '../proof/evidence.js'
import type { Api } from './api.js'
import { startBatchSize } from './batch-size.js'
import { type BlobsQuery, blobsQuery, type WantedBlob } from './blobs-query.js'
import { evidenceOf } from './evidence.js'
import type { GraphQLError } from './graphql-reply.js'
import { type BatchReply, inBatches } from './in-batches.js'
import { graphqlAtOnce } from './line.js'
import { errorsAt } from './node-errors.js'
import type { BlobText } from './results.js'
import { contentOf, fetchWholeBlob, GivenBlob } from './whole-blob.js'

/** What became of a wanted blob; `failed` says why nobody could get it. */
export type FetchedBlob =
  | { nodeId: string; oid: string; content: BlobText; evidence?: Evidence }
  | { nodeId: string; oid: string; failed: string }

const Part = z.record(z.string(), z.unknown())

type Answer = { data: Readonly<Record<string, unknown>>; errors: readonly GraphQLError[] }

/** Undefined: it has to be asked for again, or by itself. */
async function fetchedFrom(
  api: Api,
  wanted: WantedBlob,
  { partOf }: BlobsQuery,
  { data, errors }: Answer,
): Promise<FetchedBlob | undefined> {
  const { nodeId, oid } = wanted
  const names = partOf(wanted)
  const here = errorsAt(errors, [names.part])
  const atBlob = errorsAt(errors, [names.part, names.blob])
  if (here.tooMuch || here.whole !== undefined || atBlob.whole !== undefined) return undefined
  const part = Part.safeParse(data[names.part])
  const given = GivenBlob.safeParse(part.data?.[names.blob])
  if (!given.success) return undefined
  const content = await contentOf(api, given.data, wanted)
  if (typeof content === 'string') return { nodeId, oid, failed: content }
  const checked = { commit: part.data?.[names.commit], workflows: part.data?.[names.workflows] }
  const evidence = names.commit === '' ? undefined : await evidenceOf(api, nodeId, checked)
  return { nodeId, oid, content, ...(evidence !== undefined && { evidence }) }
}

async function fetchAlone(api: Api, wanted: WantedBlob): Promise<FetchedBlob> {
  const { nodeId, oid } = wanted
  const content = await fetchWholeBlob(api, wanted)
  return typeof content === 'string' ? { nodeId, oid, failed: content } : { nodeId, oid, content }
}

// The texts of a batch are in memory together.
const mostBytes = 4_000_000

/** Fetches many blobs over many repositories, as few questions as possible; a yield is what one batch answered. */
export async function* fetchBlobs(
  api: Api,
  wanted: Iterable<WantedBlob> | AsyncIterable<WantedBlob>,
  { withEvidence }: { withEvidence: boolean },
): AsyncGenerator<readonly FetchedBlob[]> {
  const ask = async (batch: readonly WantedBlob[]): Promise<BatchReply<WantedBlob, FetchedBlob>> => {
    const question = blobsQuery(batch, withEvidence)
    const reply = await api.graphql(question.query, question.variables, 'read recorded attempts')
    if (reply.kind === 'too_much') return reply
    const fetched = await Promise.all(batch.map((one) => fetchedFrom(api, one, question, reply)))
    return {
      kind: 'answered',
      ms: reply.ms,
      answers: fetched.filter((one) => one !== undefined),
      again: batch.filter((_, index) => fetched[index] === undefined),
    }
  }
  yield* inBatches(wanted, {
    size: startBatchSize(100, 150),
    width: graphqlAtOnce,
    mostWeight: mostBytes,
    weigh: ({ bytes }) => bytes,
    ask,
    alone: (one) => fetchAlone(api, one),
  })
}
