import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Attempt } from '../../src/domain/attempt.js'
import { attemptOf } from '../../src/domain/attempt-of.js'
import { compareAttempts } from '../../src/domain/counting.js'
import { rubricOf } from '../../src/domain/implied.js'
import { latePenalty } from '../../src/domain/late.js'
import type { Mark } from '../../src/domain/mark.js'
import { resultsOf, type TestResult, testStatuses } from '../../src/domain/results.js'
import { scoreResults } from '../../src/domain/scoring.js'
import { parseAttempt } from '../../src/record/attempt.js'
import { parseIndex } from '../../src/record/attempt-index.js'
import { nextBranchFiles } from '../../src/record/branch.js'
import { contradictionIn } from '../../src/record/contradiction.js'
import { formatAttempt } from '../../src/record/format-attempt.js'
import { parseGradebook } from '../../src/record/gradebook.js'
import { parseJournalRow } from '../../src/record/harvest-journal.js'
import { formatAttemptLine, readAttemptLine } from '../../src/record/jsonl.js'
import { formatMarkLine, parseMark, parseMarkLines } from '../../src/record/mark.js'
import { isSealed } from '../../src/record/seal.js'
import { aCommand, aDeductive, anAttempt, anEnd, anItem, aRubric, aStart, aTest } from '../domain/builders.js'
import { parseAttemptLines } from '../record/attempt-lines.js'
import { mutated, mutatedBytes, mutatedValue } from './mutated.js'
import { expectPlaces, outcomeOf } from './outcome.js'
import { runs } from './settings.js'

const points = fc.integer({ min: 0, max: 1e9 }).map((millionths) => millionths / 1e6)
const text = fc.string({ unit: 'grapheme', maxLength: 20 })
const instant = fc
  .date({ noInvalidDate: true, min: new Date('2020-01-01'), max: new Date('2030-01-01') })
  .map((date) => date.toISOString())

