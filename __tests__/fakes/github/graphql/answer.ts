import type { DocumentNode, GraphQLFieldResolver, OperationDefinitionNode } from 'graphql'
import { z } from 'zod'
import { knownToken } from '../access.js'
import { refuse } from '../answers.js'
import { secondaryMessage } from '../faults.js'
import { spend } from '../latency.js'
import { type Limits, limitHeaders } from '../limits.js'
import type { Answer } from '../routes.js'
import type { World } from '../world.js'
import type { Asking } from './asking.js'
import { costOf } from './cost.js'
import { Refused, reported } from './errors.js'
import { querySource } from './query.js'
import { type Language, language, read } from './schema.js'

const Body = z.object({
  query: z.string(),
  variables: z.record(z.string(), z.unknown()).nullish(),
  operationName: z.string().nullish(),
})

const field: GraphQLFieldResolver<unknown, unknown> = (source, args, _, { fieldName, parentType }) => {
  const value: unknown =
    typeof source === 'object' && source !== null ? Reflect.get(source, fieldName) : undefined
  if (value === undefined) throw new Error(`the fake GitHub has no ${parentType.name}.${fieldName}`)
  return typeof value === 'function' ? value(args) : value
}

const failing = (errors: readonly unknown[]): Answer => ({ status: 200, body: { data: null, errors } })

const operationOf = ({ definitions }: DocumentNode, name: string | null | undefined) =>
  definitions.find(
    (one): one is OperationDefinitionNode =>
      one.kind === 'OperationDefinition' && (typeof name !== 'string' || one.name?.value === name),
  )

/** Answers of a query: its points and its blobs are noted for the log. */
export type Answered = Answer & { points: number; blobs: number }

async function execute(
  asking: Asking,
  document: DocumentNode,
  { variables, operationName }: z.infer<typeof Body>,
  { graphql, schema }: Language,
): Promise<Answer> {
  const result = await graphql.execute({
    schema,
    document,
    rootValue: querySource(asking),
    variableValues: variables,
    operationName,
    fieldResolver: field,
  })
  const errors = result.errors?.map(reported)
  return {
    status: 200,
    body: errors === undefined ? { data: result.data } : { data: result.data ?? null, errors },
  }
}

const tooSlow = {
  data: null,
  errors: [
    {
      message:
        'Something went wrong while executing your query. This may be the result of a timeout, or it could be a GitHub bug. Please include `0FAE:1F00:1:2:3` when reporting this issue.',
    },
  ],
}

/** The work behind an answer: it takes its time, and too much of it is given up and costs more. */
async function worked({ world, tokenText, blobs, points }: Asking, answer: Answer): Promise<Answer> {
  const { pageMs, blobMs } = world.latency
  const workMs = pageMs + blobs * blobMs
  await spend(world.latency, Math.min(workMs, world.limits.timeoutMs))
  if (workMs <= world.limits.timeoutMs) return answer
  world.budgets.spend(tokenText, 'graphql', points)
  return { status: 502, body: tooSlow }
}

async function carryOut(asking: Asking, body: z.infer<typeof Body>): Promise<Answer> {
  const known = await language()
  const found = read(body.query, known)
  if ('syntax' in found)
    return failing([{ message: `Parse error: ${found.syntax.message}`, locations: found.syntax.locations }])
  if (found.errors.length > 0) return failing(found.errors.map(reported))
  const operation = operationOf(found.document, body.operationName)
  if (operation === undefined) return failing([{ message: 'No operation named that' }])
  const cost = costOf(found.document, operation, body.variables ?? {}, known)
  if (cost.nodes > asking.world.limits.nodes)
    throw new Refused(
      'MAX_NODE_LIMIT_EXCEEDED',
      `This query requests up to ${cost.nodes.toLocaleString('en')} possible nodes which exceeds the maximum limit of ${asking.world.limits.nodes.toLocaleString('en')}.`,
    )
  asking.points = cost.points
  asking.nodes = cost.nodes
  asking.world.budgets.spend(asking.tokenText, 'graphql', cost.points)
  return worked(asking, await execute(asking, found.document, body, known))
}

const rateLimited = [{ type: 'RATE_LIMITED', message: 'API rate limit exceeded for user ID 1.' }]

/** The limits that are checked before anything is read. */
function limited({ world, tokenText }: Asking): Answer | undefined {
  const { limits, budgets } = world
  if (!budgets.withinMinute(tokenText, 'graphql') || budgets.inFlight.count > limits.concurrent)
    return secondary(limits)
  if (budgets.standing(tokenText, 'graphql').remaining > 0) return undefined
  return { status: 200, body: { errors: rateLimited } }
}

function secondary({ retryAfterSeconds, secondaryStatus }: Limits): Answer {
  const headers = retryAfterSeconds === null ? {} : { 'retry-after': String(retryAfterSeconds) }
  const errors = [{ message: secondaryMessage }]
  if (secondaryStatus === 200) return { status: 200, body: { message: secondaryMessage, errors }, headers }
  return { ...refuse(403, secondaryMessage), headers }
}

/** What `POST /graphql` answers. `mostBlobs`: so many texts and no more. */
export async function answerGraphQL(
  world: World,
  tokenText: string | undefined,
  bytes: Buffer,
  mostBlobs = world.limits.blobsPerQuery,
): Promise<Answered> {
  const token = knownToken(world, tokenText)
  if (tokenText === undefined || token === undefined)
    return { ...refuse(401, 'Bad credentials'), points: 0, blobs: 0 }
  const asking: Asking = { world, tokenText, token, points: 0, nodes: 0, blobs: 0, mostBlobs }
  const answer =
    limited(asking) ?? (await refusable(() => carryOut(asking, Body.parse(JSON.parse(bytes.toString())))))
  const headers = {
    ...limitHeaders(world.budgets.standing(tokenText, 'graphql'), 'graphql'),
    ...answer.headers,
  }
  return { ...answer, headers, points: asking.points, blobs: asking.blobs }
}

async function refusable(answer: () => Promise<Answer>): Promise<Answer> {
  try {
    return await answer()
  } catch (error) {
    if (error instanceof Refused) return failing([{ type: error.type, message: error.message }])
    throw error
  }
}
