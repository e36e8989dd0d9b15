import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Config } from '../src/config/config.js'
import { parseConfig } from '../src/config/load.js'
import type { CourseFiles } from '../src/course/course-files.js'
import { courseGrades, keepGradebooks } from '../src/course-grades.js'
import { type Account, briefOf } from '../src/domain/account.js'
import type { Attempt } from '../src/domain/attempt.js'
import type { CourseGrades } from '../src/domain/course-grades.js'
import type { Mark } from '../src/domain/mark.js'
import { formatNames } from '../src/formats/names.js'
import type { JournalRow, Sighting } from '../src/record/harvest-journal.js'
import { type AttemptLine, formatAttemptLine } from '../src/record/jsonl.js'
import { rescore } from '../src/rescore.js'
import { appendAttempt, attemptsPath } from '../src/store/directory.js'
import { readGradebook } from '../src/store/gradebook.js'
import { appendJournal } from '../src/store/harvest-journal.js'
import { appendMark, marksPath } from '../src/store/marks.js'
import { aCourse, anAssignment } from './course-files.js'
import { makeStudent } from './course-grades.js'
import { anAttempt, aTest } from './domain/builders.js'

let dir: string
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'course-grades-'))
})
afterEach(() => rm(dir, { recursive: true, force: true }))

const now = '2026-12-20T12:00:00Z'
const due = '2026-11-30T12:00:00Z'
const daily = { deduct: 1, per: 'day' }

const configOf = (assignment: string, more: object = {}): Config =>
  parseConfig(
    JSON.stringify({
      assignment,
      grader: { run: 'true', results: 'r.json' },
      rubric: [
        { id: 'A', points: 6, tests: ['a'] },
        { id: 'B', points: 4, tests: ['b'] },
      ],
      due,
      late: daily,
      ...more,
    }),
    'grading.yml',
    { formats: formatNames },
  )

/** Days after the due date; negative ones before it. */
const day = (days: number): string => new Date(Date.parse(due) + days * 86_400_000).toISOString()

type Handed = {
  assignment?: string
  commit?: string
  days?: number
  gradedDays?: number
  passed?: string
  attempt?: Partial<Attempt>
}

/** A commit handed in so many days after it was due, with the tests that passed. */
function attemptOf({
  assignment = 'hw1',
  commit = 'c1',
  days = -1,
  gradedDays = days,
  passed = 'ab',
  attempt = {},
}: Handed) {
  const { submission, phases, ...rest } = anAttempt({
    assignment,
    tests: ['a', 'b'].map((id) => aTest({ id, status: passed.includes(id) ? 'passed' : 'failed' })),
  })
  return {
    ...rest,
    submission: { ...submission, commit, submittedAt: day(days) },
    phases: { ...phases, graded: day(gradedDays) },
    ...attempt,
  }
}

const keep = (submitter: string, handed: Handed = {}, line: Partial<AttemptLine> = {}): Promise<string> =>
  appendAttempt(dir, { submitter, source: 'batch', trust: 'unverified', attempt: attemptOf(handed), ...line })

const sighting = (id: number, submitter: string, more: Partial<Sighting> = {}): Sighting => ({
  kind: 'seen',
  run: 'r1',
  assignment: 'hw1',
  repository: { id, nodeId: `R_${id}`, owner: 'cs101', name: `hw1-${submitter}` },
  submitter,
  pushedAt: day(-1),
  head: 'c1',
  tip: 't1',
  files: {},
  refused: {},
  withRuns: false,
  unproved: [],
  at: day(1),
  ...more,
})
const see = (...rows: JournalRow[]): Promise<void> => appendJournal(dir, rows)

const ruled = (...configs: Config[]) =>
  new Map(configs.map((config) => [config.assignment, { config, digests: [] }]))

const derive = (
  course: CourseFiles = aCourse(),
  configs: Config[] = [configOf('hw1')],
): Promise<CourseGrades> => courseGrades({ dir, course, rulings: ruled(...configs), now })

const keepBooks = (): Promise<unknown> =>
  keepGradebooks({ dir, course: aCourse(), rulings: ruled(configOf('hw1')), now }, ['hw1'])

