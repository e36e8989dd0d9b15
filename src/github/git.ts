import { type ChildProcessByStdio, spawn } from 'node:child_process'
import type { Readable } from 'node:stream'

/** How a git program ended. `stderr` is in English. */
export type GitEnded = { exitCode: number | null; stdout: string; stderr: string; timedOut: boolean }

export type GitCall = {
  gitDir: string
  /** All of git's environment; secrets go here, never into the arguments, which every process can read. */
  env: Record<string, string>
  timeoutMs: number
}

// What lets git reach the network at all on a machine behind a proxy or with its own certificates.
const inherited = [
  'PATH',
  'http_proxy',
  'https_proxy',
  'no_proxy',
  'HTTP_PROXY',
  'HTTPS_PROXY',
  'NO_PROXY',
  'SSL_CERT_FILE',
  'SSL_CERT_DIR',
  'GIT_SSL_CAINFO',
]

/** A repository may bring no setting, hook, filter or helper of its own, and only HTTP is spoken. */
const settings: readonly [string, string][] = [
  ['protocol.allow', 'never'],
  ['protocol.https.allow', 'always'],
  ['protocol.http.allow', 'always'],
  ['core.hooksPath', '/dev/null'],
  ['core.fsmonitor', 'false'],
  ['credential.helper', ''],
  ['submodule.recurse', 'false'],
  ['gc.auto', '0'],
  ['advice.detachedHead', 'false'],
]

const configuration = (entries: readonly [string, string][]): Record<string, string> => ({
  GIT_CONFIG_COUNT: String(entries.length),
  ...Object.fromEntries(
    entries.flatMap(([key, value], index) => [
      [`GIT_CONFIG_KEY_${index}`, key],
      [`GIT_CONFIG_VALUE_${index}`, value],
    ]),
  ),
})

/** The environment of a git that asks nobody, and shows a token to one server only. */
export function gitEnvironment(
  ours: Readonly<Record<string, string | undefined>>,
  serverUrl: string,
  token: string,
): Record<string, string> {
  const basic = Buffer.from(`x-access-token:${token}`).toString('base64')
  const secret: [string, string][] =
    token === '' ? [] : [[`http.${new URL(serverUrl).origin}/.extraheader`, `AUTHORIZATION: basic ${basic}`]]
  return {
    ...Object.fromEntries(
      inherited.flatMap((name) => (ours[name] === undefined ? [] : [[name, ours[name]]])),
    ),
    LC_ALL: 'C',
    GIT_TERMINAL_PROMPT: '0',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_ATTR_NOSYSTEM: '1',
    ...configuration([...settings, ...secret]),
  }
}

const maxOutput = 1_000_000

function start(
  args: readonly string[],
  { gitDir, env }: GitCall,
): ChildProcessByStdio<null, Readable, Readable> {
  return spawn('git', args, {
    env: { ...env, GIT_DIR: gitDir, HOME: gitDir },
    stdio: ['ignore', 'pipe', 'pipe'],
    // git leaves the transfer to a child of its own, which a time-out must end as well.
    detached: true,
  })
}

/** Runs git on a repository of ours. */
export function git(args: readonly string[], call: GitCall): Promise<GitEnded> {
  return new Promise((resolve, reject) => {
    const child = start(args, call)
    const ended: GitEnded = { exitCode: null, stdout: '', stderr: '', timedOut: false }
    const timer = setTimeout(() => {
      ended.timedOut = true
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL')
    }, call.timeoutMs)
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      ended.stdout = (ended.stdout + text).slice(0, maxOutput)
    })
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      ended.stderr = (ended.stderr + text).slice(-maxOutput)
    })
    child.on('error', (error) => {
      clearTimeout(timer)
      reject(error)
    })
    child.on('close', (exitCode) => {
      clearTimeout(timer)
      resolve({ ...ended, exitCode })
    })
  })
}
