import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { stripEscapes } from '../../src/text/visible.js'
import { running } from '../machine.js'
import type { Ended, Laptop } from './laptop.js'

/** Somebody at a terminal: waits for words on the screen, types, and looks at what came of it. */
export type Typist = {
  /** Types once words are on the screen that were not there when something was typed last. */
  type: (words: string, keys: string) => Promise<void>
  sees: (words: string) => Promise<void>
  screen: () => string
  /** Ends our program as a crash of the machine would. */
  crash: () => void
  ended: Promise<Ended>
}

const LONGEST_MS = 90_000

const sitting = new Set<() => Promise<unknown>>()

/** Closes the terminals a test left open. */
export async function leaveAll(): Promise<void> {
  await Promise.all([...sitting].map((leave) => leave()))
  sitting.clear()
}

/** Starts a command in a terminal of its own. */
export function sitDown(laptop: Laptop, args: readonly string[], env: Record<string, string> = {}): Typist {
  const { child, ended } = laptop.start(args, { terminal: ':', isTyped: true, env: { TERM: 'dumb', ...env } })
  sitting.add(() => {
    child.kill('SIGHUP')
    return ended
  })
  let seen = ''
  let typedAt = 0
  child.stdout?.on('data', (text: string) => {
    seen += text
  })
  const screen = (): string => stripEscapes(seen).replaceAll('\r', '')
  const sees = async (words: string): Promise<void> => {
    for (const end = Date.now() + LONGEST_MS; !screen().slice(typedAt).includes(words); ) {
      if (Date.now() > end) throw new Error(`${JSON.stringify(words)} is not on the screen:\n${screen()}`)
      await sleep(20)
    }
  }
  return {
    type: async (words, keys) => {
      await sees(words)
      typedAt = screen().length
      child.stdin?.write(keys)
    },
    sees,
    screen,
    crash: () => {
      for (const pid of nodesIn(laptop.dir)) process.kill(pid, 'SIGKILL')
    },
    ended,
  }
}

/** The Node processes that work in a directory: only Linux tells. */
const nodesIn = (dir: string): number[] =>
  running()
    .filter(({ command }) => command.startsWith(`${process.execPath}\0`))
    .filter(({ environment }) => environment.split('\0').includes(`TMPDIR=${join(dir, '../tmp')}`))
    .map(({ pid }) => pid)
