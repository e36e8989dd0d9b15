import { hash } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { ZodError } from 'zod'
import { judge, knownToken, tokenTextOf } from './access.js'
import { accountRoutes } from './accounts.js'
import { notFound, refuse } from './answers.js'
import { answerApp } from './app.js'
import { secondaryMessage } from './faults.js'
import { spend } from './latency.js'
import { limitHeaders } from './limits.js'
import { findByAnyName, findRepository } from './registry.js'
import { type Answer, match, routes } from './routes.js'
import type { StoredRepository, World } from './world.js'

type Asked = {
  world: World
  request: IncomingMessage
  method: string
  /** Below the API's own root, decoded. */
  path: string
  query: URLSearchParams
  body: Buffer
  token: string | undefined
}

const byName = /^\/repos\/(?<owner>[^/]+)\/(?<repo>[^/]+)(?<rest>\/.*)?$/
const byId = /^\/repositories\/(?<id>\d+)(?<rest>\/.*)?$/

/** Where a repository that was renamed is now: GitHub tells its number. */
function movedTo({ world, method, path }: Asked): Answer | undefined {
  const { owner = '', repo = '', rest = '' } = byName.exec(path)?.groups ?? {}
  const found =
    findRepository(world, owner, repo) === undefined ? findByAnyName(world, owner, repo) : undefined
  if (found === undefined) return undefined
  const location = `${world.apiUrl}/repositories/${found.id}${rest}`
  const status = method === 'GET' ? 301 : 307
  return { status, body: { message: 'Moved Permanently', url: location }, headers: { location } }
}

function repositoryIn({ world, path }: Asked): { repository?: StoredRepository; rest: string } {
  const { owner = '', repo = '', id, rest = '' } = (byName.exec(path) ?? byId.exec(path))?.groups ?? {}
  const repository = id === undefined ? findRepository(world, owner, repo) : world.byId.get(Number(id))
  return { rest, ...(repository !== undefined && { repository }) }
}

const parseBody = (body: Buffer): unknown => (body.length === 0 ? undefined : JSON.parse(body.toString()))
const urlOf = ({ world, path }: Asked): string => `${world.apiUrl}${encodeURI(path)}`

async function answerRepository(asked: Asked): Promise<Answer> {
  const { world, request, method, query, body, token } = asked
  const { repository, rest } = repositoryIn(asked)
  const route = routes.find((one) => one.method === method && match(one.path, rest) !== undefined)
  if (repository === undefined || route === undefined) return notFound()
  const verdict = judge(world, token, repository, route.need)
  if (verdict === 'invisible') return notFound()
  if (verdict !== 'allowed') return refuse(403, 'Resource not accessible by integration')
  const accept = request.headers.accept ?? ''
  const call = {
    world,
    repository,
    token,
    parts: match(route.path, rest) ?? {},
    url: urlOf(asked),
    query,
    accept,
  }
  try {
    return await route.answer({ ...call, body: parseBody(body) })
  } catch (error) {
    if (error instanceof ZodError) return refuse(422, `Invalid request.\n\n${error.message}`)
    throw error
  }
}

function answerAccount(asked: Asked): Answer | undefined {
  const { world, method, path, query, token } = asked
  const found =
    method === 'GET' ? accountRoutes.find((route) => match(route.path, path) !== undefined) : undefined
  if (found === undefined) return undefined
  const known = { tokenText: token, token: knownToken(world, token) }
  return found.answer({ world, ...known, parts: match(found.path, path) ?? {}, query, url: urlOf(asked) })
}

function limited({ world, token = '' }: Asked): Answer | undefined {
  const { budgets, limits } = world
  if (budgets.inFlight.count > limits.concurrent || !budgets.withinMinute(token, 'core')) {
    const wait = limits.retryAfterSeconds
    return {
      ...refuse(403, secondaryMessage),
      ...(wait !== null && { headers: { 'retry-after': String(wait) } }),
    }
  }
  if (budgets.standing(token, 'core').remaining > 0) return undefined
  return refuse(403, 'API rate limit exceeded for user ID 1.')
}

/** An answer the client has already is told by its tag, and costs nothing of the hour. */
function tagged({ world, method, request, token = '' }: Asked, answer: Answer): Answer {
  if (method !== 'GET' || answer.status !== 200) {
    world.budgets.spend(token, 'core', 1)
    return answer
  }
  const bytes = Buffer.isBuffer(answer.body) ? answer.body : JSON.stringify(answer.body)
  const etag = `W/"${hash('sha1', bytes)}"`
  const isKnown = request.headers['if-none-match'] === etag
  if (!isKnown) world.budgets.spend(token, 'core', 1)
  return { ...answer, ...(isKnown && { status: 304 }), headers: { ...answer.headers, etag } }
}

/** What the API answers to a request for `path`, which is below the API's own root and decoded. */
export async function answerRest(
  world: World,
  request: IncomingMessage,
  path: string,
  query: URLSearchParams,
  body: Buffer,
): Promise<Answer> {
  const token = tokenTextOf(request.headers.authorization)
  const asked: Asked = { world, request, method: request.method ?? '', path, query, body, token }
  await spend(world.latency, world.latency.restMs)
  const forApp = answerApp(world, asked.method, path, token)
  if (forApp !== undefined) return forApp
  if (token !== undefined && knownToken(world, token) === undefined) return refuse(401, 'Bad credentials')
  const answer =
    limited(asked) ?? tagged(asked, movedTo(asked) ?? answerAccount(asked) ?? (await answerRepository(asked)))
  const headers = { ...limitHeaders(world.budgets.standing(token ?? '', 'core'), 'core'), ...answer.headers }
  return { ...answer, headers }
}
