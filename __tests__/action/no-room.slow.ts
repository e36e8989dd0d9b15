import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, describe, expect, test } from '@jest/globals'
import { parseAttempt } from '../../src/record/attempt.js'
import type { Job } from '../fakes/runner.js'
import { type Graded, type Student, startWorld } from './world.js'

const world = await startWorld()
const mounted: string[] = []
afterEach(() => {
  for (const place of mounted.splice(0)) execFileSync('umount', ['--lazy', place])
})
afterAll(() => world.close())

// A disk of its own size needs somebody who may mount one.
const onDisk = process.platform === 'linux' && process.getuid?.() === 0 ? describe : describe.skip
const linux = process.platform === 'linux' ? describe : describe.skip

const grading = (run: string, more = '') => `
assignment: hw3
sandbox: none
${more}
tests: [{id: right, run: "${run}", points: 1}, {id: wrong, run: "false", points: 10}]
`

/** RUNNER_TEMP on a disk of so much room, with the files that the runner reads. */
function smallDisk(options: string): { disk: string; env: Record<string, string> } {
  const disk = world.directory('disk')
  execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'grade-test', disk])
  mounted.push(disk)
  const file = (name: string): string => {
    writeFileSync(join(disk, name), '')
    return join(disk, name)
  }
  const env = { RUNNER_TEMP: disk, GITHUB_OUTPUT: file('output'), GITHUB_STEP_SUMMARY: file('summary') }
  return { disk, env }
}

/** The records below a runner's temporary directory, by their status. */
const recordsIn = (temp: string) =>
  readdirSync(temp)
    .map((name) => join(temp, name, 'attempt.json'))
    .filter((path) => existsSync(path))
    .map((path) => parseAttempt(readFileSync(path, 'utf8'), path))

const submission = (script: string, more = ''): Promise<Student> =>
  world.student({ 'main.sh': script, '.github/grading.yml': grading('bash main.sh', more) })

/** A step never makes a zero of what it could not find out, and says no stack of ours. */
function expectNoZero({ log, outputs }: Graded): void {
  expect(log).not.toContain('This is a bug')
  if (outputs.status !== 'graded') expect(outputs.points ?? '').toBe('')
}

onDisk('a disk that student code fills', () => {
  test.each([
    ['bytes', 'size=12m', 'cat /dev/zero > ../../../fill || true'],
    ['names', 'size=12m,nr_inodes=300', 'i=0; while : > ../../../f$i; do i=$((i+1)); done'],
  ])('with %s still has room for the record, the page and the outputs', async (_, options, does) => {
    const { disk, env } = smallDisk(options)
    const ada = await submission(`${does} 2> /dev/null; true`)
    const step = await ada.grade({ env })
    expect(step.log).not.toContain('::warning')
    expect(step.code).toBe(0)
    expect(readFileSync(join(disk, 'output'), 'utf8')).toMatch(/^points<<(\S+)\n1\n\1$/m)
    expect(readFileSync(join(disk, 'summary'), 'utf8')).toContain('1 of 11 points')
    expect(recordsIn(disk)).toMatchObject([{ status: 'graded', points: 1 }])
    expect(await ada.recorded()).toMatchObject([{ status: 'graded', points: 1, maxPoints: 11 }])
  })
})

