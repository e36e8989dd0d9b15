import { readdirSync } from 'node:fs'
import { isOwnerGone } from '../owner.js'
import { type Cgroups, prefix } from './cgroup.js'
import { removeCgroup } from './cgroup-end.js'
import { groupsIn } from './cgroup-files.js'

/** Removes the groups of graders that were killed, with what they left running. */
export async function removeLeftCgroups({ hierarchy, powers }: Cgroups): Promise<void> {
  const above = hierarchy.version === 2 ? hierarchy.parents : [hierarchy.memory, hierarchy.pids]
  const names = new Set(above.flatMap((directory) => subdirectories(directory)).filter(isLeft))
  for (const name of names) for (const group of groupsIn(hierarchy, name)) await removeCgroup(group, powers)
}

const isLeft = (name: string): boolean =>
  name.startsWith(prefix) && isOwnerGone(name.slice(prefix.length).replace(/-[0-9a-f]+$/, ''))

function subdirectories(directory: string): string[] {
  try {
    return readdirSync(directory, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name)
  } catch {
    return []
  }
}
