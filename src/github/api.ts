import type { Instant } from '../domain/time.js'
import { UserError } from '../text/problem.js'
import { atOnce } from './at-once.js'
import { TooLarge } from './bounded-fetch.js'
import { asText, type GitHub, openSender, type Send } from './client.js'
import { denied, deniedByErrors, isDenied } from './denied.js'
import { costIn, type GraphQLError, type GraphQLOutcome, readGraphQL } from './graphql-reply.js'
import { type DoorName, type Limiter, startLimiter } from './limiter.js'
import {
  type Clock,
  fullJitter,
  isLimited,
  isUnanswered,
  type Patience,
  type Reply,
  waitAfter,
} from './retry.js'

/** Errors inside an answer are about a part of it; `too_much`: nothing but a smaller question will be answered. */
export type GraphQLReply =
  | { kind: 'answered'; data: Readonly<Record<string, unknown>>; errors: readonly GraphQLError[]; ms: number }
  | { kind: 'too_much'; reason: string }

/** What was asked so far; `remaining` and `resetAt` are of the points. */
export type Spent = { requests: number; points: number; remaining?: number; resetAt?: Instant }

/** GitHub's API for a whole harvest: polite, and patient with limits. */
export type Api = {
  /** `doing` says in an error what the question was for. */
  graphql: (query: string, variables: Record<string, unknown>, doing?: string) => Promise<GraphQLReply>
  rest: GitHub
  spent: () => Spent
}

export type ApiOptions = {
  /** `https://api.github.com`, or an enterprise's own: `https://HOST/api/v3`. */
  apiUrl: string
  token: () => Promise<string>
  clock: Clock
  reserve?: number
  waiting?: (why: string, untilMs: number) => void
  /** With GitHub's limits: how often one request is sent, and how long all its pauses may take. */
  patience?: Patience
}

/** How many requests run at a time; GitHub gives a token a minute of computing each minute. */
export const graphqlAtOnce = 2
const restAtOnce = 8

const usual = { reserve: 0.1, patience: { tries: 10, totalMs: 3 * 3_600_000 } }

// Of an Enterprise Server, GraphQL is beside v3 and not below it.
const graphqlRoute = (apiUrl: string): string => {
  const base = apiUrl.replace(/\/+$/, '')
  return `POST ${base.endsWith('/api/v3') ? base.slice(0, -'/v3'.length) : base}/graphql`
}

/** An outage, and no single question that is too large: this many failures without one success. */
const mostFailures = 20

type Line = ApiOptions & {
  send: Send
  limiter: Limiter
  patience: Patience
  runs: Readonly<Record<DoorName, ReturnType<typeof atOnce>>>
  meter: { requests: number; points: number; failures: number }
}

async function sendFor(line: Line, door: DoorName, send: () => Promise<Reply>): Promise<Reply> {
  const reply = await line.runs[door](async () => {
    await line.limiter.turn(door)
    line.meter.requests += 1
    return send()
  })
  line.limiter.heard(door, reply)
  return reply
}

/** Keeps everybody from asking for as long as GitHub says; throws when that is longer than we are patient. */
function holdAfter(
  line: Line,
  door: DoorName,
  reply: Reply,
  sent: { tries: number; waitedMs: number },
): void {
  const { patience, clock, limiter } = line
  const ms = Math.max(1000, waitAfter({ ...reply, status: 429 }, sent.tries, true, clock) ?? 0)
  if (sent.tries >= patience.tries || sent.waitedMs + ms > patience.totalMs) {
    throw new UserError([
      {
        message: 'GitHub still limits how much this token may ask, after all the pauses it asked for',
        hint: 'run it again later: what was fetched is kept; a GitHub App has more requests in an hour',
      },
    ])
  }
  sent.waitedMs += ms
  limiter.hold(door, reply, ms)
}

async function pauseAfterFailure({ meter, clock }: Line, reason: string): Promise<void> {
  meter.failures += 1
  if (meter.failures >= mostFailures) {
    throw new UserError([
      {
        message: `GitHub has not answered ${mostFailures} times in a row: ${reason}`,
        hint: 'run it again later: what was fetched is kept; githubstatus.com says whether GitHub has trouble',
      },
    ])
  }
  await clock.sleep(fullJitter(meter.failures, 250, 10_000, clock.random))
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

async function askGraphQL(line: Line, body: Record<string, unknown>, doing: string): Promise<GraphQLReply> {
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

const restTries = 4

async function askRest(line: Line, route: string, parameters: Record<string, unknown>): Promise<Reply> {
  const isRead = route.startsWith('GET ')
  const sent = { tries: 0, waitedMs: 0 }
  for (let failed = 0; ; ) {
    sent.tries += 1
    const reply = await sendFor(line, 'rest', () => line.send(route, parameters))
    if (isDenied(reply)) throw denied(reply, `ask GitHub (${route})`)
    if (isLimited(reply)) {
      holdAfter(line, 'rest', reply, sent)
      continue
    }
    if (!isUnanswered(reply)) line.meter.failures = 0
    failed += 1
    if (!isRead || !isUnanswered(reply) || failed >= restTries) return reply
    await pauseAfterFailure(line, `status ${reply.status}`)
  }
}

function spentOf({ meter, limiter }: Line): Spent {
  const { requests, points } = meter
  const left = limiter.left('graphql')
  if (left === undefined) return { requests, points }
  return { requests, points, remaining: left.remaining, resetAt: new Date(left.resetMs).toISOString() }
}

/** Opens GitHub's API; nothing is sent yet. */
export async function openApi(options: ApiOptions): Promise<Api> {
  const {
    apiUrl,
    token,
    clock,
    reserve = usual.reserve,
    waiting = () => {},
    patience = usual.patience,
  } = options
  const line: Line = {
    ...options,
    // An answer with a batch of records in it is larger than any other.
    send: openSender(token, { apiUrl, maxBytes: 64_000_000 }),
    limiter: startLimiter({ clock, reserve, waiting }),
    patience,
    runs: { graphql: atOnce(graphqlAtOnce), rest: atOnce(restAtOnce) },
    meter: { requests: 0, points: 0, failures: 0 },
  }
  return {
    graphql: (query, variables, doing = 'ask GitHub') => askGraphQL(line, { query, variables }, doing),
    rest: { request: (route, parameters = {}) => askRest(line, route, parameters) },
    spent: () => spentOf(line),
  }
}
