import { TooLarge } from './bounded-fetch.js'
import { asText } from './client.js'
import { denied, deniedByErrors } from './denied.js'
import { costIn, type GraphQLError, type GraphQLOutcome, readGraphQL } from './graphql-reply.js'
import { holdAfter, type Line, pauseAfterFailure, sendFor } from './line.js'
import type { Reply } from './retry.js'

/** Errors inside an answer are about a part of it; `too_much`: nothing but a smaller question will be answered. */
export type GraphQLReply =
  | { kind: 'answered'; data: Readonly<Record<string, unknown>>; errors: readonly GraphQLError[]; ms: number }
  | { kind: 'too_much'; reason: string }

// Of an Enterprise Server, GraphQL is beside v3 and not below it.
const graphqlRoute = (apiUrl: string): string => {
  return `POST ${apiUrl.endsWith('/api/v3') ? apiUrl.slice(0, -'/v3'.length) : apiUrl}/graphql`
}

async function sendQuery(line: Line, body: Record<string, unknown>): Promise<Reply> {
  try {
    const route = graphqlRoute(line.apiUrl)
    return await sendFor(line, 'graphql', () => line.send(route, { ...body, ...asText }))
  } catch (error) {
    if (!(error instanceof TooLarge)) throw error
    return { status: 504, data: { message: error.problems[0]?.message }, headers: {} }
  }
}

const triesAtBroken = 3

/** Asks until there is an answer, or nothing but a smaller question will have one. */
export async function askGraphQL(
  line: Line,
  body: Record<string, unknown>,
  doing: string,
): Promise<GraphQLReply> {
  const { clock, meter } = line
  const sent = { tries: 0, waitedMs: 0 }
  for (let broken = 0; ; ) {
    sent.tries += 1
    const startMs = clock.now()
    const reply = await sendQuery(line, body)
    const outcome: GraphQLOutcome = readGraphQL(reply)
    switch (outcome.kind) {
      case 'answered':
        meter.failures = 0
        meter.points += costIn(outcome.data) ?? 0
        return { ...outcome, ms: clock.now() - startMs }
      case 'limited':
        holdAfter(line, 'graphql', reply, sent)
        break
      case 'refused':
        throw outcome.errors.length > 0 ? deniedByErrors(outcome.errors, doing) : denied(reply, doing)
      case 'too_much':
        await pauseAfterFailure(line, outcome.reason)
        return outcome
      case 'broken':
        broken += 1
        await pauseAfterFailure(line, outcome.reason)
        if (broken >= triesAtBroken) return { kind: 'too_much', reason: outcome.reason }
    }
  }
}
