import { type TakeTurn, turnsOf } from '../domain/turns.js'
import { UserError } from '../text/problem.js'
import { checkApiUrl } from './api-url.js'
import { openSender, type Send } from './client.js'
import { type DoorName, type Limiter, startLimiter } from './limiter.js'
import { type Clock, fullJitter, type Patience, type Reply, waitAfter } from './retry.js'

export type LineOptions = {
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

/** An outage, and no single question that is too large: this many failures without one success. */
const mostFailures = 20

/** Who never answered is not there, or the address is wrong. */
const mostAtFirst = 5

/** The connection that every request of a harvest goes over. */
export type Line = LineOptions & {
  send: Send
  limiter: Limiter
  patience: Patience
  runs: Readonly<Record<DoorName, TakeTurn>>
  meter: { requests: number; points: number; failures: number; hasAnswered: boolean }
}

/** Sends when it is this request's turn, and learns from the answer what is left. */
export async function sendFor(line: Line, door: DoorName, send: () => Promise<Reply>): Promise<Reply> {
  const reply = await line.runs[door](async () => {
    await line.limiter.turn(door)
    line.meter.requests += 1
    return send()
  })
  if (reply.status > 0) line.meter.hasAnswered = true
  line.limiter.heard(door, reply)
  return reply
}

/** Keeps everybody from asking for as long as GitHub says; throws when that is longer than we are patient. */
export function holdAfter(
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

/** A little longer after each failure that nothing but failures followed; throws when there were too many. */
export async function pauseAfterFailure({ meter, clock, apiUrl }: Line, reason: string): Promise<void> {
  meter.failures += 1
  if (meter.failures >= (meter.hasAnswered ? mostFailures : mostAtFirst)) {
    const hint = meter.hasAnswered
      ? 'run it again later: what was fetched is kept; githubstatus.com says whether GitHub has trouble'
      : `is there a network, and is ${apiUrl} (--api-url) the right address?`
    throw new UserError([
      { message: `GitHub has not answered ${meter.failures} times in a row: ${reason}`, hint },
    ])
  }
  await clock.sleep(fullJitter(meter.failures, 250, 10_000, clock.random))
}

export function openLine(options: LineOptions): Line {
  const { token, clock, reserve = usual.reserve, waiting = () => {}, patience = usual.patience } = options
  const apiUrl = checkApiUrl(options.apiUrl)
  return {
    ...options,
    apiUrl,
    // An answer with a batch of records in it is larger than any other.
    send: openSender(token, { apiUrl, maxBytes: 32_000_000 }),
    limiter: startLimiter({ clock, reserve, waiting }),
    patience,
    runs: { graphql: turnsOf(graphqlAtOnce), rest: turnsOf(restAtOnce) },
    meter: { requests: 0, points: 0, failures: 0, hasAnswered: false },
  }
}