const aTestOf: fc.Arbitrary<TestResult> = fc.record(
  {
    id: text,
    name: text,
    status: fc.constantFrom(...testStatuses),
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
const given = { tests: fc.array(aTestOf, { maxLength: 5 }), submittedAt: instant, percent: fc.nat(100) }

/** Graded without a rubric, and handed in at any time around the due date. */
const attempts: fc.Arbitrary<Attempt> = fc.record(given).map(({ tests, submittedAt, percent }) => {
  const results = resultsOf(tests, { message: 'well done', formatErrors: ['a'], notices: ['b'] })
  const start = aStart()
  const score = scoreResults(rubricOf([], results), results)
  const steps = [{ afterMs: 5, deduct: { points: 1 } }]
  const amounts = { deduct: { percent }, perMs: 1000, atMost: { points: 3 } }
  const policy = { graceMs: 1, of: 'earned' as const, ...amounts, steps }
  const late = latePenalty({ ...score, due: '2025-01-01T00:00:00Z', submittedAt, policy })
  const end = anEnd(tests, { outcome: { kind: 'graded', results }, commands: [aCommand()], score, late })
  return attemptOf({ ...start, submission: { ...start.submission, submittedAt } }, end)
})

const group = { kind: 'group' as const, id: 'G', name: 'G', points: 4, bonus: false, items: [anItem()] }
const rich = attemptOf(
  aStart(),
  anEnd([aTest(), aTest({ id: 'valgrind', status: 'failed', points: 1, maxPoints: 2 })], {
    score: scoreResults(aRubric(group, aDeductive()), resultsOf([aTest()])),
    late: latePenalty({
      points: 4,
      maxPoints: 9,
      due: '2026-11-29T00:00:00Z',
      submittedAt: '2026-11-30T22:10:00Z',
      policy: { graceMs: 0, of: 'max', deduct: { points: 1 }, steps: [] },
    }),
  }),
)
const samples = [rich, anAttempt(), anAttempt({ status: 'error', score: null, points: null, reason: 'x' })]
const records = samples.map(formatAttempt)
const inside = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom(
    0,
    1,
    -1,
    4,
    5,
    9,
    1e9,
    1e10,
    0.1,
    null,
    true,
    [],
    {},
    'graded',
    'error',
    '2026-11-30T22:10:00Z',
  ),
)

describe('a record', () => {
  test('comes back equal, whatever was graded', () => {
    fc.assert(
      fc.property(attempts, (attempt) => {
        expect(parseAttempt(formatAttempt(attempt), 'attempt.json')).toEqual(attempt)
        expect(contradictionIn(attempt)).toBeUndefined()
      }),
      runs(),
    )
  })

  test('that was damaged is refused with a place, or is an attempt', () => {
    fc.assert(
      fc.property(mutated(records), (record) => {
        const outcome = outcomeOf(() => parseAttempt(record, 'attempt.json'))
        if ('problems' in outcome) return expectPlaces(outcome.problems, record)
        expect(outcomeOf(() => parseAttempt(formatAttempt(outcome.value), 'again'))).toHaveProperty('value')
        contradictionIn(outcome.value)
      }),
      runs(),
    )
  })

  test('never has other points in silence: a single change of it is refused, or contradicts the rest', () => {
    const changed = fc.constantFrom(...records).chain((record) =>
      mutatedValue([JSON.parse(record)], inside, 1).map((value) => ({
        record,
        text: JSON.stringify(value),
      })),
    )
    fc.assert(
      fc.property(changed, ({ record, text }) => {
        const before = parseAttempt(record, 'a')
        const outcome = outcomeOf(() => parseAttempt(text, 'a'))
        if ('problems' in outcome) return
        const { status, points, maxPoints } = outcome.value
        const isSame = status === before.status && points === before.points && maxPoints === before.maxPoints
        // Attempts without a grade may differ in what they are out of, and in why.
        if (!isSame && (status === 'graded' || points !== null))
          expect(contradictionIn(outcome.value)).toEqual(expect.any(String))
      }),
      runs(),
    )
  })
})

describe('attempts.jsonl', () => {
  const lineOf = (attempt: Attempt): string =>
    formatAttemptLine({ submitter: 'ada', source: 'run', trust: 'run', repositoryId: 7, attempt })
  const lines = samples.map(lineOf)

  test('comes back equal, and knows a line that is as it was written', () => {
    fc.assert(
      fc.property(fc.array(attempts, { maxLength: 3 }), (all) => {
        const { lines: read, problems } = parseAttemptLines(all.map(lineOf).join(''), 'a.jsonl')
        expect(problems).toEqual([])
        expect(read.map(({ attempt }) => attempt)).toEqual(all)
        for (const line of all.map(lineOf)) expect(isSealed(Buffer.from(line.trimEnd()))).toBe(true)
      }),
      runs(0.3),
    )
  })

  test('that was changed is no line as it was written, and is read strictly', () => {
    const bytes = lines.map((line) => Buffer.from(line.trimEnd()))
    fc.assert(
      fc.property(mutatedBytes(bytes), (row) => {
        fc.pre(!bytes.some((line) => line.equals(row)))
        expect(isSealed(row)).toBe(false)
        const read = readAttemptLine(row, 'a.jsonl', 3)
        if ('problems' in read) expect(read.problems[0]?.place?.line).toBe(3)
      }),
      runs(),
    )
  })

  test('that was torn anywhere keeps every whole line, and says nothing of the torn one', () => {
    const whole = lines.join('')
    fc.assert(
      fc.property(fc.nat(whole.length), (length) => {
        const { lines: read, problems } = parseAttemptLines(whole.slice(0, length), 'a.jsonl')
        const breaks = whole.slice(0, length).split('\n').length - 1
        const isWhole = whole[length] === '\n'
        expect(read).toHaveLength(breaks + (isWhole ? 1 : 0))
        expect(problems).toEqual([])
      }),
      runs(),
    )
  })
})

describe('the index of a results branch', () => {
  const entries = fc.uniqueArray(
    fc.record({ run: fc.integer({ min: 1, max: 30 }), submittedAt: instant, points }),
    {
      maxLength: 6,
      selector: ({ run }) => run,
    },
  )
  const attemptWith = ({
    run: id,
    submittedAt,
    points: earned,
  }: {
    run: number
    submittedAt: string
    points: number
  }) => {
    const sample = anAttempt()
    const { url = '', event = '' } = sample.run ?? {}
    return anAttempt({
      points: earned,
      submission: { ...sample.submission, submittedAt },
      run: { id, attempt: 1, url, event },
    })
  }

  test('is the same in whatever order attempts come, and the latest is the newest', () => {
    fc.assert(
      fc.property(
        entries.chain((all) =>
          fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
        ),
        ([all, mixed]) => {
          const branchOf = (some: typeof all): Map<string, string> => {
            const files = new Map<string, string>()
            for (const one of some) {
              const attempt = attemptWith(one)
              const index = files.get('hw3/index.json') ?? null
              const next = nextBranchFiles(attempt, formatAttempt(attempt), 'ab', { index })
              for (const { path, text } of next) files.set(path, text)
              // A retry after an answer that never came.
              expect(
                nextBranchFiles(attempt, formatAttempt(attempt), 'ab', {
                  index: files.get('hw3/index.json') ?? null,
                })[1]?.text,
              ).toBe(files.get('hw3/index.json'))
            }
            return files
          }
          const [one, other] = [branchOf(all), branchOf(mixed)]
          expect(Object.fromEntries(other)).toEqual(Object.fromEntries(one))
          if (all.length === 0) return
          const { attempts: listed } = parseIndex(one.get('hw3/index.json') ?? '', 'index.json')
          expect(listed).toEqual(listed.toSorted(compareAttempts))
          expect(one.get('hw3/latest.json')).toBe(one.get(`hw3/${listed.at(-1)?.file}`))
        },
      ),
      runs(0.5),
    )
  })
})

describe('marks', () => {
  const base = { submitter: text, by: text, at: instant }
  const said = { comment: text, commit: text }
  const item = fc.record(
    {
      ...base,
      ...said,
      item: text,
      given: fc.oneof(fc.record({ points }), fc.record({ passed: fc.boolean() })),
    },
    { requiredKeys: ['submitter', 'by', 'at', 'item'] },
  )
  const adjust = fc.record(
    { ...base, ...said, adjust: points.map((one) => -one || 0) },
    { requiredKeys: ['submitter', 'by', 'at', 'adjust'] },
  )
  const marks: fc.Arbitrary<Mark> = fc.oneof(item, adjust)

  test('come back equal', () => {
    fc.assert(
      fc.property(marks, (mark) => {
        const line = formatMarkLine(mark)
        const read = outcomeOf(() => parseMark(line, 'marks.jsonl'))
        // What nobody could have meant is refused when it is read: an empty name.
        if ('problems' in read)
          expect(
            [
              mark.submitter,
              mark.by,
              'item' in mark ? mark.item : 'x',
              mark.comment ?? 'x',
              mark.commit ?? 'x',
            ].some((one) => one.trim() === ''),
          ).toBe(true)
        else expect(read.value).toEqual(mark)
      }),
      runs(),
    )
  })

  test('that were damaged are marks or problems with a line', () => {
    const files = fc.sample(fc.array(marks, { minLength: 1, maxLength: 4 }), { seed: 1, numRuns: 10 })
    fc.assert(
      fc.property(mutated(files.map((all) => all.map(formatMarkLine).join(''))), (lines) => {
        const { marks: read, problems, torn } = parseMarkLines(lines, 'marks.jsonl')
        expectPlaces([...problems, ...torn], `${lines}\n`)
        for (const { at } of read) expect(Number.isNaN(Date.parse(at))).toBe(false)
      }),
      runs(),
    )
  })
})

test.each([
  ['a row of the journal', (row: string) => parseJournalRow(row, 'f')],
  ['an index', (row: string) => parseIndex(row, 'f')],
  ['a gradebook', (row: string) => parseGradebook(row, 'f')],
])('%s that somebody made up is refused', (_, parse) => {
  const row =
    '{"kind":"started","run":"1","selection":"a","is_full":true,"at":"2026-11-30T22:10:00Z","attempts":[],"schema":"attempt-index/v1"}'
  fc.assert(
    fc.property(fc.oneof(mutated([row, ...records]), fc.json()), (text) => {
      const outcome = outcomeOf(() => parse(text))
      if ('problems' in outcome) expectPlaces(outcome.problems, text)
    }),
    runs(),
  )
})
