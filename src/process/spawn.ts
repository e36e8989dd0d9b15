import type { ChildProcess } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { type Capture, startCapture } from './capture.js'
import { endDescendants } from './descendants.js'
import { type Ended, neverRan } from './ended.js'
import { follow } from './follow.js'
import { type ProcessSpec, startChild } from './start.js'
import { closed, disconnect, type Streams } from './streams.js'
import { watchChild } from './watch.js'

/** Runs a program to its end, its time limit or a cancel; when it returns, nothing the program started still runs. */
export async function runProcess(spec: ProcessSpec, signal: AbortSignal): Promise<Ended> {
  const stdout = startCapture(spec.outputBytes)
  const output = startCapture(spec.outputBytes)
  const began = performance.now()
  const ended = (how: Partial<Ended>): Ended => ({
    ...neverRan,
    durationMs: Math.round(performance.now() - began),
    stdout: stdout.captured(),
    output: output.captured(),
    ...how,
  })
  if (signal.aborted) return ended({ cancelled: true })
  const mark = randomUUID()
  const started = await startChild(spec, mark)
  if ('startError' in started) return ended(started)
  const { child, streams } = started
  const watch = watchChild(child, spec, mark)
  const heard = listen(child, streams, stdout, output)
  const { stopped, ...used } = await follow(child, spec, watch, signal)
  const durationMs = Math.round(performance.now() - began)
  const leftRunning = !(await endDescendants(child, spec.reach, watch, heard, stopped))
  disconnect(streams)
  const { exitCode, signalCode } = child
  const stops = { timedOut: stopped === 'timed_out', cancelled: stopped === 'cancelled' }
  return ended({ exitCode, signal: signalCode, ...stops, ...used, durationMs, leftRunning })
}

/** Reads on whatever is printed, so that a full pipe never stops the child; resolves when both streams are closed. */
function listen(child: ChildProcess, streams: Streams, stdout: Capture, output: Capture): Promise<unknown> {
  streams.stdout?.on('data', (chunk: Buffer) => {
    stdout.write(chunk)
    output.write(chunk)
  })
  streams.stderr?.on('data', (chunk: Buffer) => output.write(chunk))
  const isOver = new Promise<void>((resolve) => child.once('close', () => resolve()))
  return Promise.all([isOver, closed(streams)])
}
