import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { CONFIG } from './classroom.js'
import { type Homework, openHomework } from './homework.js'

let homework: Homework

beforeAll(async () => {
  homework = await openHomework()
})
beforeEach(() => homework.restore())
afterAll(() => homework.close())

test('a bug in a test is mended: everybody who moves is named, with the items and tests that made it so', async () => {
  expect(await homework.regrade()).toEqual({
    code: 0,
    err: '',
    out: `hw1: 4 submissions of 4 submitters graded again; 2 up, 1 down, 1 stay
  ▼ bob   4 → 0 of 10  (−4)
      A1 Push 4 → 0: push failed, passed before
  ▲ ada   6 → 10 of 10  (+4)
      A1 Push 0 → 4: push passed, did not before
  ▲ cleo  0 → 3 of 10  (+3)
      A1 Push 0 → 4: push passed, did not before
      lateness takes 1, took 0
`,
  })
  expect(homework.grades()).toEqual({ ada: 10, bob: 0, cleo: 3, dan: 6 })
})

test('each new record stands in place of the old one, handed in when it was', async () => {
  const before = homework.lines()
  await homework.regrade('--student', 'cleo')
  const after = homework.lines()
  expect(after).toHaveLength(before.length + 1)
  const old = before.find(({ submitter }) => submitter === 'cleo')
  const line = after.at(-1)
  expect(line).toMatchObject({ submitter: 'cleo', source: 'regrade', trust: 'regraded' })
  expect(line?.trustReason).toContain("graded again from the course's own files")
  expect(line?.trustReason).toContain('trusted as run')
  expect(line?.attempt.submission).toEqual(old?.attempt.submission)
  expect(line?.attempt.late?.lateMs).toBe(old?.attempt.late?.lateMs)
  expect(line?.attempt.supersedes).toBe(`${old?.attempt.submission.commit}-${old?.attempt.run?.id}-1.json`)
  expect(line?.attempt.run).toBeUndefined()
  expect(homework.grades()).toEqual({ ada: 6, bob: 4, cleo: 3, dan: 6 })
})

test('a dry run grades and tells, and keeps nothing', async () => {
  const { code, out } = await homework.regrade('--dry-run')
  expect({ code, out }).toMatchObject({
    code: 0,
    out: expect.stringContaining('(dry run: nothing is kept): 4'),
  })
  expect(out).toContain('▼ bob   4 → 0 of 10')
  expect(homework.lines()).toHaveLength(4)
  expect(readdirSync(join(homework.dir, 'grades/hw1'))).toEqual(['attempts.jsonl'])
})

test('with --never-lower whoever would go down keeps what they had, also in every later gradebook', async () => {
  const { code, out } = await homework.regrade('--never-lower')
  expect({ code, out }).toMatchObject({
    code: 0,
    out: expect.stringContaining('2 up, 0 down, 1 stay; 1 would'),
  })
  expect(out).toContain("= bob keeps 4; today's grader would give 0")
  expect(homework.grades()).toEqual({ ada: 10, bob: 4, cleo: 3, dan: 6 })
  await homework.call('rescore', 'grades', '--config', CONFIG)
  expect(homework.grades()).toMatchObject({ bob: 4 })
  expect((await homework.regrade('--never-lower')).out).toContain('0 submissions of 0 submitters')
  // Without it, what was set aside does not count as done.
  expect((await homework.regrade()).out).toContain('▼ bob  4 → 0 of 10')
})

test('a record that was written by hand neither sends us elsewhere nor outlives the grading by its dates', async () => {
  const commit = await homework.tip('ada')
  rmSync(join(homework.dir, 'grades'), { recursive: true })
  await homework.record('ada', commit, {
    line: { trust: 'unverified' },
    attempt: {
      submission: {
        name: 'hw1-ada',
        repository: 'cs101/hw1-bob',
        commit,
        submittedAt: '2026-11-28T10:00:00Z',
        submittedAtSource: 'push',
      },
      phases: { received: '2099-01-01T00:00:00Z', graded: '2099-01-01T00:00:00Z' },
      points: 4,
      tests: [
        { id: 'push', name: 'push', status: 'passed' },
        { id: 'pop', name: 'pop', status: 'failed' },
      ],
    },
  })
  const { out } = await homework.regrade()
  expect(out).toContain('▲ ada  4 → 10 of 10')
  expect(homework.grades()).toEqual({ ada: 10 })
  expect(homework.lines().at(-1)?.attempt.submission.repository).toBe('cs101/hw1-ada')
})

test.each([
  [['--config', CONFIG, '--student', 'adda'], /no attempt of "adda" \(did you mean "ada"\?\)/],
  [['--config', CONFIG, '--jobs', 'many'], /--jobs: expected a number/],
  [[], /--config is missing/],
  [['--config', 'absent.yml'], /there is no configuration "absent.yml"/],
])('%j is a mistake in the call', async (options, message) => {
  const { code, err } = await homework.call('regrade', 'grades', ...options)
  expect({ code, err }).toEqual({ code: 2, err: expect.stringMatching(message) })
})
