import { cpSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import type { Job } from '../fakes/runner.js'
import { type Files, type Graded, startWorld } from './world.js'

const world = await startWorld()
afterAll(() => world.close())

/** Does this in the runner's temporary directory, which lies above its workspace. */
const submission = (does: string): Files => ({
  'main.sh': `up=$PWD; while [ ! -e "$up/event.json" ]; do up=$(dirname "$up"); done; cd "$up"\n${does}\necho 7\n`,
  '.github/grading.yml':
    'assignment: hw3\nsandbox: none\ntests: [{id: wrong, run: bash main.sh, stdout: "42", points: 10}, {id: right, run: "true", points: 1}]\n',
})

async function graded(does: string, job: Partial<Job> = {}): Promise<Graded & { listed: number }> {
  const ada = await world.student(submission(does))
  const step = await ada.grade(job)
  return { ...step, listed: ada.artifacts.names().length }
}

describe('the record', () => {
  const ours = 'for dir in grade-*; do case $dir in grade-course-*) ;; *)'
  test.concurrent.each([
    ['a file in the place of its directory', `${ours} rm -r $dir; echo x > $dir;; esac; done`],
    ['a link in the place of its directory', `${ours} rm -r $dir; ln -s /proc $dir;; esac; done`],
    [
      'a directory in its own place',
      `${ours} rm $dir/attempt.json; mkdir -p $dir/attempt.json/x;; esac; done`,
    ],
    ['a directory without permissions', `${ours} chmod 0 $dir;; esac; done`],
  ])(
    'is on the branch, in the artifact and at `result-path`, whatever a student puts there: %s',
    async (_, does) => {
      const step = await graded(does, { inputs: { record: 'both' } })
      expect(step).toMatchObject({ code: 0, listed: 1, outputs: { points: '1', 'artifact-id': '1000' } })
      expect(step.attempt()).toMatchObject({ status: 'graded', points: 1, maxPoints: 11 })
      expect(step.summary).toContain('Recorded: <a href=')
      expect(step.log).not.toContain('This is a bug')
    },
  )

  test.concurrent('is on the branch even where nothing can be written on the runner', async () => {
    const does = 'mv "$up" "$up-gone"; echo x > "$up"'
    const ada = await world.student(submission(does))
    await ada.grade().catch(() => undefined)
    expect(await ada.recorded()).toHaveLength(1)
  })
})

describe('the files that the runner takes commands from', () => {
  const praise = '<h2>10 of 10</h2><!--'

  test.concurrent.each([
    [
      'are written',
      `printf '%s\\n' '${praise}' >> summary; printf 'points=10\\nx<<EOF\\n' >> output; for f in env path state; do echo EVIL=1 >> $f; done`,
    ],
    ['are links', `for f in summary output env path state; do rm $f; ln -s ../elsewhere $f; done`],
    ['are pipes', `for f in summary output env path state; do rm $f; mkfifo $f; done`],
    ['are directories', `for f in summary output env path state; do rm $f; mkdir -p $f/x; chmod 0 $f; done`],
    ['are gone', `rm summary output env path state`],
  ])('say what we say and nothing else, when they %s by a student', async (_, does) => {
    const step = await graded(does)
    expect(step).toMatchObject({ code: 0, outputs: { status: 'graded', points: '1', 'max-points': '11' } })
    expect(step.summary).toContain('1 of 11 points')
    expect(step.summary).not.toContain(praise)
    const output = readFileSync(join(step.temp, 'output'), 'utf8')
    expect(output).toMatch(/^points<<ghadelimiter_/)
    expect(output).not.toContain('EOF')
    for (const name of ['env', 'path', 'state']) expect(readFileSync(join(step.temp, name), 'utf8')).toBe('')
  })

  test.concurrent('are made anew with their directory', async () => {
    const commands = world.directory('commands')
    const env = { GITHUB_STEP_SUMMARY: join(commands, 'page'), GITHUB_OUTPUT: join(commands, 'said') }
    const step = await graded(`rm -rf '${commands}'; touch '${commands}'`, { env })
    expect(step.code).toBe(0)
    expect(readFileSync(join(commands, 'page'), 'utf8')).toContain('1 of 11 points')
    expect(readFileSync(join(commands, 'said'), 'utf8')).toContain('points<<')
  })

  test.concurrent('are a warning, and no lost grade, where they cannot be made anew', async () => {
    const none = join(world.directory('commands'), 'none', 'none')
    const env = { GITHUB_OUTPUT: join(none, 'output'), GITHUB_STEP_SUMMARY: join(none, 'summary') }
    const step = await graded('true', { env })
    expect(step.code).toBe(0)
    expect(step.log).toContain('::warning::The file of GITHUB_OUTPUT could not be made anew: ')
    expect(step.log).toContain('::warning::The file of GITHUB_STEP_SUMMARY could not be made anew: ')
    expect(step.log).toContain('1 of 11 points')
  })
})

describe('the action’s own files', () => {
  const results = `echo '<testsuite tests="1"><testcase name="a"/></testsuite>' > "$RESULTS_DIR/r.xml"`
  const suite = { run: results, results: 'r.xml' }
  const simple = { run: 'echo 7', points: 1 }
  const withGrader = (run: string) => ({
    grader: { run, results: 'r.xml' },
    rubric: [{ id: 'a', points: 1 }],
  })

  test.concurrent.each([
    ['reads results', withGrader(`bash main.sh; ${results}`), { status: 'graded', points: 1 }],
    ['says that there are none', withGrader('bash main.sh'), { status: 'error', points: null }],
    [
      'runs suites, compares and checks',
      {
        build: 'bash main.sh',
        tests: [
          { ...suite, id: 'suite' },
          { ...simple, id: 'matches', stdout: { matches: '^7$' } },
          { ...simple, id: 'numbers', stdout: { numbers: '7.0' } },
          { ...simple, id: 'check', check: 'grep -q 7' },
        ],
      },
      { status: 'graded', points: 4 },
    ],
  ])('are not needed any more once a student has run: without them it %s', async (_, grading, expected) => {
    const own = world.directory('action')
    cpSync('dist/grade', own, { recursive: true })
    const ada = await world.student({
      'main.sh': `rm -r ${own}`,
      '.github/grading.yml': JSON.stringify({ assignment: 'hw3', sandbox: 'none', ...grading }),
    })
    const step = await ada.grade({ action: join(own, 'index.js'), inputs: { record: 'both' } })
    expect(step.attempt()).toMatchObject(expected)
    expect(await ada.recorded()).toMatchObject([expected])
    expect(ada.artifacts.names()).toHaveLength(1)
  })
})
