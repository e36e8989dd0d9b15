import { type ChildProcess, spawn } from 'node:child_process'
import type { Reach } from './start.js'
import { sendSignal } from './sweep.js'
import { within } from './within.js'

const graceMs = 500
export const killMs = 2000

/** Asks the child's group, or who is in the sandbox, to end, then makes it. */
export async function stop(
  child: ChildProcess,
  exited: Promise<undefined>,
  { ask, kill }: Reach = {},
): Promise<void> {
  if (ask === undefined) signalGroup(child, 'SIGTERM')
  else await ask()
  await within(exited, graceMs)
  signalGroup(child, 'SIGKILL')
  await kill?.()
  // A process stuck in the kernel does not die; the grading goes on without it.
  await within(exited, killMs)
}

export function signalGroup(child: ChildProcess, name: 'SIGTERM' | 'SIGKILL'): void {
  if (child.pid === undefined) return
  if (process.platform !== 'win32') {
    sendSignal(-child.pid, name)
    return
  }
  // Windows has no groups and no SIGTERM: the whole tree ends by force.
  const args = ['/PID', String(child.pid), '/T', '/F']
  spawn('taskkill', args, { stdio: 'ignore', windowsHide: true }).on('error', () => child.kill())
}
