import { win32 } from 'node:path'
import type { Command } from '../domain/run.js'
import { UserError } from '../text/problem.js'
import { directoriesOf, findProgram, firstProgram } from './path.js'

/** What of our own environment says where programs are; on Windows the names are matched in any case. */
export type HostEnvironment = Readonly<Record<string, string | undefined>>

/** A variable of ours; Windows writes `Path` and means `PATH`. */
export function hostValue(
  host: HostEnvironment,
  name: string,
  platform: NodeJS.Platform,
): string | undefined {
  if (platform !== 'win32') return host[name]
  const found = Object.keys(host).find((key) => key.toLowerCase() === name.toLowerCase())
  return found === undefined ? undefined : host[found]
}

/** The places of Git's bash: `bash` alone would be WSL's, which sees other files. */
function gitBashes(host: HostEnvironment): string[] {
  const value = (name: string): string[] => [hostValue(host, name, 'win32') ?? []].flat()
  const roots = [...value('ProgramFiles'), ...value('ProgramW6432'), ...value('ProgramFiles(x86)')]
  const users = value('LOCALAPPDATA').map((directory) => win32.join(directory, 'Programs'))
  const besideGit = directoriesOf(value('PATH').join(';'))
    .filter((directory) => /[\\/]git[\\/]cmd$/i.test(directory))
    .map((directory) => win32.dirname(directory))
  const gits = [...besideGit, ...[...roots, ...users].map((directory) => win32.join(directory, 'Git'))]
  return gits.map((directory) => win32.join(directory, 'bin', 'bash.exe'))
}

/** Where bash is; a `UserError` when it is nowhere. */
function findBash(host: HostEnvironment, platform: NodeJS.Platform): string {
  const path = hostValue(host, 'PATH', platform) ?? ''
  const found =
    platform === 'win32'
      ? firstProgram(gitBashes(host))
      : (findProgram('bash', path) ?? firstProgram(['/bin/bash', '/usr/bin/bash']))
  if (found !== undefined) return found
  const hint = platform === 'win32' ? 'install Git for Windows' : 'install bash'
  throw new UserError([{ message: 'bash is not there, and commands written as one string run in it', hint }])
}

/**
 * What a command runs: a string in bash, where the first thing that fails ends it, or in the `shell` of where it is to
 * run; an array as it is.
 */
export function argvOf(
  command: Command,
  host: HostEnvironment,
  platform: NodeJS.Platform,
  shell?: readonly [string, ...string[]],
): readonly [string, ...string[]] {
  if (typeof command === 'string') {
    return [...(shell ?? ([findBash(host, platform), '-eo', 'pipefail', '-c'] as const)), command]
  }
  const [program, ...args] = command
  if (program === undefined) throw new UserError([{ message: 'a command written as a list is empty' }])
  return [program, ...args]
}
