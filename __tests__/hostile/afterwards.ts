import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { running } from '../machine.js'
import type { Scene } from './case.js'

const processesOf = ({ mark }: Scene): number[] =>
  running().flatMap(({ pid, command, environment }) =>
    [command, environment].some((text) => text.includes(mark)) ? [pid] : [],
  )

/** What still runs of an attack; the kernel may need a moment to bury what was killed. */
export async function survivorsOf(scene: Scene): Promise<number[]> {
  for (let look = 0; look < 100 && processesOf(scene).length > 0; look += 1) await sleep(50)
  return processesOf(scene)
}

/** Every file below a scene's directories that nobody but an attack can have left there. */
export function leftIn({ base, home, temp }: Scene): string[] {
  const below = (dir: string): string[] => readdirSync(dir).map((name) => join(dir, name))
  const cores = readdirSync(base, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /(^|\/)(core(\.\d+)?|PWNED)$/.test(name),
  )
  return [...below(home), ...below(temp), ...cores]
}
