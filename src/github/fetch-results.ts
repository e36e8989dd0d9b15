import { z } from 'zod'
import type { Evidence } from '../proof/evidence.js'
import type { Api } from './api.js'
import { startBatchSize } from './batch-size.js'
import { evidenceOf } from './evidence.js'
import type { GraphQLError } from './graphql-reply.js'
import { type BatchReply, inBatches } from './in-batches.js'
import { graphqlAtOnce } from './line.js'
import type { Listed } from './listed.js'
import { errorsAt, isNotFound } from './node-errors.js'
import type { RepositoryResults } from './results.js'
import { fetchResultsAlone } from './results-alone.js'
import { ResultsNode, resultsQuery, tipOf } from './results-query.js'
import { contentOf, GivenBlob } from './whole-blob.js'

export type ResultsRequest = {
  repositories: Iterable<Listed> | AsyncIterable<Listed>
  assignment: string
  /** The branch of results. */
  branch: string
  /** Whether the runs at each head are asked for too. */
  withEvidence: boolean
}

const Nodes = z.looseObject({ nodes: z.array(z.unknown()) })

async function headEvidenceOf(api: Api, node: ResultsNode): Promise<{ headEvidence?: Evidence }> {
  const head = node.defaultBranchRef?.target?.oid
  const evidence = await evidenceOf(api, node.id, { commit: node.headCommit, workflows: node.workflows })
  // The branch was moved while GitHub answered: nobody can say which commit the workflow files are of.
  const isSteady = evidence?.commit === head && node.headAgain?.oid === head
  return evidence !== undefined && isSteady ? { headEvidence: evidence } : {}
}

async function foundIn(
  api: Api,
  node: ResultsNode,
  listed: Listed,
  request: ResultsRequest,
): Promise<RepositoryResults> {
  const place = { owner: node.owner.login, name: node.name }
  const tip = tipOf(node)
  const given = tip === null ? undefined : GivenBlob.safeParse(node.latest).data
  const content = given === undefined ? undefined : await contentOf(api, given, place)
  if (typeof content === 'string') return { kind: 'failed', nodeId: node.id, reason: content }
  const files = (node.folder?.entries ?? []).filter(({ type }) => type === 'blob')
  return {
    kind: 'found',
    nodeId: node.id,
    id: node.databaseId ?? listed.id,
    ...place,
    head: node.defaultBranchRef?.target?.oid ?? null,
    ...(request.withEvidence ? await headEvidenceOf(api, node) : {}),
    tip,
    files: tip === null ? [] : files.map(({ name, oid, size }) => ({ name, oid, bytes: size })),
    ...(given !== undefined && content !== undefined && { latest: { oid: given.oid, content } }),
  }
}

const evidenceFields = new Set<string | number | undefined>(['headCommit', 'workflows', 'headAgain'])

/** Undefined: a smaller question may answer it. */
async function resultsOf(
  api: Api,
  listed: Listed,
  { node, errors }: { node: unknown; errors: ReturnType<typeof errorsAt> },
  request: ResultsRequest,
): Promise<RepositoryResults | undefined> {
  const { nodeId } = listed
  const { whole, inside, tooMuch } = errors
  if (tooMuch) return undefined
  if (whole !== undefined)
    return { kind: isNotFound(whole) ? 'gone' : 'failed', nodeId, reason: whole.message }
  // What the token may not see of a commit's runs leaves the results as they are.
  const hidden = inside.find(({ path }) => !evidenceFields.has(path[2]))
  if (hidden !== undefined) return { kind: 'failed', nodeId, reason: hidden.message }
  // Nothing at all, and no word why.
  if (node == null) return undefined
  const parsed = ResultsNode.safeParse(node)
  if (!parsed.success) return { kind: 'failed', nodeId, reason: "GitHub's answer is not what it documents" }
  return foundIn(api, parsed.data, listed, request)
}

async function readBatch(
  api: Api,
  batch: readonly Listed[],
  answer: { data: unknown; errors: readonly GraphQLError[] },
  request: ResultsRequest,
): Promise<{ answers: RepositoryResults[]; again: Listed[] }> {
  const nodes = Nodes.safeParse(answer.data)
  const read = await Promise.all(
    batch.map((listed, index) => {
      const node = nodes.success ? nodes.data.nodes[index] : undefined
      return resultsOf(api, listed, { node, errors: errorsAt(answer.errors, ['nodes', index]) }, request)
    }),
  )
  return {
    answers: read.filter((results) => results !== undefined),
    again: batch.filter((_, index) => read[index] === undefined),
  }
}

/** What each repository has of an assignment; a yield is what one batch answered, in no order. */
export async function* fetchResults(
  api: Api,
  request: ResultsRequest,
): AsyncGenerator<readonly RepositoryResults[]> {
  const { assignment, branch, repositories } = request
  const query = resultsQuery(request.withEvidence)
  const ref = `refs/heads/${branch}`
  const paths = { ref, folder: `${ref}:${assignment}`, latest: `${ref}:${assignment}/latest.json` }
  const ask = async (batch: readonly Listed[]): Promise<BatchReply<Listed, RepositoryResults>> => {
    const ids = batch.map(({ nodeId }) => nodeId)
    const reply = await api.graphql(query, { ids, ...paths }, `read results of '${assignment}'`)
    if (reply.kind === 'too_much') return reply
    return { kind: 'answered', ms: reply.ms, ...(await readBatch(api, batch, reply, request)) }
  }
  yield* inBatches(repositories, {
    size: startBatchSize(50, 100),
    width: graphqlAtOnce,
    ask,
    alone: (listed) => fetchResultsAlone(api, listed, request),
  })
}
