import type { ChildProcess } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { longestTimeoutMs } from '../text/duration.js'
import { type Capture, startCapture } from './capture.js'
import type { Ended } from './ended.js'
import { readProcess } from './proc.js'
import { type ProcessSpec, type Reach, startChild } from './start.js'
import { killMs, signalGroup, stop } from './stop.js'
import { sweep, type Watch, watchDescendants } from './sweep.js'
import { within } from './within.js'

const settleMs = 200
const closeMs = 1000
/** At first often, since daemons are made at the start; then so that watching costs nothing. */
const watchMs = [10, 20, 40, 80, 160, 250]

type Stop = 'timed_out' | 'cancelled'

/** Runs a program to its end, its time limit or a cancel; when it returns, nothing the program started still runs. */
export async function runProcess(spec: ProcessSpec, signal: AbortSignal): Promise<Ended> {
  const stdout = startCapture(spec.outputBytes)
  const output = startCapture(spec.outputBytes)
  const began = performance.now()
  const ended = (how: Partial<Ended>): Ended => ({
    exitCode: null,
    signal: null,
    timedOut: false,
    cancelled: false,
    leftRunning: false,
    durationMs: Math.round(performance.now() - began),
    stdout: stdout.captured(),
    output: output.captured(),
    ...how,
  })
  if (signal.aborted) return ended({ cancelled: true })
  const mark = randomUUID()
  const started = await startChild(spec, mark)
  if ('startError' in started) return ended(started)
  const { child } = started
  const watch = watchOf(child, spec, mark)
  const closed = listen(child, stdout, output)
  const stopped = await follow(child, spec, watch, signal)
  const durationMs = Math.round(performance.now() - began)
  const leftRunning = !(await endDescendants(child, spec.reach, watch, closed, stopped === undefined))
  const { exitCode, signalCode } = child
  const stops = { timedOut: stopped === 'timed_out', cancelled: stopped === 'cancelled' }
  return ended({ exitCode, signal: signalCode, ...stops, durationMs, leftRunning })
}

function watchOf(child: ChildProcess, spec: ProcessSpec, mark: string): Watch | undefined {
  if (process.platform !== 'linux' || child.pid === undefined) return undefined
  // Right after the spawn even a child that has ended is still in the table: node has not collected it yet.
  const root = readProcess(child.pid)
  if (root === undefined) return undefined
  const { realTimeLimit, scratch } = spec
  const marks = {
    ...(realTimeLimit === undefined ? {} : { realTimeLimit }),
    ...(scratch === undefined ? {} : { scratch }),
  }
  return watchDescendants({ root, setting: `GRADE_PROCESS=${mark}`, ...marks }, process.pid)
}

/** Reads on whatever is printed, so that a full pipe never stops the child; resolves when both streams are closed. */
function listen(child: ChildProcess, stdout: Capture, output: Capture): Promise<unknown> {
  child.stdout?.on('data', (chunk: Buffer) => {
    stdout.write(chunk)
    output.write(chunk)
  })
  child.stderr?.on('data', (chunk: Buffer) => output.write(chunk))
  return new Promise((resolve) => child.once('close', resolve))
}

/** Until the child itself has ended; tells what ended it, when that was us. */
async function follow(
  child: ChildProcess,
  spec: ProcessSpec,
  watch: Watch | undefined,
  signal: AbortSignal,
): Promise<Stop | undefined> {
  const over = new AbortController()
  const exited = new Promise<undefined>((resolve) => child.once('exit', () => resolve(undefined)))
  const quiet = { signal: over.signal }
  const timedOut = sleep(Math.min(spec.timeoutMs, longestTimeoutMs), 'timed_out' as const, quiet)
  const cancelled = once(signal, 'abort', quiet).then(() => 'cancelled' as const)
  // The two that lose are called off below.
  for (const loser of [timedOut, cancelled]) loser.catch(() => undefined)
  const watching = watch === undefined ? undefined : keepWatch(watch, over.signal)
  const stopped = await Promise.race([exited, timedOut, cancelled])
  if (stopped !== undefined) await stop(child, exited, spec.reach)
  over.abort()
  await watching
  return stopped
}

async function keepWatch(watch: Watch, over: AbortSignal): Promise<void> {
  for (let turn = 0; !over.aborted; turn += 1) {
    await sleep(watchMs[Math.min(turn, watchMs.length - 1)], undefined, { signal: over }).catch(
      () => undefined,
    )
    if (!over.aborted) watch.remember()
  }
}

/** A daemon must be dead before results are read, and must not keep the pipes open for ever. */
async function endDescendants(
  child: ChildProcess,
  reach: Reach | undefined,
  watch: Watch | undefined,
  closed: Promise<unknown>,
  endedByItself: boolean,
): Promise<boolean> {
  // `program | tee log` and the like may still be writing the last lines.
  if (endedByItself) await within(closed, settleMs)
  if (process.platform !== 'win32') signalGroup(child, 'SIGKILL')
  const isGone = (await reach?.gone?.()) ?? true
  const swept = (watch === undefined || (await sweep(watch, killMs))) && isGone
  await within(closed, closeMs)
  for (const stream of [child.stdin, child.stdout, child.stderr]) stream?.destroy()
  return swept
}
