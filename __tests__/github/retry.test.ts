import { describe, expect, test } from '@jest/globals'
import { fullJitter, type Reply, waitAfter, withRetries } from '../../src/github/retry.js'
import { impatientClock } from '../fakes/clock.js'

const now = Date.parse('2026-11-20T12:00:00Z')
const reply = (status: number, headers: Record<string, string> = {}, message = ''): Reply => ({
  status,
  headers,
  data: { message },
})
const soon = String(now / 1000 + 20)
const secondary = 'You have exceeded a secondary rate limit. Please wait a few minutes'

describe('how long to wait before sending again', () => {
  test.each([
    ['exactly what retry-after says', reply(429, { 'retry-after': '17' }), 17_000],
    ['a retry-after of nothing', reply(403, { 'retry-after': '0' }), 0],
    ['a retry-after that is a date', reply(429, { 'retry-after': 'Fri, 20 Nov 2026 12:00:30 GMT' }), 30_000],
    ['a minute when retry-after is garbage', reply(429, { 'retry-after': 'NaN' }), 60_000],
    ['a minute when it is negative', reply(429, { 'retry-after': '-5' }), 60_000],
    [
      'until the reset of an exhausted budget',
      reply(403, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': soon }),
      20_000,
    ],
    [
      'a second when the reset has passed by our clock',
      reply(429, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1' }),
      1000,
    ],
    ['a minute for a secondary limit that says no time', reply(403, {}, secondary), 60_000],
  ])('%s', (_, limited, ms) => {
    expect(waitAfter(limited, 1, false, impatientClock(now))).toBe(ms)
  })

  test.each([
    ['a success', reply(200)],
    ['a wrong token', reply(401, {}, 'Bad credentials')],
    ['a missing permission', reply(403, {}, 'Resource not accessible by integration')],
    [
      'a missing permission, told with the last request of a budget',
      reply(403, { 'x-ratelimit-remaining': '0' }, 'Resource not accessible by integration'),
    ],
    ['something that is not there', reply(404)],
    ['a conflict', reply(409)],
    ['a refused update', reply(422, {}, 'Update is not a fast forward')],
    ['an artifact that has expired', reply(410)],
  ])('%s stands as it is', (_, standing) => {
    expect(waitAfter(standing, 1, true, impatientClock(now))).toBeUndefined()
  })

  test('a read that failed at the server is sent again, a write is not, since it may have been applied', () => {
    expect(waitAfter(reply(502), 1, true, impatientClock(now))).toBe(500)
    expect(waitAfter(reply(502), 1, false, impatientClock(now))).toBeUndefined()
    expect(waitAfter(reply(0), 1, false, impatientClock(now))).toBeUndefined()
  })

  test('a limit without a time doubles its pauses', () => {
    const pauses = [1, 2, 3].map((tries) => waitAfter(reply(429), tries, false, impatientClock(now)))
    expect(pauses).toEqual([60_000, 120_000, 240_000])
  })

  test.each([
    [1, 0.999, 199],
    [3, 0.5, 400],
    [3, 0, 0],
    [40, 0.5, 2500], // the cap
  ])('jitter after %d tries at %d is %d ms', (tries, random, ms) => {
    expect(fullJitter(tries, 100, 5000, () => random)).toBe(ms)
  })
})

describe('retries', () => {
  async function sendAll(replies: Reply[], patience = { tries: 5, totalMs: 150_000 }) {
    const clock = impatientClock(now)
    let sent = 0
    const last = await withRetries(async () => replies[sent++] ?? reply(200), true, clock, patience)
    return { status: last.status, sent, pauses: clock.pauses }
  }

  test('end with the first answer that stands', async () => {
    const { status, sent, pauses } = await sendAll([
      reply(502),
      reply(429, { 'retry-after': '3' }),
      reply(200),
    ])
    expect({ status, sent, pauses }).toEqual({ status: 200, sent: 3, pauses: [500, 3000] })
  })

  test('are bounded in number', async () => {
    const { status, sent } = await sendAll(Array.from({ length: 20 }, () => reply(500)))
    expect({ status, sent }).toEqual({ status: 500, sent: 5 })
  })

  test('never come before the time GitHub named: a pause that is too long ends them', async () => {
    const { status, sent, pauses } = await sendAll([reply(429, { 'retry-after': '3000' })])
    expect({ status, sent, pauses }).toEqual({ status: 429, sent: 1, pauses: [] })
  })

  test('pause no longer than allowed, all together', async () => {
    const { sent, pauses } = await sendAll(
      Array.from({ length: 9 }, () => reply(429, { 'retry-after': '70' })),
    )
    expect({ sent, pauses }).toEqual({ sent: 3, pauses: [70_000, 70_000] })
  })
})
