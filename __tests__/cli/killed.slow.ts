import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, expect, test } from '@jest/globals'
import { chooseSandbox } from '../../src/sandbox/choose.js'
import { running } from '../machine.js'
import { until } from '../patience.js'
import { aSettings } from '../sandbox/settings.js'
import { openLaptop } from './laptop.js'

const laptop = openLaptop()
afterAll(() => {
  if (process.platform === 'linux') unmountBelow(dirname(laptop.dir))
  laptop.close()
})

/** A workspace on a disk of its own stays mounted, too, where nobody is left to remove it. */
function unmountBelow(directory: string): void {
  const points = readFileSync('/proc/self/mounts', 'utf8')
    .split('\n')
    .map((line) => line.split(' ')[1] ?? '')
  for (const point of points) if (point.startsWith(`${directory}/`)) execFileSync('umount', ['--lazy', point])
}

type Level = 'none' | 'namespaces' | 'bubblewrap'

const works = (level: Level): Promise<boolean> =>
  chooseSandbox(level, aSettings()).then(
    () => true,
    () => false,
  )

/** What outlives a grader that is killed outright, by level. */
const expected: Record<Level, 'all of it' | 'nothing'> = {
  none: 'all of it',
  namespaces: 'nothing',
  bubblewrap: 'nothing',
}

const levels: Level[] = []
if (process.platform === 'linux')
  for (const level of ['none', 'namespaces', 'bubblewrap'] as const)
    if (await works(level)) levels.push(level)

test.each(levels)(
  'of a program at level %s what is documented outlives a grader that is killed',
  async (level) => {
    // A number of seconds that nobody else sleeps for; it ends by itself in any case.
    const seconds = `400.${String(process.pid).padStart(7, '0')}${levels.indexOf(level)}`
    const script = `setsid sleep ${seconds} & sleep ${seconds} & sleep ${seconds}`
    laptop.write({
      [`${level}/grading.yml`]: {
        assignment: 'hw3',
        sandbox: level,
        tests: [{ id: 'a', run: script, points: 1 }],
      },
    })
    const { child, ended } = laptop.start(['run', level])
    const living = (): number[] =>
      running().flatMap(({ pid, command }) => (command === `sleep\0${seconds}\0` ? [pid] : []))
    try {
      await until(() => living().length === 3)
      child.kill('SIGKILL')
      await ended
      if (expected[level] === 'nothing') await until(() => living().length === 0)
      else await sleep(500)
      expect(living()).toHaveLength(expected[level] === 'nothing' ? 0 : 3)
    } finally {
      for (const pid of living()) process.kill(pid, 'SIGKILL')
    }
  },
)
