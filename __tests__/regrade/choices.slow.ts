import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { CONFIG } from './classroom.js'
import { config, type Homework, openHomework, right, rubric, wrong } from './homework.js'

let homework: Homework

beforeAll(async () => {
  homework = await openHomework()
})
beforeEach(() => homework.restore())
afterAll(() => homework.close())

const kept = (): string[] =>
  homework.lines().map(({ submitter, source }) => `${submitter} ${source.slice(0, 7)}`)

test('what today’s grader has graded is not graded again, until it is another one or somebody says so', async () => {
  await homework.regrade()
  const again = await homework.regrade()
  expect(again).toEqual({
    code: 0,
    err: '',
    out: "hw1: 0 submissions of 0 submitters graded again; nobody moves\n4 submitters were graded by today's grader already; --again grades them once more.\n",
  })
  expect((await homework.regrade('--again', '--student', 'ada')).out).toContain('1 submission of 1 submitter')
  expect(kept().filter((line) => line.startsWith('ada'))).toEqual([
    'ada cs101/h',
    'ada regrade',
    'ada regrade',
  ])
  homework.write({ 'files/tests/more.txt': 'another file of the course' })
  expect((await homework.regrade()).out).toContain('4 submissions of 4 submitters')
  rmSync(join(homework.dir, 'files/tests/more.txt'))
})

test('everything is in the one document of --json', async () => {
  const { out } = await homework.regrade('--json', '--dry-run')
  expect(JSON.parse(out)).toMatchObject({
    assignment: 'hw1',
    dry_run: true,
    gradings: 4,
    up: [
      {
        submitter: 'ada',
        before: { points: 6, max_points: 10 },
        after: { points: 10 },
        changes: [
          { id: 'A1', before: 0, after: 4, tests: [{ id: 'push', before: 'failed', after: 'passed' }] },
        ],
      },
      { submitter: 'cleo' },
    ],
    down: [{ submitter: 'bob' }],
    stay: ['dan'],
    kept: [],
    failed: [],
    already: [],
    left: [],
  })
})

describe('what cannot be graded again stays as it was, and is named', () => {
  test('a commit that GitHub does not have any more, and a grader that breaks', async () => {
    const gone = await homework.github.createRepository('cs101', 'hw1-eve', { private: true })
    await gone.commit({ 'list.c': 'other' })
    await homework.record('ada', await homework.tip('ada'), {
      line: { submitter: 'eve', source: 'cs101/hw1-eve@x:hw1/y.json', repositoryId: gone.id },
    })
    const { code, out } = await homework.regrade()
    expect(code).toBe(1)
    expect(out).toContain('1 not graded again')
    expect(out).toMatch(
      /! eve [0-9a-f]{7}: cannot fetch cs101\/hw1-eve@\w+: GitHub does not have this commit/,
    )
    expect(out).toMatch(/another repository\); has 10/)
    expect(homework.grades()).toMatchObject({ ada: 10, eve: 10 })
  })

  test('a grader that breaks replaces no grade, and is tried again another time', async () => {
    homework.write({ [CONFIG]: config('setup: "false"', ...rubric) })
    const { code, out } = await homework.regrade()
    expect(code).toBe(1)
    expect(out).toContain('nobody moves; 4 not graded again')
    expect(homework.lines()).toHaveLength(4)
    homework.write({ [CONFIG]: config(...rubric) })
    expect((await homework.regrade()).code).toBe(0)
  })

  test('files that a batch graded, where they are not here any more', async () => {
    rmSync(join(homework.dir, 'grades'), { recursive: true })
    homework.write({ 'work/zoe/list.c': 'push pop', 'work/yan/list.c': 'pop' })
    await homework.call('batch', 'work/zoe', 'work/yan', '--config', CONFIG, '--out', 'grades')
    homework.write({ 'files/tests/pop.sh': 'true\n', 'work/yan/list.c': 'changed since' })
    const { code, out } = await homework.regrade('--source', 'work')
    homework.write({ 'files/tests/pop.sh': 'grep -q pop list.c\n' })
    expect({ code, out }).toMatchObject({
      code: 1,
      out: expect.stringMatching(/1 submission .*; 1 not graded/),
    })
    expect(out).toMatch(/! yan \w+: what is in ".*work\/yan" is not what was graded .*; has 6/)
    expect((await homework.regrade()).out).toMatch(/! zoe \w+: its files are not in .*source.* has 10/)
  })
})

describe('which submissions are graded', () => {
  /** Three commits; the wrong test took the second for the best. */
  async function workOn(...texts: readonly string[]): Promise<string[]> {
    const repository = homework.github.repository('cs101', 'hw1-bob')
    const commits: string[] = []
    rmSync(join(homework.dir, 'grades'), { recursive: true })
    homework.write({ 'files/tests/push.sh': wrong })
    for (const [index, text] of texts.entries()) {
      const commit = await repository.commit({ 'list.c': text }, { branch: 'more' })
      await homework.record('bob', commit, { at: `2026-11-28T1${index}:00:00Z` })
      commits.push(commit)
    }
    homework.write({ 'files/tests/push.sh': right })
    return commits
  }
  const graded = (commits: readonly string[]): number[] =>
    homework
      .lines()
      .filter(({ source }) => source === 'regrade')
      .map(({ attempt }) => commits.indexOf(attempt.submission.commit ?? ''))

  test('what counts and the newest; with --all every one', async () => {
    const commits = await workOn('push ', 'pushes pop', 'nothing')
    await homework.regrade('--jobs', '1')
    expect(graded(commits)).toEqual([1, 2])
    expect((await homework.regrade('--all')).out).toContain('1 submission of 1 submitter')
    expect(graded(commits)).toEqual([1, 2, 0])
    expect(homework.grades()).toEqual({ bob: 6 })
  })

  test('where another one counts afterwards, that one as well, until what counts is by today’s grader', async () => {
    const commits = await workOn('pushes', 'pushes x', 'push ', 'nothing')
    const { out } = await homework.regrade()
    expect(graded(commits)).toEqual([1, 0, 3])
    expect(homework.grades()).toEqual({ bob: 0 })
    expect(out).toContain(`another submission counts: ${commits[3]?.slice(0, 7)} instead of`)
    await homework.regrade('--all')
    expect(homework.grades()).toEqual({ bob: 4 })
  })
})
