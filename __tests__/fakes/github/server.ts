import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { tokenTextOf } from './access.js'
import { refuse } from './answers.js'
import { control } from './control.js'
import type { Fault } from './faults.js'
import { type Answered, answerGraphQL } from './graphql/answer.js'
import { serveGit } from './http-backend.js'
import { answerRest } from './rest.js'
import type { Answer } from './routes.js'
import type { World } from './world.js'

/** Where an enterprise's API is; octokit then looks for GraphQL at `/api/graphql`. */
export const apiRoot = '/api/v3'

const plainRest =
  /^\/(?:(?:repos|repositories|orgs|organizations|users|user|app)(?:\/|$)|rate_limit$|graphql$|installation\/)/

/** The path below the API's root, wherever that is; undefined: it is git's, or nobody's. */
function apiPathOf(pathname: string): string | undefined {
  if (pathname === '/api/graphql') return '/graphql'
  if (pathname.startsWith(`${apiRoot}/`)) return decodeURIComponent(pathname.slice(apiRoot.length))
  return plainRest.test(pathname) ? decodeURIComponent(pathname) : undefined
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  return Buffer.concat(chunks)
}

const bytesOf = (body: unknown): Buffer | string => (Buffer.isBuffer(body) ? body : JSON.stringify(body))

function send(response: ServerResponse, { status, body, headers = {} }: Answer): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers })
  if (status === 304) response.end()
  else response.end(bytesOf(body))
}

type CarryOut = (mostBlobs?: number) => Promise<Answer>

async function fail(fault: Fault, response: ServerResponse, carryOut: CarryOut): Promise<void> {
  switch (fault.kind) {
    case 'answer':
      if (fault.applied === true) await carryOut()
      return send(response, { ...refuse(fault.status, fault.message ?? ''), headers: fault.headers ?? {} })
    case 'body':
      return send(response, { headers: {}, ...fault })
    case 'drop':
      if (fault.applied === true) await carryOut()
      response.socket?.destroy()
      return
    case 'truncate':
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' })
      response.write('{"ok":tr', () => response.socket?.destroy())
      return
    case 'half': {
      const answer = await carryOut()
      const bytes = Buffer.from(bytesOf(answer.body))
      return send(response, { ...answer, body: bytes.subarray(0, bytes.length / 2) })
    }
    case 'partial':
      return send(response, await carryOut(fault.blobs))
    case 'hang':
      return
    case 'flood':
      response.writeHead(200, { 'content-type': 'application/json' })
      response.end(Buffer.alloc(fault.bytes, ' '))
  }
}

type Asked = { world: World; request: IncomingMessage; response: ServerResponse; url: URL }

/** `noted` is what the log says of a query besides. */
async function handleApi(
  { world, request, response, url }: Asked,
  path: string,
  noted: Partial<Answered>,
): Promise<void> {
  const body = await bodyOf(request)
  const isQuery = path === '/graphql' && request.method === 'POST'
  const carryOut: CarryOut = async (mostBlobs) => {
    if (!isQuery) return answerRest(world, request, path, url.searchParams, body)
    const answered = await answerGraphQL(world, tokenTextOf(request.headers.authorization), body, mostBlobs)
    noted.points = answered.points
    noted.blobs = answered.blobs
    return answered
  }
  const fault = world.faults.take(request.method ?? '', path)
  if (fault === undefined) send(response, await carryOut())
  else await fail(fault, response, carryOut)
}

async function handle(world: World, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? '/', world.serverUrl)
  const noted: Partial<Answered> = {}
  const asked = { world, request, response, url }
  if (url.pathname.startsWith('/_fake/'))
    return send(response, control(world, request.method, url.pathname, await bodyOf(request)))
  world.budgets.inFlight.count += 1
  response.setHeader('date', world.now().toUTCString())
  response.on('close', () => {
    world.budgets.inFlight.count -= 1
    const status = response.headersSent ? response.statusCode : 0
    const token = tokenTextOf(request.headers.authorization)
    const { points, blobs } = noted
    const used = { ...(points !== undefined && { points }), ...(blobs !== undefined && { blobs }) }
    world.log.push({
      method: request.method ?? '',
      path: decodeURIComponent(url.pathname),
      status,
      token,
      ...used,
    })
  })
  const path = apiPathOf(url.pathname)
  if (path !== undefined) return handleApi(asked, path, noted)
  const isGit = await serveGit(world, request, await bodyOf(request), response)
  if (!isGit) send(response, refuse(404, 'Not Found'))
}

/** Listens on a port of this machine; 0: any that is free. */
export function listen(
  worldOf: (port: number) => World,
  port = 0,
): Promise<{ server: Server; world: World }> {
  return new Promise((resolve, reject) => {
    const started: { world?: World } = {}
    const server = createServer((request, response) => {
      if (started.world === undefined) return
      handle(started.world, request, response).catch((error: unknown) => {
        // A mistake of the fake itself: 599 is no status of GitHub's, so that a test stumbles over it.
        if (!response.headersSent) send(response, refuse(599, String(error)))
      })
    })
    server.on('error', reject)
    server.listen(port, '127.0.0.1', () => {
      const address = server.address()
      const world = worldOf(typeof address === 'object' && address !== null ? address.port : 0)
      started.world = world
      resolve({ server, world })
    })
  })
}
