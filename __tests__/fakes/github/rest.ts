import type { IncomingMessage } from 'node:http'
import { ZodError } from 'zod'
import { judge, knownToken, tokenTextOf } from './access.js'
import { notFound, refuse } from './answers.js'
import { findRepository } from './registry.js'
import { type Answer, match, routes } from './routes.js'
import type { World } from './world.js'

const repositoryPath = /^\/repos\/(?<owner>[^/]+)\/(?<repo>[^/]+)(?<rest>\/.*)?$/

function parseBody(body: Buffer): unknown {
  return body.length === 0 ? undefined : JSON.parse(body.toString())
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
  if (token !== undefined && knownToken(world, token) === undefined) return refuse(401, 'Bad credentials')
  const { owner = '', repo = '', rest = '' } = repositoryPath.exec(path)?.groups ?? {}
  const repository = findRepository(world, owner, repo)
  const route = routes.find(
    ({ method, path: pattern }) => method === request.method && match(pattern, rest) !== undefined,
  )
  if (repository === undefined || route === undefined) return notFound()
  const verdict = judge(world, token, repository, route.need)
  if (verdict === 'invisible') return notFound()
  if (verdict !== 'allowed') return refuse(403, 'Resource not accessible by integration')
  const accept = request.headers.accept ?? ''
  try {
    const parts = match(route.path, rest) ?? {}
    return await route.answer({ world, repository, token, parts, query, accept, body: parseBody(body) })
  } catch (error) {
    if (error instanceof ZodError) return refuse(422, `Invalid request.\n\n${error.message}`)
    throw error
  }
}
