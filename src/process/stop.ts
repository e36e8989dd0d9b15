import type { ChildProcess } from 'node:child_process'
import { signalGroup } from './signal.js'
import type { Reach } from './start.js'
import { saidWithin, within } from './within.js'

const graceMs = 500
export const killMs = 2000

/** Asks the child's group, or who is in the sandbox, to end, then makes it: within 2.5 s, whatever a sandbox does. */
export async function stop(
  child: ChildProcess,
  exited: Promise<unknown>,
  { ask, kill }: Reach = {},
): Promise<void> {
  if (ask === undefined) askGroup(child)
  const asked = ask === undefined ? undefined : saidWithin(ask, graceMs, undefined)
  await within(Promise.all([exited, asked]), graceMs)
  signalGroup(child, 'SIGKILL')
  const killed = kill === undefined ? undefined : saidWithin(kill, killMs, undefined)
  // A process stuck in the kernel does not die; the grading goes on without it.
  await within(Promise.all([exited, killed]), killMs)
}

/** A program that was stopped hears it only when it goes on. */
function askGroup(child: ChildProcess): void {
  signalGroup(child, 'SIGTERM')
  if (process.platform !== 'win32') signalGroup(child, 'SIGCONT')
}
