import { randomBytes } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { sendSignal } from '../../process/sweep.js'
import { ownerName } from '../owner.js'
import {
  type Cgroup,
  type Counters,
  counterFiles,
  countersOf,
  directoriesOf,
  enabling,
  endingOf,
  type GroupLimits,
  groupsIn,
  makingOf,
  removalOf,
} from './cgroup-files.js'
import { findHierarchy, type Hierarchy } from './cgroup-places.js'
import { type Act, asRoot, type Powers, perform, whyRefused } from './privileged.js'

/** Where cgroups are made here, and with what rights. */
export type Cgroups = { hierarchy: Hierarchy; powers: Powers }

/** What the names of all our groups begin with; their owner's follows. */
export const prefix = 'grade-'
const endMs = 1500
const removeMs = 2000
const pauseMs = 5

const read = (path: string): string | undefined => {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}

/** Finds the cgroups of this machine; a text says why there are none. */
export function findCgroups(powers: Powers, root = '/sys/fs/cgroup'): Cgroups | string {
  const hierarchy = findHierarchy(root, read('/proc/self/cgroup') ?? '', read)
  if (typeof hierarchy === 'string') return hierarchy
  // Nobody's sudo is needed where the older version is still in use: GitHub's machines left it behind.
  if (hierarchy.version === 1 && powers === 'sudo') return 'only version 2 is used with sudo'
  return { hierarchy, powers }
}

/** Makes a group with these limits, in the first place where that works; a text says why it does not. */
export async function makeCgroup(
  { hierarchy, powers }: Cgroups,
  limits: GroupLimits,
): Promise<Cgroup | string> {
  const name = `${prefix}${ownerName() ?? ''}-${randomBytes(6).toString('hex')}`
  let why = 'there is no place for one'
  for (const [index, group] of groupsIn(hierarchy, name).entries()) {
    const parent = hierarchy.version === 2 ? hierarchy.parents[index] : undefined
    const enable = hierarchy.version === 2 && hierarchy.enable && parent !== undefined ? enabling(parent) : []
    try {
      await perform([...enable, ...makingOf(group, limits)], powers)
      return group
    } catch (error) {
      why = whyRefused(error)
      await removeCgroup(group, powers)
    }
  }
  return why
}

const byOurselves = `
until [ "$1" = -- ]; do
  echo 0 > "$1" || exit 125
  shift
done
shift
exec "$@"`

/** A process may be moved only by who may write to what both its groups lie in. */
const bySudo = `
sudo=$1 group=$2
"$sudo" --non-interactive -- /bin/sh -c 'echo "$1" > "$2"' sandbox "$$" "$group" < /dev/null || exit 125
shift 3
exec "$@"`

/** What a command is started with to be in the group from its first moment. */
export function joining(group: Cgroup, powers: Powers): readonly [string, ...string[]] {
  // A shell has one thread: moved as such (version 1), it need not wait until no process of the machine forks.
  const file = group.version === 1 ? 'tasks' : 'cgroup.procs'
  const files = directoriesOf(group).map((directory) => `${directory}/${file}`)
  const [sudo] = asRoot(powers)
  return sudo === undefined
    ? ['/bin/sh', '-c', byOurselves, 'sandbox', ...files, '--']
    : ['/bin/sh', '-c', bySudo, 'sandbox', sudo, ...files, '--']
}

/** Ends everything in the group; true when nothing lives in it any more. */
export async function endCgroup(group: Cgroup, powers: Powers, ms = endMs): Promise<boolean> {
  const end = performance.now() + ms
  for (let isTold = false; isInhabited(group); isTold = true) {
    if (performance.now() > end) return false
    // Once is enough where the kernel does it; else whoever was just being born is met the next time.
    if (!isTold) await perform(endingOf(group), powers).catch(() => undefined)
    for (const pid of members(group)) sendSignal(pid, 'SIGKILL')
    await sleep(pauseMs)
  }
  return true
}

const isInhabited = (group: Cgroup): boolean =>
  group.version === 2
    ? /^populated 1$/m.test(read(`${group.pids}/cgroup.events`) ?? '')
    : members(group).length > 0

const members = (group: Cgroup): number[] =>
  directoriesOf(group).flatMap((directory) =>
    (read(`${directory}/cgroup.procs`) ?? '')
      .split('\n')
      .map(Number)
      // 0 is a process of somebody else's namespace, and would be our own group.
      .filter((pid) => pid > 0),
  )

/** What became of the processes of a group; to be read before it is removed. */
export function readCounters(group: Cgroup): Counters {
  const { memory, pids, cpu } = counterFiles(group)
  const text = (path: string | undefined): string => (path === undefined ? '' : (read(path) ?? ''))
  return countersOf(group.version, { memory: text(memory), pids: text(pids), cpu: text(cpu) })
}

/** Removes a group, with whatever still runs in it; false when that could not be done. */
export async function removeCgroup(group: Cgroup, powers: Powers): Promise<boolean> {
  const end = performance.now() + removeMs
  for (;;) {
    await endCgroup(group, powers)
    const left: Act[] = removalOf(group).filter(({ path }) => isDirectory(path))
    if (left.length === 0) return true
    const removed = await perform(left, powers).then(
      () => true,
      () => false,
    )
    if (removed) return true
    if (performance.now() > end) return false
    // The kernel takes a moment to let go of processes that have ended.
    await sleep(pauseMs)
  }
}

function isDirectory(path: string): boolean {
  try {
    readdirSync(path)
    return true
  } catch {
    return false
  }
}
