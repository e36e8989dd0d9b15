import { readFileSync } from 'node:fs'
import { rmdir } from 'node:fs/promises'
import { formatBytes } from '../../text/size.js'
import { isOwnerGone, ownerName } from '../owner.js'
import { type Host, type Powers, powersOf, runTool, whyRefused } from './privileged.js'

/** A file system of its own for a workspace: what fills it fills nothing else. It lies in memory. */
export type Disk = {
  bytes: number
  /** Mounts it on an empty directory; a text says why that cannot be done. */
  mount: (directory: string) => Promise<string | undefined>
  /** Takes it away with all that is in it; false when that could not be done. */
  unmount: (directory: string) => Promise<boolean>
}

type DiskRequest = Host & {
  platform: NodeJS.Platform
  limits: { diskBytes: number; memoryBytes: number }
  /** What the machine has to spare. */
  freeBytes: number
}

const prefix = 'grade-action.'
/** What a file takes at least. */
const pageBytes = 4096
const fewestInodes = 1000

/** A disk for workspaces, if there can be one here; a text says why not. */
export function openDisk(request: DiskRequest): Disk | string {
  const { platform, uid, limits, freeBytes } = request
  const { diskBytes: bytes, memoryBytes } = limits
  const powers = powersOf(request)
  if (platform !== 'linux') return 'this is not Linux'
  if (uid !== 0 && powers === 'ours') return 'only root may mount'
  if (bytes + memoryBytes > freeBytes)
    return `it would lie in memory, of which ${formatBytes(freeBytes)} are free`
  return {
    bytes,
    mount: async (directory) => {
      await removeLeftDisks(powers)
      return tryTool(
        ['mount', ...mountOptions(bytes, process.getuid?.() ?? 0, process.getgid?.() ?? 0), directory],
        powers,
      )
    },
    unmount: async (directory) => (await tryTool(unmounting(directory), powers)) === undefined,
  }
}

/** Files as small as a page are the most there can be, so that their number is bounded, too. */
export const mountOptions = (bytes: number, uid: number, gid: number): string[] => {
  const inodes = Math.max(fewestInodes, Math.ceil(bytes / pageBytes))
  const options = `size=${bytes},nr_inodes=${inodes},mode=700,uid=${uid},gid=${gid},nosuid,nodev`
  return ['-t', 'tmpfs', '-o', options, `${prefix}${ownerName() ?? ''}`]
}

/** At once (`-l`), whoever is still in it: what nobody uses any more is freed. */
const unmounting = (directory: string): string[] => ['umount', '-l', directory]

const tryTool = (argv: readonly string[], powers: Powers): Promise<string | undefined> =>
  runTool(argv, powers).then(() => undefined, whyRefused)

/** Removes the disks of graders that were killed. */
async function removeLeftDisks(powers: Powers): Promise<void> {
  for (const directory of leftDisks(readFileSync('/proc/self/mountinfo', 'utf8'), isOwnerGone)) {
    await tryTool(unmounting(directory), powers)
    await rmdir(directory).catch(() => undefined)
  }
}

/** Where disks lie whose owner is gone, by the text of `/proc/self/mountinfo`. */
export function leftDisks(mountinfo: string, isGone: (owner: string) => boolean): string[] {
  return mountinfo.split('\n').flatMap((line) => {
    const [mount = '', system = ''] = line.split(' - ')
    const directory = mount.split(' ')[4]
    const [type, source = ''] = system.split(' ')
    const isOurs = type === 'tmpfs' && source.startsWith(prefix)
    return isOurs && directory !== undefined && isGone(source.slice(prefix.length))
      ? [unescaped(directory)]
      : []
  })
}

/** White space and backslashes are octal numbers there. */
const unescaped = (path: string): string =>
  path.replace(/\\([0-7]{3})/g, (_, octal: string) => String.fromCharCode(Number.parseInt(octal, 8)))
