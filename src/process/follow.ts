import type { ChildProcess } from 'node:child_process'
import { setTimeout as sleep, setImmediate as turn } from 'node:timers/promises'
import { longestTimeoutMs } from '../text/duration.js'
import { linuxMemory, tooLarge } from './memory.js'
import { sendSignal } from './signal.js'
import type { ProcessSpec } from './start.js'
import { stop } from './stop.js'
import type { Watch, Watching } from './watch.js'
import { aborted } from './within.js'

/** At first often, since daemons are made at the start; then so that watching costs nothing. */
const watchMs = [10, 20, 40, 80, 160, 250]

export type Stop = 'timed_out' | 'cancelled'

/** What ended a child, when that was us, and what it had used of the processors by then. */
type Followed = { stopped?: Stop; cpuMs?: number; outOfMemory?: true }

/**
 * Until the child itself has ended; tells what ended it, when that was us. What comes in the same moment has an order: a
 * program that had ended before it was told to has ended by itself, however late that was noticed; and of one that was
 * told, a cancel counts and not the time limit, whichever came first.
 */
export async function follow(
  child: ChildProcess,
  { timeoutMs, reach, memoryBytes }: Pick<ProcessSpec, 'timeoutMs' | 'reach' | 'memoryBytes'>,
  watch: Watching,
  signal: AbortSignal,
): Promise<Followed> {
  const over = new AbortController()
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const limit = wait(Math.min(timeoutMs, longestTimeoutMs), over.signal)
  const watching = typeof watch === 'object' ? keepWatch(watch, memoryBytes, over.signal) : undefined
  await Promise.race([exited, limit, aborted(signal, over.signal)])
  const hasEnded = await endedAlready(child)
  // Nobody can be asked any more when they are dead.
  const cpuMs = hasEnded || typeof watch !== 'object' ? undefined : watch.cpuMs()
  if (!hasEnded) await stop(child, exited, reach)
  over.abort()
  const memory = (await watching) ? { outOfMemory: true as const } : {}
  if (hasEnded) return memory
  const stopped = signal.aborted ? 'cancelled' : 'timed_out'
  return { stopped, ...memory, ...(cpuMs !== undefined && { cpuMs }) }
}

/** Timers are looked at before programs that have ended: two turns, and all that the system had to say is heard. */
async function endedAlready(child: ChildProcess): Promise<boolean> {
  for (let turns = 0; turns < 2 && isRunning(child); turns += 1) await turn()
  return !isRunning(child)
}

const isRunning = ({ exitCode, signalCode }: ChildProcess): boolean =>
  exitCode === null && signalCode === null

const wait = (ms: number, over: AbortSignal): Promise<void> =>
  sleep(ms, undefined, { signal: over }).catch(() => undefined)

/** Whether anything had to be ended for what it had in memory. */
async function keepWatch(watch: Watch, memoryBytes: number | undefined, over: AbortSignal): Promise<boolean> {
  let hasEnded = false
  for (let look = 0; !over.aborted; look += 1) {
    await wait(watchMs[Math.min(look, watchMs.length - 1)] ?? 0, over)
    if (over.aborted) break
    const pids = watch.remember().map(({ pid }) => pid)
    const largest = memoryBytes === undefined ? undefined : tooLarge(pids, memoryBytes, linuxMemory)
    if (largest === undefined) continue
    sendSignal(largest, 'SIGKILL')
    hasEnded = true
  }
  return hasEnded
}
