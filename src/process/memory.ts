import { readFileSync } from 'node:fs'

/** What processes have in memory, by their numbers; undefined of one that cannot be looked at. */
export type MemoryTable = {
  /** All they have; what several share counts for each. */
  resident: (pid: number) => number | undefined
  /** Their part of it; what several share is divided among them. It takes longer to tell. */
  proportional: (pid: number) => number | undefined
}

/**
 * Which of these processes to end, since together they have more than so many bytes: the one that has most, as the
 * kernel chooses for a cgroup. Undefined where they have no more.
 */
export function tooLarge(pids: readonly number[], bytes: number, table: MemoryTable): number | undefined {
  const all = pids.map((pid) => ({ pid, bytes: table.resident(pid) ?? 0 }))
  if (sumOf(all) <= bytes) return undefined
  const parts = all.map((one) => ({ ...one, bytes: table.proportional(one.pid) ?? one.bytes }))
  if (sumOf(parts) <= bytes) return undefined
  return parts.reduce((most, one) => (one.bytes > most.bytes ? one : most)).pid
}

const sumOf = (sizes: readonly { bytes: number }[]): number =>
  sizes.reduce((sum, { bytes }) => sum + bytes, 0)

/** As Linux tells it. */
export const linuxMemory: MemoryTable = {
  resident: (pid) => kilobytesOf(pid, 'status', /^VmRSS:\s*(\d+) kB$/m),
  proportional: (pid) => kilobytesOf(pid, 'smaps_rollup', /^Pss:\s*(\d+) kB$/m),
}

function kilobytesOf(pid: number, file: string, pattern: RegExp): number | undefined {
  try {
    const found = pattern.exec(readFileSync(`/proc/${pid}/${file}`, 'latin1'))?.[1]
    return found === undefined ? undefined : Number(found) * 1024
  } catch {
    // It has ended, or is closed to us; there are other looks.
    return undefined
  }
}