const accountsIn = ({ assignments }: CourseGrades, assignment = 'hw1'): Account[] => [
  ...(assignments.find((one) => one.assignment === assignment)?.accounts ?? []),
]
async function accountOf(submitter: string, course?: CourseFiles, configs?: Config[], assignment?: string) {
  const found = accountsIn(await derive(course, configs), assignment).find(
    (one) => one.submitter === submitter,
  )
  if (found === undefined) throw new Error(`no account of ${submitter}`)
  return found
}

const students = ['ada', 'bob', 'cyd'].map((key) => makeStudent(key))
const team = { assignment: 'hw1', group: 'team' }
const groups = [
  { ...team, student: 'ada' },
  { ...team, student: 'bob' },
]

describe('which submission counts', () => {
  test.each<[string, object, string, number]>([
    ['the best after its penalty', { counts: 'best' }, 'good', 9],
    ['the newest', { counts: 'latest' }, 'newest', 3],
    ['the newest in time', { counts: 'latest-before-due' }, 'early', 6],
    ['none after `until`', { late: { ...daily, until: '2026-11-30T18:00:00Z' } }, 'early', 6],
  ])('is %s', async (_, more, commit, points) => {
    await keep('ada', { commit: 'early', days: -2, passed: 'a' })
    await keep('ada', { commit: 'good', days: 0.5 })
    await keep('ada', { commit: 'newest', days: 2.5, passed: 'a' })
    const { grade, status, attempts } = await accountOf('ada', undefined, [configOf('hw1', more)])
    expect(grade).toMatchObject({ commit, points })
    expect(status).toBe('ok')
    expect(attempts.map((one) => [one.commit, one.raw])).toEqual([
      ['early', 6],
      ['good', 10],
      ['newest', 6],
    ])
  })

  test('is told by the course where it says otherwise than the configuration', async () => {
    await keep('ada', { days: 3 })
    const moved = anAssignment('hw1', { due: day(2.5) })
    const free = anAssignment('hw1', { late: { graceMs: 0, of: 'max', steps: [] } })
    const latest = anAssignment('hw1', { counts: 'latest-before-due' })
    expect((await accountOf('ada')).grade).toMatchObject({ points: 7 })
    const under = (one: typeof moved) => accountOf('ada', aCourse({ config: { assignments: [one] } }))
    expect((await under(moved)).grade).toMatchObject({ points: 9, lateMs: 43_200_000 })
    expect((await under(free)).grade).toMatchObject({ points: 10 })
    expect(await under(latest)).toMatchObject({ ungraded: { reason: 'no attempt counts by these rules' } })
  })
})

describe('an extension', () => {
  const extensions = [{ student: 'bob', assignment: 'hw1', due: { laterMs: 2 * 86_400_000 } }]

  test('of one member covers the group, and nobody else', async () => {
    await keep('team', { days: 2.5 })
    await keep('cyd', { days: 2.5 })
    const course = aCourse({ students, groups, extensions })
    const [cyd, both] = accountsIn(await derive(course))
    expect(cyd).toMatchObject({ submitter: 'cyd', grade: { points: 7 } })
    expect(both).toMatchObject({ submitter: 'team', grade: { points: 9 }, status: 'ok' })
    expect(both?.members.map(({ key }) => key)).toEqual(['ada', 'bob'])
  })

  test('moves `until` with it, and holds for every assignment where it says so', async () => {
    await keep('bob', { days: 2.5 })
    const config = configOf('hw1', { late: { ...daily, until: '2026-12-01' } })
    const every = [{ student: 'bob', assignment: '*', due: { laterMs: 2 * 86_400_000 } }]
    expect((await accountOf('bob', aCourse({ students }), [config])).grade).toBeUndefined()
    expect((await accountOf('bob', aCourse({ students, extensions: every }), [config])).grade).toMatchObject({
      points: 9,
    })
  })

  test('is by name where the course has no roster', async () => {
    await keep('bob', { days: 1.5 })
    expect((await accountOf('bob', aCourse({ extensions }))).grade).toMatchObject({ points: 10 })
  })
})

