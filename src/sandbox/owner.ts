import { readlinkSync } from 'node:fs'
import { readProcess } from '../process/proc.js'

/**
 * A name for this process that no other has had since the machine started. What is called after it can be told from
 * what a grader left that was killed: that one is gone.
 */
export function ownerName(): string | undefined {
  const started = readProcess(process.pid)?.started
  const space = pidSpace()
  return started === undefined || space === undefined ? undefined : `${space}.${process.pid}.${started}`
}

const pattern = /^(\d+)\.(\d+)\.(\d+)$/

/** Whether the owner of this name has ended for sure. What lies in another space of process numbers nobody here knows. */
export function isOwnerGone(name: string): boolean {
  const [, space, pid, started] = pattern.exec(name) ?? []
  if (space === undefined || space !== pidSpace()) return false
  const found = readProcess(Number(pid))
  return found === undefined || found.isDead || found.started !== Number(started)
}

function pidSpace(): string | undefined {
  try {
    return /\d+/.exec(readlinkSync('/proc/self/ns/pid'))?.[0]
  } catch {
    return undefined
  }
}
