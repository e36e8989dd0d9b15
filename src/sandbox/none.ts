import { execFile } from 'node:child_process'
import { randomInt } from 'node:crypto'
import { resolve } from 'node:path'
import type { Ended } from '../process/ended.js'
import { findProgram, firstProgram } from '../process/path.js'
import { runProcess } from '../process/spawn.js'
import type { ConfinedCommand, Sandbox, SandboxSettings } from './sandbox.js'

const openFiles = 4096

/** `prlimit` and what it sets; no core files, since they fill the disk and hold whatever the program had read. */
const limitArguments = (limits: SandboxSettings['limits']): string[] => [
  '--core=0',
  `--fsize=${limits.fileSizeBytes}`,
  `--nofile=${openFiles}`,
]

/** Lies beyond thirty years of real-time scheduling, so it limits nothing; it is a number nobody else has. */
const drawRealTimeLimit = (): string => String(2 ** 50 + randomInt(2 ** 48 - 1))

const realTimeArgument = (limit: string): string => `--rttime=${limit}:${limit}`

/**
 * No isolation: the student's code runs as us, sees what we see and can reach the network. It has an environment of
 * its own, limits on time, output and (on Linux) file size and open files, and what it leaves running is ended.
 * A process escapes that only if, on Linux, it loses its ancestry between two looks, lowers its own real-time limit,
 * clears its environment and leaves the grading's directory; elsewhere, if it leaves its process group.
 */
export async function openNone(settings: SandboxSettings, reason: string): Promise<Sandbox> {
  const { limits, network, platform } = settings
  // One for all commands, so that what an early one left behind is still found after a later one.
  const realTimeLimit = drawRealTimeLimit()
  const prlimit = platform === 'linux' ? await findWorkingPrlimit(limits, realTimeLimit) : undefined
  const notEnforced = [
    ...(network ? [] : ['network']),
    'limits.memory',
    'limits.processes',
    ...(prlimit === undefined ? ['limits.file_size'] : []),
  ]
  const run = async (command: ConfinedCommand, signal: AbortSignal): Promise<Ended> => {
    const { argv, limited } = command
    if (prlimit === undefined) return runProcess(command, signal)
    const set = [...(limited ? limitArguments(limits) : []), realTimeArgument(realTimeLimit)]
    const program = await locate(command)
    // A program that is not there must fail as itself, not as prlimit.
    if (program === undefined) return runProcess(command, signal)
    const [, ...args] = argv
    return runProcess({ ...command, argv: [prlimit, ...set, '--', program, ...args], realTimeLimit }, signal)
  }
  return { level: 'none', reason, notEnforced, run }
}

/** Where a command's program is, as the child itself would look for it. */
function locate({ argv: [name], cwd, env }: ConfinedCommand): Promise<string | undefined> {
  return name.includes('/') ? firstProgram([resolve(cwd, name)]) : findProgram(name, env.PATH ?? '')
}

/** Limits above our own cannot be set, and not every system has `prlimit`: what counts is that it works here. */
async function findWorkingPrlimit(
  limits: SandboxSettings['limits'],
  realTimeLimit: string,
): Promise<string | undefined> {
  const path = '/usr/bin:/bin:/usr/sbin:/sbin'
  const prlimit = await findProgram('prlimit', path)
  if (prlimit === undefined) return undefined
  const args = [...limitArguments(limits), realTimeArgument(realTimeLimit), '--', '/bin/sh', '-c', ':']
  return new Promise((resolve) => {
    execFile(prlimit, args, { env: { PATH: path }, timeout: 5000 }, (error) =>
      resolve(error === null ? prlimit : undefined),
    )
  })
}