describe('late days', () => {
  const configs = ['hw1', 'hw2', 'hw3'].map((assignment, index) =>
    configOf(assignment, { due: day(7 * index), late: { ...daily, days: 3 } }),
  )

  test('are spent over all assignments in the order of the due dates, a group’s by each member', async () => {
    await keep('team', { assignment: 'hw1', days: 1.5 })
    await keep('ada', { assignment: 'hw2', days: 7 + 2.5 })
    await keep('cyd', { assignment: 'hw2', days: 7 + 2.5 })
    await keep('ada', { assignment: 'hw3', days: 14 + 0.5 })
    const grades = await derive(aCourse({ students, groups }), configs)
    const spent = grades.assignments.flatMap(({ assignment, accounts }) =>
      accounts.flatMap(({ submitter, grade }) =>
        grade === undefined ? [] : [`${assignment} ${submitter} ${grade.lateDaysSpent} ${grade.points}`],
      ),
    )
    expect(spent).toEqual(['hw1 team 2 10', 'hw2 ada 1 8', 'hw2 cyd 3 10', 'hw3 ada 0 9'])
  })

  test('are the same in the gradebook of one assignment, whoever makes it', async () => {
    await keep('ada', { assignment: 'hw1', days: 2.5 })
    await keep('ada', { assignment: 'hw2', days: 7 + 0.5 })
    const request = { dir, course: aCourse({ students }), rulings: ruled(...configs), now }
    const { gradebook } = await rescore({ ...request, assignment: 'hw2' })
    expect(gradebook.rows).toMatchObject([{ lateDaysSpent: 0, points: 9 }])
    expect(gradebook.rows).toEqual(
      (await courseGrades(request)).assignments[1]?.accounts.flatMap(({ grade }) => grade ?? []),
    )
    expect(await readGradebook(dir, 'hw2')).toMatchObject({
      rows: [{ points: 9 }],
      accounts: [
        { submitter: 'ada', members: ['ada'], status: 'ok', attempts: 1 },
        { submitter: 'bob', status: 'no_result' },
        { submitter: 'cyd', status: 'no_result' },
      ],
    })
  })
})

describe('gradings of one submission', () => {
  test('count once, however often the same record was stored; the line that proves more says how far', async () => {
    const line = { blob: 'b1', repositoryId: 1 }
    await keep('ada', {}, line)
    await keep('ada', {}, { ...line, trust: 'run', trustReason: 'announced' })
    await keep('ada', {}, line)
    const { attempts, trust, trustReason } = await accountOf('ada')
    expect(attempts).toHaveLength(1)
    expect([trust, trustReason]).toEqual(['run', 'announced'])
  })

  test('count by the newest', async () => {
    await keep('ada', { gradedDays: 1, passed: 'a' })
    await keep('ada', { gradedDays: 0, passed: 'ab' })
    expect((await accountOf('ada')).grade).toMatchObject({ points: 6 })
  })

  test('by the course stand in place of what was stored before, whatever its clock says', async () => {
    await keep('ada', { gradedDays: 9000, passed: 'ab' })
    await keep('ada', { gradedDays: 1, passed: 'a' }, { trust: 'regraded', source: 'regrade' })
    const { grade, attempts, trust } = await accountOf('ada')
    expect(grade).toMatchObject({ points: 6 })
    expect([attempts.length, trust]).toEqual([2, 'regraded'])
  })

  test('by the course that are not graded take nothing away', async () => {
    await keep('ada', { passed: 'a' })
    const broken = { status: 'error' as const, reason: 'no disk', score: null, points: null }
    await keep('ada', { gradedDays: 1, attempt: broken }, { trust: 'regraded' })
    expect((await accountOf('ada')).grade).toMatchObject({ points: 6 })
  })
})

