import { randomInt } from 'node:crypto'
import { resolve } from 'node:path'
import type { Ended } from '../process/ended.js'
import { findProgram, firstProgram } from '../process/path.js'
import { runProcess } from '../process/spawn.js'
import { argumentOf, findWorkingPrlimit, type ResourceLimit } from './limits/prlimit.js'
import type { ConfinedCommand, Sandbox, SandboxSettings } from './sandbox.js'

const openFiles = 4096

/** No core files, since they fill the disk and hold whatever the program had read. */
export const limitsOfProcess = ({ fileSizeBytes }: SandboxSettings['limits']): ResourceLimit[] => [
  { option: 'core', title: 'Max core file size', value: 0 },
  { option: 'fsize', title: 'Max file size', value: fileSizeBytes },
  { option: 'nofile', title: 'Max open files', value: openFiles },
]

/** Lies beyond thirty years of real-time scheduling, so it limits nothing; it is a number nobody else has. */
const drawMark = (): ResourceLimit => ({
  option: 'rttime',
  title: 'Max realtime timeout',
  value: 2 ** 50 + randomInt(2 ** 48 - 1),
})

/**
 * No isolation: the student's code runs as us, sees what we see and can reach the network. It has an environment of
 * its own, limits on time, output and (on Linux) file size and open files, and what it leaves running is ended.
 * A process escapes that only if, on Linux, it loses its ancestry between two looks, lowers its own real-time limit,
 * clears its environment and leaves the grading's directory; elsewhere, if it leaves its process group. One that forks
 * and ends without pause can outrun the sweep, which is then said. When we are killed ourselves all of it runs on; on
 * GitHub the end of the job takes what kept RUNNER_TRACKING_ID.
 */
export async function openNone(settings: SandboxSettings, reason: string): Promise<Sandbox> {
  const { limits, network, platform, tried = {} } = settings
  // One for all commands, so that what an early one left behind is still found after a later one.
  const mark = drawMark()
  const resources = limitsOfProcess(limits)
  if (platform === 'linux') tried.prlimit ??= findWorkingPrlimit([...resources, mark])
  const prlimit = await tried.prlimit
  const notEnforced = [
    ...(network ? [] : ['network']),
    'limits.memory',
    'limits.processes',
    ...(prlimit === undefined ? ['limits.file_size'] : []),
  ]
  const run = async (command: ConfinedCommand, signal: AbortSignal): Promise<Ended> => {
    const { argv, limited } = command
    if (prlimit === undefined) return runProcess(command, signal)
    const set = [...(limited ? resources : []), mark].map(argumentOf)
    const program = locate(command)
    // A program that is not there must fail as itself, not as prlimit.
    if (program === undefined) return runProcess(command, signal)
    const [, ...args] = argv
    const confined = [prlimit, ...set, '--', program, ...args] as const
    return runProcess({ ...command, argv: confined, realTimeLimit: String(mark.value) }, signal)
  }
  return { level: 'none', reason, notEnforced, unavailable: [], hasOwnRoot: false, run }
}

/** Where a command's program is, as the child itself would look for it. */
export function locate({
  argv: [name],
  cwd,
  env,
}: Pick<ConfinedCommand, 'argv' | 'cwd' | 'env'>): string | undefined {
  return name.includes('/') ? firstProgram([resolve(cwd, name)]) : findProgram(name, env.PATH ?? '')
}
