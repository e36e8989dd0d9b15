import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { startWorld } from './world.js'

const world = await startWorld()
afterAll(() => world.close())

const plant = readFileSync('__tests__/fixtures/hostile/sec/plant_git.sh', 'utf8')

/** A git that notes each call, and one in front of the real one on the path. */
function notingGit(log: string): string {
  const directory = world.directory('bin')
  const git = execFileSync('which', ['git'], { encoding: 'utf8' }).trim()
  writeFileSync(join(directory, 'git'), `#!/bin/sh\necho "git $*" >> '${log}'\nexec '${git}' "$@"\n`)
  chmodSync(join(directory, 'git'), 0o755)
  return directory
}

test.each(['branch', 'artifact', 'both'])(
  'what student code plants for git in the checkout and in HOME is never run: nobody asks git any more, record: %s',
  async (record) => {
    const ada = await world.student({
      'plant.sh': plant,
      // What git reads besides, in the home of whoever asks it.
      'home.sh': `for home in "$HOME" "$GRADER_HOME"; do mkdir -p "$home"
printf '[core]\\n\\tfsmonitor = "echo home >> %s; false"\\n\\thooksPath = %s\\n' "$HOSTILE_PWNED" "$HOSTILE_WORKSPACE/.git/hooks" > "$home/.gitconfig"; done`,
      'main.sh': 'echo student >> "$LOG"; sh plant.sh; sh home.sh; echo planted >> "$LOG"',
      '.github/grading.yml': `
assignment: hw3
sandbox: none
pass_env: [HOSTILE_WORKSPACE, HOSTILE_PWNED, GRADER_HOME, LOG]
tests: [{id: a, run: bash main.sh, points: 1}]
`,
    })
    const log = join(world.directory('log'), 'calls')
    const pwned = join(world.directory('pwned'), 'PWNED')
    const step = await ada.grade({
      inputs: { record },
      env: {
        PATH: `${notingGit(log)}:${process.env.PATH}`,
        HOSTILE_WORKSPACE: ada.workspace,
        HOSTILE_PWNED: pwned,
        GRADER_HOME: world.directory('home'),
        LOG: log,
      },
    })
    expect(step).toMatchObject({ code: 0, outputs: { status: 'graded', points: '1' } })
    expect(readFileSync(join(ada.workspace, '.git/config'), 'utf8')).toContain('fsmonitor')
    const calls = readFileSync(log, 'utf8').trim().split('\n')
    // The configuration's head is read before; that the noting works is seen by it and by what plants.
    expect(calls.indexOf('student')).toBeGreaterThan(0)
    expect(calls.slice(calls.indexOf('planted') + 1)).toEqual([])
    expect(existsSync(pwned)).toBe(false)
  },
)
