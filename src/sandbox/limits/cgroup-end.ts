import { readdirSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { sendSignal } from '../../process/signal.js'
import {
  type Cgroup,
  type Counters,
  counterFiles,
  countersOf,
  directoriesOf,
  endingOf,
  removalOf,
} from './cgroup-files.js'
import { type Act, type Powers, perform } from './privileged.js'
import { readNow } from './read-now.js'

const endMs = 1500
const removeMs = 2000
const pauseMs = 5

/** Ends everything in the group; true when nothing lives in it any more. */
export async function endCgroup(group: Cgroup, powers: Powers, ms = endMs): Promise<boolean> {
  const end = performance.now() + ms
  for (let isTold = false; isInhabited(group); isTold = true) {
    if (performance.now() > end) return false
    // Once is enough where the kernel does it; else whoever was just being born is met the next time.
    if (!isTold) await perform(endingOf(group), powers).catch(() => undefined)
    for (const pid of members(group)) sendSignal(pid, 'SIGKILL')
    await sleep(pauseMs)
  }
  return true
}

const isInhabited = (group: Cgroup): boolean =>
  group.version === 2
    ? /^populated 1$/m.test(readNow(`${group.pids}/cgroup.events`) ?? '')
    : members(group).length > 0

const members = (group: Cgroup): number[] =>
  directoriesOf(group).flatMap((directory) =>
    (readNow(`${directory}/cgroup.procs`) ?? '')
      .split('\n')
      .map(Number)
      // 0 is a process of somebody else's namespace, and would be our own group.
      .filter((pid) => pid > 0),
  )

/** What became of the processes of a group; to be read before it is removed. */
export function readCounters(group: Cgroup): Counters {
  const { memory, pids, cpu } = counterFiles(group)
  const text = (path: string | undefined): string => (path === undefined ? '' : (readNow(path) ?? ''))
  return countersOf(group.version, { memory: text(memory), pids: text(pids), cpu: text(cpu) })
}

/** Removes a group, with whatever still runs in it; false when that could not be done. */
export async function removeCgroup(group: Cgroup, powers: Powers): Promise<boolean> {
  const end = performance.now() + removeMs
  for (;;) {
    await endCgroup(group, powers)
    const left: Act[] = removalOf(group).filter(({ path }) => isDirectory(path))
    if (left.length === 0) return true
    const removed = await perform(left, powers).then(
      () => true,
      () => false,
    )
    if (removed) return true
    if (performance.now() > end) return false
    // The kernel takes a moment to let go of processes that have ended.
    await sleep(pauseMs)
  }
}

function isDirectory(path: string): boolean {
  try {
    readdirSync(path)
    return true
  } catch {
    return false
  }
}
