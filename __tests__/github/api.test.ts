import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { openApi } from '../../src/github/api.js'
import { rateLimit } from '../../src/github/graphql-reply.js'
import { impatientClock } from '../fakes/clock.js'
import type { Fault, FaultName } from '../fakes/github/faults.js'
import { type Opened, openFake } from './harvesting.js'

let opened: Opened
beforeEach(async () => {
  opened = await openFake()
})
afterEach(() => opened.fake.close())

const who = `{ ${rateLimit} viewer { login } }`
const query = '/graphql'
const fail = (fault: Fault | FaultName, times = 1) => opened.fake.faults.add(`POST ${query}`, fault, times)

test('what is asked is counted, with what it cost and what is left', async () => {
  const { api } = opened
  expect(api.spent()).toEqual({ requests: 0, points: 0 })
  expect(await api.graphql(who, {})).toMatchObject({
    kind: 'answered',
    data: { viewer: { login: 'teacher' } },
    errors: [],
  })
  expect(api.spent()).toMatchObject({ requests: 1, points: 1, remaining: 4999 })
  await api.rest.request('GET /repos/{owner}/{repo}', { owner: 'cs101', repo: 'absent' })
  expect(api.spent()).toMatchObject({ requests: 2, points: 1 })
})

test.each<FaultName>(['reset', 'truncated', 'half_json', 'unavailable'])(
  'a question without a whole answer is asked again: %s',
  async (name) => {
    fail(name, 2)
    expect(await opened.api.graphql(who, {})).toMatchObject({ kind: 'answered' })
    expect(opened.api.spent().requests).toBe(3)
  },
)

test.each<FaultName>(['bad_gateway', 'gateway_timeout', 'went_wrong'])(
  'a question that took too long is not asked again as it is: %s',
  async (name) => {
    fail(name)
    expect(await opened.api.graphql(who, {})).toMatchObject({ kind: 'too_much' })
    expect(opened.api.spent().requests).toBe(1)
  },
)

test('an answer larger than memory allows is too much', async () => {
  fail({ kind: 'flood', bytes: 65_000_000 })
  expect(await opened.api.graphql(who, {})).toMatchObject({ kind: 'too_much' })
})

test.each<[FaultName, number]>([
  ['secondary', 1000],
  ['secondary_200', 1000],
  ['secondary_silent', 60_000],
])('a secondary limit is waited out, and everybody hears of it: %s', async (name, ms) => {
  fail(name)
  expect(await opened.api.graphql(who, {})).toMatchObject({ kind: 'answered' })
  expect(opened.waited).toEqual([{ why: 'GitHub limits how much this token may ask', ms }])
})

test('a limit that names no time is waited out longer each time', async () => {
  fail('secondary_silent', 3)
  await opened.api.graphql(who, {})
  expect(opened.waited.map(({ ms }) => ms)).toEqual([60_000, 120_000, 240_000])
})

test('a secondary limit over GraphQL holds back REST as well', async () => {
  fail('secondary')
  const asked = opened.api.graphql(who, {})
  await asked
  await opened.api.rest.request('GET /repos/{owner}/{repo}', { owner: 'cs101', repo: 'absent' })
  expect(opened.pauses).toEqual([1000])
})

test('a limit that never ends is an error that says what is kept', async () => {
  fail('secondary_silent', 50)
  await expect(opened.api.graphql(who, {})).rejects.toThrow('GitHub still limits how much this token may ask')
  expect(opened.api.spent().requests).toBeLessThanOrEqual(10)
})

test('an outage ends in an error, not in a question for each repository', async () => {
  fail('bad_gateway', 1000)
  const ask = async (): Promise<void> => {
    for (let count = 0; count < 100; count += 1) await opened.api.graphql(who, {})
  }
  await expect(ask()).rejects.toThrow('GitHub has not answered 20 times in a row')
})

