import type { FakeGitHub } from './github.js'

export type Reply = { status: number; headers: Headers; data: unknown; errors: unknown }

/** Asks the fake over GraphQL, without any of the product's code. */
export async function ask(
  fake: FakeGitHub,
  query: string,
  variables: object = {},
  token = fake.token,
): Promise<Reply> {
  const response = await fetch(fake.apiUrl.replace('/v3', '/graphql'), {
    method: 'POST',
    headers: { authorization: `Bearer ${token}` },
    body: JSON.stringify({ query, variables }),
  })
  const { data, errors }: { data?: unknown; errors?: unknown } = JSON.parse(await response.text())
  return { status: response.status, headers: response.headers, data, errors }
}

export type RestReply = { status: number; headers: Headers; body: unknown }

/** A REST request of the fake; redirects are left to the test. */
export async function get(
  fake: FakeGitHub,
  path: string,
  { token = fake.token, ...headers }: Record<string, string> = {},
): Promise<RestReply> {
  const response = await fetch(`${fake.apiUrl}${path}`, {
    headers: { authorization: `token ${token}`, ...headers },
    redirect: 'manual',
  })
  const text = await response.text()
  const isJson = response.headers.get('content-type')?.startsWith('application/json') === true
  const body: unknown = isJson && text !== '' ? JSON.parse(text) : text
  return { status: response.status, headers: response.headers, body }
}
