import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { Config } from '../src/config/config.js'
import { parseConfig } from '../src/config/load.js'
import type { Attempt } from '../src/domain/attempt.js'
import type { Mark } from '../src/domain/mark.js'
import { formatNames } from '../src/formats/names.js'
import { LISTS_LEFT_OUT } from '../src/record/lists.js'
import { renderRescoring } from '../src/report/rescore.js'
import { rescore } from '../src/rescore.js'
import { appendAttempt } from '../src/store/directory.js'
import { readGradebook } from '../src/store/gradebook.js'
import { appendMark, marksPath } from '../src/store/marks.js'
import { aCourse } from './course-files.js'
import { anAttempt, aScore, aTest } from './domain/builders.js'

let dir: string
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'rescore-'))
})
afterEach(() => rm(dir, { recursive: true, force: true }))

const now = '2026-12-05T12:00:00Z'
const configOf = (overrides: object = {}): Config =>
  parseConfig(
    JSON.stringify({
      assignment: 'hw3',
      grader: { run: 'true', results: 'r.json' },
      rubric: [
        { id: 'A1', points: 4, tests: ['t'] },
        { id: 'S', points: 2, manual: true },
      ],
      ...overrides,
    }),
    'grading.yml',
    { formats: formatNames },
  )

/** A graded attempt of a commit, whose test passed or not. */
const attempt = (commit: string, hasPassed: boolean, overrides: Partial<Attempt> = {}): Attempt => {
  const { submission, ...rest } = anAttempt({
    tests: [aTest({ id: 't', status: hasPassed ? 'passed' : 'failed' })],
  })
  return { ...rest, submission: { ...submission, commit }, points: hasPassed ? 4 : 0, ...overrides }
}
const keep = (submitter: string, of: Attempt): Promise<string> =>
  appendAttempt(dir, { submitter, source: 'batch', trust: 'unverified', attempt: of })
const mark = (submitter: string, more: object): Promise<void> => {
  const made: Mark = { submitter, item: 'S', by: 'kim', at: '2026-12-01T10:00:00Z', ...more }
  return appendMark(marksPath(dir, 'hw3'), made)
}
const digests = [{ of: 'config' as const, path: 'grading.yml', sha256: 'f00' }]
const scored = (config: Config) => {
  const { assignment } = config
  const rulings = new Map([[assignment, { config, digests }]])
  return rescore({ dir, course: aCourse(), rulings, assignment, now })
}

