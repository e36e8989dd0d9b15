import { mkdir, statfs } from 'node:fs/promises'
import type { Disk } from '../sandbox/limits/disk.js'
import { errorCode } from '../text/error-code.js'
import { formatBytes } from '../text/size.js'
import type { Copied } from './copy.js'
import { removeTree } from './remove.js'

/** The disk, once it is what `root` is, or why it cannot be. */
export async function mounted(
  root: string,
  disk: Disk | string | undefined,
): Promise<Disk | string | undefined> {
  return typeof disk === 'object' ? ((await disk.mount(root)) ?? disk) : disk
}

/** A copy of a submission, or that it does not fit on the disk it was given: then nothing is copied. */
export async function tooLargeFor(
  disk: Disk | string | undefined,
  files: string,
  copy: () => Promise<Copied>,
): Promise<Copied> {
  try {
    return await copy()
  } catch (error) {
    if (typeof disk !== 'object' || errorCode(error) !== 'ENOSPC') throw error
    // What is copied in part is none of the student's work, and takes the room of what comes next.
    await removeTree(files)
    await mkdir(files, { mode: 0o700 })
    const refused = `the submission is larger than the disk limit of ${formatBytes(disk.bytes)}, or has too many files for it`
    return { paths: [], notices: [], refused }
  }
}

/** A workspace, and the disk of its own if it has one. */
export type OnDisk = { root: string; disk?: Disk | string }

/** What a workspace on a disk of its own has in use, and whether there is room for anything more. */
export type DiskUse = { usedBytes: number; isFull: boolean }

/** Undefined where it is part of the machine's disk, or cannot be told. */
export async function diskUse({ root, disk }: OnDisk): Promise<DiskUse | undefined> {
  const found = typeof disk === 'object' ? await statfs(root).catch(() => undefined) : undefined
  if (found === undefined) return undefined
  const { bsize, blocks, bfree, ffree } = found
  return { usedBytes: (blocks - bfree) * bsize, isFull: bfree === 0 || ffree === 0 }
}
