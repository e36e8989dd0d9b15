import { setTimeout as sleep } from 'node:timers/promises'
import type { ProcessEntry } from './proc.js'
import { sendSignal } from './signal.js'
import type { Watch } from './watch.js'

/**
 * Kills what came from the child until nothing is left, for at most `ms`; says whether that was reached. Where something
 * was found, only a second look that finds nothing is believed: a program that forks and ends can slip through one.
 */
export async function sweep(watch: Watch, ms: number): Promise<boolean> {
  const end = performance.now() + ms
  for (let found = false, empty = 0; ; ) {
    const left = lookedAt(watch)
    empty = left === undefined || left.length > 0 ? 0 : empty + 1
    found ||= empty === 0
    if (empty > (found ? 1 : 0)) return true
    if (performance.now() > end) return false
    for (const { pid, group, isKin } of left ?? []) {
      // A group dies at once, even while it forks.
      if (isKin && group > 1) sendSignal(-group, 'SIGKILL')
      sendSignal(pid, 'SIGKILL')
    }
    await sleep(10)
  }
}

/** Undefined where nothing could be seen, which must not be taken for nobody being there. */
function lookedAt(watch: Watch): (ProcessEntry & { isKin: boolean })[] | undefined {
  try {
    const { kin, strangers } = watch.find()
    return [
      ...kin.map((entry) => ({ ...entry, isKin: true })),
      ...strangers.map((entry) => ({ ...entry, isKin: false })),
    ]
  } catch {
    return undefined
  }
}
