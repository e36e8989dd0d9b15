import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { findProgram } from '../../process/path.js'
import { toolPath } from '../tools.js'

/** A resource limit as `prlimit` sets it and as Linux lists it. */
export type ResourceLimit = { option: string; title: string; value: number }

export const argumentOf = ({ option, value }: ResourceLimit): string => `--${option}=${value}:${value}`

/** Where `prlimit` is, if it can set these limits here: not every system has it, and ours cannot be exceeded. */
export async function findWorkingPrlimit(limits: readonly ResourceLimit[]): Promise<string | undefined> {
  const prlimit = findProgram('prlimit', toolPath)
  if (prlimit === undefined) return undefined
  const works = (await isSure(limits)) || (await isTried(prlimit, limits))
  return works ? prlimit : undefined
}

/** Where no filter looks at system calls, limits up to our own hard ones can always be set: no trial is needed. */
async function isSure(limits: readonly ResourceLimit[]): Promise<boolean> {
  const read = (name: string): Promise<string> => readFile(`/proc/self/${name}`, 'utf8').catch(() => '')
  const [status, listed] = await Promise.all([read('status'), read('limits')])
  const hard = parseHardLimits(listed)
  return (
    /^Seccomp:\s*0$/m.test(status) && limits.every(({ title, value }) => value <= (hard.get(title) ?? -1))
  )
}

/** The hard limits of `/proc/self/limits`, by their titles. */
export function parseHardLimits(text: string): ReadonlyMap<string, number> {
  const rows = text.matchAll(/^(Max .*?) {2,}\S+ +(unlimited|\d+)/gm)
  return new Map(
    [...rows].map(([, title = '', hard]) => [
      title,
      hard === 'unlimited' ? Number.POSITIVE_INFINITY : Number(hard),
    ]),
  )
}

function isTried(prlimit: string, limits: readonly ResourceLimit[]): Promise<boolean> {
  const args = [...limits.map(argumentOf), '--', '/bin/sh', '-c', ':']
  return new Promise((resolve) => {
    execFile(prlimit, args, { env: { PATH: toolPath }, timeout: 5000 }, (error) => resolve(error === null))
  })
}