describe('scoring again', () => {
  test('writes a gradebook, and touches no record', async () => {
    const path = await keep('ada', attempt('c1', true))
    const before = await readFile(path)
    await mark('ada', { given: { points: 1.5 } })
    const { gradebook } = await scored(configOf())
    expect(await readFile(path)).toEqual(before)
    expect((await readdir(join(dir, 'hw3'))).sort()).toEqual([
      'attempts.jsonl',
      'gradebook.json',
      'marks.jsonl',
    ])
    expect(await readGradebook(dir, 'hw3')).toMatchObject(gradebook)
    expect(gradebook).toEqual({
      assignment: 'hw3',
      made: now,
      digests,
      rows: [
        {
          submitter: 'ada',
          attempt: 'c1-17-1.json',
          commit: 'c1',
          submittedAt: '2026-11-30T22:10:00Z',
          lateMs: null,
          lateDaysSpent: 0,
          raw: 5.5,
          penalty: 0,
          points: 5.5,
          maxPoints: 6,
          complete: true,
          pending: [],
          marks: 1,
          markedOnAnother: [],
          items: [
            { id: 'A1', name: 'A1', status: 'passed', points: 4, maxPoints: 4 },
            {
              id: 'S',
              name: 'S',
              status: 'partial',
              points: 1.5,
              maxPoints: 2,
              mark: { by: 'kim', points: 1.5 },
            },
          ],
          adjustments: [],
        },
      ],
      ungraded: [],
      accounts: [
        { submitter: 'ada', members: [], status: 'ok', trust: 'unverified', attempts: 1, flags: [] },
      ],
    })
  })

  test('says who goes up and down, at first from what the records say, then from the gradebook', async () => {
    await keep('ada', attempt('c1', true))
    await keep('bob', attempt('c1', false))
    expect((await scored(configOf())).changes).toEqual([])
    await mark('bob', { given: { points: 2 } })
    expect((await scored(configOf())).changes).toEqual([
      { submitter: 'bob', before: 0, after: 2, complete: true },
    ])
    expect((await scored(configOf({ rubric: [{ id: 'A1', points: 1, tests: ['t'] }] }))).changes).toEqual([
      { submitter: 'ada', before: 4, after: 1, complete: true },
      { submitter: 'bob', before: 2, after: 0, complete: true },
    ])
  })

  test('takes off what another late policy takes', async () => {
    await keep('ada', attempt('c1', true))
    const { gradebook } = await scored(configOf({ due: '2026-11-29', late: { deduct: 1, per: 'day' } }))
    expect(gradebook.rows).toMatchObject([{ raw: 4, penalty: 1, points: 3, complete: false, pending: ['S'] }])
  })

  test('counts the attempt that is best by the new rubric', async () => {
    const both = (a: boolean, b: boolean) => [
      aTest({ id: 'a', status: a ? 'passed' : 'failed' }),
      aTest({ id: 'b', status: b ? 'passed' : 'failed' }),
    ]
    await keep('ada', attempt('c1', true, { tests: both(true, false) }))
    await keep('ada', attempt('c2', true, { tests: both(false, true) }))
    const rubric = (a: number, b: number) => [
      { id: 'A', points: a, tests: ['a'] },
      { id: 'B', points: b, tests: ['b'] },
    ]
    expect((await scored(configOf({ rubric: rubric(3, 1) }))).gradebook.rows).toMatchObject([
      { commit: 'c1' },
    ])
    expect((await scored(configOf({ rubric: rubric(1, 3) }))).gradebook.rows).toMatchObject([
      { commit: 'c2' },
    ])
  })

  test('keeps the score of a record that has not the whole names of its tests', async () => {
    const id = `a.py::${'long'.repeat(400)}::t[1]`
    const passed = attempt('c1', true, { tests: [aTest({ id })], score: aScore({ points: 4, maxPoints: 6 }) })
    await keep('ada', passed)
    const { gradebook, notices } = await scored(
      configOf({ rubric: [{ id: 'A1', points: 4, tests: ['*long::t*'] }] }),
    )
    expect(gradebook.rows).toMatchObject([{ submitter: 'ada', points: 4 }])
    expect(notices.join()).toContain('a record has no room for all tests')
  })

  test('never makes a zero of what could not be graded', async () => {
    await keep('ada', attempt('c1', true))
    await keep(
      'bob',
      attempt('c1', false, { status: 'error', reason: 'the setup failed', score: null, points: null }),
    )
    const { gradebook } = await scored(configOf())
    expect(gradebook.rows.map(({ submitter }) => submitter)).toEqual(['ada'])
    expect(gradebook.ungraded).toEqual([{ submitter: 'bob', status: 'error', reason: 'the setup failed' }])
  })

  test('says for whom a mark was made on another submission than the one that counts, and keeps it', async () => {
    await keep('ada', attempt('c1', true))
    await keep('bob', attempt('c1', true))
    await mark('ada', { given: { points: 1 }, commit: 'c1' })
    await mark('ada', { item: undefined, adjust: 1, commit: 'c1' })
    await mark('bob', { given: { passed: true }, commit: 'c1' })
    expect((await scored(configOf())).notices).toEqual([])
    await keep('ada', attempt('c2', true))
    const { gradebook, notices } = await scored(configOf({ counts: 'latest' }))
    expect(gradebook.rows).toMatchObject([
      {
        points: 6,
        commit: 'c2',
        markedOnAnother: ['S'],
        adjustments: [{ points: 1, mark: { commit: 'c1' } }],
      },
      { points: 6, commit: 'c1', markedOnAnother: [] },
    ])
    expect(notices).toEqual([
      'ada: marked on another submission than the one that counts: S by kim, an adjustment of 1 by kim',
    ])
    await mark('ada', { comment: 'see me', commit: 'c2', at: '2026-12-01T11:00:00Z' })
    expect((await scored(configOf({ counts: 'latest' }))).gradebook.rows[0]?.markedOnAnother).toEqual(['S'])
  })

  test('says whose points stay what they are, or do not fit, where an item is worth something else', async () => {
    await keep('ada', attempt('c1', true))
    await keep('bob', attempt('c1', true))
    await mark('ada', { given: { points: 1.5 }, worth: 2 })
    await mark('bob', { given: { passed: true } })
    const worth = (points: number) => configOf({ rubric: [{ id: 'S', points, manual: true }] })
    expect((await scored(worth(2))).notices).toEqual([])
    expect((await scored(worth(6))).notices).toEqual([
      'ada: points given by hand stay what they are: S (kim gave 1.5 of 2, now it is worth 6)',
    ])
    const { gradebook, notices } = await scored(worth(1))
    expect(gradebook.rows[0]).toMatchObject({ complete: false, pending: ['S'] })
    expect(notices).toEqual([
      'ada: what was given does not fit any more and waits for a person: S (kim gave 1.5 of 2, now it is worth 1)',
    ])
  })

  test('names marks that count for nothing, and keeps them', async () => {
    await keep('ada', attempt('c1', true))
    await mark('zoe', { given: { points: 1 } })
    await mark('ada', { item: 'gone', given: { points: 1 } })
    const { gradebook, notices } = await scored(configOf())
    expect(gradebook.rows).toMatchObject([{ points: 4, marks: 1 }])
    expect(notices).toEqual([
      'there are marks, and no attempt, of "zoe"',
      'the rubric has no item for the marks of "gone"',
    ])
  })

  test('leaves a record that lists only a part of its tests as it was', async () => {
    const short = attempt('c1', true, { notices: [LISTS_LEFT_OUT] })
    await keep('ada', short)
    const { gradebook, notices } = await scored(configOf({ rubric: [{ id: 'A1', points: 1, tests: ['t'] }] }))
    expect(gradebook.rows).toMatchObject([{ points: short.score?.points }])
    expect(notices.join()).toContain('no room for all tests')
  })

  test('lays marks over a record that lists only a part of its tests', async () => {
    const [tested] = anAttempt().score?.items ?? []
    if (tested === undefined) throw new Error('there is an item')
    const waits = { ...tested, id: 'S', status: 'pending' as const, points: 0, maxPoints: 2 }
    const more = { ...tested, id: 'more', points: 1 }
    const score = { ...aScore({ points: 5, maxPoints: 6 }), complete: false, items: [tested, waits, more] }
    await keep('ada', attempt('c1', true, { notices: [LISTS_LEFT_OUT], score }))
    await mark('ada', { given: { points: 1.5 } })
    await mark('ada', { item: undefined, adjust: 1 })
    const { gradebook } = await scored(
      configOf({
        rubric: [
          { id: 'S', points: 2, manual: true },
          { id: 'A1', points: 4, tests: ['t'] },
        ],
      }),
    )
    expect(gradebook.rows).toMatchObject([{ points: 7.5, maxPoints: 6, complete: true, pending: [] }])
  })

  test('says whose hidden tests a rubric finds only by a name that the record does not have', async () => {
    const hidden = aTest({ id: 'x1', name: 'Hidden test', visibility: 'hidden' })
    const [item] = anAttempt().score?.items ?? []
    if (item === undefined) throw new Error('there is an item')
    const score = { ...aScore({ points: 4, maxPoints: 4 }), items: [{ ...item, tests: ['x1'] }] }
    await keep('ada', attempt('c1', true, { tests: [hidden], score }))
    const by = (pattern: string) => scored(configOf({ rubric: [{ id: 'A1', points: 4, tests: [pattern] }] }))
    expect((await by('overflow')).notices).toEqual([
      'hidden tests are found only by their ids, and count no more for "ada"',
    ])
    expect((await by('x1')).notices).toEqual([])
  })

  test('says which rows cannot be read, and grades the others', async () => {
    const path = await keep('ada', attempt('c1', true))
    await writeFile(path, `nonsense\n${await readFile(path, 'utf8')}`)
    const { gradebook, problems } = await scored(configOf())
    expect(gradebook.rows).toHaveLength(1)
    expect(problems).toMatchObject([{ place: { line: 1 } }])
  })

  test('is of an assignment that has attempts', async () => {
    await keep('ada', attempt('c1', true))
    await expect(scored(configOf({ assignment: 'hw4' }))).rejects.toThrow('has no attempts of hw4')
  })

  test('starts from the records where the gradebook of before cannot be read', async () => {
    await keep('ada', attempt('c1', true))
    await writeFile(join(dir, 'hw3/gradebook.json'), '{"schema":"gradebook/v9"}')
    expect((await scored(configOf())).changes).toEqual([])
    expect(await readGradebook(dir, 'hw3')).toBeDefined()
  })
})

