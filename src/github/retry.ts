import { setTimeout as sleep } from 'node:timers/promises'
import { z } from 'zod'
import type { Instant } from '../domain/time.js'

/** What GitHub answered. Status 0: no answer came, and `data.message` says why. */
export type Reply = { status: number; data: unknown; headers: Readonly<Record<string, string>> }

/** Milliseconds since 1970, a pause, and a number in [0, 1). */
export type Clock = { now: () => number; sleep: (ms: number) => Promise<void>; random: () => number }

/** The entry's clock as requests use it; the signal ends its pauses. */
export const clockOf = (now: () => Instant, signal?: AbortSignal): Clock => ({
  now: () => Date.parse(now()),
  sleep: async (ms) => {
    await sleep(ms, undefined, { signal })
  },
  random: Math.random,
})

/** How often a request is sent, and how long all its pauses may take together. */
export type Patience = { tries: number; totalMs: number }

/** Two of the minutes GitHub asks for when it limits without saying how long. */
export const usualPatience: Patience = { tries: 5, totalMs: 150_000 }

const Message = z.looseObject({ message: z.string() })

/** GitHub's own words, in one line. */
export function messageOf({ data }: Reply): string {
  const body = Message.safeParse(data)
  const text = body.success ? body.data.message : typeof data === 'string' ? data : ''
  return text.replace(/\s+/g, ' ').trim().slice(0, 300)
}

/** Between 0 and a bound that doubles with each try: whoever collided once spreads out. */
export const fullJitter = (tries: number, baseMs: number, capMs: number, random: () => number): number =>
  Math.floor(random() * Math.min(capMs, baseMs * 2 ** tries))

export const isUnanswered = ({ status }: Reply): boolean => status === 0 || status >= 500

/** A refusal that passes with time; a missing permission is not one, though it is a 403 as well. */
export function isLimited(reply: Reply): boolean {
  if (reply.status === 429) return true
  if (reply.status !== 403 || /not accessible by/i.test(messageOf(reply))) return false
  const { 'retry-after': retryAfter, 'x-ratelimit-remaining': remaining } = reply.headers
  return retryAfter !== undefined || remaining === '0' || /rate limit/i.test(messageOf(reply))
}

function retryAfterMs(text: string | undefined, nowMs: number): number | undefined {
  if (text === undefined) return undefined
  if (/^\d+$/.test(text)) return Number(text) * 1000
  const date = /^\w{3}, /.test(text) ? Date.parse(text) : Number.NaN
  return Number.isNaN(date) ? undefined : Math.max(0, date - nowMs)
}

function resetMs({ headers }: Reply, nowMs: number): number | undefined {
  const reset = headers['x-ratelimit-reset']
  if (headers['x-ratelimit-remaining'] !== '0' || reset === undefined || !/^\d+$/.test(reset))
    return undefined
  // At least a second: the clocks of two machines differ.
  return Math.max(1000, Number(reset) * 1000 - nowMs)
}

// GitHub's rule where a limit names no time: a minute, then longer each time.
const unnamedLimitMs = (tries: number): number => 60_000 * 2 ** (tries - 1)

/**
 * How long to wait before sending again; undefined: this answer stands.
 * A write that got no answer is not repeated here, since it may have been applied.
 */
export function waitAfter(reply: Reply, tries: number, isRead: boolean, clock: Clock): number | undefined {
  if (isLimited(reply)) {
    const nowMs = clock.now()
    return retryAfterMs(reply.headers['retry-after'], nowMs) ?? resetMs(reply, nowMs) ?? unnamedLimitMs(tries)
  }
  return isRead && isUnanswered(reply) ? fullJitter(tries, 500, 10_000, clock.random) : undefined
}

/** Sends until an answer stands, or the next pause would be longer than we are patient. */
export async function withRetries(
  send: () => Promise<Reply>,
  isRead: boolean,
  clock: Clock,
  patience: Patience,
): Promise<Reply> {
  let waited = 0
  for (let tries = 1; ; tries++) {
    const reply = await send()
    const wait = waitAfter(reply, tries, isRead, clock)
    if (wait === undefined || tries >= patience.tries || waited + wait > patience.totalMs) return reply
    await clock.sleep(wait)
    waited += wait
  }
}
