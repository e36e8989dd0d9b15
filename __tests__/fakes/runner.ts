import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parse } from 'yaml'

/** One job on the fake runner: what the workflow, the event and the services around it say. */
export type Job = {
  /** The checked-out repository. */
  workspace: string
  /** What stands behind `with:`; inputs left out take action.yml's defaults. */
  inputs?: Record<string, string>
  /** GITHUB_* and others that differ from an ordinary push to main. */
  env?: Record<string, string>
  event?: object
  token?: string
  node?: string
  /** The action's start script, when it is not the one in `dist`. */
  action?: string
  /** RUNNER_TEMP: an empty directory that the test looks into afterwards. Without it one that is removed. */
  temp?: string
  /** Called with the process once it runs, to cancel it as the runner does. */
  started?: (pid: number) => void
}

export type Step = {
  code: number | null
  signal: string | null
  log: string
  outputs: Record<string, string>
  summary: string
}

const built = resolve('dist/grade/index.js')
const manifest = parse(readFileSync('action.yml', 'utf8'))

/** Runs the built action the way GitHub's runner does: environment variables, file commands, one process. */
export async function runAction(job: Job): Promise<Step> {
  if (!existsSync(built)) throw new Error('dist/grade/index.js is missing: run `npm run bundle` first')
  if (job.temp !== undefined) return inTemp(job.temp, job)
  const temp = mkdtempSync(join(tmpdir(), 'runner-'))
  try {
    return await inTemp(temp, job)
  } finally {
    rmSync(temp, { recursive: true, force: true })
  }
}

async function inTemp(temp: string, job: Job): Promise<Step> {
  const file = (name: string, content = ''): string => {
    const path = join(temp, name)
    writeFileSync(path, content)
    return path
  }
  const commands = {
    GITHUB_OUTPUT: file('output'),
    GITHUB_STEP_SUMMARY: file('summary'),
    GITHUB_ENV: file('env'),
    GITHUB_PATH: file('path'),
    GITHUB_STATE: file('state'),
  }
  mkdirSync(join(temp, 'home'))
  const ended = await spawned(job, {
    PATH: process.env.PATH ?? '',
    HOME: join(temp, 'home'),
    RUNNER_TEMP: temp,
    RUNNER_OS: 'Linux',
    RUNNER_ENVIRONMENT: 'github-hosted',
    RUNNER_TRACKING_ID: 'github_fake',
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: job.workspace,
    GITHUB_EVENT_PATH: file('event.json', JSON.stringify(job.event ?? {})),
    ...commands,
    ...inputsOf(job),
    ...job.env,
  })
  return {
    ...ended,
    outputs: parseOutputs(readFileSync(commands.GITHUB_OUTPUT, 'utf8')),
    summary: readFileSync(commands.GITHUB_STEP_SUMMARY, 'utf8'),
  }
}

function inputsOf({ inputs = {}, token = '' }: Job): Record<string, string> {
  const defaults = Object.entries<{ default?: string }>(manifest.inputs).map(
    ([name, { default: value = '' }]) => {
      const text = String(value).replace(/\$\{\{\s*github\.token\s*\}\}/, token)
      return [name, inputs[name] ?? text] as const
    },
  )
  for (const name of Object.keys(inputs)) if (!(name in manifest.inputs)) throw new Error(`no input ${name}`)
  return Object.fromEntries(defaults.map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]))
}

type Spawned = Pick<Step, 'code' | 'signal' | 'log'>

function spawned(
  { workspace, node = process.execPath, action = built, started }: Job,
  env: Record<string, string>,
): Promise<Spawned> {
  return new Promise((done, failed) => {
    const child = spawn(node, [action], { cwd: workspace, env, stdio: ['ignore', 'pipe', 'pipe'] })
    let log = ''
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => {
        log += text
      })
    child.on('error', failed)
    child.on('close', (code, signal) => done({ code, signal, log }))
    if (child.pid !== undefined) started?.(child.pid)
  })
}

/** Reads the `name<<delimiter` blocks of GITHUB_OUTPUT. */
function parseOutputs(text: string): Record<string, string> {
  const blocks = text.matchAll(/^([^\n]+?)<<(ghadelimiter_[\w-]+)\n([\s\S]*?)\n\2$/gm)
  return Object.fromEntries([...blocks].map(([, name = '', , value = '']) => [name, value]))
}
