import { describe, expect, test } from '@jest/globals'
import type { Attempt } from '../../src/domain/attempt.js'
import { parseIndex } from '../../src/record/attempt-index.js'
import { attemptPath } from '../../src/record/attempt-path.js'
import { nextBranchFiles } from '../../src/record/branch.js'
import { anAttempt, aStart } from '../domain/builders.js'

const { submission, run } = aStart()
if (run === undefined) throw new Error('the builder has a run')

const anAttemptAt = (commit: string, submittedAt: string, id: number, graded = submittedAt): Attempt =>
  anAttempt({
    submission: { ...submission, commit, submittedAt },
    run: { ...run, id },
    phases: { received: submittedAt, graded },
  })

type Files = Record<string, string>
const record = (files: Files, attempt: Attempt, text: string): Files => {
  const next = nextBranchFiles(attempt, text, `sha of ${text}`, { index: files['hw3/index.json'] ?? null })
  return { ...files, ...Object.fromEntries(next.map((file) => [file.path, file.text])) }
}
const index = (files: Files) => parseIndex(files['hw3/index.json'] ?? '', 'index.json')

const monday = anAttemptAt('aa', '2026-11-23T10:00:00Z', 1)
const tuesday = anAttemptAt('bb', '2026-11-24T10:00:00Z', 2)
const mondayAgain = anAttemptAt('aa', '2026-11-23T10:00:00Z', 3, '2026-11-25T10:00:00Z')

describe('the path of a record', () => {
  test.each([
    [undefined, 'hw3/aa-1-1.json'],
    ['linux', 'hw3/aa-1-1-linux.json'],
    ['3.12', 'hw3/aa-1-1-3.12.json'],
    ['ubuntu-latest, 3.12', /^hw3\/aa-1-1-ubuntu-latest-3\.12-[0-9a-f]{8}\.json$/],
    ['../../etc', /^hw3\/aa-1-1-[\w.-]+\.json$/],
  ])('with key %j is %s', (key, path) => {
    const attempt = anAttempt({ ...monday, run: { ...run, id: 1, ...(key !== undefined && { key }) } })
    if (typeof path === 'string') expect(attemptPath(attempt)).toBe(path)
    else expect(attemptPath(attempt)).toMatch(path)
  })

  test('is another for every other key', () => {
    const keys = ['a b', 'a/b', 'a-b', 'a--b', 'ä', 'ö', `${'x'.repeat(50)}1`, `${'x'.repeat(50)}2`]
    const paths = keys.map((key) => attemptPath(anAttempt({ run: { ...run, key } })))
    expect(new Set(paths).size).toBe(keys.length)
  })

  test('of what has no commit and no run is still a path', () => {
    const { run: _, ...local } = anAttempt({ submission: { ...submission, contentDigest: 'cafe' } })
    const { commit, ...withoutCommit } = local.submission
    expect(commit).toBeDefined()
    expect(attemptPath({ ...local, submission: withoutCommit })).toBe('hw3/cafe-local.json')
  })
})

describe('the results branch', () => {
  test.each([
    ['in order', [monday, tuesday, mondayAgain]],
    ['the other way round', [mondayAgain, tuesday, monday]],
    ['mixed', [tuesday, mondayAgain, monday]],
  ])('is the same whichever attempt is recorded first: %s', (_, attempts) => {
    const files = attempts.reduce((all, one) => record(all, one, `${one.run?.id}`), {} as Files)
    expect(index(files).attempts.map(({ file }) => file)).toEqual([
      'aa-1-1.json',
      'aa-3-1.json',
      'bb-2-1.json',
    ])
    expect(files['hw3/latest.json']).toBe('2')
    expect(files['hw3/aa-3-1.json']).toBe('3')
  })

  test('does not change when an attempt is recorded twice', () => {
    const once = record(record({}, monday, '1'), tuesday, '2')
    expect(record(once, tuesday, '2')).toEqual(once)
    expect(record(once, monday, '1')).toEqual(once)
  })

  test('has the newest grading of the newest submission as its latest', () => {
    const tuesdayAgain = anAttemptAt('bb', '2026-11-24T10:00:00Z', 9, '2026-11-26T10:00:00Z')
    const files = record(record(record({}, tuesdayAgain, '9'), tuesday, '2'), mondayAgain, '3')
    expect(files['hw3/latest.json']).toBe('9')
  })

  test('has one line for each attempt in its index', () => {
    const text = record(record({}, monday, '1'), tuesday, '2')['hw3/index.json']
    expect(text?.split('\n').filter((line) => line.includes('"file":'))).toHaveLength(2)
    expect(text).toContain('"sha256":"sha of 1"')
  })

  test.each(['{', '[]', '{"schema":"attempt-index/v1","attempts":[{}]}', ''])(
    'starts its index again where it cannot be read (%s), says so, and loses no grade',
    (corrupt) => {
      const files = record(record({ 'hw3/index.json': corrupt }, monday, '1'), tuesday, '2')
      expect(index(files).attempts).toHaveLength(2)
      expect(index(files).notice).toContain('could not be read')
      expect(files).toMatchObject({ 'hw3/aa-1-1.json': '1', 'hw3/latest.json': '2' })
    },
  )
})

describe('a line of the index that no grading writes is refused', () => {
  const line = (record({} as Files, monday, '1')['hw3/index.json'] ?? '').trim()
  const lineWith = (field: string, value: unknown): string => {
    const { attempts, ...rest } = JSON.parse(line)
    return JSON.stringify({ ...rest, attempts: [{ ...attempts[0], [field]: value }] })
  }

  test.each([
    ['points', 1e308, 'attempts[0].points: expected at most six decimals'],
    ['points', 1e-7, 'attempts[0].points: expected at most six decimals'],
    ['max_points', 1e10, 'attempts[0].max_points: expected at most six decimals'],
    ['submitted_at', '-271821-04-20T00:00:00Z', 'attempts[0].submitted_at: expected a date and time'],
    ['submitted_at', '1 Oct 2026 (::error::x)', 'attempts[0].submitted_at: expected a date and time'],
    ['submitted_at', '2026-11-23T10:00:00', 'attempts[0].submitted_at: expected a date and time'],
    ['graded_at', '+275760-09-13T00:00:00Z', 'attempts[0].graded_at: expected a date and time'],
    ['graded_at', '2026-11-23T25:00:00Z', 'attempts[0].graded_at: expected a date and time'],
    ['graded_at', '1969-12-31T23:59:59Z', 'attempts[0].graded_at: expected a date and time'],
  ])('%s: %j', (field, value, says) => {
    expect(() => parseIndex(lineWith(field, value), 'index.json')).toThrow(says)
  })

  test.each([
    ['points', 999_999_999.999999],
    ['submitted_at', '2026-11-23T10:00:00+01:00'],
    ['submitted_at', '2026-11-23T10:00:00.123456Z'],
  ])('but not %s: %j', (field, value) => {
    expect(() => parseIndex(lineWith(field, value), 'index.json')).not.toThrow()
  })
})
