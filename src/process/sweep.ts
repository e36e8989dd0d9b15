import { setTimeout as sleep } from 'node:timers/promises'
import { hasInEnvironment, hasRealTimeLimit, isBusyIn, listProcesses, type ProcessEntry } from './proc.js'

/**
 * How what a child left behind is known again. Ancestry is lost when a daemon's parent ends, a session by setsid,
 * the environment by `env -i`; each mark catches what another misses.
 */
export type Trace = {
  root: ProcessEntry
  /** A setting in the environment nobody else has. */
  setting: string
  /** A real-time limit nobody else has: inherited, and kept by a process that clears its environment. */
  realTimeLimit?: string
  /** A directory only the child and its like have anything to do in. */
  scratch?: string
}

export type Watch = {
  /** Remembers who descends from the child at this moment. */
  remember: () => ProcessEntry[]
  /** What the living ones, and those that ended before them, used of the processors; undefined if nothing can be seen. */
  cpuMs: () => number | undefined
  /** Every living process that comes from the child; `strangers` are known only by where they work. */
  find: () => { kin: ProcessEntry[]; strangers: ProcessEntry[] }
}

const same = (one: ProcessEntry | undefined, other: ProcessEntry | undefined): boolean =>
  one !== undefined && other !== undefined && one.pid === other.pid && one.started === other.started

/** Knows the descendants it has once seen, so that a daemon stays known after its parents are gone. */
export function watchDescendants({ root, setting, realTimeLimit, scratch }: Trace, ourPid: number): Watch {
  const seen = new Map<number, ProcessEntry>([[root.pid, root]])
  // Whoever started before the child cannot descend from it.
  const later = (): ProcessEntry[] =>
    listProcesses().filter(({ pid, started }) => pid !== ourPid && started >= root.started)
  const isMarked = ({ pid }: ProcessEntry): boolean =>
    (realTimeLimit !== undefined && hasRealTimeLimit(pid, realTimeLimit)) || hasInEnvironment(pid, setting)
  const addKin = (living: ProcessEntry[]): ProcessEntry[] => {
    const byPid = new Map(living.map((entry) => [entry.pid, entry]))
    // Numbers are used again: a dead process must not pass its kinship on to whoever has its number now.
    const isKnown = (pid: number): boolean => same(seen.get(pid), byPid.get(pid))
    const sessions = new Set([root.pid])
    for (let before = -1; before !== sessions.size + seen.size; ) {
      before = sessions.size + seen.size
      for (const entry of living) {
        if (!isKnown(entry.pid) && !isKnown(entry.parent) && !sessions.has(entry.session)) continue
        seen.set(entry.pid, entry)
        sessions.add(entry.session)
      }
    }
    return living.filter(({ pid }) => isKnown(pid))
  }
  return {
    remember: () => {
      try {
        return addKin(later())
      } catch {
        // Without a descriptor nothing can be seen now; there are other looks.
        return []
      }
    },
    cpuMs: () => {
      try {
        return addKin(later()).reduce((sum, { cpuMs }) => sum + cpuMs, 0)
      } catch {
        return undefined
      }
    },
    find: () => {
      const living = later()
      addKin(living)
      for (const entry of living) {
        if (!same(seen.get(entry.pid), entry) && isMarked(entry)) seen.set(entry.pid, entry)
      }
      const kin = addKin(living)
      const rest = scratch === undefined ? [] : living.filter((entry) => !kin.includes(entry))
      return { kin, strangers: rest.filter(({ pid }) => scratch !== undefined && isBusyIn(pid, scratch)) }
    },
  }
}

/** Sends a signal to a process, or to a group when the number is negative. */
export function sendSignal(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal)
  } catch {
    // ESRCH: gone already. EPERM: on macOS a group of zombies, elsewhere a process that became another user's.
  }
}

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
