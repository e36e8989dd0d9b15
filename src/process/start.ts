import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { stat } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import { errorCode } from '../text/error-code.js'
import type { Ended } from './ended.js'
import { findProgram } from './path.js'
import { type Connection, connect, disconnect, feed, type Streams } from './streams.js'

export type ProcessSpec = {
  argv: readonly [string, ...string[]]
  cwd: string
  /** All of the child's environment, but for the mark by which its descendants are found. */
  env: Readonly<Record<string, string>>
  /** Without it the child reads end-of-file at once. */
  stdin?: string
  timeoutMs: number
  outputBytes: number
  /** The real-time limit `argv` sets, if it does: another mark. */
  realTimeLimit?: string
  /** A directory nobody else has open; what has afterwards is swept. */
  scratch?: string
  /** Open files of ours that the child has as its descriptors 3, 4 and so on. */
  descriptors?: readonly number[]
  /** Where nothing else holds it (Linux): how much memory its processes may have together. */
  memoryBytes?: number
  reach?: Reach
}

/** How a sandbox ends what runs in it, where signals to its group do not get there. */
export type Reach = {
  /** Asks the program itself to end, in place of SIGTERM to the group. */
  ask?: () => Promise<void>
  /** Ends all of it by force, after SIGKILL to the group. */
  kill?: () => Promise<void>
  /** After its end: true when nothing in it lives any more. Results are read only then. */
  gone?: () => Promise<boolean>
}

type Started = { child: ChildProcess; streams: Streams }
type StartFailure = Pick<Ended, 'startErrorCode'> & { startError: string }

/** What an earlier program left behind may stand in the process table for some moments after its death. */
const roomMs = [50, 100, 200, 400, 800]

/** Starts a program in a session of its own; why it could not be started is a value. */
export async function startChild(spec: ProcessSpec, mark: string): Promise<Started | StartFailure> {
  for (const ms of roomMs) {
    const started = await tryToStart(spec, mark)
    if (!('startErrorCode' in started) || started.startErrorCode !== 'EAGAIN') return started
    await sleep(ms)
  }
  return tryToStart(spec, mark)
}

async function tryToStart(spec: ProcessSpec, mark: string): Promise<Started | StartFailure> {
  const connection = await connect(spec.stdin !== undefined)
  try {
    const child = spawnIn(spec, mark, connection)
    const streams = connection.streams(child)
    // A child that ends early closes its stdin; unhandled, that error or another would end the grader.
    for (const emitter of [child, streams.stdin, streams.stdout, streams.stderr])
      emitter?.on('error', () => undefined)
    if (child.pid === undefined) await failed(child, streams)
    feed(streams, spec.stdin)
    return { child, streams }
  } catch (error) {
    return startErrorOf(error, spec)
  }
}

async function failed(child: ChildProcess, streams: Streams): Promise<void> {
  disconnect(streams)
  await once(child, 'spawn')
}

function spawnIn(
  { argv: [program, ...args], cwd, env, descriptors = [] }: ProcessSpec,
  mark: string,
  { stdio, streams }: Connection,
): ChildProcess {
  try {
    return spawn(program, args, {
      cwd,
      env: { ...env, GRADE_PROCESS: mark },
      // Its own session, so that the whole of it can be signalled. On Windows this would open a console.
      detached: process.platform !== 'win32',
      windowsHide: true,
      stdio: [...stdio, ...descriptors],
    })
  } catch (error) {
    disconnect(streams(undefined))
    throw error
  }
}

async function startErrorOf(
  error: unknown,
  { argv: [program], cwd, env }: ProcessSpec,
): Promise<StartFailure> {
  const code = errorCode(error)
  const isDirectory = await stat(cwd).then(
    (found) => found.isDirectory(),
    () => false,
  )
  if (!isDirectory) return { startError: `the directory ${cwd} is not there` }
  // A directory of the path that is closed to us hides behind EACCES that the program is nowhere.
  const isNowhere = !/[\\/]/.test(program) && findProgram(program, env.PATH ?? '') === undefined
  if (code === 'ENOENT' || (code === 'EACCES' && isNowhere)) {
    return { startError: `${program}: no such program (ENOENT)`, startErrorCode: 'ENOENT' }
  }
  const startError =
    code === 'EACCES' ? `${program}: not executable (EACCES)` : `${program}: ${String(error)}`
  return { startError, ...(code !== undefined && { startErrorCode: code }) }
}
