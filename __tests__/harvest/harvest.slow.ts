import { appendFileSync, existsSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { formatAttempt } from '../../src/record/format-attempt.js'
import { startFakeGitHub } from '../fakes/github.js'
import { until } from '../patience.js'
import { type Class, one, openClass, record } from './class.js'

let course: Class
beforeEach(async () => {
  course = await openClass()
})
afterEach(() => course.close())

const flags = ['--org', 'cs101', '--repos', 'hw1-*', '--assignment', 'hw1']

describe('a harvest', () => {
  test('collects everybody’s grade in two requests, and finds nothing new in one', async () => {
    for (const name of ['hw1-ada', 'hw1-ben', 'hw1-cleo', 'notes']) await course.graded(name)
    const first = await course.harvest(flags)
    expect(first.document).toMatchObject({ repositories: 3, statuses: { ok: 3 }, requests: 2, attempts: 3 })
    expect(first.code).toBe(0)
    const second = await course.harvest(flags)
    expect(second.document).toMatchObject({ repositories: 3, statuses: { ok: 3 }, requests: 1, attempts: 0 })
    expect(course.stored()).toHaveLength(3)
  })

  test('asks only those again who pushed since, and keeps every attempt once', async () => {
    const ada = await course.graded('hw1-ada')
    await course.graded('hw1-ben')
    await course.harvest(flags)
    await ada.commit({ 'list.c': 'better' })
    await course.grade(ada)
    const { document } = await course.harvest(flags)
    expect(document).toMatchObject({ asked: 1, attempts: 1, requests: 2, statuses: { ok: 2 } })
    expect(course.stored()).toHaveLength(3)
    expect((await course.harvest([...flags, '--full'])).document).toMatchObject({ asked: 2, attempts: 0 })
  })

  test('fetches older attempts, too', async () => {
    const ada = await course.graded('hw1-ada')
    await ada.commit({ 'list.c': 'better' })
    await course.grade(ada)
    expect((await course.harvest(flags)).document).toMatchObject({ attempts: 2, requests: 3 })
  })

  test('takes several assignments out of one listing', async () => {
    for (const name of ['hw1-ada', 'hw2-ada', 'hw2-ben']) await course.graded(name)
    course.write('course.yml', "org: cs101\nassignments:\n  hw1: {repos: 'hw1-*'}\n  hw2: {repos: 'hw2-*'}\n")
    const { document } = await course.harvest()
    expect(document.assignments.map(({ statuses }) => statuses.ok)).toEqual([1, 2])
    expect(document.requests).toBe(3)
    expect((await course.harvest()).document.requests).toBe(1)
    expect((await course.harvest(['--assignment', 'hw2'])).document.assignments).toHaveLength(1)
  })

  test('prints what became of everybody, escaped, and what is next', async () => {
    await course.graded('hw1-ada')
    await course.add('hw1-ben')
    const { out, err, code } = await course.call([
      'harvest',
      ...flags,
      '--api-url',
      course.fake.apiUrl,
      '--out',
      'grades',
    ])
    expect(out).toContain('1 ok, 1 no result')
    expect(out).toMatch(/ben: nothing is recorded on the results branch/)
    expect(out).toContain('grade-action export grades')
    expect([code, err]).toEqual([1, ''])
  })
})

test('--source brings the files of what counts', async () => {
  const ada = await course.graded('hw1-ada')
  await ada.asGit()
  const env = {
    GITHUB_TOKEN: course.fake.token,
    PATH: process.env.PATH,
    GITHUB_SERVER_URL: course.fake.serverUrl,
  }
  const args = [
    '--org',
    'cs101',
    '--repos',
    'hw1-*',
    '--assignment',
    'hw1',
    '--out',
    'grades',
    '--source',
    '--json',
  ]
  const { out, err, code } = await course.call(['harvest', ...args], {
    env: { ...env, GITHUB_API_URL: course.fake.apiUrl },
  })
  expect(JSON.parse(out).notices).toEqual([])
  expect([code, err]).toEqual([0, ''])
  expect(course.read('grades/hw1/source/ada/list.c')).toBe('hw1-ada')
})

describe('everybody ends in one status', () => {
  test('whatever is wrong', async () => {
    for (const name of ['hw1-ada', 'hw1-dora', 'hw1-dora-1', 'hw1-gus', 'hw1-stranger'])
      await course.graded(name)
    await course.add('hw1-ben')
    const pending = await course.graded('hw1-cleo')
    await pending.commit({ 'list.c': 'newer' })
    const invalid = await course.add('hw1-eve')
    const attempt = await course.grade(await course.add('hw1-finn'))
    await record(
      invalid,
      { ...attempt, submission: { ...attempt.submission, commit: await headOf(invalid) } },
      '{',
    )
    const forger = await course.add('hw1-hal')
    await course.grade(forger, { submission: { ...attempt.submission, commit: await headOf(forger) } })
    const failed = await course.add('hw1-ivy')
    await course.grade(failed, { status: 'error', reason: 'the setup failed', points: null, score: null })
    const huge = await course.add('hw1-joe')
    await record(
      huge,
      { ...attempt, submission: { ...attempt.submission, commit: await headOf(huge) } },
      'x'.repeat(600_000),
    )
    await course.fake.addMemoryRepository('cs101', 'hw1-kim')
    course.write(
      'roster.csv',
      [
        'id,name,github',
        ...'ada ben cleo dora eve finn gus hal ivy joe kim lea'
          .split(' ')
          .map((login, index) => `${index},${login} X,${login}`),
      ].join('\n'),
    )
    const { document, code } = await course.harvest([...flags, '--roster', 'roster.csv'])
    const statusOf = (submitter: string) => one(document, submitter)?.status
    expect(
      Object.fromEntries(
        'ben cleo dora eve hal ivy joe kim lea stranger'.split(' ').map((who) => [who, statusOf(who)]),
      ),
    ).toEqual({
      ben: 'no_result',
      cleo: 'pending',
      dora: 'duplicate',
      eve: 'invalid',
      hal: 'identity_mismatch',
      ivy: 'error',
      joe: expect.stringMatching(/invalid|truncated/),
      kim: 'no_result',
      lea: 'no_repository',
      stranger: 'not_in_roster',
    })
    expect(document.statuses.ok).toBe(3)
    expect(code).toBe(1)
    expect((await course.harvest([...flags, '--roster', 'roster.csv'])).document.requests).toBe(1)
  })

  test('a repository that was renamed is found by its number, and keeps its submitter', async () => {
    await course.graded('hw1-ada')
    await course.harvest(flags)
    course.fake.rename('cs101', 'hw1-ada', 'my-project')
    const { document } = await course.harvest([...flags, '--full'])
    expect(document.statuses).toMatchObject({ renamed: 1, ok: 0 })
    expect(course.stored()[0]).toMatch(/^ada /)
  })

  test('a repository that vanished is looked for again, and its grade stays on record', async () => {
    await course.graded('hw1-ada')
    await course.graded('hw1-ben')
    await course.harvest(flags)
    course.fake.remove('cs101', 'hw1-ada')
    const { document, code } = await course.harvest([...flags, '--full'])
    expect(one(document, 'ada')).toMatchObject({ status: 'no_repository' })
    expect([code, course.stored().length]).toEqual([1, 2])
  })

  test('a repository that was made again under its name takes the place of the one that is gone', async () => {
    await course.graded('hw1-ada')
    await course.graded('hw1-ben')
    await course.harvest(flags)
    course.fake.remove('cs101', 'hw1-ada')
    await course.graded('hw1-ada')
    const { document, code } = await course.harvest(flags)
    expect(document.statuses).toMatchObject({ ok: 2, duplicate: 0 })
    expect(code).toBe(0)
    expect((await course.harvest(flags)).document.requests).toBe(1)
  })

  test('a record that was changed later is flagged, and the first one counts', async () => {
    const ada = await course.add('hw1-ada')
    const attempt = await course.grade(ada)
    await course.harvest(flags)
    await record(ada, attempt, formatAttempt({ ...attempt, points: 10, notices: ['forged'] }))
    const { document } = await course.harvest(flags)
    expect(document.assignments[0]?.flagged).toMatchObject([
      { submitter: 'ada', flags: [expect.stringMatching(/was changed after it was recorded/)] },
    ])
    expect(document.statuses.ok).toBe(1)
    expect(course.stored()).toHaveLength(1)
  })

  test('a bad record beside a good one is named, and hides nothing', async () => {
    const ada = await course.graded('hw1-ada')
    await ada.commit(
      { 'hw1/junk.json': 'x', [`hw1/${'f'.repeat(40)}-9-1.json`]: 'no record' },
      { branch: 'grades' },
    )
    const { document, code } = await course.harvest(flags)
    expect(document.assignments[0]?.flagged[0]?.flags).toEqual([
      expect.stringMatching(/-9-1.json: is no record/),
    ])
    expect(code).toBe(0)
  })
})

const headOf = async ({ tip }: { tip: () => Promise<string | undefined> }): Promise<string> =>
  (await tip()) ?? ''

describe('a harvest that was stopped', () => {
  test('goes on where it was, and stores nothing twice', async () => {
    for (const name of ['hw1-ada', 'hw1-ben', 'hw1-cleo']) await course.graded(name)
    await course.harvest(flags)
    const whole = course.stored()
    const journal = join(course.dir, 'grades/harvest.jsonl')
    // As after a kill: the attempts are stored, and of the journal only the start and one and a half rows are.
    const rows = readFileSync(journal, 'utf8').split('\n')
    writeFileSync(journal, `${rows.slice(0, 2).join('\n')}\n${rows[2]?.slice(0, 50)}`)
    const { document, code } = await course.harvest(flags)
    expect(document).toMatchObject({
      resumed: true,
      complete: true,
      asked: 2,
      attempts: 0,
      statuses: { ok: 3 },
    })
    expect(code).toBe(0)
    expect(course.stored()).toEqual(whole)
  })

  test('fetches again what was stored only in part', async () => {
    for (const name of ['hw1-ada', 'hw1-ben']) await course.graded(name)
    await course.harvest(flags)
    const whole = course.stored()
    const attempts = join(course.dir, 'grades/hw1/attempts.jsonl')
    truncateSync(attempts, readFileSync(attempts).length - 100)
    writeFileSync(
      join(course.dir, 'grades/harvest.jsonl'),
      `${course.read('grades/harvest.jsonl').split('\n')[0]}\n`,
    )
    expect((await course.harvest(flags)).document).toMatchObject({ attempts: 1 })
    expect(course.stored()).toEqual(whole)
  })

  test('says so, keeps what it has, and exits with 1', async () => {
    for (const name of ['hw1-ada', 'hw1-ben']) await course.graded(name)
    const stopped = new AbortController()
    course.fake.latency.isReal = true
    course.fake.latency.pageMs = 200
    const harvest = course.harvest(flags, { signal: stopped.signal })
    await until(() => existsSync(join(course.dir, 'grades/harvest.jsonl')))
    stopped.abort()
    const { document, code } = await harvest
    expect(document.complete).toBe(false)
    expect(code).toBe(1)
    expect((await course.harvest(flags)).document).toMatchObject({ resumed: true, statuses: { ok: 2 } })
  })

  test('finds everybody again of whom its journal lost a row', async () => {
    await course.add('hw1-ada')
    course.fake.clock.advance(3_600_000)
    await course.graded('hw1-ben')
    await course.harvest(flags)
    const path = 'grades/harvest.jsonl'
    course.write(
      path,
      course.read(path).replace(/^.*"hw1-ada".*$/m, (row) => row.slice(0, 40)),
    )
    const { document } = await course.harvest(flags)
    expect(one(document, 'ada')).toMatchObject({ status: 'no_result' })
  })

  test('names a row of its journal that somebody spoiled', async () => {
    await course.graded('hw1-ada')
    await course.harvest(flags)
    appendFileSync(join(course.dir, 'grades/harvest.jsonl'), '{"kind":"other"}\n')
    const { document, code } = await course.harvest(flags)
    expect(document.problems).toHaveLength(1)
    expect(code).toBe(1)
  })
})

describe('where nobody is found', () => {
  test('it is said what was looked for, and is no success', async () => {
    await course.graded('lab1-ada')
    const { code, document } = await course.harvest(flags)
    expect(code).toBe(1)
    expect(document.problems[0]?.message).toBe(
      'nobody was found for hw1: no repository of cs101 fits "hw1-*"',
    )
  })

  test('for one assignment of several, it is only said', async () => {
    await course.graded('hw1-ada')
    course.write('course.yml', 'org: cs101\nassignments: {hw1: {}, hw2: {}}\n')
    const { code, document } = await course.harvest()
    expect([code, document.problems]).toEqual([0, []])
    expect(JSON.stringify(document.assignments[1])).toContain('nobody was found for hw2')
  })
})

describe('attempts that somebody lost', () => {
  test.each<[string, (text: string) => string]>([
    ['the whole file', () => ''],
    ['a part of a line', (text) => text.replace(/^.*$/m, (line) => line.slice(0, -40))],
  ])('are fetched again with --full: %s', async (_, lose) => {
    for (const name of ['hw1-ada', 'hw1-ben']) await course.graded(name)
    await course.harvest(flags)
    const whole = course.stored()
    const path = 'grades/hw1/attempts.jsonl'
    course.write(path, lose(course.read(path)))
    expect((await course.harvest(flags)).code).toBe(1)
    const { document } = await course.harvest([...flags, '--full'])
    expect(document.statuses).toMatchObject({ ok: 2 })
    const lines = course.read(path).split('\n')
    expect(whole.every((one) => lines.some((line) => line.includes(one.split(' ')[1] ?? '?')))).toBe(true)
    expect((await course.harvest([...flags, '--full'])).document.attempts).toBe(0)
  })
})

describe('what somebody can fix', () => {
  test.each([
    ['no directory', ['harvest', ...flags], /--out is missing/],
    ['no repositories', ['harvest', '--out', 'x'], /which repositories hold which assignment/],
    [
      'an unknown level',
      ['harvest', ...flags, '--out', 'x', '--require', 'most'],
      /--require: "most" is not known/,
    ],
    ['an unknown source', ['harvest', ...flags, '--out', 'x', '--from', 'mail'], /"mail" is no source/],
    [
      'an address that is none',
      ['harvest', ...flags, '--out', 'x', '--api-url', 'ghes'],
      /not the address of GitHub's API: "ghes"/,
    ],
  ])('is said at once: %s', async (_, args, message) => {
    const { code, err } = await course.call(args)
    expect(code).toBe(2)
    expect(err).toMatch(message)
  })

  test('a token that may not is an error, and no class without a grade', async () => {
    await course.graded('hw1-ada')
    const { code, document } = await course.harvest(flags, { env: { GITHUB_TOKEN: 'ghs_wrong' } })
    expect(code).toBe(2)
    expect(document.problems[0]?.message).toMatch(/Bad credentials/)
  })
})

test('a GitHub that is not there is named with its cause and its address at once', async () => {
  const { apiUrl, close } = await startFakeGitHub()
  await close()
  const args = ['--org', 'cs101', '--repos', 'hw1-*', '--assignment', 'hw1', '--api-url', apiUrl]
  const { code, document } = await course.harvest(args)
  expect(code).toBe(2)
  const [problem] = document.problems
  expect(problem?.message).toContain('ECONNREFUSED')
  expect(JSON.stringify(problem)).toContain(apiUrl)
})
