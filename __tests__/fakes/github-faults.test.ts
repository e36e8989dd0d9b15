import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { usualRotation } from './github/faults.js'
import { type FakeGitHub, startFakeGitHub } from './github.js'
import { ask, get } from './github-ask.js'

let fake: FakeGitHub

beforeEach(async () => {
  fake = await startFakeGitHub({ now: () => new Date('2026-11-20T12:00:00Z') })
  fake.seedRepositories({ org: 'cs101', count: 60 })
})
afterEach(() => fake.close())

const light = '{ rateLimit { limit cost remaining resetAt } }'
const texts = `query($ids: [ID!]!) { nodes(ids: $ids) { ... on Repository {
  object(expression: "grades:hw1/latest.json") { ... on Blob { text } } } } }`
const idsTo = (count: number): string[] => Array.from({ length: count }, (_, index) => `R_${1001 + index}`)

describe('limits', () => {
  test('of points end with RATE_LIMITED until the hour is over', async () => {
    fake.limits.pointsPerHour = 2
    expect((await ask(fake, light)).data).toEqual({
      rateLimit: { limit: 2, cost: 1, remaining: 1, resetAt: '2026-11-20T13:00:00Z' },
    })
    await ask(fake, light)
    const refused = await ask(fake, light)
    expect(refused).toMatchObject({ status: 200, errors: [{ type: 'RATE_LIMITED' }] })
    expect(refused.headers.get('x-ratelimit-remaining')).toBe('0')
    fake.clock.advance(3_600_000)
    expect((await ask(fake, light)).errors).toBeUndefined()
  })

  test('of requests end with 403, and an answer that did not change costs none', async () => {
    fake.limits.requestsPerHour = 2
    const etag = (await get(fake, '/repos/cs101/hw1')).headers.get('etag') ?? ''
    expect((await get(fake, '/repos/cs101/hw1', { 'if-none-match': etag })).status).toBe(304)
    expect((await get(fake, '/repos/cs101/hw1')).status).toBe(200)
    const { status, headers } = await get(fake, '/repos/cs101/hw1')
    expect([status, headers.get('x-ratelimit-remaining'), headers.get('x-ratelimit-reset')]).toEqual([
      403,
      '0',
      '1795179600',
    ])
  })

  test.each([
    ['with a time to wait', 403, '60', { retryAfterSeconds: 60 }],
    ['without one', 403, null, { retryAfterSeconds: null }],
    ['as an answer of 200', 200, null, { retryAfterSeconds: null, secondaryStatus: 200 as const }],
  ])('of a minute are told %s', async (_, status, retryAfter, limits) => {
    Object.assign(fake.limits, { pointsPerMinute: 1, ...limits })
    await ask(fake, light)
    const refused = await ask(fake, light)
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([status, retryAfter])
    fake.clock.advance(60_000)
    expect((await ask(fake, light)).errors).toBeUndefined()
  })

  test('of time give a query up after ten seconds of work, and charge it again', async () => {
    fake.latency.blobMs = 300
    expect((await ask(fake, texts, { ids: idsTo(30) })).status).toBe(200)
    const { status, errors, headers } = await ask(fake, texts, { ids: idsTo(40) })
    expect({ status, errors }).toMatchObject({
      status: 502,
      errors: [{ message: expect.stringContaining('timeout') }],
    })
    expect(headers.get('x-ratelimit-used')).toBe('3')
  })

  test('of resources leave texts out and say where', async () => {
    fake.limits.blobsPerQuery = 2
    const { data, errors } = await ask(fake, texts, { ids: idsTo(3) })
    expect(data).toMatchObject({
      nodes: [{ object: { text: expect.any(String) } }, {}, { object: { text: null } }],
    })
    expect(errors).toMatchObject([{ type: 'RESOURCE_LIMITS_EXCEEDED', path: ['nodes', 2, 'object', 'text'] }])
  })
})

describe('faults', () => {
  test('come at every n-th query, one kind after the other', async () => {
    fake.faults.every(2)
    const outcome = async (): Promise<string> => {
      try {
        const { status, errors } = await ask(fake, texts, { ids: idsTo(25) })
        return errors === undefined ? String(status) : `${status} with errors`
      } catch (error) {
        return error instanceof SyntaxError ? 'no JSON' : 'no answer'
      }
    }
    const outcomes: string[] = []
    for (let count = 0; count < 2 * usualRotation.length; count++) outcomes.push(await outcome())
    const bad = [
      '502 with errors',
      'no answer',
      '200 with errors',
      'no answer',
      '200 with errors',
      '403',
      'no JSON',
      '504',
    ]
    expect(outcomes).toEqual(bad.flatMap((one) => ['200', one]))
  })

  test('and pushes are arranged from other processes as well', async () => {
    const origin = new URL(fake.apiUrl).origin
    const post = (name: string, body: object): Promise<Response> =>
      fetch(`${origin}/_fake/${name}`, { method: 'POST', body: JSON.stringify(body) })
    await post('fault', { at: 'POST /graphql', kind: 'gateway_timeout' })
    expect((await ask(fake, light)).status).toBe(504)
    expect(await (await post('push', { org: 'cs101', count: 2 })).json()).toEqual({
      pushed: ['hw1-student-00001', 'hw1-student-00031'],
    })
    expect(await (await fetch(`${origin}/_fake/stats`)).json()).toMatchObject({
      requests: 1,
      statuses: { 504: 1 },
    })
  })
})
