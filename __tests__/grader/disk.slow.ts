import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, readdirSync, rmdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { Attempt } from '../../src/domain/attempt.js'
import { findProgram } from '../../src/process/path.js'
import { openDisk } from '../../src/sandbox/limits/disk.js'
import { mountsBelow } from '../machine.js'
import { until } from '../patience.js'
import { openQuestion, type Question } from './question.js'

let question: Question
let temp = ''
beforeEach(() => {
  question = openQuestion()
  temp = join(question.dir, 'temp')
  question.write({ 'student/main.py': 'print("hello")\n' })
})
afterEach(() => {
  expect(readdirSync(temp)).toEqual([])
  expect(mountsBelow(question.dir)).toEqual([])
  question.close()
})

const limits = { memory: '64m', disk: '16m', file_size: '1g', processes: 30 }

const said = ({ tests }: Attempt): string[] =>
  tests.map(({ id, status, message }) => `${id}: ${status} ${message}`)

const request = { env: {}, uid: 0, platform: 'linux' as const, freeBytes: 2 ** 34 }
const canMount = process.platform === 'linux' && process.getuid?.() === 0
const levels = [
  'namespaces',
  ...(findProgram('bwrap', process.env.PATH ?? '') === undefined ? [] : ['bubblewrap']),
]
const inEach = canMount ? describe.each(levels) : describe.skip.each(levels)

inEach('with %s, a workspace on a disk of its own', (sandbox) => {
  const grade = (tests: Record<string, unknown>[], more: Record<string, unknown> = {}): Promise<Attempt> =>
    question.grade({ protect: undefined, sandbox, limits, tests, ...more }, { directory: undefined })

  test('is as large as the limit, is nobody else’s, and is gone afterwards', async () => {
    const run = `df -P -B1 . | awk 'NR==2 {print $2}'; df -Pi . | awk 'NR==2 {print $2}'`
    const attempt = await grade([{ id: 'a', run, stdout: `${16 * 2 ** 20}\n4096` }])
    expect(said(attempt)).toEqual(['a: passed undefined'])
    expect(attempt.grader.confinement.notEnforced).toEqual([])
    expect(attempt.grader.confinement.limits.diskBytes).toBe(16 * 2 ** 20)
  })

  test('stops who fills it, which is told, and the record stands', async () => {
    const fill = 'dd if=/dev/zero of=big bs=1M count=40 2>&1'
    const attempt = await grade([
      { id: 'a', run: fill },
      { id: 'b', run: 'rm big && echo room', stdout: 'room' },
    ])
    expect(attempt.status).toBe('graded')
    expect(said(attempt)).toEqual([
      'a: failed filled its disk of 16 MiB (exit code 1)',
      'b: passed undefined',
    ])
    expect(attempt.tests[0]?.output).toContain('No space left on device')
  })

  test('stops who fills it with empty files', async () => {
    const flood = 'i=0; while true > "f$i"; do i=$((i+1)); done 2> /dev/null; echo $((i < 4096)); exit 3'
    const attempt = await grade([{ id: 'a', run: ['sh', '-c', flood], timeout: '60s' }])
    expect(said(attempt)).toEqual(['a: failed filled its disk of 16 MiB (exit code 3)'])
    expect(attempt.tests[0]?.output).toBe('1\n')
  })

  test('counts as memory of who fills it, which is told apart', async () => {
    const fill = 'exec dd if=/dev/zero of=big bs=1M count=200'
    const attempt = await grade([{ id: 'a', run: fill }], { limits: { ...limits, disk: '1g' } })
    expect(said(attempt)).toEqual([
      expect.stringMatching(
        /^a: failed used more memory than the limit of 64 MiB, of which its files take 6\d(\.\d)? MiB \((exit code 137|SIGKILL)\)$/,
      ),
    ])
    expect(attempt.grader.commands).toMatchObject([{ outOfMemory: true }])
  })

  test('that lacks room for the course’s files makes the submission ungradable', async () => {
    question.write({ 'course/big.txt': 'x'.repeat(3_000_000) })
    const tests = [
      { id: 'a', run: 'rm big.txt; dd if=/dev/zero of=big bs=1M count=40' },
      { id: 'b', run: 'true' },
    ]
    const protect = { from: '../course', files: ['big.txt'] }
    const config = { protect, sandbox, limits, tests }
    const attempt = await question.grade(config)
    expect(attempt).toMatchObject({
      status: 'ungradable',
      reason: "what the submission's programs wrote fills the disk limit of 16 MiB",
    })
  })

  test('is too small for a submission larger than the limit', async () => {
    writeFileSync(join(question.dir, 'student/big'), Buffer.alloc(20 * 2 ** 20, 1))
    expect(await grade([{ id: 'a', run: 'true' }])).toMatchObject({
      status: 'ungradable',
      reason: 'the submission is larger than the disk limit of 16 MiB, or has too many files for it',
    })
  })

  test('is gone after a cancel, too', async () => {
    const cancel = new AbortController()
    const config = {
      protect: undefined,
      sandbox,
      limits,
      tests: [{ id: 'a', run: 'touch x; sleep 60', timeout: '60s' }],
    }
    const grading = question.grade(config, { directory: undefined }, cancel.signal)
    await until(() => mountsBelow(question.dir).length > 0)
    await new Promise((resolve) => setTimeout(resolve, 1000))
    cancel.abort()
    expect((await grading).status).toBe('cancelled')
  })

  test('is not there with the sandbox none, and that is recorded', async () => {
    const attempt = await grade([{ id: 'a', run: 'df -P . | tail -1' }], { sandbox: 'none' })
    expect(attempt.grader.confinement.notEnforced).toContain('limits.disk')
    expect(attempt.grader.confinement.unavailable).toBeUndefined()
  })

  test('of a grader that was killed is removed by the next, and of one that lives is not', async () => {
    const disk = openDisk({ ...request, limits: { diskBytes: 2 ** 20, memoryBytes: 1 } })
    if (typeof disk === 'string') throw new Error(disk)
    const [left, own] = [join(temp, 'left'), join(temp, 'own')]
    for (const directory of [left, own]) mkdirSync(directory)
    // What another process mounts that has ended since.
    const script = `
import { openDisk } from ${JSON.stringify(join(process.cwd(), 'src/sandbox/limits/disk.ts'))}
const disk = openDisk(${JSON.stringify({ ...request, limits: { diskBytes: 2 ** 20, memoryBytes: 1 } })})
process.stderr.write(String(await disk.mount(${JSON.stringify(left)})))
process.kill(process.pid, 'SIGKILL')`
    const args = ['--import', './scripts/typescript.mjs', '--input-type=module', '-e', script]
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'pipe'] })
    let err = ''
    child.stderr.on('data', (chunk: Buffer) => {
      err += chunk.toString()
    })
    await once(child, 'close')
    expect(err).toBe('undefined')
    expect(mountsBelow(question.dir)).toHaveLength(1)
    expect(await disk.mount(own)).toBeUndefined()
    expect(mountsBelow(question.dir)).toEqual([expect.stringContaining(own)])
    await grade([{ id: 'a', run: 'true' }])
    expect(mountsBelow(question.dir)).toEqual([expect.stringContaining(own)])
    expect(await disk.unmount(own)).toBe(true)
    expect(readdirSync(temp)).toEqual(['own'])
    rmdirSync(own)
  })
})
