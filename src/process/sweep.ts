import { setTimeout as sleep } from 'node:timers/promises'
import type { ProcessEntry } from './proc.js'
import { sendSignal } from './signal.js'
import type { Watch } from './watch.js'

const fewestLooks = 5

/**
 * Kills what came from the child until nothing is left, for at most `ms`; says whether that was reached. Where something
 * was found, only a second look that finds nothing is believed: a program that forks and ends can slip through one.
 */
export async function sweep(watch: Watch, ms: number): Promise<boolean> {
  const end = performance.now() + ms
  for (let looks = 1, found = false, empty = 0; ; looks += 1) {
    empty = findsNobody(watch) ? empty + 1 : 0
    found ||= empty === 0
    if (empty > (found ? 1 : 0)) return true
    // On a busy machine one look may take all of the time.
    if (looks >= fewestLooks && performance.now() > end) return false
    await sleep(10)
  }
}

/** Kills whom it finds. Where nothing could be seen that must not be taken for nobody being there. */
function findsNobody(watch: Watch): boolean {
  try {
    const { kin, strangers } = watch.find(killWithGroup)
    for (const { pid } of strangers) sendSignal(pid, 'SIGKILL')
    return kin.length + strangers.length === 0
  } catch {
    return false
  }
}

function killWithGroup({ pid, group }: ProcessEntry): void {
  // A group dies at once, even while it forks.
  if (group > 1) sendSignal(-group, 'SIGKILL')
  sendSignal(pid, 'SIGKILL')
}
