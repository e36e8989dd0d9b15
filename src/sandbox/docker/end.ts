import type { Ended } from '../../process/ended.js'
import { jsonIn, looseOf, numberOf, textOf } from '../../text/loose.js'

/** What became of a container. */
export type ContainerState = {
  isRunning: boolean
  hasStarted: boolean
  exitCode: number
  outOfMemory: boolean
  /** Why the engine could not start it. */
  error: string
  durationMs?: number
}

/** What `inspect` tells of a container's state, as JSON; undefined when that cannot be read. */
export function stateIn(text: string): ContainerState | undefined {
  const state = looseOf(jsonIn(text))
  const status = textOf(state.Status)
  const exitCode = numberOf(state.ExitCode)
  if (status === undefined || exitCode === undefined) return undefined
  const started = timeOf(state.StartedAt)
  const finished = timeOf(state.FinishedAt)
  return {
    // Between its end and the engine's bookkeeping it is `stopping` (podman) or `removing` (docker).
    isRunning: state.Running === true || ['running', 'paused', 'stopping', 'restarting'].includes(status),
    hasStarted: started !== undefined,
    exitCode,
    outOfMemory: state.OOMKilled === true,
    error: textOf(state.Error) ?? '',
    ...(started !== undefined &&
      finished !== undefined &&
      finished >= started && { durationMs: Math.round(finished - started) }),
  }
}

/** Engines write the year 1 for what has not happened. */
function timeOf(value: unknown): number | undefined {
  const time = Date.parse(textOf(value) ?? '')
  return time > 0 ? time : undefined
}

/** The end of a command by its container's: the client that showed it to us says nothing for sure. */
export function endOf(client: Ended, state: ContainerState | undefined, said: string): Ended {
  const { stdout, output, timedOut, cancelled, leftRunning } = client
  const stopped = { timedOut, cancelled, leftRunning, stdout, output }
  const nowhere = { ...stopped, exitCode: null, signal: null, durationMs: client.durationMs }
  if (state?.hasStarted !== true) {
    if (timedOut || cancelled) return nowhere
    const why = state?.error || said
    return { ...nowhere, startError: `the container could not be started: ${why}` }
  }
  return {
    ...stopped,
    exitCode: state.exitCode,
    signal: null,
    // Starting a container takes longer than most tests.
    durationMs: state.durationMs ?? client.durationMs,
    ...(state.outOfMemory && { outOfMemory: true as const }),
  }
}

/** By `tini` (docker) and `catatonit` (podman), which start the program as its parent. */
const initFailed = /^(?:\[FATAL tini \(\d+\)\] exec|ERROR \(catatonit:\d+\): failed to exec)/m

/** Whether the program may not have been there: others can end with these codes, too. */
export const mayLackProgram = ({ exitCode, output, startError }: Ended): boolean =>
  startError === undefined &&
  (exitCode === 126 || exitCode === 127 || (exitCode === 1 && initFailed.test(output.text)))

/** Whether what starts programs in a container says that it could not. */
export const wasNotStarted = ({ output }: Ended): boolean => initFailed.test(output.text)
