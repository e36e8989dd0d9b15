import { expect, test } from '@jest/globals'
import { costIn, readGraphQL } from '../../src/github/graphql-reply.js'
import type { Reply } from '../../src/github/retry.js'

const reply = (status: number, data: unknown, headers: Record<string, string> = {}): Reply => ({
  status,
  data: typeof data === 'string' ? data : JSON.stringify(data),
  headers,
})
const error = (message: string, type?: string, path?: (string | number)[]) => ({ message, type, path })
const wentWrong = error(
  'Something went wrong while executing your query. This may be the result of a timeout',
)

test.each<[string, Reply, string]>([
  ['an answer', reply(200, { data: { nodes: [] } }), 'answered'],
  [
    'an answer with an error in a part of it',
    reply(200, { data: { nodes: [null] }, errors: [error('gone', 'NOT_FOUND', ['nodes', 0])] }),
    'answered',
  ],
  [
    'a part that used up the resources',
    reply(200, {
      data: { nodes: [{}, null] },
      errors: [error('Resource limits for this query exceeded', 'RESOURCE_LIMITS_EXCEEDED', ['nodes', 1])],
    }),
    'answered',
  ],
  [
    'the hour is used up',
    reply(200, { errors: [error('API rate limit exceeded', 'RATE_LIMITED')] }),
    'limited',
  ],
  [
    'a secondary limit with status 200',
    reply(200, { errors: [error('You have exceeded a secondary rate limit')] }),
    'limited',
  ],
  ['a secondary limit', reply(403, { message: 'x' }, { 'retry-after': '60' }), 'limited'],
  [
    'a secondary limit without a time',
    { ...reply(403, ''), data: { message: 'secondary rate limit' } },
    'limited',
  ],
  ['429', reply(429, ''), 'limited'],
  ['a bad gateway', reply(502, '<title>Unicorn!</title>'), 'too_much'],
  ['a gateway that gave up', reply(504, ''), 'too_much'],
  ['a query that was ended', reply(200, { data: null, errors: [wentWrong] }), 'too_much'],
  [
    'too many nodes',
    reply(200, { data: null, errors: [error('requests up to 600,000', 'MAX_NODE_LIMIT_EXCEEDED')] }),
    'too_much',
  ],
  ['our own time-out', { status: 0, data: { message: 'aborted due to timeout' }, headers: {} }, 'too_much'],
  ['a connection that broke', { status: 0, data: { message: 'other side closed' }, headers: {} }, 'broken'],
  ['half an answer', reply(200, '{"data":{"nodes":[{"id":"R_'), 'broken'],
  ['a login page', reply(200, '<html>login</html>'), 'broken'],
  ['an answer without anything in it', reply(200, {}), 'broken'],
  ['an overloaded server', reply(503, ''), 'broken'],
  [
    'a missing permission',
    { ...reply(403, ''), data: { message: 'Resource not accessible by integration' } },
    'refused',
  ],
  ['a wrong token', reply(401, { message: 'Bad credentials' }), 'refused'],
  [
    'a scope that is missing',
    reply(200, {
      data: null,
      errors: [error('Your token has not been granted the required scopes', 'INSUFFICIENT_SCOPES')],
    }),
    'refused',
  ],
])('an answer over GraphQL is told for what it is: %s', (_, given, kind) => {
  expect(readGraphQL(given).kind).toBe(kind)
})

test('an error keeps the place in the answer that it is about', () => {
  const outcome = readGraphQL(
    reply(200, { data: { nodes: [null] }, errors: [error('Could not\nresolve', 'NOT_FOUND', ['nodes', 0])] }),
  )
  expect(outcome).toMatchObject({
    errors: [{ type: 'NOT_FOUND', message: 'Could not resolve', path: ['nodes', 0] }],
  })
})

test('a server that counts nothing is not charged for', () => {
  expect(costIn({ rateLimit: { cost: 7, limit: 5000, remaining: 1, resetAt: '2026-11-20T13:00:00Z' } })).toBe(
    7,
  )
  expect(costIn({ rateLimit: null })).toBeUndefined()
})
