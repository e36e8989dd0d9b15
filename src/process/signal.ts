import { type ChildProcess, spawn } from 'node:child_process'

/** Sends a signal to a process, or to a group when the number is negative. */
export function sendSignal(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal)
  } catch {
    // ESRCH: gone already. EPERM: on macOS a group of zombies, elsewhere a process that became another user's.
  }
}

/** Signals a child and all that is in its group. */
export function signalGroup(child: ChildProcess, name: 'SIGTERM' | 'SIGCONT' | 'SIGKILL'): void {
  if (child.pid === undefined) return
  if (process.platform !== 'win32') {
    sendSignal(-child.pid, name)
    return
  }
  // Windows has no groups and no SIGTERM: the whole tree ends by force.
  const args = ['/PID', String(child.pid), '/T', '/F']
  spawn('taskkill', args, { stdio: 'ignore', windowsHide: true }).on('error', () => child.kill())
}
