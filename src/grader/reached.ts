import type { Limits } from '../domain/run.js'
import type { Ended } from '../process/ended.js'
import { formatBytes } from '../text/size.js'
import type { DiskUse } from './disk-full.js'

/** Which limits a program reached, in words for a person who wrote it. */
export function reachedLimits(
  { outOfMemory }: Pick<Ended, 'outOfMemory'>,
  { memoryBytes, diskBytes }: Pick<Limits, 'memoryBytes' | 'diskBytes'>,
  use: DiskUse | undefined,
): string[] {
  const memory = `used more memory than the limit of ${formatBytes(memoryBytes)}`
  // The workspace lies in memory: who fills it may never have asked for any.
  const isMostlyFiles = use !== undefined && use.usedBytes > memoryBytes / 4
  const files = isMostlyFiles ? `, in which files count, too: there are ${formatBytes(use.usedBytes)}` : ''
  return [
    ...(outOfMemory ? [`${memory}${files}`] : []),
    ...(use?.isFull ? [`filled its disk up to the limit of ${formatBytes(diskBytes)}`] : []),
  ]
}
