import { isDeepStrictEqual } from 'node:util'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Attempt } from '../../src/domain/attempt.js'
import { attemptOf, interruptedAttempt } from '../../src/domain/attempt-of.js'
import { rubricOf } from '../../src/domain/implied.js'
import { latePenalty } from '../../src/domain/late.js'
import { sumPoints } from '../../src/domain/points.js'
import { resultsOf, type TestResult } from '../../src/domain/results.js'
import { scoreResults } from '../../src/domain/scoring.js'
import { parseAttempt } from '../../src/record/attempt.js'
import { formatAttempt } from '../../src/record/format-attempt.js'
import { UserError } from '../../src/text/problem.js'
import { aCommand, aDeductive, anAttempt, anEnd, anItem, aRubric, aStart, aTest } from '../domain/builders.js'

const again = (attempt: Attempt): Attempt => parseAttempt(formatAttempt(attempt), 'attempt.json')

const points = fc.integer({ min: 0, max: 1e9 }).map((millionths) => millionths / 1e6)
const text = fc.string({ unit: 'grapheme', maxLength: 20 })
const aTestOf: fc.Arbitrary<TestResult> = fc.record(
  {
    id: text,
    name: text,
    status: fc.constantFrom('passed', 'partial', 'failed', 'error', 'skipped', 'not_run'),
    points,
    maxPoints: points,
    message: text,
    output: text,
    input: text,
    expected: text,
    actual: text,
    file: text,
    line: fc.nat(),
    durationMs: fc.nat(),
    tags: fc.array(text, { maxLength: 2 }),
    visibility: fc.constantFrom('visible', 'hidden'),
    images: fc.array(fc.record({ label: text, url: fc.webUrl() }), { maxLength: 2 }),
  },
  { requiredKeys: ['id', 'name', 'status'] },
)
const attempts = fc.record({
  tests: fc.array(aTestOf, { maxLength: 5 }),
  submittedAt: fc.date({ noInvalidDate: true, min: new Date('2020-01-01'), max: new Date('2030-01-01') }),
  percent: fc.nat(100),
})

function attemptWith({
  tests,
  submittedAt,
  percent,
}: {
  tests: TestResult[]
  submittedAt: Date
  percent: number
}): Attempt {
  const results = resultsOf(tests, { message: 'well done', formatErrors: ['a'], notices: ['b'] })
  const start = aStart()
  const submission = { ...start.submission, submittedAt: submittedAt.toISOString() }
  const score = scoreResults(rubricOf([], results), results)
  const late = latePenalty({
    ...score,
    due: '2025-01-01T00:00:00Z',
    submittedAt: submission.submittedAt,
    policy: {
      graceMs: 1,
      of: 'earned',
      deduct: { percent },
      perMs: 1000,
      atMost: { points: 3 },
      steps: [{ afterMs: 5, deduct: { points: 1 } }],
    },
  })
  const end = anEnd(tests, { outcome: { kind: 'graded', results }, commands: [aCommand()], score, late })
  return attemptOf({ ...start, submission }, end)
}

