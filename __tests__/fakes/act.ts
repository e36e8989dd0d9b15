import { spawn, spawnSync } from 'node:child_process'
import { randomInt } from 'node:crypto'
import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { delimiter, dirname, join, resolve } from 'node:path'

/** A push that a real workflow runner is told of. */
export type Push = {
  /** A clone whose HEAD is the pushed commit; its `origin` names the repository. */
  clone: string
  /** Where the checkout clones from. */
  origin: string
  event: object
  token: string
  apiUrl: string
}

export type Job = {
  conclusion: string
  log: string
  outputs: Record<string, string>
  summary: string
  /** Where the artifact service keeps what was uploaded. */
  artifacts: string
}

type Line = {
  msg?: string
  command?: string
  name?: string
  arg?: string
  content?: string
  jobResult?: string
}

const here = resolve('__tests__/fakes/act')

const hasBubblewrap = (): boolean => spawnSync('bwrap', ['--version']).status === 0

/** Whether act is on the PATH. */
export const hasAct = (): boolean => spawnSync('act', ['--version']).status === 0

/** Runs the workflows of a repository in act, on this machine, with the action of this checkout. */
export async function runWorkflows(push: Push, temp: string): Promise<Job> {
  const artifacts = join(temp, 'artifacts')
  const port = await freePort()
  const service = await startArtifactDoor(port)
  const options = [
    ...['--directory', push.clone, '--eventpath', eventFile(push, temp), '--actor', 'ada'],
    ...['--platform', 'ubuntu-latest=-self-hosted', '--action-offline-mode', '--no-cache-server', '--json'],
    ...['--action-cache-path', join(temp, 'cache'), '--artifact-server-path', artifacts],
    ...['--artifact-server-addr', '127.0.0.1', '--artifact-server-port', String(port)],
    ...['--local-repository', `org/grade-action@v1=${stageAction(temp)}`],
    ...['--local-repository', `actions/checkout@v7=${join(here, 'checkout')}`],
    ...['--local-repository', `actions/setup-python@v7=${join(here, 'setup')}`],
    ...['--env', `CHECKOUT_FROM=${push.origin}`, '--env', `GITHUB_API_URL=${push.apiUrl}`],
    ...['--secret', 'GITHUB_TOKEN'],
  ]
  const lines = await act(['push', ...options], {
    GITHUB_TOKEN: push.token,
    // Instead of the address of its own service.
    ACTIONS_RUNTIME_URL: service.url,
  })
  await service.close()
  return { ...readJob(lines), artifacts }
}

/**
 * A door to act's artifact service, which is older than the client: it refuses the field `mime_type`, and it signs
 * addresses that end in a bare `=`, which the client drops.
 */
async function startArtifactDoor(port: number): Promise<{ url: string; close: () => Promise<void> }> {
  const server = createServer((request, response) => void pass(request, response, port))
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port: ours } = server.address() as AddressInfo
  const close = () => new Promise<void>((done) => server.close(() => done()))
  return { url: `http://127.0.0.1:${ours}/`, close }
}

function eventFile({ event }: Push, temp: string): string {
  const file = join(temp, 'event.json')
  writeFileSync(file, JSON.stringify(event))
  return file
}

/** act copies the whole directory of an action: without node_modules, as a tag of it looks. */
function stageAction(temp: string): string {
  const action = join(temp, 'action')
  mkdirSync(action)
  for (const path of ['action.yml', 'dist', 'sandbox']) cpSync(path, join(action, path), { recursive: true })
  // No test installs anything on the machine that it runs on.
  if (!hasBubblewrap()) writeFileSync(join(action, 'sandbox/install.sh'), 'echo "bubblewrap is not here"\n')
  return action
}

function act(args: string[], env: Record<string, string>): Promise<Line[]> {
  const node = process.env.GRADE_NODE24 ?? process.execPath
  const PATH = [dirname(node), process.env.PATH].join(delimiter)
  return new Promise((done, failed) => {
    const child = spawn('act', args, {
      env: { ...process.env, ...env, PATH },
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    let output = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      output += text
    })
    child.on('error', failed)
    child.on('close', () => done(output.split('\n').flatMap(parseLine)))
  })
}

async function pass(request: IncomingMessage, response: ServerResponse, port: number): Promise<void> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  const { mime_type: _, ...known } = JSON.parse(Buffer.concat(chunks).toString())
  const { authorization = '' } = request.headers
  const answer = await fetch(`http://127.0.0.1:${port}${request.url}`, {
    method: 'POST',
    headers: { authorization, 'content-type': 'application/json' },
    body: JSON.stringify(known),
  })
  response.writeHead(answer.status, { 'content-type': 'application/json' })
  response.end((await answer.text()).replace('=&', '%3D&'))
}

const parseLine = (line: string): Line[] => (line.startsWith('{') ? [JSON.parse(line)] : [])

function readJob(lines: Line[]): Omit<Job, 'artifacts'> {
  const outputs = lines.filter(({ command }) => command === 'set-output')
  return {
    conclusion: lines.find(({ jobResult }) => jobResult !== undefined)?.jobResult ?? 'none',
    log: lines.map(({ msg = '' }) => msg.trimEnd()).join('\n'),
    outputs: Object.fromEntries(outputs.map(({ name = '', arg = '' }) => [name, arg])),
    summary: lines.map(({ command, content = '' }) => (command === 'summary' ? content : '')).join(''),
  }
}

/** Below those that the system gives to whoever asks for any. */
function freePort(): Promise<number> {
  const port = randomInt(10_000, 32_000)
  return new Promise((done) => {
    const server = createServer().listen(port, '127.0.0.1', () => server.close(() => done(port)))
    server.once('error', () => done(freePort()))
  })
}