describe('who has no grade', () => {
  const none = { score: null, points: null, complete: false }

  test.each<[string, Partial<Attempt>, Partial<Account>]>([
    [
      'an error alone is no zero',
      { ...none, status: 'error', reason: 'no results' },
      {
        status: 'error',
        reason: 'no results',
        ungraded: { submitter: 'ada', status: 'error', reason: 'no results' },
      },
    ],
    [
      'nor is what cannot be graded',
      { ...none, status: 'ungradable', reason: 'list.c is missing' },
      { ungraded: { submitter: 'ada', status: 'ungradable', reason: 'list.c is missing' } },
    ],
  ])('%s', async (_, attempt, account) => {
    await keep('ada', { attempt })
    const found = await accountOf('ada')
    expect(found).toMatchObject(account)
    expect(found.grade).toBeUndefined()
  })

  test('an ungradable newest attempt leaves standing what counted before', async () => {
    await keep('ada', { commit: 'c1', days: -2 })
    await keep('ada', { commit: 'c2', attempt: { ...none, status: 'ungradable', reason: 'x' } })
    expect((await accountOf('ada')).grade).toMatchObject({ commit: 'c1', points: 10 })
  })

  test('a pending item leaves the grade open', async () => {
    await keep('ada')
    const rubric = [
      { id: 'A', points: 6, tests: ['a'] },
      { id: 'S', points: 4, manual: true },
    ]
    const config = configOf('hw1', { rubric })
    expect((await accountOf('ada', undefined, [config])).grade).toMatchObject({
      points: 6,
      complete: false,
      pending: ['S'],
    })
    const mark: Mark = { submitter: 'ada', item: 'S', given: { points: 3 }, by: 'kim', at: now, commit: 'c0' }
    await appendMark(marksPath(dir, 'hw1'), mark)
    const { grade, flags } = await accountOf('ada', undefined, [config])
    expect(grade).toMatchObject({ points: 9, complete: true, markedOnAnother: ['S'] })
    expect(flags).toEqual(['marked on another submission than the one that counts: S'])
  })
})

describe('what was harvested', () => {
  const course = (names = ['hw1-*']) =>
    aCourse({ students, config: { assignments: [anAssignment('hw1', { repos: { names } })] } })

  test('ends in one status for each, with why', async () => {
    await see(sighting(1, 'ada'), sighting(2, 'bob', { head: 'c2' }), sighting(3, 'zoe'), {
      kind: 'absent',
      submitter: 'cyd',
      reason: 'looked for twice',
      run: 'r1',
      assignment: 'hw1',
      at: now,
    })
    await keep('ada', {}, { repositoryId: 1 })
    await keep('bob', {}, { repositoryId: 2 })
    await keep('zoe', {}, { repositoryId: 3 })
    const accounts = accountsIn(await derive(course()))
    expect(accounts.map(({ submitter, status }) => `${submitter} ${status}`)).toEqual([
      'ada ok',
      'bob pending',
      'cyd no_repository',
      'zoe not_in_roster',
    ])
    expect(accounts[0]?.repository).toEqual({ id: 1, nodeId: 'R_1', owner: 'cs101', name: 'hw1-ada' })
    expect(accounts[2]?.reason).toBe('looked for twice')
  })

  test('is joined by what GitHub said of who is behind a repository', async () => {
    await see(sighting(1, 'newname'), { kind: 'account', run: 'r1', githubId: 77, login: 'newname', at: now })
    await keep('newname', {}, { repositoryId: 1 })
    const renamed = aCourse({ students: [makeStudent('oldname', { githubId: 77 })] })
    const accounts = accountsIn(await derive(renamed))
    expect(accounts).toMatchObject([{ submitter: 'newname', status: 'ok', members: [{ key: 'oldname' }] }])
  })

  test('of two repositories counts for nobody until one is excluded', async () => {
    const second = { id: 2, nodeId: 'R_2', owner: 'cs101', name: 'hw1-ada-1' }
    await see(sighting(1, 'ada'), sighting(2, 'ada', { repository: second }))
    await keep('ada', { passed: 'a' }, { repositoryId: 1 })
    await keep('ada', {}, { repositoryId: 2 })
    const twice = accountsIn(await derive(course()))[0]
    expect(twice).toMatchObject({ status: 'duplicate', ungraded: { status: 'error' } })
    expect(twice?.grade).toBeUndefined()
    expect(accountsIn(await derive(course(['hw1-*', '!hw1-ada-1'])))[0]).toMatchObject({
      status: 'ok',
      grade: { points: 6 },
    })
  })

  test('needs the trust that the course requires', async () => {
    await see(sighting(1, 'ada'))
    await keep('ada', {}, { repositoryId: 1 })
    const strict = aCourse({ students, config: { require: 'run' } })
    expect(await accountOf('ada', strict)).toMatchObject({ status: 'unverified', grade: { points: 10 } })
  })

  test('is flagged where a digest is not what the others have', async () => {
    for (const [index, name] of ['ada', 'bob', 'cyd', 'eve'].entries()) {
      const sha256 = name === 'eve' ? 'other' : 'same'
      const attempt = { digests: [{ of: 'workflow' as const, path: '.github/workflows/grade.yml', sha256 }] }
      await keep(name, { commit: `c${index}`, attempt })
    }
    const flags = accountsIn(await derive()).map((one) => one.flags)
    expect(flags).toEqual([
      [],
      [],
      [],
      ['the workflow (.github/workflows/grade.yml) is not what 3 others have'],
    ])
  })

  test('without a configuration stands as it was recorded, and that is said', async () => {
    const late = { due, submittedAt: day(1), lateMs: 86_400_000, points: 1, competes: true }
    const policy = { graceMs: 0, deduct: { points: 1 }, perMs: 86_400_000, of: 'max' as const, steps: [] }
    await keep('ada', { days: 1, attempt: { late: { ...late, policy } } })
    const { assignments } = await derive(aCourse(), [])
    expect(assignments[0]?.accounts[0]?.grade).toMatchObject({ raw: 4, penalty: 1, points: 3, maxPoints: 4 })
    expect(assignments[0]?.notices.join()).toContain('hw1 has no configuration here')
  })
})

