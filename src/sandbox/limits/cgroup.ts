import { randomBytes } from 'node:crypto'
import { ownerName } from '../owner.js'
import { removeCgroup } from './cgroup-end.js'
import { type Cgroup, directoriesOf, enabling, type GroupLimits, groupsIn, makingOf } from './cgroup-files.js'
import { findHierarchy, type Hierarchy } from './cgroup-places.js'
import { asRoot, type Powers, perform, whyRefused } from './privileged.js'
import { readNow } from './read-now.js'

/** Where cgroups are made here, and with what rights. */
export type Cgroups = { hierarchy: Hierarchy; powers: Powers }

/** What the names of all our groups begin with; their owner's follows. */
export const prefix = 'grade-'

/** Finds the cgroups of this machine; a text says why there are none. */
export function findCgroups(powers: Powers, root = '/sys/fs/cgroup'): Cgroups | string {
  const hierarchy = findHierarchy(root, readNow('/proc/self/cgroup') ?? '', readNow)
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
"$1" --non-interactive -- /bin/sh -c 'echo "$1" > "$2"' sandbox "$$" "$2" < /dev/null || exit 125
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
