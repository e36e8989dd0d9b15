// What `git clone --depth 1` takes over HTTP, with a distant server's time for each of its requests.
import { execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

const AT_ONCE = 8

function makeRepository(root) {
  const dir = join(root, 'work')
  const git = (...args) =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.edu', ...args], { cwd: root })
  git('init', '--quiet', 'work')
  for (let index = 0; index < 20; index++)
    writeFileSync(join(dir, `file${index}.py`), `value = ${index}\n`.repeat(100))
  git('-C', 'work', 'add', '.')
  git('-C', 'work', 'commit', '--quiet', '--message', 'Work')
  git('clone', '--quiet', '--bare', 'work', 'repository.git')
}

/** git's own server; each request waits first. */
function serve(root, latencyMs, counted) {
  return createServer(async (request, response) => {
    counted.requests += 1
    const url = new URL(request.url, 'http://localhost')
    const body = []
    for await (const chunk of request) body.push(chunk)
    await sleep(latencyMs)
    const child = spawn('git', ['http-backend'], {
      env: {
        PATH: process.env.PATH,
        GIT_PROJECT_ROOT: root,
        GIT_HTTP_EXPORT_ALL: '1',
        GIT_PROTOCOL: request.headers['git-protocol'] ?? '',
        PATH_INFO: url.pathname.replace(/^\/[^/]+/, '/repository.git'),
        QUERY_STRING: url.search.slice(1),
        REQUEST_METHOD: request.method,
        CONTENT_TYPE: request.headers['content-type'] ?? '',
        HTTP_CONTENT_ENCODING: request.headers['content-encoding'] ?? '',
      },
    })
    const output = []
    child.stdout.on('data', (chunk) => output.push(chunk))
    child.stdin.on('error', () => {})
    child.stdin.end(Buffer.concat(body))
    child.once('close', () => {
      const all = Buffer.concat(output)
      const end = all.indexOf('\r\n\r\n')
      const type = /^Content-Type: (.+)$/im.exec(all.subarray(0, end).toString())?.[1]?.trim()
      response.writeHead(200, { 'content-type': type ?? 'text/plain' })
      response.end(all.subarray(end + 4))
    })
  })
}

function clone(url, dir) {
  return new Promise((done, fail) => {
    const child = spawn('git', ['clone', '--quiet', '--depth', '1', url, dir], { stdio: 'ignore' })
    child.once('close', (status) =>
      status === 0 ? done() : fail(new Error(`git clone ended with ${status}`)),
    )
  })
}

/** Seconds for each of `count` clones, some at a time, and how many requests one makes. */
export async function cloneEach(count, latencyMs) {
  const root = mkdtempSync(join(tmpdir(), 'clones-'))
  const counted = { requests: 0 }
  makeRepository(root)
  const server = serve(root, latencyMs, counted)
  try {
    await new Promise((listening) => server.listen(0, '127.0.0.1', listening))
    const { port } = server.address()
    const began = performance.now()
    let next = 0
    const worker = async () => {
      while (next < count) {
        next += 1
        await clone(`http://127.0.0.1:${port}/r${next}.git`, join(root, `clone-${next}`))
      }
    }
    await Promise.all(Array.from({ length: AT_ONCE }, worker))
    return {
      each: (performance.now() - began) / 1000 / count,
      requests: Math.round(counted.requests / count),
    }
  } finally {
    server.closeAllConnections()
    server.close()
    rmSync(root, { recursive: true, force: true })
  }
}