describe('gradebook.json', () => {
  test('keeps a row for each of many, in JSON that shows a difference by line', async () => {
    const names = Array.from({ length: 450 }, (_, index) => `s${String(index).padStart(3, '0')}`)
    for (const name of names) await keep(name, { commit: name })
    const { assignments } = await derive()
    await keepBooks()
    expect((await readGradebook(dir, 'hw1'))?.rows).toEqual(
      assignments[0]?.accounts.flatMap(({ grade }) => grade ?? []),
    )
    const lines = (await readFile(join(dir, 'hw1/gradebook.json'), 'utf8')).split('\n')
    expect(lines.filter((line) => line.startsWith('    {"submitter":"s'))).toHaveLength(900)
  })

  test('of a version that knew no accounts is read as before', async () => {
    await keep('ada')
    await keepBooks()
    const path = join(dir, 'hw1/gradebook.json')
    const { accounts: _, ...old } = JSON.parse(await readFile(path, 'utf8'))
    await writeFile(path, JSON.stringify(old))
    expect(await readGradebook(dir, 'hw1')).toMatchObject({ rows: [{ submitter: 'ada' }] })
  })
})

describe('lines', () => {
  test('that cannot be read are told, and lose nobody else', async () => {
    const path = await keep('ada')
    await writeFile(path, `${await readFile(path, 'utf8')}{"submitter":"bob"}\n`)
    await keep('cyd')
    const { assignments } = await derive()
    expect(assignments[0]?.accounts.map(({ submitter }) => submitter)).toEqual(['ada', 'cyd'])
    expect(assignments[0]?.notices.join()).toContain('attempts.jsonl:2')
  })

  test('say the same to the quick reader as to the strict one', async () => {
    const rows: string[] = []
    for (const [index, passed] of ['ab', 'a', 'b', ''].entries())
      rows.push(
        formatAttemptLine({
          submitter: `s${index % 3}`,
          source: 'batch',
          trust: 'run',
          attempt: attemptOf({ commit: `c${index}`, days: index - 2, passed }),
        }),
      )
    await keep('s0')
    const path = attemptsPath(dir, 'hw1')
    await writeFile(path, rows.join(''))
    const quick = await derive()
    await writeFile(path, rows.join('').replace(/,"sha256":"[0-9a-f]{64}"\}\n/g, '}\n'))
    expect(await derive()).toEqual(quick)
  })
})

