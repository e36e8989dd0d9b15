import { findProgram } from '../../process/path.js'
import { jsonIn, type Loose, listOf, looseOf, numberOf, textOf } from '../../text/loose.js'
import type { SandboxSettings } from '../sandbox.js'
import { Unavailable } from '../unavailable.js'
import { ask, type Client, clientEnvironment, reasonIn } from './call.js'
import type { Engine, EngineFacts } from './engine.js'

const answerMs = 30_000

/** Docker if its daemon answers, else podman; a `UserError` that says how to get one. */
export async function findEngine({ env, platform }: SandboxSettings): Promise<Engine> {
  // Its paths are not ours there.
  if (platform === 'win32') throw unavailable(['it works on Linux and macOS'])
  const others: string[] = []
  for (const name of ['docker', 'podman'] as const) {
    const client = { program: findProgram(name, env.PATH ?? ''), env: clientEnvironment(env) }
    const found = await factsOf(name, client)
    if (typeof found !== 'string') return { ...client, ...found, others }
    others.push(`${name}: ${found}`)
  }
  throw unavailable(others)
}

async function factsOf(
  name: 'docker' | 'podman',
  client: Pick<Client, 'env'> & { program: string | undefined },
): Promise<(EngineFacts & { program: string }) | string> {
  const { program, env } = client
  if (program === undefined) return 'it is not installed'
  const answer = await ask({ program, env }, ['info', '--format', '{{json .}}'], { timeoutMs: answerMs })
  const facts = factsIn(answer.stdout)
  if (typeof facts === 'object') return { ...facts, program }
  return (
    facts ?? `${name === 'docker' ? 'its daemon does not answer' : 'it does not work'}: ${reasonIn(answer)}`
  )
}

/** What `info` tells as JSON, in docker's words or podman's: nothing without a daemon, a text when it cannot be used. */
export function factsIn(text: string): EngineFacts | string | undefined {
  const info = looseOf(jsonIn(text))
  const host = looseOf(info.host)
  if (Object.keys(host).length > 0) return podmanFacts(info, host)
  const version = textOf(info.ServerVersion) ?? ''
  // The client tells of itself even when nobody answers it.
  if (version === '') return undefined
  if (textOf(info.OSType) !== 'linux') return 'it runs no Linux containers'
  return {
    name: 'docker',
    version,
    isRootless: listOf(info.SecurityOptions).some((option) => /\bname=rootless\b/.test(textOf(option) ?? '')),
    holdsMemory: info.MemoryLimit === true,
    holdsProcesses: info.PidsLimit === true,
  }
}

function podmanFacts(info: Loose, host: Loose): EngineFacts {
  const isRootless = looseOf(host.security).rootless === true
  const controllers = listOf(host.cgroupControllers)
  const callsFile = textOf(looseOf(host.security).seccompProfilePath)
  // Version 1 lets nobody but root limit anything (podman-run, --memory).
  const mayLimit = !isRootless || textOf(host.cgroupVersion) === 'v2'
  return {
    name: 'podman',
    version: textOf(looseOf(info.version).Version) ?? String(numberOf(info.version) ?? ''),
    isRootless,
    holdsMemory: mayLimit && controllers.includes('memory'),
    holdsProcesses: mayLimit && controllers.includes('pids'),
    ...(callsFile && { callsFile }),
  }
}

const unavailable = (why: readonly string[]): Unavailable =>
  new Unavailable(
    'docker',
    why.join('; '),
    "install docker or podman, and let this user reach it (`docker info` must work); GitHub's Ubuntu runners have docker",
  )
