import { spawn } from 'node:child_process'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { relative } from 'node:path'
import { judge, tokenTextOf } from './access.js'
import { gitDirOf } from './content.js'
import { findByAnyName, touch } from './registry.js'
import type { World } from './world.js'

const gitPath =
  /^\/(?<owner>[^/]+)\/(?<repo>[^/]+?)(?:\.git)?\/(?<rest>info\/refs|git-upload-pack|git-receive-pack)$/

/** What git-http-backend prints: headers like a mail's, then the body. */
function forward(output: Buffer, response: ServerResponse): void {
  const end = output.indexOf('\r\n\r\n')
  const headers = new Map(
    output
      .subarray(0, end)
      .toString()
      .split('\r\n')
      .map((line): [string, string] => [
        line.slice(0, line.indexOf(':')),
        line.slice(line.indexOf(':') + 1).trim(),
      ]),
  )
  const status = Number.parseInt(headers.get('Status') ?? '200', 10)
  headers.delete('Status')
  response.writeHead(status, Object.fromEntries(headers))
  response.end(output.subarray(end + 4))
}

function environmentOf(
  world: World,
  request: IncomingMessage,
  url: URL,
  path: string,
): Record<string, string> {
  return {
    PATH: process.env.PATH ?? '',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_PROJECT_ROOT: world.root,
    GIT_HTTP_EXPORT_ALL: '1',
    GIT_PROTOCOL: String(request.headers['git-protocol'] ?? ''),
    PATH_INFO: path,
    QUERY_STRING: url.search.slice(1),
    REQUEST_METHOD: request.method ?? 'GET',
    CONTENT_TYPE: request.headers['content-type'] ?? '',
    HTTP_CONTENT_ENCODING: String(request.headers['content-encoding'] ?? ''),
    REMOTE_USER: 'ada',
  }
}

function runBackend(env: Record<string, string>, body: Buffer, response: ServerResponse): Promise<void> {
  return new Promise((resolve) => {
    const child = spawn('git', ['http-backend'], { env })
    const output: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => output.push(chunk))
    child.stdin.on('error', () => {})
    child.stdin.end(body)
    child.on('close', () => {
      forward(Buffer.concat(output), response)
      resolve()
    })
  })
}

/** Serves clone, fetch and push of a real repository; false when the request is not git's. */
export async function serveGit(
  world: World,
  request: IncomingMessage,
  body: Buffer,
  response: ServerResponse,
): Promise<boolean> {
  const url = new URL(request.url ?? '/', world.serverUrl)
  const { owner = '', repo = '', rest = '' } = gitPath.exec(url.pathname)?.groups ?? {}
  if (rest === '') return false
  const repository = findByAnyName(world, owner, repo)
  const isPush = rest === 'git-receive-pack' || url.searchParams.get('service') === 'git-receive-pack'
  const token = tokenTextOf(request.headers.authorization)
  const need = { area: 'contents', access: isPush ? 'write' : 'read' } as const
  const verdict = repository === undefined ? 'invisible' : judge(world, token, repository, need)
  if (repository === undefined || verdict !== 'allowed') {
    // GitHub asks strangers for a password, and tells whoever gave one that there is nothing.
    const status =
      token === undefined || verdict === 'unknown-token' ? 401 : verdict === 'forbidden' ? 403 : 404
    response.writeHead(status, status === 401 ? { 'www-authenticate': 'Basic realm="GitHub"' } : {})
    response.end(status === 404 ? 'Repository not found.' : '')
    return true
  }
  const path = `/${relative(world.root, await gitDirOf(world, repository))}/${rest}`
  await runBackend(environmentOf(world, request, url, path), body, response)
  if (rest === 'git-receive-pack') touch(world, repository)
  return true
}
