import { availableParallelism } from 'node:os'
import type { Ended } from '../../process/ended.js'
import { findProgram } from '../../process/path.js'
import type { Reach } from '../../process/start.js'
import { UserError } from '../../text/problem.js'
import { locate } from '../none.js'
import type { ConfinedCommand, SandboxSettings } from '../sandbox.js'
import { toolPath } from '../tools.js'
import { type Cgroups, findCgroups, joining, makeCgroup } from './cgroup.js'
import { endCgroup, readCounters, removeCgroup } from './cgroup-end.js'
import { removeLeftCgroups } from './cgroup-leftovers.js'
import { powersOf, whyRefused } from './privileged.js'
import { argumentOf, type ResourceLimit } from './prlimit.js'

/** What a level starts: its own program, and how it reaches what runs in it. */
type Started = Pick<ConfinedCommand, 'argv' | 'cwd' | 'env'> & { reach?: Reach; memoryBytes?: number }

/** Holds a level's commands to the limits of the configuration. */
export type Limiter = {
  /** For the sandbox's own lists. */
  unavailable: string[]
  notEnforced: string[]
  /** What stands right before the program inside of what the level starts: limits of each process, and of the user. */
  inside: (command: Pick<ConfinedCommand, 'timeoutMs'>, more?: readonly ResourceLimit[]) => readonly string[]
  /** Runs what a level starts in a group of its own, ends what is left in it, and tells what the group came to. */
  around: <Spec extends Started>(spec: Spec, run: (spec: Spec) => Promise<Ended>) => Promise<Ended>
}

/**
 * Memory and processes of a level's commands, held by a cgroup for each where one can be made, and else by looking at
 * them. A level uses it so:
 *
 *     const limiter = await openLimits(settings, { hasOwnUser: true })
 *     const run = (command) =>
 *       limiter.around(
 *         { ...command, argv: [...bwrap, '--', ...limiter.inside(command), ...command.argv], reach },
 *         (limited) => runProcess(limited, signal),
 *       )
 *
 * `hasOwnUser` says that the kernel counts the user's processes for this sandbox alone, and that it is not root.
 */
export async function openLimits(
  settings: SandboxSettings,
  { hasOwnUser }: { hasOwnUser: boolean },
): Promise<Limiter> {
  const { tried = {}, limits } = settings
  tried.cgroups ??= openCgroups(settings)
  const cgroups = await tried.cgroups
  const hasGroup = typeof cgroups !== 'string'
  const prlimit = findProgram('prlimit', toolPath)
  const holdsProcesses = hasGroup || (hasOwnUser && prlimit !== undefined)
  const inside: Limiter['inside'] = ({ timeoutMs }, more = []) => {
    if (prlimit === undefined) return []
    const each = [...more, ...(hasOwnUser ? [processesOf(limits.processes)] : []), cpuOf(timeoutMs)]
    return [prlimit, ...each.map(argumentOf), '--']
  }
  return {
    unavailable: hasGroup ? [] : [`limits.memory: no cgroup can be made here (${cgroups}); ${instead}`],
    notEnforced: holdsProcesses ? [] : ['limits.processes'],
    inside,
    around: (spec, run) =>
      // A program that is not there must fail as itself.
      hasGroup && locate(spec) !== undefined
        ? inGroup(cgroups, limits, spec, run)
        : run({ ...spec, memoryBytes: limits.memoryBytes }),
  }
}

/**
 * Not `RLIMIT_DATA`: it counts what is asked for and never touched, of which AddressSanitizer has terabytes and a JVM
 * on a large machine more than its heap; both would die of a limit they do not come near.
 */
const instead = 'what its processes have is looked at four times a second, and the largest is ended'

/** Whether a cgroup can be made is known when one was. */
async function openCgroups({ platform, env, limits }: SandboxSettings): Promise<Cgroups | string> {
  if (platform !== 'linux') return 'this is not Linux'
  const cgroups = findCgroups(powersOf({ env, uid: process.getuid?.() }))
  if (typeof cgroups === 'string') return cgroups
  try {
    await removeLeftCgroups(cgroups)
    const group = await makeCgroup(cgroups, limits)
    if (typeof group === 'string') return group
    return (await removeCgroup(group, cgroups.powers)) ? cgroups : 'one that was made could not be removed'
  } catch (error) {
    return whyRefused(error)
  }
}

async function inGroup<Spec extends Started>(
  cgroups: Cgroups,
  limits: SandboxSettings['limits'],
  spec: Spec,
  run: (spec: Spec) => Promise<Ended>,
): Promise<Ended> {
  const { powers } = cgroups
  const group = await makeCgroup(cgroups, limits)
  if (typeof group === 'string') throw new UserError([{ message: `no cgroup could be made: ${group}` }])
  try {
    const argv = [...joining(group, powers), ...spec.argv] as const
    const reach = reachOf(spec.reach, () => endCgroup(group, powers))
    const ended = await run({ ...spec, argv, reach })
    const { outOfMemory, ...counted } = readCounters(group)
    return { ...ended, ...counted, ...(outOfMemory && { outOfMemory }) }
  } finally {
    await removeCgroup(group, powers)
  }
}

/** Whoever is in the group is reached through it, too: also what the level lost sight of. */
function reachOf(reach: Reach | undefined, end: () => Promise<boolean>): Reach {
  return {
    ...(reach?.ask !== undefined && { ask: reach.ask }),
    kill: async () => {
      await reach?.kill?.()
      await end()
    },
    gone: async () => {
      const isEmpty = await end()
      return ((await reach?.gone?.()) ?? true) && isEmpty
    },
  }
}

const processesOf = (value: number): ResourceLimit => ({ option: 'nproc', title: 'Max processes', value })

/** All processors for as long as the command may take: only what outlives it gets there. */
const cpuOf = (timeoutMs: number): ResourceLimit => ({
  option: 'cpu',
  title: 'Max cpu time',
  value: Math.ceil(timeoutMs / 1000) * availableParallelism() + 10,
})
