import { chmodSync, cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { findProgram } from '../../src/process/path.js'
import type { Job } from '../fakes/runner.js'
import { mountsBelow, runningWith } from '../machine.js'
import { until } from '../patience.js'
import { type Files, type Graded, startWorld } from './world.js'

// Who the runner is on GitHub's machines, but for sudo: an ordinary user, below whose home everything lies.
const uid = 50_000 + (process.pid % 10_000)
const PATH = '/usr/local/bin:/usr/bin:/bin'
const canBecome = process.platform === 'linux' && process.getuid?.() === 0
const hasBubblewrap = findProgram('bwrap', PATH) !== undefined
const hosted = canBecome ? describe : describe.skip
const levels = [...(hasBubblewrap ? ['bubblewrap'] : []), 'namespaces']

const world = await startWorld()
const home = join(world.root, 'home/runner')
const action = join(home, 'work/_actions/org/grade-action/v1')
const node = join(home, 'actions-runner/externals/node24/bin/node')
afterAll(() => world.close())

beforeAll(() => {
  for (const path of [action, dirname(node)]) mkdirSync(path, { recursive: true })
  cpSync(resolve('dist'), join(action, 'dist'), { recursive: true })
  // The runner's files are the runner's.
  const become = `exec setpriv --reuid=${uid} --regid=${uid} --clear-groups -- '${process.execPath}' "$@"`
  const own = `chown -R ${uid}:${uid} "$HOME" "$RUNNER_TEMP" "$GITHUB_WORKSPACE"`
  writeFileSync(node, `#!/bin/sh\n${own}\n${become}\n`, { mode: 0o755 })
  chmodSync(world.root, 0o755)
})

async function grade(files: Files, config: object, more: Partial<Job> = {}): Promise<Graded> {
  const grading = JSON.stringify({ assignment: 'hw3', ...config })
  const ada = await world.student({ ...files, '.github/grading.yml': grading })
  const env = { PATH, HOME: home, ...more.env }
  return ada.grade({
    inputs: { record: 'none' },
    node,
    action: join(action, 'dist/grade/index.js'),
    ...more,
    env,
  })
}

hosted('a runner that is an ordinary user', () => {
  test.each([...levels, 'none'])(
    'grades at the level %s, with files and streams as a program knows them, and leaves nothing',
    async (sandbox) => {
      const checks = {
        streams: 'echo a > /dev/stderr; echo b | tee /dev/stderr',
        input: 'cat < /dev/stdin',
        own: '[ "$(id -u)" != 0 ]; : > new; [ -O new ]; : > "$HOME/new"; mktemp',
        sudo: '! sudo -n true',
      }
      const tests = Object.entries(checks).map(([id, run]) => ({ id, run, stdin: 'given\n', points: 1 }))
      const graded = await grade({}, { sandbox, tests })
      const { status, points, grader } = graded.attempt()
      expect({ status, points, level: grader.confinement?.level }).toEqual({
        status: 'graded',
        points: 4,
        level: sandbox,
      })
      // What was used, what it cannot hold and why stands in the log as in the record.
      const log = graded.log.replace(/[\s|]+/g, ' ')
      expect(log).toContain(`Sandbox: ${sandbox} (asked for). Not enforced: `)
      if (sandbox !== 'none') expect(log).toContain(' Not available: limits.memory: no cgroup can be made ')
      expect(mountsBelow(world.root)).toEqual([])
    },
  )

  test.each(levels)('that is killed takes what runs at the level %s with it', async (sandbox) => {
    const seconds = `${600 + levels.indexOf(sandbox)}.0${process.pid}`
    const run = `sleep ${seconds} & sleep ${seconds}`
    let killed = Promise.resolve()
    const kill = async (pid: number): Promise<void> => {
      await until(() => runningWith(seconds).length > 2)
      process.kill(pid, 'SIGKILL')
    }
    const started = (pid: number): void => {
      killed = kill(pid)
    }
    const graded = await grade({}, { sandbox, tests: [{ id: 'long', run, points: 1 }] }, { started })
    await killed
    expect(graded.signal).toBe('SIGKILL')
    await until(() => runningWith(seconds).length === 0)
  })
})
