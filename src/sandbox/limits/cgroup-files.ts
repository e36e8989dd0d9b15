import type { Hierarchy } from './cgroup-places.js'
import type { Act } from './privileged.js'

/** What a group may use. */
export type GroupLimits = { memoryBytes: number; processes: number }

/** One group for the processes of one command: a directory, or in version 1 one for each controller. */
export type Cgroup = { version: 1 | 2; memory: string; pids: string; cpuacct?: string }

/** The directories that a process of the group has to join. */
export const directoriesOf = ({ memory, pids, cpuacct }: Cgroup): string[] => [
  ...new Set([memory, pids, ...(cpuacct === undefined ? [] : [cpuacct])]),
]

/** Where groups called `name` can be, in the order to try. */
export function groupsIn(hierarchy: Hierarchy, name: string): Cgroup[] {
  if (hierarchy.version === 2) {
    return hierarchy.parents.map((parent) => ({
      version: 2,
      memory: `${parent}/${name}`,
      pids: `${parent}/${name}`,
    }))
  }
  const { memory, pids, cpuacct } = hierarchy
  const own = { version: 1 as const, memory: `${memory}/${name}`, pids: `${pids}/${name}` }
  return [{ ...own, ...(cpuacct !== undefined && { cpuacct: `${cpuacct}/${name}` }) }]
}

/** The init of the sandbox, what waits for it out here, and what they start to make it. */
const ours = 4

/** What makes a group with its limits; memory that is swapped out is still used memory. */
export function makingOf(group: Cgroup, { memoryBytes, processes }: GroupLimits): Act[] {
  const { memory, pids } = group
  const bytes = String(memoryBytes)
  const write = (path: string, text: string): Act => ({ act: 'write', path, text })
  const limits: Act[] =
    group.version === 2
      ? [
          write(`${memory}/memory.max`, bytes),
          { act: 'write', path: `${memory}/memory.swap.max`, text: '0', ifThere: true },
        ]
      : [
          write(`${memory}/memory.limit_in_bytes`, bytes),
          { act: 'write', path: `${memory}/memory.memsw.limit_in_bytes`, text: bytes, ifThere: true },
        ]
  const made = directoriesOf(group).map((path): Act => ({ act: 'make', path }))
  return [...made, ...limits, write(`${pids}/pids.max`, String(processes + ours))]
}

/** Switches the controllers on for what is below the machine's root, where nobody has. */
export const enabling = (parent: string): Act[] => [
  { act: 'write', path: `${parent}/cgroup.subtree_control`, text: '+memory +pids' },
]

/** What ends everything in a group, without letting it start anything more. */
export const endingOf = ({ version, pids }: Cgroup): Act[] => [
  { act: 'write', path: `${pids}/pids.max`, text: '0', ifThere: true },
  ...(version === 2
    ? [{ act: 'write', path: `${pids}/cgroup.kill`, text: '1', ifThere: true } as const]
    : []),
]

export const removalOf = (group: Cgroup): Act[] =>
  directoriesOf(group).map((path) => ({ act: 'remove', path }))

/** What the kernel counted for a group, by the texts of its files. */
export type Counters = { outOfMemory: boolean; cpuMs?: number; mostProcesses?: number }

type CounterFiles = { memory: string; pids: string; cpu?: string }

/** Which files tell it; kernels before 6.1 do not count the most processes. */
export const counterFiles = ({ version, memory, pids, cpuacct }: Cgroup): CounterFiles =>
  version === 2
    ? { memory: `${memory}/memory.events`, cpu: `${memory}/cpu.stat`, pids: `${pids}/pids.peak` }
    : {
        memory: `${memory}/memory.oom_control`,
        pids: `${pids}/pids.peak`,
        ...(cpuacct !== undefined && { cpu: `${cpuacct}/cpuacct.usage` }),
      }

export function countersOf(version: 1 | 2, { memory, cpu = '', pids }: CounterFiles): Counters {
  const kills = numberIn(/^oom_kill (\d+)$/m, memory) ?? 0
  const used = version === 2 ? numberIn(/^usage_usec (\d+)$/m, cpu, 1e3) : numberIn(/^(\d+)$/m, cpu, 1e6)
  const mostProcesses = numberIn(/^(\d+)$/m, pids)
  return {
    outOfMemory: kills > 0,
    ...(used !== undefined && { cpuMs: used }),
    ...(mostProcesses !== undefined && { mostProcesses }),
  }
}

function numberIn(pattern: RegExp, text: string, unit = 1): number | undefined {
  const found = pattern.exec(text)?.[1]
  return found === undefined ? undefined : Math.round(Number(found) / unit)
}
