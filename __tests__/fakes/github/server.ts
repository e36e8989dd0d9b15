import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { tokenTextOf } from './access.js'
import { refuse } from './answers.js'
import type { Fault } from './faults.js'
import { serveGit } from './http-backend.js'
import { answerRest } from './rest.js'
import type { Answer } from './routes.js'
import type { World } from './world.js'

export const apiRoot = '/api/v3'

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  return Buffer.concat(chunks)
}

function send(response: ServerResponse, { status, body, headers = {} }: Answer): void {
  const isRaw = Buffer.isBuffer(body)
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers })
  response.end(isRaw ? body : JSON.stringify(body))
}

async function fail(fault: Fault, response: ServerResponse, carryOut: () => Promise<Answer>): Promise<void> {
  switch (fault.kind) {
    case 'answer':
      if (fault.applied === true) await carryOut()
      return send(response, { ...refuse(fault.status, fault.message ?? ''), headers: fault.headers ?? {} })
    case 'drop':
      if (fault.applied === true) await carryOut()
      response.socket?.destroy()
      return
    case 'truncate':
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' })
      response.write('{"ok":tr', () => response.socket?.destroy())
      return
    case 'hang':
      return
    case 'flood':
      response.writeHead(200, { 'content-type': 'application/json' })
      response.end(Buffer.alloc(fault.bytes, ' '))
  }
}

async function handleApi(
  world: World,
  request: IncomingMessage,
  url: URL,
  response: ServerResponse,
): Promise<void> {
  const body = await bodyOf(request)
  const path = decodeURIComponent(url.pathname.slice(apiRoot.length))
  const fault = world.faults.take(request.method ?? '', path)
  const carryOut = (): Promise<Answer> => answerRest(world, request, path, url.searchParams, body)
  await (fault === undefined
    ? carryOut().then((answer) => send(response, answer))
    : fail(fault, response, carryOut))
}

async function handle(world: World, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? '/', world.serverUrl)
  response.on('close', () => {
    const status = response.headersSent ? response.statusCode : 0
    const token = tokenTextOf(request.headers.authorization)
    world.log.push({ method: request.method ?? '', path: decodeURIComponent(url.pathname), status, token })
  })
  if (url.pathname.startsWith(`${apiRoot}/`)) return handleApi(world, request, url, response)
  const isGit = await serveGit(world, request, await bodyOf(request), response)
  if (!isGit) send(response, refuse(404, 'Not Found'))
}

/** Listens on a free port of this machine. */
export function listen(worldOf: (port: number) => World): Promise<{ server: Server; world: World }> {
  return new Promise((resolve) => {
    const started: { world?: World } = {}
    const server = createServer((request, response) => {
      if (started.world === undefined) return
      handle(started.world, request, response).catch((error: unknown) => {
        // A mistake of the fake itself: 599 is no status of GitHub's, so that a test stumbles over it.
        if (!response.headersSent) send(response, refuse(599, String(error)))
      })
    })
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      const world = worldOf(typeof address === 'object' && address !== null ? address.port : 0)
      started.world = world
      resolve({ server, world })
    })
  })
}
