import { z } from 'zod'
import { UserError } from '../text/problem.js'
import type { Api } from './api.js'
import { startBatchSize } from './batch-size.js'
import { isTrouble, rateLimit } from './graphql-reply.js'
import { type BatchReply, inBatches } from './in-batches.js'
import { graphqlAtOnce } from './line.js'

/** A check run as it stands at the tip of a repository's default branch. */
export type HeadCheck = {
  commit: string
  completedAt?: string
  text: string
  annotations: { title: string; message: string }[]
  run?: { url: string; event: string; createdAt: string }
}

export type HeadChecks = { nodeId: string; checks: HeadCheck[] } | { nodeId: string; failed: string }

// A job writes ten notices at most; Classroom's workflow has one job. 100 repositories cost 11 points.
const query = `query ($ids: [ID!]!) {
  ${rateLimit}
  nodes(ids: $ids) {
    ... on Repository {
      id
      defaultBranchRef { target { ... on Commit {
        oid
        checkSuites(first: 5) { nodes {
          workflowRun { url event createdAt }
          checkRuns(first: 2) { nodes {
            title summary text completedAt
            annotations(first: 20) { nodes { title message } }
          } }
        } }
      } } }
    }
  }
}`

const nodesOf = <Node extends z.ZodType>(node: Node) =>
  z.object({ nodes: z.array(node.nullable()).nullable() }).nullable()

const text = z.string().nullable()
const Repository = z.object({
  id: z.string(),
  defaultBranchRef: z
    .object({
      target: z.looseObject({
        oid: z.string().exactOptional(),
        checkSuites: nodesOf(
          z.object({
            workflowRun: z.object({ url: z.string(), event: z.string(), createdAt: z.string() }).nullable(),
            checkRuns: nodesOf(
              z.object({
                title: text,
                summary: text,
                text,
                completedAt: text,
                annotations: nodesOf(z.object({ title: text, message: z.string() })),
              }),
            ),
          }),
        ).exactOptional(),
      }),
    })
    .nullable(),
})
type Repository = z.infer<typeof Repository>
const Answer = z.looseObject({ nodes: z.array(z.unknown()) })

const present = <Value>(values: readonly (Value | null)[] | null | undefined): Value[] =>
  (values ?? []).filter((value) => value !== null)

function checksOf({ defaultBranchRef }: Repository): HeadCheck[] {
  const { oid, checkSuites } = defaultBranchRef?.target ?? {}
  if (oid === undefined) return []
  return present(checkSuites?.nodes).flatMap(({ workflowRun, checkRuns }) =>
    present(checkRuns?.nodes).map((check) => ({
      commit: oid,
      ...(check.completedAt !== null && { completedAt: check.completedAt }),
      text: [check.title, check.summary, check.text].filter((part) => part !== null).join('\n'),
      annotations: present(check.annotations?.nodes).map(({ title, message }) => ({
        title: title ?? '',
        message,
      })),
      ...(workflowRun !== null && { run: workflowRun }),
    })),
  )
}

async function ask(api: Api, ids: readonly string[]): Promise<BatchReply<string, HeadChecks>> {
  const reply = await api.graphql(query, { ids }, "read Classroom's check runs")
  if (reply.kind === 'too_much') return reply
  const answer = Answer.safeParse(reply.data)
  if (!answer.success)
    throw new UserError([{ message: "GitHub's answer on check runs is not what it documents" }])
  const nodes = answer.data.nodes.map((node) => Repository.safeParse(node))
  const found = new Map(nodes.flatMap(({ data }) => (data === undefined ? [] : [[data.id, data] as const])))
  const silent = ids.filter((nodeId) => !found.has(nodeId))
  const again = reply.errors.some(isTrouble) ? silent : []
  const reason = reply.errors[0]?.message ?? 'GitHub says nothing of it'
  const answers = [
    ...[...found.values()].map((one) => ({ nodeId: one.id, checks: checksOf(one) })),
    ...(again.length > 0 ? [] : silent.map((nodeId) => ({ nodeId, failed: reason }))),
  ]
  return { kind: 'answered', answers, again, ms: reply.ms }
}

/** The check runs at the tip of each repository's default branch, many repositories in a request. */
export const fetchHeadChecks = (
  api: Api,
  nodeIds: readonly string[],
): AsyncGenerator<readonly HeadChecks[]> =>
  inBatches(nodeIds, {
    size: startBatchSize(25, 50),
    width: graphqlAtOnce,
    ask: (ids) => ask(api, ids),
    alone: async (nodeId, reason) => ({ nodeId, failed: reason }),
  })
