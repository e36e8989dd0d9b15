import type { ChildProcess } from 'node:child_process'
import { kinshipOf } from './kinship.js'
import {
  hasInEnvironment,
  hasRealTimeLimit,
  isBusyIn,
  listProcesses,
  type ProcessEntry,
  processesAsTheyCome,
  readProcess,
} from './proc.js'
import type { ProcessSpec } from './start.js'

/**
 * How what a child left behind is known again. Ancestry is lost when a daemon's parent ends, a session by setsid,
 * the environment by `env -i`; each mark catches what another misses.
 */
type Trace = {
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
  /**
   * Every living process that comes from the child, told at once, before it can fork again; `strangers` are known only by
   * where they work.
   */
  find: (meet: (kin: ProcessEntry) => void) => { kin: ProcessEntry[]; strangers: ProcessEntry[] }
}

/** Undefined where the system has no table of its processes; `unseen` where that could not be read. */
export type Watching = Watch | 'unseen' | undefined

/** Watches who descends from a child that has just been started, `mark` being in its environment. */
export function watchChild({ pid }: ChildProcess, spec: ProcessSpec, mark: string): Watching {
  if (process.platform !== 'linux' || pid === undefined) return undefined
  // Right after the spawn even a child that has ended is still in the table: node has not collected it yet.
  const root = ifSeen(() => readProcess(pid), undefined)
  if (root === undefined) return 'unseen'
  const { realTimeLimit, scratch } = spec
  const marks = {
    ...(realTimeLimit === undefined ? {} : { realTimeLimit }),
    ...(scratch === undefined ? {} : { scratch }),
  }
  return watchDescendants({ root, setting: `GRADE_PROCESS=${mark}`, ...marks }, process.pid)
}

function watchDescendants(trace: Trace, ourPid: number): Watch {
  const { root, scratch } = trace
  const kinship = kinshipOf(root)
  // Whoever started before the child cannot descend from it.
  const isLater = ({ pid, started }: ProcessEntry): boolean => pid !== ourPid && started >= root.started
  const later = (): ProcessEntry[] => listProcesses().filter(isLater)
  return {
    // There are other looks.
    remember: () => ifSeen(() => kinship.among(later()), []),
    cpuMs: () => ifSeen(() => kinship.among(later()).reduce((sum, { cpuMs }) => sum + cpuMs, 0), undefined),
    find: (meet) => {
      const living: ProcessEntry[] = []
      for (const come of processesAsTheyCome()) {
        const met = new Set(kinship.among(living))
        const fresh = come.filter(isLater)
        living.push(...fresh)
        for (const one of without(fresh, kinship.among(living))) if (isMarked(one, trace)) kinship.adopt(one)
        for (const one of kinship.among(living)) if (!met.has(one)) meet(one)
      }
      const kin = kinship.among(living)
      if (scratch === undefined) return { kin, strangers: [] }
      return { kin, strangers: without(living, kin).filter(({ pid }) => isBusyIn(pid, scratch)) }
    },
  }
}

const isMarked = ({ pid }: ProcessEntry, { realTimeLimit, setting }: Trace): boolean =>
  (realTimeLimit !== undefined && hasRealTimeLimit(pid, realTimeLimit)) || hasInEnvironment(pid, setting)

const without = (living: readonly ProcessEntry[], known: readonly ProcessEntry[]): ProcessEntry[] => {
  const pids = new Set(known.map(({ pid }) => pid))
  return living.filter(({ pid }) => !pids.has(pid))
}

/** Without a descriptor nothing can be seen. */
function ifSeen<Value, Nothing>(look: () => Value, nothing: Nothing): Value | Nothing {
  try {
    return look()
  } catch {
    return nothing
  }
}
