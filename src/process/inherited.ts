import { closeSync, fstatSync, readdirSync, readFileSync } from 'node:fs'

/** `O_CLOEXEC` of asm-generic/fcntl.h, as /proc shows it: such files no program of ours gets. */
const closedOnExec = 0o2000000
/** Below are input and output. */
const first = 3

/**
 * Closes what whoever started us left open by mistake, before it is handed on to student code: by a directory a program
 * gets out of every sandbox. A pipe leads nowhere, and may be what a shell calls a file: `--app-key <(pass show key)`.
 * Node itself looks no further than to the first free number above 15 (libuv's `uv_disable_stdio_inheritance`).
 */
export function closeInherited(platform: NodeJS.Platform): void {
  if (platform !== 'linux') return
  for (const number of openFiles()) if (isInherited(number)) closeSync(number)
}

function openFiles(): number[] {
  try {
    return readdirSync('/proc/self/fd').map(Number)
  } catch {
    return []
  }
}

function isInherited(number: number): boolean {
  if (number < first) return false
  try {
    const text = readFileSync(`/proc/self/fdinfo/${number}`, 'utf8')
    const flags = /^flags:\s*([0-7]+)$/m.exec(text)?.[1]
    if (flags === undefined || (Number.parseInt(flags, 8) & closedOnExec) !== 0) return false
    return !fstatSync(number).isFIFO()
  } catch {
    // It was the list of them.
    return false
  }
}
