import { closeSync, openSync, readdirSync, readFileSync, readlinkSync, readSync } from 'node:fs'
import { isAtOrBelow } from '../text/below.js'
import { errorCode } from '../text/error-code.js'

/** One line of Linux's process table. */
export type ProcessEntry = {
  pid: number
  isDead: boolean
  parent: number
  group: number
  session: number
  /** In clock ticks since the machine started: with the pid it names a process for good. */
  started: number
  /** What it and its children that have ended used of the processors, as far as its parent knows of them. */
  cpuMs: number
}

const ofTheProcess: readonly (string | undefined)[] = [
  'EACCES',
  'EINVAL',
  'ENAMETOOLONG',
  'ENOENT',
  'ENOTDIR',
  'EPERM',
  'ESRCH',
]

/**
 * Processes come and go while they are looked at, and others' are closed to us: what cannot be read is not there. Without
 * descriptors or memory nothing can be read, which says nothing of any process: that is thrown.
 */
function orNothing<Value>(read: () => Value, nothing: Value): Value {
  try {
    return read()
  } catch (error) {
    if (ofTheProcess.includes(errorCode(error))) return nothing
    throw error
  }
}

const read = (pid: number, file: string): string =>
  orNothing(() => readFileSync(`/proc/${pid}/${file}`, 'latin1'), '')

const line = Buffer.alloc(4096)
/** Programs may make theirs megabytes long, which keeps whoever reads it busy; no course's is as long as this. */
const environment = Buffer.alloc(2 ** 18)

/** The whole table is read after every command: this takes half the system calls of `readFileSync`. */
function readStart(path: string, into: Buffer): Buffer {
  const file = openSync(path, 'r')
  try {
    return into.subarray(0, readSync(file, into))
  } finally {
    closeSync(file)
  }
}

export function readProcess(pid: number): ProcessEntry | undefined {
  const stat = orNothing(() => readStart(`/proc/${pid}/stat`, line).toString('latin1'), '')
  // The name stands in brackets and may itself hold brackets and spaces.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  const [state, parent, group, session] = fields
  const threads = fields[17]
  const started = fields[19]
  if (state === undefined || threads === undefined || started === undefined) return undefined
  return {
    pid,
    // A program whose first thread has ended looks like a zombie while its other threads run on.
    isDead: (state === 'Z' || state === 'X') && Number(threads) <= 1,
    parent: Number(parent),
    group: Number(group),
    session: Number(session),
    started: Number(started),
    // In ticks of which Linux counts a hundred a second for programs, whatever its own clock does (`USER_HZ`).
    cpuMs: fields.slice(11, 15).reduce((sum, ticks) => sum + Number(ticks) * 10, 0),
  }
}

/** The living processes; a zombie holds nothing and can do nothing. */
export const listProcesses = (): ProcessEntry[] => livingOf(listPids())

const listPids = (): number[] =>
  orNothing(() => readdirSync('/proc'), [])
    .filter((name) => /^\d+$/.test(name))
    .map(Number)

const livingOf = (pids: readonly number[]): ProcessEntry[] =>
  pids
    .map((pid) => readProcess(pid))
    .filter((entry) => entry !== undefined)
    .filter((entry) => !entry.isDead)

const mostTurns = 50

/**
 * The living processes, and then those that came while these were looked at, until no more come: reading a whole table
 * takes longer than a process needs to fork and end.
 */
export function* processesAsTheyCome(): Generator<ProcessEntry[]> {
  const known = new Set<number>()
  for (let turn = 0; turn < mostTurns; turn += 1) {
    const come = listPids().filter((pid) => !known.has(pid))
    if (come.length === 0) return
    for (const pid of come) known.add(pid)
    yield livingOf(come)
  }
}

export const hasInEnvironment = (pid: number, setting: string): boolean =>
  orNothing(() => readStart(`/proc/${pid}/environ`, environment).includes(`${setting}\0`), false)

/** Whether a process runs under this real-time limit, which children inherit and clearing the environment keeps. */
export const hasRealTimeLimit = (pid: number, limit: string): boolean =>
  read(pid, 'limits')
    .split('\n')
    .some((line) => line.startsWith('Max realtime timeout') && line.split(/\s+/).includes(limit))

/** Whoever hides closes its files. Of others one of the first leads there, and somebody may have thousands. */
const firstDescriptors = Array.from({ length: 64 }, (_, number) => String(number))

/** Whether a process works in a directory, runs a program from it, or has a file of it open. */
export const isBusyIn = (pid: number, directory: string): boolean =>
  ['cwd', 'root', 'exe', ...descriptorsOf(pid).map((fd) => `fd/${fd}`)].some((link) => {
    const target = orNothing(() => readlinkSync(`/proc/${pid}/${link}`), '')
    return isAtOrBelow(target, directory)
  })

function descriptorsOf(pid: number): string[] {
  const room = Number(/^FDSize:\s*(\d+)$/m.exec(read(pid, 'status'))?.[1])
  // Even to list thousands takes long.
  if (room > 4 * firstDescriptors.length) return firstDescriptors
  return orNothing(() => readdirSync(`/proc/${pid}/fd`), [])
}
