import { spawn, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
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

/** Whether act is on the PATH. */
export const hasAct = (): boolean => spawnSync('act', ['--version']).status === 0

/** Runs the workflows of a repository in act, on this machine, with the action of this checkout. */
export async function runWorkflows(push: Push, temp: string): Promise<Job> {
  const artifacts = join(temp, 'artifacts')
  const options = [
    ...['--directory', push.clone, '--eventpath', eventFile(push, temp), '--actor', 'ada'],
    ...['--platform', 'ubuntu-latest=-self-hosted', '--action-offline-mode', '--no-cache-server', '--json'],
    ...['--action-cache-path', join(temp, 'cache'), '--artifact-server-path', artifacts],
    ...['--artifact-server-addr', '127.0.0.1', '--artifact-server-port', String(await freePort())],
    ...['--local-repository', `org/grade-action@v1=${stageAction(temp)}`],
    ...['--local-repository', `actions/checkout@v7=${join(here, 'checkout')}`],
    ...['--local-repository', `actions/setup-python@v7=${join(here, 'setup')}`],
    ...['--env', `CHECKOUT_FROM=${push.origin}`, '--env', `GITHUB_API_URL=${push.apiUrl}`],
    ...['--secret', 'GITHUB_TOKEN'],
  ]
  const lines = await act(['push', ...options], { GITHUB_TOKEN: push.token })
  return { ...readJob(lines), artifacts }
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
  for (const path of ['action.yml', 'dist']) cpSync(path, join(action, path), { recursive: true })
  return action
}

function act(args: string[], secrets: Record<string, string>): Promise<Line[]> {
  const node = process.env.GRADE_NODE24 ?? process.execPath
  const PATH = [dirname(node), process.env.PATH].join(delimiter)
  return new Promise((done, failed) => {
    const child = spawn('act', args, {
      env: { ...process.env, ...secrets, PATH },
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    let output = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      output += text
    })
    child.on('error', failed)
    child.on('close', () => done(output.split('\n').flatMap(parseLine)))
  })
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

function freePort(): Promise<number> {
  return new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      const port = typeof address === 'object' && address !== null ? address.port : 0
      server.close(() => done(port))
    })
  })
}
