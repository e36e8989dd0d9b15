import { posix } from 'node:path'
import { isMasked, type Mask } from '../view/masks.js'
import type { RootEntry } from '../view/places.js'

export type BubblewrapRequest = {
  /** The numbers of the descriptors with the filter of system calls, for the status, with the names of users. */
  filter?: number
  status: number
  users?: { file: string; descriptor: number }
  /** True when another user than us runs in there, who we can become since we are root. */
  isOtherUser: boolean
  network: boolean
  masks: readonly Mask[]
  /** The only directories on the machine's disks that can be written to. */
  writable: readonly string[]
  /** What is `/grade`, where something is to be. */
  grade?: string
  /** All there is at the root. */
  root: readonly RootEntry[]
  cwd: string
}

const mebibyte = 2 ** 20
const scratchpadBytes = 512 * mebibyte
const sharedMemoryBytes = 256 * mebibyte

/** The options of bubblewrap for one command. */
export function bubblewrapArgs(request: BubblewrapRequest): string[] {
  const { filter, status, users, network, masks, writable, grade, cwd } = request
  return [
    ...userOptions(request),
    ...['--unshare-ipc', '--unshare-pid', '--unshare-uts', ...(network ? [] : ['--unshare-net'])],
    // Programs look up the name of their machine; this one is known everywhere.
    ...['--hostname', 'localhost'],
    ...['--die-with-parent', '--new-session', '--json-status-fd', String(status)],
    ...(filter === undefined ? [] : ['--seccomp', String(filter)]),
    ...rootOptions(request),
    ...['--dev', '/dev', '--proc', '/proc'],
    ...['--perms', '1777', '--size', String(sharedMemoryBytes), '--tmpfs', '/dev/shm'],
    ...(users === undefined
      ? []
      : ['--perms', '0644', '--ro-bind-data', String(users.descriptor), users.file]),
    ...masks.flatMap((mask) => [...wayTo(mask.path, masks), ...maskOptions(mask)]),
    ...writable.flatMap((path) => [...wayTo(path, masks), '--bind', path, path]),
    ...(grade === undefined ? [] : ['--bind', grade, '/grade']),
    // Only now, since what lies below had to be made in them.
    ...masks.flatMap((mask) => (mask.kind === 'empty' ? ['--remount-ro', mask.path] : [])),
    ...['--remount-ro', '/'],
    ...['--chdir', cwd],
  ]
}

/** To enter somebody's directory and to become that one; nothing of them is left to who that is. */
const powersToBecome = ['DAC_READ_SEARCH', 'SETUID', 'SETGID', 'SETPCAP']

const userOptions = ({ isOtherUser }: BubblewrapRequest): string[] =>
  isOtherUser
    ? ['--cap-drop', 'ALL', ...powersToBecome.flatMap((power) => ['--cap-add', `CAP_${power}`])]
    : ['--unshare-user', '--cap-drop', 'ALL']

/**
 * What is hidden as a whole is not even taken in: the disks of other gradings may lie there, and bubblewrap gives up
 * where one ends between its look at what is mounted and the moment it makes that read-only.
 */
function rootOptions({ root, masks, grade }: BubblewrapRequest): string[] {
  const made = ['/dev', '/proc', ...(grade === undefined ? [] : ['/grade'])]
  const own = new Set([...made, ...masks.filter(({ kind }) => kind !== 'shown').map(({ path }) => path)])
  return root.flatMap(({ name, link }) => {
    const path = `/${name}`
    if (link !== undefined) return ['--symlink', link, path]
    return own.has(path) ? [] : ['--ro-bind-try', path, path]
  })
}

/** Directories that bubblewrap makes by itself are closed to all but root. */
function wayTo(path: string, masks: readonly Mask[]): string[] {
  const above = posix.dirname(path)
  return isMasked(masks, above) ? ['--perms', '0755', '--dir', above] : []
}

function maskOptions(mask: Mask): string[] {
  switch (mask.kind) {
    case 'scratchpad':
      return ['--perms', '1777', '--size', String(scratchpadBytes), '--tmpfs', mask.path]
    case 'empty':
      return ['--perms', '0755', '--size', String(mebibyte), '--tmpfs', mask.path]
    case 'closed':
      return ['--ro-bind', '/dev/null', mask.path]
    case 'shown':
      return ['--ro-bind', mask.from, mask.path]
  }
}
