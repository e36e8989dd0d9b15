import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import type { Terminal } from '../../src/cli/command.js'
import { main } from '../../src/cli/main.js'
import type { ItemScore } from '../../src/domain/score.js'
import { parseAttempt } from '../../src/record/attempt.js'
import { readAttempts } from '../../src/store/directory.js'
import { sample } from '../pygrader/samples.js'

let dir: string
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'rubric-file-'))
  mkdirSync(join(dir, 'hw1'))
  writeFileSync(join(dir, 'hw1/rubric.json'), sample('hw1', 'rubric.json'))
})
afterEach(() => rmSync(dir, { recursive: true, force: true }))

async function call(...args: string[]): Promise<{ code: number; out: string }> {
  let out = ''
  const terminal: Terminal = {
    program: 'grade-action',
    cwd: dir,
    env: { PATH: process.env.PATH },
    home: dir,
    platform: process.platform,
    now: () => '2020-02-01T00:00:00Z',
    signal: new AbortController().signal,
    color: false,
    width: 100,
    out: (text) => {
      out += text
    },
    err: (text) => {
      out += text
    },
  }
  return { code: await main(args, terminal), out }
}

const grading = (more = ''): void =>
  writeFileSync(join(dir, 'grading.yml'), `assignment: hw1\nrubric: hw1/rubric.json\n${more}`)

async function graded() {
  const { code } = await call('run', '--sandbox', 'none', '--out', 'out')
  expect(code).toBe(0)
  const { lines } = await readAttempts(join(dir, 'out'), 'hw1')
  return lines[0]?.attempt
}

const leaves = (items: readonly ItemScore[]): [string, string, number][] =>
  items.flatMap(({ id, status, points, items: inside }) =>
    inside.length === 0 ? [[id, status, points] satisfies [string, string, number]] : leaves(inside),
  )

const tests = `tests:
  - {id: A1.1, run: 'true'}
  - {id: B1.1, run: 'false'}
  - {id: B1.2, run: 'true'}
  - {id: B2.2, run: 'true'}
  - {id: B10.2, run: 'false'}
`

test('tests decide the subitems whose codes are their ids, people the others', async () => {
  grading(tests)
  const attempt = await graded()
  expect(leaves(attempt?.score?.items ?? [])).toEqual([
    ['A1.1', 'passed', 0],
    ['A2.1', 'pending', 0],
    ['B1.1', 'failed', -5],
    ['B1.2', 'passed', 0],
    ['B1.3', 'pending', 0],
    ['B2.1', 'pending', 0],
    ['B2.2', 'passed', 2.2],
    ['B2.3', 'pending', 0],
    ['B10.1', 'pending', 0],
    ['B10.2', 'failed', -3],
  ])
  expect(attempt).toMatchObject({ status: 'graded', complete: false, maxPoints: 21.6 })
  expect(attempt?.score?.unexpected).toEqual([])
  expect(attempt?.digests.map(({ of }) => of)).toEqual(['config', 'rubric'])
})

test('of what is asked for, only the tests are run that decide it', async () => {
  grading(tests)
  const { code, out } = await call('run', '--sandbox', 'none', '--code', 'B2,B1', '--json')
  expect(code).toBe(0)
  const { tests: run } = parseAttempt(out, 'out')
  expect(run.map(({ id }) => id)).toEqual(['B1.1', 'B1.2', 'B2.2'])
})

test('where people mark everything, nothing is run', async () => {
  grading()
  const attempt = await graded()
  expect(attempt).toMatchObject({ status: 'graded', tests: [], points: 0, complete: false, maxPoints: 21.6 })
})

test('check tells what the rubric is worth, and what lateness costs by its late_penalty', async () => {
  grading('due: 2020-02-02\n')
  const { code, out } = await call('check')
  expect(code).toBe(0)
  expect(out).toMatch(/late +15% of the points earned once\n +worth +21\.6 points/)
})

test('another rubric over the same attempts and marks gives other points', async () => {
  grading()
  await graded()
  const submitter = dir.slice(dir.lastIndexOf('/') + 1)
  await call('mark', 'out', submitter, '--as', 'ta', '--set', 'B10.1=pass')
  expect((await call('dump', 'out', '-c', 'B10.1')).out).toMatch(/\t10\t\n/)
  writeFileSync(join(dir, 'hw1/rubric.json'), sample('hw1', 'rubric.json').replace('10, -3', '12, -3'))
  expect((await call('dump', 'out', '-c', 'B10.1')).out).toMatch(/\t12\t\n/)
})
