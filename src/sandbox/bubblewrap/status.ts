import { readlinkSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { readProcess } from '../../process/proc.js'
import { sendSignal } from '../../process/signal.js'
import type { Reach } from '../../process/start.js'

/** What bubblewrap tells of what it made: one JSON document in a line, and when all ended by itself another. */
export type Status = {
  /** The first process in there: when it is dead, all others are. */
  child?: number
  /** The name of its process numbers, which nobody has after it. */
  space?: string
  /** The program was started, and this is how it ended. */
  exitCode?: number
}

export function parseStatus(text: string): Status {
  const number = (name: string): number | undefined => {
    const found = new RegExp(`"${name}"\\s*:\\s*(\\d+)`).exec(text)?.[1]
    return found === undefined ? undefined : Number(found)
  }
  const [child, space, exitCode] = [number('child-pid'), number('pid-namespace'), number('exit-code')]
  return {
    ...(child !== undefined && { child }),
    ...(space !== undefined && { space: `pid:[${space}]` }),
    ...(exitCode !== undefined && { exitCode }),
  }
}

const goneMs = 5000
const lookMs = 1

/** How what runs in there is asked to end and known to be dead: the end of bubblewrap itself says neither. */
export const reachOf = (status: () => Status): Reach => ({
  ask: async () => {
    const { child } = status()
    // Its group: the first process is bubblewrap's own, and does not take signals from out here.
    if (child !== undefined) sendSignal(-child, 'SIGTERM')
  },
  gone: async () => {
    const { child, space } = status()
    if (child === undefined) return true
    const end = performance.now() + goneMs
    while (isAlive(child, space)) {
      if (performance.now() > end) return false
      await sleep(lookMs)
    }
    return true
  },
})

function isAlive(pid: number, space: string | undefined): boolean {
  const found = readProcess(pid)
  if (found === undefined || found.isDead) return false
  const itsSpace = spaceOf(pid)
  // Numbers of processes are used again.
  return space === undefined || itsSpace === undefined || itsSpace === space
}

function spaceOf(pid: number): string | undefined {
  try {
    return readlinkSync(`/proc/${pid}/ns/pid`)
  } catch {
    return undefined
  }
}