describe('whatever the rosters, the groups and what was found', () => {
  const names = ['ada', 'bob', 'cyd', 'dan', 'eve', 'team']
  const some = fc.subarray(names)
  const isTwice = ({ status, reason = '' }: Account, name: string): boolean =>
    status === 'duplicate' && new RegExp(`\\b${name}\\b`).test(reason)
  const worlds = fc.record({
    roster: some,
    seen: some,
    graded: some,
    grouped: fc.subarray(['ada', 'bob', 'cyd']),
  })

  test('every row of the roster and every repository is in exactly one account', async () => {
    await fc.assert(
      fc.asyncProperty(worlds, async ({ roster, seen, graded, grouped }) => {
        await rm(dir, { recursive: true, force: true })
        await see(...seen.map((name) => sighting(names.indexOf(name), name)))
        for (const name of graded) await keep(name, { commit: name }, { repositoryId: names.indexOf(name) })
        const people = roster.map((key) => makeStudent(key))
        const members = grouped.filter((key) => roster.includes(key)).map((student) => ({ ...team, student }))
        const course = aCourse({
          students: people,
          groups: members,
          config: { assignments: [anAssignment('hw1')] },
        })
        const accounts = accountsIn(await derive(course))
        const once = (keys: (string | number)[]) => expect(keys).toHaveLength(new Set(keys).size)
        const inRoster = accounts.flatMap((one) => one.members.map(({ key }) => key))
        once(inRoster)
        expect(inRoster.sort()).toEqual([...roster].sort())
        once(accounts.map(({ submitter }) => submitter))
        expect(accounts.flatMap((one) => one.attempts.map(({ commit = '' }) => commit)).sort()).toEqual(
          [...graded].sort(),
        )
        for (const name of seen) {
          const own = accounts.filter((one) => one.submitter === name || isTwice(one, name))
          expect(own).toHaveLength(1)
        }
        for (const { status, reason } of accounts) if (status !== 'ok') expect(reason).toMatch(/./)
      }),
      { seed: 7, numRuns: 40 },
    )
  })

  test('accounts come to the same one after another as all at once, and in brief', async () => {
    const handed = fc.record({
      name: fc.constantFrom(...names),
      assignment: fc.constantFrom('hw1', 'hw2'),
      days: fc.integer({ min: -1, max: 4 }),
      passed: fc.constantFrom('ab', 'a', ''),
      digest: fc.constantFrom('d', 'd', 'd', 'e'),
    })
    const shared = fc.record({ roster: some, seen: some, grouped: fc.subarray(['ada', 'bob', 'cyd']) })
    await fc.assert(
      fc.asyncProperty(shared, fc.array(handed), async ({ roster, seen, grouped }, all) => {
        await rm(dir, { recursive: true, force: true })
        await see(...seen.map((name) => sighting(names.indexOf(name), name)))
        for (const { name, digest, ...how } of all) {
          const digests = [{ of: 'config' as const, path: 'grading.yml', sha256: digest.repeat(64) }]
          await keep(name, { ...how, attempt: { digests } }, { repositoryId: names.indexOf(name) })
        }
        const course = aCourse({
          students: roster.map((key) => makeStudent(key)),
          groups: grouped.map((student) => ({ ...team, student })),
          config: { assignments: [anAssignment('hw1'), anAssignment('hw2')] },
        })
        const late = { ...daily, days: 3 }
        const rulings = ruled(configOf('hw1', { late }), configOf('hw2', { late }))
        const request = { dir, course, rulings, now }
        const whole = await courseGrades(request)
        expect(await courseGrades({ ...request, bytesTogether: 1 })).toEqual(whole)
        const brief = await keepGradebooks({ ...request, bytesTogether: 1 }, ['hw1', 'hw2'])
        expect(brief).toEqual(
          whole.assignments.map((one) => ({ ...one, accounts: one.accounts.map(briefOf) })),
        )
        for (const { assignment, accounts } of whole.assignments)
          if (accounts.length > 0)
            expect((await readGradebook(dir, assignment))?.rows).toEqual(
              accounts.flatMap(({ grade }) => grade ?? []),
            )
      }),
      { seed: 7, numRuns: 30 },
    )
  })
})
