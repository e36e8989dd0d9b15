import { spawn } from 'node:child_process'
import { closeSync, constants, fchmodSync, fstatSync, openSync, readSync } from 'node:fs'
import { within } from './within.js'

/** A pipe of the system's: a descriptor that reads and writes it. */
export type Pipe = number

const { O_RDONLY, O_RDWR, O_WRONLY, O_NONBLOCK } = constants
const helperMs = 2000
/** What a shell can name in a redirection, without its own input and output. */
const numbers = [3, 4, 5, 6, 7, 8, 9]
const written = 'x\n'

/** A shell keeps what a here-document says in a pipe; this one has some until it is told that they were taken. */
const script = `exec ${numbers.map((number) => `${number}<<E`).join(' ')}
${numbers.map(() => `${written}E\n`).join('')}echo $$
read -r taken`

const spare: Pipe[] = []
/** What was asked for ahead of its use. */
let coming: Promise<unknown> | undefined

/** Makes some while there is other work to do, for whatever is started next. */
export function preparePipes(): void {
  if (process.platform !== 'linux' || spare.length > 0) return
  coming ??= addPipes().catch(() => undefined)
}

/**
 * Node connects its children by sockets, and what `/dev/stderr` leads to could then not be opened (`tee /dev/stderr`
 * fails with ENXIO): these are pipes, as a shell's are. Undefined where there are none to be had.
 */
export async function takePipes(count: number): Promise<readonly Pipe[] | undefined> {
  if (process.platform !== 'linux') return undefined
  await coming
  coming = undefined
  if (spare.length < count) await addPipes()
  return spare.length < count ? undefined : spare.splice(0, count)
}

async function addPipes(): Promise<void> {
  spare.push(...(await makePipes()))
}

async function makePipes(): Promise<Pipe[]> {
  const helper = spawn('/bin/sh', ['-c', script], { stdio: ['pipe', 'pipe', 'ignore'], env: {} })
  helper.on('error', () => undefined)
  // Where there is no room for it, it has no streams either.
  if (helper.pid === undefined) return []
  const over = new Promise<void>((resolve) => helper.once('close', () => resolve()))
  for (const stream of [helper.stdin, helper.stdout]) stream.on('error', () => undefined)
  try {
    let said = ''
    const ready = new Promise<void>((resolve) =>
      helper.stdout.on('data', (text) => {
        said += String(text)
        if (said.endsWith('\n')) resolve()
      }),
    )
    await within(Promise.race([ready, over]), helperMs)
    return said === `${helper.pid}\n` ? pipesOf(helper.pid) : []
  } finally {
    helper.kill('SIGKILL')
  }
}

/** What another process has open, opened by us, too; nothing where it is no pipes. */
function pipesOf(pid: number | undefined): Pipe[] {
  const pipes: Pipe[] = []
  try {
    for (const number of numbers) {
      const pipe = openSync(`/proc/${pid}/fd/${number}`, O_RDWR | O_NONBLOCK)
      pipes.push(pipe)
      if (!fstatSync(pipe).isFIFO()) throw new Error('not a pipe')
      readSync(pipe, Buffer.alloc(2 * written.length))
      // Whoever a sandbox runs programs as has to open it, too; nobody else has a path to it.
      fchmodSync(pipe, 0o666)
    }
    return pipes
  } catch {
    for (const pipe of pipes) closeSync(pipe)
    return []
  }
}

/** The two ends of a pipe: the program's waits, ours does not. */
export type Ends = { ours: number; theirs: number }

/** Of a program's output, its errors and its input, in that order; nothing where they cannot be opened. */
export function openEnds(pipes: readonly Pipe[]): Ends[] {
  const open: number[] = []
  const openEnd = (pipe: Pipe, flags: number): number => {
    const end = openSync(`/proc/self/fd/${pipe}`, flags)
    open.push(end)
    return end
  }
  try {
    return pipes.map((pipe, index) => {
      const [own, other] = index === 2 ? [O_WRONLY, O_RDONLY] : [O_RDONLY, O_WRONLY]
      return { ours: openEnd(pipe, own | O_NONBLOCK), theirs: openEnd(pipe, other) }
    })
  } catch {
    for (const end of open) closeSync(end)
    return []
  } finally {
    for (const pipe of pipes) closeSync(pipe)
  }
}
