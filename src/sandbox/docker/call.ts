import { execFile } from 'node:child_process'
import { visible } from '../../text/visible.js'

/** What container engines are asked with: the client's program, and the only variables of ours that it gets. */
export type Client = { program: string; env: Readonly<Record<string, string>> }

/** What a client said, and whether it did what it was asked. */
export type Answer = { ok: boolean; stdout: string; stderr: string; cancelled: boolean; timedOut: boolean }

const mostBytes = 10 * 2 ** 20

/** Asks the engine for something that runs no program of anybody's. */
export const ask = (
  { program, env }: Client,
  args: readonly string[],
  { timeoutMs = 60_000, signal }: { timeoutMs?: number; signal?: AbortSignal } = {},
): Promise<Answer> =>
  new Promise((resolve) => {
    const how = { env, cwd: '/', timeout: timeoutMs, killSignal: 'SIGKILL', maxBuffer: mostBytes } as const
    execFile(program, args, { ...how, ...(signal && { signal }) }, (error, stdout, stderr) => {
      const cancelled = signal?.aborted ?? false
      resolve({
        ok: error === null,
        stdout,
        stderr,
        cancelled,
        timedOut: error?.killed === true && !cancelled,
      })
    }).stdin?.on('error', () => undefined)
  })

/** The last line of what a client said: clients warn first and tell the reason at the end. */
export const reasonIn = ({ stderr, timedOut }: Pick<Answer, 'stderr' | 'timedOut'>): string => {
  if (timedOut) return 'it did not answer in time'
  const lines = stderr.split('\n').filter((line) => line.trim() !== '' && !/^(?:See|Run) '/.test(line))
  return visible((lines.at(-1) ?? '').trim(), { oneLine: true, limit: 400 }) || 'it said nothing'
}

const taken =
  /^(?:PATH|HOME|USER|LOGNAME|TMPDIR|SSH_AUTH_SOCK|DBUS_SESSION_BUS_ADDRESS|REGISTRY_AUTH_FILE|(?:XDG|DOCKER|CONTAINERS?|STORAGE)_\w+|(?:https?|no|all)_proxy)$/i

/** What of our environment says where an engine is and how registries are reached; secrets stay out of its sight. */
export const clientEnvironment = (
  env: Readonly<Record<string, string | undefined>>,
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) =>
      value !== undefined && taken.test(name) ? [[name, value]] : [],
    ),
  )
