import { chmodSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { parseAttempt } from '../../src/record/attempt.js'
import { containersWith, findTestEngine } from '../fakes/container-engine.js'
import { openLaptop } from './laptop.js'

const engine = findTestEngine()
const here = engine === undefined ? describe.skip : describe
const { image = '' } = engine ?? {}
const env = Object.fromEntries(Object.entries(engine?.env ?? {}).map(([name, value]) => [name, value ?? '']))
const laptop = openLaptop()

afterAll(() => {
  const left = laptop.close()
  const containers = engine === undefined ? [] : containersWith(laptop.dir, engine)
  engine?.remove()
  expect({ left, containers }).toEqual({ left: [], containers: [] })
})

async function grade(config: object, files: Record<string, string> = {}) {
  const grading = { assignment: 'hw3', image, ...config }
  laptop.write({ 'hw3/.github/grading.yml': grading, ...files })
  for (const path of Object.keys(files)) chmodSync(join(laptop.dir, path), 0o755)
  const { out, err, code } = await laptop.start(['run', 'hw3', '--json'], { env }).ended
  return { attempt: parseAttempt(out, 'stdout'), err, code }
}

here('a submission is graded in the image of its course', () => {
  test('by every command, but for checks, which are the course’s', async () => {
    const { attempt } = await grade(
      {
        setup: 'mkdir -p "$HOME/tool" && echo installed > "$HOME/tool/x"',
        build: 'test -f main.py && echo built > built',
        tests: [
          { id: 'reads', run: 'python3 main.py', stdin: 'Ada\n', stdout: 'Hello, Ada' },
          { id: 'finds', run: 'cat "$HOME/tool/x" built', stdout: 'installed\nbuilt' },
          {
            id: 'is-inside',
            run: 'test ! -e /usr/bin/npm && hostname 2> /dev/null || uname -n',
            stdout: 'sandbox',
          },
          { id: 'lacks', run: ['./missing'] },
          { id: 'is-checked', run: 'echo 5', check: 'read x; [ "$x" = 5 ] && test -x "$(command -v tar)"' },
        ],
      },
      { 'hw3/main.py': 'print("Hello, " + input())\n' },
    )
    expect(attempt.tests.map(({ id, status }) => `${id} ${status}`)).toEqual([
      'reads passed',
      'finds passed',
      'is-inside passed',
      'lacks failed',
      'is-checked passed',
    ])
    expect(attempt.tests[3]?.message).toBe('it could not be started: ./missing: no such program (ENOENT)')
    expect(attempt.grader.confinement).toMatchObject({
      level: 'docker',
      reason: expect.stringContaining('there is an `image`'),
      image: expect.stringMatching(/sha256:[0-9a-f]{64}/),
    })
  })

  test.each([
    ['a misspelt command', { tests: [{ id: 'a', run: 'pyhton3 -c ""' }] }, 'pyhton3: command not found'],
    [
      'a program the image has not',
      { grader: { run: ['cobc', 'x'], format: 'exit-code' } },
      'cobc: no such program in the image',
    ],
    [
      'a setup that would change the system',
      { setup: 'apt-get install -y cowsay', tests: [{ id: 'a', run: 'true' }] },
      'what the system needs (apt-get, apk, dnf) belongs into the image',
    ],
  ])('%s is an error and nobody’s zero', async (_, config, reason) => {
    const { attempt } = await grade(config)
    expect(attempt).toMatchObject({ status: 'error', points: null, reason: expect.stringContaining(reason) })
  })

  test('as PrairieLearn does it: its entrypoint, as root, in /grade, with users of its own', async () => {
    const entrypoint = `#!/bin/bash
set -e
chown -R ag /grade/student && chmod 700 /grade/tests && mkdir -p /home/ag && chown ag /home/ag
answer=$(setpriv --reuid=ag --regid=ag --clear-groups bash -c 'cat /grade/tests/secret 2> /dev/null || bash student/main.sh')
echo "{\\"gradable\\": true, \\"score\\": $answer, \\"message\\": \\"$(id -u) $PWD\\"}" > /grade/results/results.json
chmod 600 /grade/results/results.json
`
    const { attempt, err } = await grade(
      { grader: { layout: 'prairielearn', run: '/grade/tests/run.sh' }, max_points: 4 },
      {
        'hw3/.github/grading/tests/run.sh': entrypoint,
        'hw3/.github/grading/tests/secret': '1',
        'hw3/main.sh': 'echo 0.5\n',
      },
    )
    expect({ reason: attempt.reason, err }).toEqual({ reason: undefined, err: '' })
    expect(attempt).toMatchObject({ status: 'graded', points: 2, maxPoints: 4 })
    expect(JSON.stringify(attempt)).toContain('0 /grade')
    expect(attempt.grader.confinement.limits.processes).toBe(1024)
  })

  test('not in another level, and not without an engine', async () => {
    laptop.write({
      'hw3/.github/grading.yml': { assignment: 'hw3', image, tests: [{ id: 'a', run: 'true' }] },
    })
    const other = await laptop.start(['run', 'hw3', '--sandbox', 'none'], { env }).ended
    expect((other.out + other.err).replace(/\s+/g, ' ')).toContain(
      'the sandbox level none cannot grade in an `image`',
    )
    const nowhere = await laptop.start(['run', 'hw3'], { env: { ...env, PATH: '/nowhere' } }).ended
    expect((nowhere.out + nowhere.err).replace(/\s+/g, ' ')).toContain(
      'docker: it is not installed; podman: it is not installed',
    )
  })
})