describe('a record', () => {
  test('comes back equal', () => {
    fc.assert(
      fc.property(attempts, (given) => {
        const attempt = attemptWith(given)
        expect(again(attempt)).toEqual(attempt)
      }),
      { seed: 42, numRuns: 200 },
    )
  })

  test('of every kind of item comes back equal', () => {
    const group = { kind: 'group' as const, id: 'G', name: 'G', points: 1, bonus: true, items: [anItem()] }
    const manual = { kind: 'manual' as const, id: 'S', name: 'S', points: 1, bonus: false }
    const results = resultsOf([aTest()])
    const score = scoreResults(aRubric(group, manual, aDeductive()), results)
    const attempt = attemptOf(aStart({ supersedes: 'old.json' }), anEnd([aTest()], { score }))
    expect(again(attempt)).toEqual(attempt)
    expect(again(interruptedAttempt(aStart()))).toEqual(interruptedAttempt(aStart()))
  })

  test('has snake_case keys, a line for each test and item, and ends with a line break', () => {
    const record = formatAttempt(anAttempt())
    expect(record).toContain('"submitted_at_source"')
    expect(record).not.toMatch(/"[a-z]+[A-Z]\w*":/)
    expect(record).toMatch(/\n {4}\{"id":"test_push".*\}\n/)
    expect(record.endsWith('}\n')).toBe(true)
    expect(Buffer.byteLength(record)).toBeLessThan(4000)
  })

  test('is read although it has keys of a later version, and keeps them', () => {
    const record = JSON.stringify({ ...JSON.parse(formatAttempt(anAttempt())), proof_of: { some_thing: 1 } })
    const attempt = parseAttempt(record, 'attempt.json')
    expect(attempt).toMatchObject({ assignment: 'hw3', proofOf: { someThing: 1 } })
    expect(formatAttempt(attempt)).toContain('"proof_of":')
  })

  test.each([
    ['another schema', { schema: 'attempt/v2' }, 'schema'],
    ['points that are a text', { points: '4' }, 'points'],
    ['a status nobody knows', { status: 'great' }, 'status'],
  ])('with %s is refused by the field', (_, wrong, field) => {
    const record = JSON.stringify({ ...JSON.parse(formatAttempt(anAttempt())), ...wrong })
    expect(() => parseAttempt(record, 'attempt.json')).toThrow(UserError)
    expect(() => parseAttempt(record, 'attempt.json')).toThrow(field)
  })

  test('holds half a character as a replacement, not as something no reader takes', () => {
    const attempt = anAttempt({ message: 'a\ud800b' })
    expect(again(attempt).message).toBe('a\ufffdb')
  })

  const long = (length: number, count: number, status: TestResult['status'] = 'failed') =>
    Array.from({ length: count }, (_, index) =>
      aTest({ id: `test_${index}`, status, message: 'm'.repeat(length), output: 'é\n"'.repeat(length) }),
    )
  test.each([
    ['one long output', long(1e6, 1), 12_000],
    ['thirty failing tests', long(1e5, 30), 101_000],
    ['three hundred failing tests', long(1e4, 300), 400_000],
    ['four thousand tests', long(0, 4000, 'passed'), 400_000],
  ])('of %s stays small, and its points stay what they are', (_, tests, most) => {
    const results = resultsOf(tests)
    const score = scoreResults(rubricOf([], results), results)
    const attempt = attemptOf(aStart(), anEnd(tests, { outcome: { kind: 'graded', results }, score }))
    const record = formatAttempt(attempt)
    expect(Buffer.byteLength(record)).toBeLessThan(most)
    const read = parseAttempt(record, 'attempt.json')
    expect(isDeepStrictEqual(again(read), read)).toBe(true)
    expect([read.points, read.maxPoints]).toEqual([attempt.points, attempt.maxPoints])
    expect(sumPoints((read.score?.items ?? []).map((item) => item.points))).toBe(attempt.score?.points)
  })

  test('says when it lists only a part, and keeps what did not pass', () => {
    const tests = [...long(0, 3000, 'passed'), aTest({ id: 'bad', status: 'failed' })]
    const results = resultsOf(tests)
    const score = scoreResults(rubricOf([], results), results)
    const read = again(attemptOf(aStart(), anEnd(tests, { outcome: { kind: 'graded', results }, score })))
    expect(read.notices.join()).toContain('more than a record can hold')
    expect(read.tests.at(-1)?.id).toBe('bad')
    expect(read.score?.items.at(-1)?.name).toMatch(/^\d+ more items$/)
  })

  test('links pictures and does not hold them', () => {
    const images = [
      { label: 'plot', url: `data:image/png;base64,${'A'.repeat(5000)}` },
      { label: 'link', url: 'https://example.org/plot.png' },
    ]
    const read = again(anAttempt({ tests: [aTest({ images })] }))
    expect(read.tests[0]?.images).toEqual([images[1]])
    expect(read.notices).toEqual(['1 of 2 images are not kept: they are no PNG, JPEG, GIF or WebP.'])
  })
})