onDisk('a disk without room from the start', () => {
  const fill = (disk: string, left: number): void => {
    const { bavail, bsize } = JSON.parse(
      execFileSync('stat', ['--file-system', '--format={"bavail":%a,"bsize":%S}', disk], {
        encoding: 'utf8',
      }),
    )
    writeFileSync(join(disk, 'full'), Buffer.alloc(bavail * bsize - left, 1))
  }

  test.each([0, 4096, 8192, 16_384, 65_536, 400_000])(
    'but for %d bytes makes an error or a grade of it, on the branch, and nothing between',
    async (left) => {
      const { disk, env } = smallDisk('size=6m')
      const ada = await submission('true')
      fill(disk, left)
      const step = await ada.grade({ env })
      expectNoZero(step)
      const [attempt] = await ada.recorded()
      expect(attempt?.maxPoints).toBe(11)
      if (attempt?.status === 'graded') expect(attempt.points).toBe(1)
      else {
        expect(attempt).toMatchObject({ status: 'error', points: null, score: null })
        expect(attempt?.reason).toContain('the disk is full (ENOSPC')
      }
      expect(step.code).toBe(attempt?.status === 'graded' ? 0 : 1)
    },
  )

  test('is told in the log where there is no branch either', async () => {
    const { disk, env } = smallDisk('size=6m')
    const ada = await submission('true')
    fill(disk, 0)
    const step = await ada.grade({ env, inputs: { record: 'artifact' } })
    expectNoZero(step)
    expect(step.code).toBe(1)
    expect(step.log).toMatch(/::error::.*It could be kept nowhere but in the job summary/)
  })

  test('and one that may not be written to are no bug of ours', async () => {
    const { disk, env } = smallDisk('size=6m')
    const ada = await submission('true')
    execFileSync('mount', ['-o', 'remount,ro', disk])
    const step = await ada.grade({ env })
    expectNoZero(step)
    expect(step.code).toBe(1)
    expect(step.log).toContain('::error::Nothing could be graded: the disk may not be written to (EROFS')
    expect(await ada.repository.tip('grades')).toBeUndefined()
  })
})

/** Node as it starts under a limit. */
function limited(words: string): Pick<Job, 'node'> {
  const path = join(world.directory('node'), 'node')
  writeFileSync(path, `#!/bin/sh\nexec ${words} ${process.execPath} "$@"\n`)
  chmodSync(path, 0o755)
  return { node: path }
}

linux('a grader without', () => {
  test.each([18, 20, 21, 22, 23, 24, 26, 28, 32, 40, 64])(
    'more than %d descriptors says so or grades, and hangs nowhere',
    async (most) => {
      const ada = await submission('true')
      const step = await ada.grade(limited(`prlimit --nofile=${most}:${most} --`))
      expectNoZero(step)
      const kept = (await ada.repository.tip('grades')) === undefined ? [] : await ada.recorded()
      for (const attempt of kept) expect([1, null]).toContain(attempt.points)
      if (step.code === 0) expect(kept).toMatchObject([{ status: 'graded', points: 1 }])
      else expect(step.log).toMatch(/::error|EMFILE|too many (open )?files|[Uu]nable|Error/)
    },
  )

  test('memory leaves the skeleton, and ends red', async () => {
    const temp = world.directory('temp')
    const big = `python3 -c "print('[' + ','.join(['[]'] * 5000000) + ']')" > "$RESULTS_DIR/r.json"`
    const ada = await world.student({
      'main.sh': big,
      '.github/grading.yml': `
assignment: hw3
sandbox: none
max_points: 10
grader: {run: bash main.sh, results: r.json, format: ctrf}
`,
    })
    const env = { RUNNER_TEMP: temp, NODE_OPTIONS: '--max-old-space-size=48' }
    const step = await ada.grade({ env })
    expect(step.code).not.toBe(0)
    expect(step.log).toContain('heap out of memory')
    expect(recordsIn(temp)).toMatchObject([
      { status: 'error', reason: 'interrupted', points: null, maxPoints: 10 },
    ])
    expect(await ada.repository.tip('grades')).toBeUndefined()
  })

  test('a place for the page and the outputs keeps the record, and says what it could not write', async () => {
    const closed = join(world.directory('closed'), 'none')
    mkdirSync(closed)
    const env = {
      GITHUB_OUTPUT: join(closed, 'a', 'output', 'x'),
      GITHUB_STEP_SUMMARY: join(closed, 'b', 'summary', 'x'),
    }
    const ada = await submission('true')
    const step = await ada.grade({ env })
    expect(step.code).toBe(0)
    expect(step.log).toContain('The file of GITHUB_OUTPUT could not be made anew')
    expect(await ada.recorded()).toMatchObject([{ status: 'graded', points: 1 }])
  })
})
