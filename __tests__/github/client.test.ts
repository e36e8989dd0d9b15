import { createServer, type Server } from 'node:http'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { connect, type GitHub } from '../../src/github/client.js'
import { impatientClock } from '../fakes/clock.js'

type Answer = { status: number; headers?: Record<string, string>; body?: string | Buffer }
const port = (server: Server): number => {
  const address = server.address()
  return typeof address === 'object' && address !== null ? address.port : 0
}
const listening = async (server: Server): Promise<Server> => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return server
}

let api: Server
let elsewhere: Server
let github: GitHub
const seen: string[] = []
const strangers: (string | undefined)[] = []

const answers: Record<string, () => Answer | 'hang' | 'drop' | 'truncate'> = {
  '/ok': () => ({ status: 200, body: '{"ok":true}' }),
  '/moved': () => ({ status: 301, headers: { location: '/ok' } }),
  '/moved-out': () => ({ status: 302, headers: { location: `http://127.0.0.1:${port(elsewhere)}/steal` } }),
  '/loop': () => ({ status: 302, headers: { location: '/loop' } }),
  '/huge': () => ({ status: 200, body: Buffer.alloc(3_000_000, 32) }),
  '/bomb': () => ({
    status: 200,
    headers: { 'content-encoding': 'gzip' },
    body: gzipSync(Buffer.alloc(30_000_000, 32)),
  }),
  '/hang': () => 'hang',
  '/drop': () => 'drop',
  '/truncate': () => 'truncate',
  '/unicorn': () => ({
    status: 502,
    headers: { 'content-type': 'text/html' },
    body: '<title>Unicorn!</title>',
  }),
  '/login': () => ({ status: 200, headers: { 'content-type': 'text/html' }, body: '<html>login</html>' }),
  '/empty': () => ({ status: 204 }),
}

const open = (timeoutMs: number): Promise<GitHub> =>
  connect({
    token: 'ghs_secret',
    apiUrl: `http://127.0.0.1:${port(api)}`,
    clock: impatientClock(),
    patience: { tries: 2, totalMs: 60_000 },
    timeoutMs,
    maxBytes: 1_000_000,
  })

beforeAll(async () => {
  elsewhere = await listening(
    createServer((request, response) => {
      strangers.push(request.headers.authorization)
      response.end('{}')
    }),
  )
  api = await listening(
    createServer((request, response) => {
      seen.push(`${request.method} ${request.url}`)
      const answer = answers[request.url ?? '']?.() ?? { status: 404, body: '{"message":"Not Found"}' }
      if (answer === 'hang') return
      if (answer === 'drop') return response.socket?.destroy()
      if (answer === 'truncate') {
        response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' })
        return response.write('{"ok":tr', () => response.socket?.destroy())
      }
      response.writeHead(answer.status, { 'content-type': 'application/json', ...answer.headers })
      return response.end(answer.body)
    }),
  )
  github = await open(30_000)
})

afterAll(async () => {
  for (const server of [api, elsewhere]) {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  }
})

test('an answer is its status, its headers and its content', async () => {
  const reply = await github.request('GET /ok')
  expect(reply).toMatchObject({
    status: 200,
    data: { ok: true },
    headers: { 'content-type': 'application/json' },
  })
  expect(await github.request('GET /absent')).toMatchObject({ status: 404, data: { message: 'Not Found' } })
  expect(await github.request('GET /empty')).toMatchObject({ status: 204 })
})

test('a renamed repository is followed within the host', async () => {
  expect(await github.request('GET /moved')).toMatchObject({ status: 200, data: { ok: true } })
})

test('a redirect to another host is given back, and the token does not go there', async () => {
  const reply = await github.request('GET /moved-out')
  expect(reply.status).toBe(302)
  expect(reply.headers.location).toContain('/steal')
  expect(strangers).toEqual([])
})

test('redirects end', async () => {
  expect(await github.request('GET /loop')).toMatchObject({ status: 302 })
  expect(seen.filter((request) => request === 'GET /loop')).toHaveLength(4)
})

test.each(['/huge', '/bomb'])('an answer beyond the limit is refused once and for all: %s', async (path) => {
  await expect(github.request(`GET ${path}`)).rejects.toThrow("GitHub's answer is larger than 1000000 bytes")
  expect(seen.filter((request) => request === `GET ${path}`)).toHaveLength(1)
})

test.each(['/hang', '/drop', '/truncate'])(
  'no answer is tried again for a read, not for a write: %s',
  async (path) => {
    const { request } = path === '/hang' ? await open(600) : github
    expect(await request(`GET ${path}`)).toMatchObject({ status: 0 })
    expect(await request(`POST ${path}`)).toMatchObject({ status: 0 })
    expect(seen.filter((line) => line.endsWith(path))).toEqual([`GET ${path}`, `GET ${path}`, `POST ${path}`])
  },
)

test('a page instead of an answer is text', async () => {
  expect(await github.request('GET /unicorn')).toMatchObject({ status: 502, data: '<title>Unicorn!</title>' })
  expect(await github.request('GET /login')).toMatchObject({ status: 200, data: '<html>login</html>' })
})

test('without a token nothing is opened', async () => {
  await expect(connect({ token: '', apiUrl: 'http://127.0.0.1:1', clock: impatientClock() })).rejects.toThrow(
    'there is no token for GitHub',
  )
})
