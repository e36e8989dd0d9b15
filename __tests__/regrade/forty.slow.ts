import { type ChildProcess, spawn } from 'node:child_process'
import { cpSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, beforeEach, expect, jest, test } from '@jest/globals'
import type { AttemptLine } from '../../src/record/jsonl.js'
import { type Classroom, CONFIG, openClassroom } from './classroom.js'
import { config, right, rubric, wrong } from './homework.js'

jest.setTimeout(600_000)

let classroom: Classroom

const COUNT = 40
const names = Array.from({ length: COUNT }, (_, index) => `s${String(index + 1).padStart(2, '0')}`)
/** Of each four one goes up, one goes down, one is late and goes up, and one stays. */
const texts = ['push pop', 'pushes', 'push pop', 'pop']
const isLate = (index: number): boolean => index % 4 === 2

beforeAll(async () => {
  classroom = await openClassroom()
  classroom.write({
    [CONFIG]: config(...rubric),
    'files/tests/push.sh': wrong,
    'files/tests/pop.sh': 'grep -q pop list.c\n',
  })
  for (const [index, name] of names.entries()) {
    const repository = await classroom.enrol(name, { 'list.c': texts[index % 4] ?? '' })
    const at = isLate(index) ? '2026-12-01T10:00:00Z' : '2026-11-28T10:00:00Z'
    await classroom.record(name, (await repository.tip()) ?? '', { at })
  }
  cpSync(join(classroom.dir, 'grades'), join(classroom.dir, 'harvested'), { recursive: true })
  classroom.write({ 'files/tests/push.sh': right })
})
beforeEach(() => {
  rmSync(join(classroom.dir, 'grades'), { recursive: true, force: true })
  cpSync(join(classroom.dir, 'harvested'), join(classroom.dir, 'grades'), { recursive: true })
})
afterAll(() => classroom.close())

const every = (remainder: number): string[] => names.filter((_, index) => index % 4 === remainder)
const again = (lines: readonly AttemptLine[]): AttemptLine[] =>
  lines.filter(({ source }) => source === 'regrade')
const expected = Object.fromEntries(names.map((name, index) => [name, [10, 0, 9, 6][index % 4]]))

test('forty submissions after a bug in a test: the changed ones named, lateness unchanged, the newer grade counts', async () => {
  const { code, out } = await classroom.call('regrade', 'grades', '--config', CONFIG, '--json')
  const report = JSON.parse(out)
  expect({ code, gradings: report.gradings }).toEqual({ code: 0, gradings: COUNT })
  const namesIn = (rows: { submitter: string }[]) => rows.map(({ submitter }) => submitter)
  expect(namesIn(report.up)).toEqual([...every(0), ...every(2)].sort())
  expect(namesIn(report.down)).toEqual(every(1))
  expect(report.stay).toEqual(every(3))
  for (const { changes } of [...report.up, ...report.down])
    expect(changes).toMatchObject([{ id: 'A1', tests: [{ id: 'push' }] }])
  const lines = classroom.lines()
  const lateness = (some: readonly AttemptLine[]) =>
    new Map(some.map(({ submitter, attempt }) => [submitter, attempt.late?.lateMs]))
  expect(lateness(again(lines))).toEqual(lateness(lines.slice(0, COUNT)))
  expect(classroom.grades()).toEqual(expected)
})

/** The command line as a process of its own, to be killed. */
function started(): ChildProcess {
  const [loader, entry] = ['scripts/typescript.mjs', 'src/cli/index.ts'].map(
    (path) => pathToFileURL(join(process.cwd(), path)).href,
  )
  const { serverUrl, token } = classroom.github
  // What is killed cleans up nothing.
  const env = {
    PATH: process.env.PATH,
    TMPDIR: classroom.dir,
    GITHUB_SERVER_URL: serverUrl,
    GITHUB_TOKEN: token,
  }
  const code = `process.argv.splice(1, 0, 'grade-action'); await import('${entry}')`
  const args = ['--import', loader ?? '', '--input-type=module', '--eval', code]
  const words = ['regrade', 'grades', '--config', CONFIG, '--jobs', '2']
  return spawn(process.execPath, [...args, ...words], {
    cwd: classroom.dir,
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
}

const ended = (child: ChildProcess): Promise<number | null> =>
  new Promise((resolve) => child.on('close', (code) => resolve(code)))

test('killed again and again and begun anew: nobody is graded twice, and the gradebook is the same', async () => {
  let kills = 0
  for (let code: number | null = null; code === null; ) {
    const before = again(classroom.lines()).length
    const child = started()
    const over = ended(child)
    const stop = new AbortController()
    // At a moment of its own each time, once something more was graded.
    const watch = async (): Promise<void> => {
      while (!stop.signal.aborted && again(classroom.lines()).length < before + 3 + (kills % 5))
        await sleep(7)
      await sleep(kills * 3)
      if (kills < 8) child.kill('SIGKILL')
      kills += 1
    }
    const watching = watch()
    code = await over
    stop.abort()
    await watching
  }
  expect(kills).toBeGreaterThan(1)
  const graded = again(classroom.lines()).map(({ submitter }) => submitter)
  expect(graded.sort()).toEqual(names)
  expect(classroom.grades()).toEqual(expected)
  expect(readFileSync(join(classroom.dir, 'grades/hw1/attempts.jsonl'), 'utf8').endsWith('\n')).toBe(true)
})
