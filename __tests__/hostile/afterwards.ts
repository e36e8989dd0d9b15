import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Scene } from './case.js'

function isMarked(pid: string, mark: string): boolean {
  try {
    return ['cmdline', 'environ'].some((name) => readFileSync(`/proc/${pid}/${name}`).includes(mark))
  } catch {
    return false
  }
}

const processesOf = ({ mark }: Scene): string[] =>
  readdirSync('/proc').filter((name) => /^\d+$/.test(name) && isMarked(name, mark))

/** What still runs of an attack; the kernel may need a moment to bury what was killed. */
export async function survivorsOf(scene: Scene): Promise<string[]> {
  for (let look = 0; look < 10; look += 1) {
    if (processesOf(scene).length === 0) return []
    await sleep(50)
  }
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