test("what is left of an hour's points is kept in reserve, and the next hour waited for", async () => {
  opened.fake.limits.pointsPerHour = 20
  for (let count = 0; count < 25; count += 1) await opened.api.graphql(who, {})
  expect(opened.waited).toHaveLength(1)
  expect(opened.waited[0]?.why).toBe('2 of 20 points are left this hour, which are kept in reserve')
  expect(opened.fake.stats().statuses).toEqual({ 200: 25 })
})

test('an hour that others used up is waited for', async () => {
  opened.fake.limits.pointsPerHour = 3
  const other = await openApi({
    apiUrl: opened.fake.apiUrl,
    token: async () => opened.fake.token,
    clock: impatientClock(),
    reserve: 0,
  })
  for (let count = 0; count < 3; count += 1) await other.graphql(who, {})
  expect(await opened.api.graphql(who, {})).toMatchObject({ kind: 'answered' })
  expect(opened.waited).toHaveLength(1)
  expect(opened.pauses.reduce((sum, ms) => sum + ms, 0)).toBeLessThanOrEqual(3_601_000)
})

const forbidden: Fault = {
  kind: 'answer',
  status: 403,
  message: 'Resource not accessible by personal access token',
}
const sso: Fault = {
  kind: 'answer',
  status: 403,
  message: 'Resource protected by organization SAML enforcement.',
  headers: { 'x-github-sso': 'required; url=https://github.com/orgs/cs101/sso?authorization_request=A' },
}

test.each<[string, Fault, string]>([
  ['a missing permission', forbidden, 'the token needs `contents: read` and `metadata: read`'],
  ['single sign-on', sso, 'https://github.com/orgs/cs101/sso?authorization_request=A'],
  [
    'an allow list',
    { kind: 'answer', status: 403, message: 'the organization has an IP allow list enabled' },
    'run it from an address that the organisation allows',
  ],
  ['another address', { kind: 'answer', status: 404, message: 'Not Found' }, 'is --api-url the API'],
])('a refusal is no limit, and says what to do: %s', async (_, fault, hint) => {
  fail(fault)
  await expect(opened.api.graphql(who, {}, 'list the repositories of cs101')).rejects.toThrow(hint)
  expect(opened.pauses).toEqual([])
})

test('a wrong token is told once, by either door', async () => {
  const { api, fake } = await openFake({ token: 'ghs_wrong' })
  await expect(api.graphql(who, {})).rejects.toThrow('the token is wrong or has expired')
  await expect(api.rest.request('GET /repos/cs101/hw1-ada')).rejects.toThrow(
    'the token is wrong or has expired',
  )
  expect(api.spent().requests).toBe(2)
  await fake.close()
})

test('the token of a moment is the one that is sent', async () => {
  const { fake } = opened
  const second = fake.addToken('ghs_second', { contents: 'read' })
  const tokens = [fake.token, second, second]
  const api = await openApi({
    apiUrl: fake.apiUrl,
    token: async () => tokens.shift() ?? '',
    clock: impatientClock(),
  })
  for (let count = 0; count < 3; count += 1) await api.graphql(who, {})
  expect(fake.log.map(({ token }) => token)).toEqual([fake.token, second, second])
})

test.each([
  ['/api/v3', '/api/graphql'],
  ['/api/v3/', '/api/graphql'],
  ['', '/graphql'],
])('GraphQL is beside the API of an Enterprise Server: %s', async (root, path) => {
  const { fake } = opened
  const apiUrl = new URL(fake.apiUrl).origin + root
  const api = await openApi({ apiUrl, token: async () => fake.token, clock: impatientClock() })
  await api.graphql(who, {})
  expect(fake.log.map((one) => one.path)).toEqual([path])
})

test.each(['github.example.edu', 'ftp://github.example.edu', 'https://', ''])(
  'an address that is none is refused before anything is sent: %j',
  async (apiUrl) => {
    const open = openApi({ apiUrl, token: async () => 'ghs_a', clock: impatientClock() })
    await expect(open).rejects.toThrow("not the address of GitHub's API")
  },
)
