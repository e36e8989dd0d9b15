import { readdirSync, readFileSync } from 'node:fs'

/** A living process of the machine, whose words are separated by NUL as the kernel keeps them. */
export type Running = { pid: number; command: string; environment: string }

/** Every living process; only Linux tells. What a process keeps to itself, or has no more, is empty. */
export const running = (): Running[] =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((pid) => ({
      pid: Number(pid),
      command: readNow(`/proc/${pid}/cmdline`),
      environment: readNow(`/proc/${pid}/environ`),
    }))

/** The living processes with a text in their command line, a space between the words. */
export const runningWith = (text: string): string[] =>
  running()
    .map(({ command }) => command.replaceAll('\0', ' ').trim())
    .filter((line) => line.includes(text))

/** What is mounted below a directory: other tests mount, too, at the same time. */
export const mountsBelow = (directory: string): string[] =>
  readFileSync('/proc/self/mountinfo', 'utf8')
    .split('\n')
    .filter((line) => line.includes(` ${directory}/`))

function readNow(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    // It has ended since it was listed, or is somebody else's.
    return ''
  }
}