test('a page about it is what a person wants to know', () => {
  const row = { attempt: 'a.json', submittedAt: now, raw: 1, penalty: 0, lateDays: 0, maxPoints: 4, marks: 0 }
  const is = (submitter: string, points: number, complete = true) => ({
    ...row,
    submitter,
    points,
    complete,
    pending: [],
  })
  const report = {
    assignment: 'hw3',
    rows: [is('ada', 9), is('bo', 6.5, false), is('cy', 1)],
    ungraded: [{ submitter: 'dee', status: 'error' as const, reason: 'the\u001b[31m setup failed' }],
    changes: [
      { submitter: 'ada', before: 8, after: 9, complete: true },
      { submitter: 'bo', before: 10, after: 6.5, complete: false },
      { submitter: 'cy', before: null, after: 1, complete: true },
      { submitter: 'dee', before: 3, after: null, complete: false },
    ],
    problems: [{ message: 'nonsense', place: { file: 'a.jsonl', line: 3 } }],
    notices: ['there are marks, and no attempt, of "zoe"'],
  }
  expect(renderRescoring(report, { color: false }).split('\n')).toEqual([
    'hw3: 3 graded; 1 of them with something to mark; 1 not graded; 2 up, 2 down',
    '  ▲ ada     8 → 9  (+1)',
    '  ▼ bo     10 → 6.5  (−3.5), not all marked',
    '  ▲ cy   none → 1',
    '  ▼ dee     3 → none',
    '  dee: no grade (error): the setup failed',
    '! a.jsonl:3: nonsense',
    '! there are marks, and no attempt, of "zoe"',
    '',
  ])
})
