import { z } from 'zod'
import { isLimited, isUnanswered, messageOf, type Reply } from './retry.js'

const Path = z.array(z.union([z.string(), z.number()]))
const ReplyError = z.looseObject({
  type: z.string().optional(),
  message: z.string().default(''),
  path: Path.nullish(),
})
const Body = z.looseObject({ data: z.looseObject({}).nullish(), errors: z.array(ReplyError).nullish() })
const RateLimit = z.looseObject({
  rateLimit: z.looseObject({
    cost: z.number(),
    limit: z.number(),
    remaining: z.number(),
    resetAt: z.string(),
  }),
})

/** Part of every query: what it cost, and what is left. */
export const rateLimit = 'rateLimit { cost limit remaining resetAt }'

export type GraphQLError = { type: string; message: string; path: readonly (string | number)[] }

/** What an answer over GraphQL comes to. Errors inside an answer are about a part of it. */
export type GraphQLOutcome =
  | { kind: 'answered'; data: Readonly<Record<string, unknown>>; errors: readonly GraphQLError[] }
  /** A smaller question may be answered. */
  | { kind: 'too_much'; reason: string }
  /** No answer, or no whole one: the same question may be answered. */
  | { kind: 'broken'; reason: string }
  | { kind: 'limited' }
  | { kind: 'refused'; errors: readonly GraphQLError[] }

/** GitHub's words where a query took too long or too much. */
const troubleWords = /something went wrong|time-?out|timed out|resource limit|couldn't respond/i

/** Whether an error says that the question was too large, not that its subject is wrong. */
export const isTrouble = ({ type, message }: GraphQLError): boolean =>
  /^(RESOURCE_LIMITS_EXCEEDED|MAX_NODE_LIMIT_EXCEEDED|TIMEOUT|INTERNAL|SERVICE_UNAVAILABLE)$/.test(type) ||
  troubleWords.test(message)

const isRateLimit = ({ type, message }: GraphQLError): boolean =>
  type === 'RATE_LIMITED' || /rate limit/i.test(message)

function parseBody(data: unknown): z.infer<typeof Body> | undefined {
  try {
    const body = Body.safeParse(typeof data === 'string' ? JSON.parse(data) : data)
    return body.success && (body.data.data != null || body.data.errors != null) ? body.data : undefined
  } catch {
    return undefined
  }
}

const plainError = ({ type = '', message, path }: z.infer<typeof ReplyError>): GraphQLError => ({
  type,
  message: message.replace(/\s+/g, ' ').trim().slice(0, 300),
  path: path ?? [],
})

function inside(reply: Reply): GraphQLOutcome {
  const body = parseBody(reply.data)
  if (body === undefined) return { kind: 'broken', reason: "GitHub's answer is no whole JSON" }
  const errors = (body.errors ?? []).map(plainError)
  if (errors.some(isRateLimit)) return { kind: 'limited' }
  if (body.data != null) return { kind: 'answered', data: body.data, errors }
  const trouble = errors.find(isTrouble)
  return trouble === undefined ? { kind: 'refused', errors } : { kind: 'too_much', reason: trouble.message }
}

/** What GitHub's reply to a query means; limits and partial errors come with status 200 as well. */
export function readGraphQL(reply: Reply): GraphQLOutcome {
  if (isLimited(reply)) return { kind: 'limited' }
  if (reply.status === 200) return inside(reply)
  if (!isUnanswered(reply)) return { kind: 'refused', errors: [] }
  const reason = reply.status === 0 ? messageOf(reply) : `GitHub answered ${reply.status}`
  const isTooMuch = reply.status === 502 || reply.status === 504 || troubleWords.test(messageOf(reply))
  return { kind: isTooMuch ? 'too_much' : 'broken', reason }
}

/** What the answer itself says of its cost; undefined where the server counts nothing. */
export function costIn(data: Readonly<Record<string, unknown>>): number | undefined {
  const parsed = RateLimit.safeParse(data)
  return parsed.success ? parsed.data.rateLimit.cost : undefined
}
