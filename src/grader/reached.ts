import type { Limits } from '../domain/run.js'
import type { Ended } from '../process/ended.js'
import { formatBytes } from '../text/size.js'
import { type DiskUse, diskUse, type OnDisk } from './workspace-disk.js'

type ReachedLimits = Pick<Limits, 'memoryBytes' | 'diskBytes' | 'processes'>

/** Which limits a program reached, in words for a person who wrote it; memory first. */
export function reachedLimits(
  { outOfMemory, mostProcesses = 0 }: Pick<Ended, 'outOfMemory' | 'mostProcesses'>,
  { memoryBytes, diskBytes, processes }: ReachedLimits,
  use: DiskUse | undefined,
  wasFull = false,
): string[] {
  const memory = `used more memory than the limit of ${formatBytes(memoryBytes)}`
  // The workspace lies in memory: who fills it may never have asked for any.
  const isMostlyFiles = use !== undefined && use.usedBytes > memoryBytes / 4
  const files = isMostlyFiles ? `, of which its files take ${formatBytes(use.usedBytes)}` : ''
  const disk = formatBytes(diskBytes)
  return [
    ...(outOfMemory ? [`${memory}${files}`] : []),
    ...(use?.isFull ? [wasFull ? `found its disk of ${disk} full` : `filled its disk of ${disk}`] : []),
    ...(mostProcesses >= processes ? [`came to its limit of ${processes} processes and threads`] : []),
  ]
}

/** Runs a program in a workspace, and tells which limits it reached. */
export async function tellingLimits(
  workspace: OnDisk,
  limits: ReachedLimits,
  run: () => Promise<Ended>,
): Promise<Ended> {
  const before = await diskUse(workspace)
  const ended = await run()
  const reached = reachedLimits(ended, limits, await diskUse(workspace), before?.isFull)
  return reached.length === 0 ? ended : { ...ended, reached }
}
