import { describe, expect, test } from '@jest/globals'
import type { Config } from '../src/config/config.js'
import { parseConfig } from '../src/config/load.js'
import type { Mark } from '../src/domain/mark.js'
import { stepsOf } from '../src/domain/marking.js'
import { newestMarks } from '../src/domain/marks.js'
import { formatNames } from '../src/formats/names.js'
import { subjectOf } from '../src/mark-subject.js'
import type { Stored } from '../src/store/stored.js'
import { anAttempt, aTest } from './domain/builders.js'
import { sit } from './sitting.js'

const config: Config = parseConfig(
  JSON.stringify({
    assignment: 'hw3',
    tests: [
      { id: 't1', run: 'true' },
      { id: 'S2', run: 'true' },
    ],
    rubric: [
      { id: 'A1', points: 4, tests: ['t1'] },
      { id: 'S', name: 'Style', points: 2, manual: true },
      { id: 'S2', points: 1, manual: true },
      { id: 'M', points: 5, deductions: [{ id: 'M.1', points: -2, name: 'leaks' }] },
      {
        id: 'B',
        items: [
          { id: 'B1', points: 1, manual: true },
          { id: 'B10', points: 2, manual: true },
        ],
      },
    ],
  }),
  'grading.yml',
  { formats: formatNames },
)

const graded = anAttempt({ tests: [aTest({ id: 't1' }), aTest({ id: 'S2' })] })
const storedOf = (marks: Mark[] = [], submitters = ['ada']): Stored => ({
  attempts: new Map(submitters.map((submitter) => [submitter, [graded]])),
  marks,
  problems: [],
})

const steps = (
  codes: string[] = [],
  { marks = [] as Mark[], regrade = false, submitters = ['ada'] } = {},
) => {
  const stored = storedOf(marks, submitters)
  return submitters.flatMap((submitter) => stepsOf(subjectOf(submitter, stored, config), codes, regrade))
}
const ids = (of: ReturnType<typeof steps>) => of.map(({ markable }) => markable.id).join(' ')

const aMark = (item: string, more: Partial<Mark> = {}): Mark => ({
  submitter: 'ada',
  item,
  given: { passed: true },
  by: 'lee',
  at: '2026-12-01T10:00:00Z',
  ...more,
})

describe('what is asked', () => {
  test.each<[string, string[], Mark[], boolean, string]>([
    ['is what waits for a person', [], [], false, 'S M.1 B1 B10'],
    ['is not what is marked', [], [aMark('S'), aMark('B1')], false, 'M.1 B10'],
    ['is what has only a comment', [], [{ ...aMark('S'), given: undefined } as never], false, 'S M.1 B1 B10'],
    ['is with regrade all that people mark', [], [aMark('S')], true, 'S S2 M.1 B1 B10'],
    ['is what a group of that code has', ['B'], [], false, 'B1 B10'],
    ['is the exact code', ['B1'], [], false, 'B1'],
    ['is what a test decides, by its own code', ['A1'], [], false, 'A1'],
    ['is what a test decides, once', ['A1'], [aMark('A1')], false, ''],
    [
      'is no deduction of an item that was marked as a whole',
      [],
      [aMark('M', { given: { points: 4 } })],
      false,
      'S B1 B10',
    ],
    ['is what a deductive item has taken from it', ['M'], [], false, 'M.1'],
    [
      'is asked again where a mark does not fit any more',
      [],
      [aMark('S', { given: { points: 3 } })],
      false,
      'S M.1 B1 B10',
    ],
    [
      'is asked again where a mark on a test does not',
      [],
      [aMark('A1', { given: { points: 9 } })],
      false,
      'A1 S M.1 B1 B10',
    ],
  ])('%s', (_, codes, marks, regrade, expected) => {
    expect(ids(steps(codes, { marks, regrade }))).toBe(expected)
  })

  test('goes through the submitters one after the other', () => {
    const all = steps(['S', 'M.1'], { submitters: ['ada', 'bob'] })
    expect(all.map(({ subject, markable }) => `${subject.submitter} ${markable.id}`)).toEqual([
      'ada S',
      'ada M.1',
      'bob S',
      'bob M.1',
    ])
  })

  test('belongs to the item whose tests are looked at first', () => {
    expect(steps().map(({ unit }) => unit.id)).toEqual(['S', 'M', 'B', 'B'])
  })

  test('can be asked of somebody whose grading broke', () => {
    const broken = anAttempt({ status: 'error', score: null, points: null, tests: [] })
    const stored: Stored = { ...storedOf(), attempts: new Map([['ada', [broken]]]) }
    const subject = subjectOf('ada', stored, config)
    expect(subject).toMatchObject({ ungraded: { status: 'error' }, state: broken.submission.commit })
    expect(ids(stepsOf(subject, [], false))).toBe('S S2 M.1 B1 B10')
  })
})

describe('an answer', () => {
  test.each<[string, string, string[], unknown]>([
    ['S', 'y', ['y', ''], { passed: true }],
    ['S', 'Y', ['Y', ''], { passed: true }],
    ['S', 'n', ['n', ''], { passed: false }],
    ['S', '1.5', [' 1.5 ', ''], { points: 1.5 }],
    ['S', '.5', ['.5', ''], { points: 0.5 }],
    ['S', '0', ['0', ''], { points: 0 }],
    ['M.1', 'y', ['y', ''], { passed: false }],
    ['M.1', 'no', ['no', ''], { passed: true }],
    ['M.1', '-1', ['-1', ''], { points: -1 }],
  ])('of %s: %j', async (code, _, answers, given) => {
    const { marks } = await sit(steps([code]), answers)
    expect(marks).toEqual([
      {
        submitter: 'ada',
        item: code,
        given,
        ...(typeof given === 'object' &&
          given !== null &&
          'points' in given && { worth: code === 'S' ? 2 : -2 }),
        by: 'kim',
        at: expect.any(String),
        commit: graded.submission.commit,
      },
    ])
  })

  test.each([
    ['3', 'item S has 0 to 2 points, not 3'],
    ['-1', 'item S has 0 to 2 points, not -1'],
    ['1e9', 'not understood'],
    ['1,5', 'not understood'],
    ['0.1234567', 'not understood'],
    ['yep', 'not understood'],
    ['constructor', 'not understood'],
    ['?', 'y all of it · n none'],
    ['t', 'tests of S'],
  ])('%j is not taken, and asked again', async (answer, said) => {
    const { marks, screen, questions } = await sit(steps(['S']), [answer, '2', ''])
    expect(screen).toContain(said)
    expect(questions).toEqual([
      'S: points 0–2, or y/n? ',
      'S: points 0–2, or y/n? ',
      'Comment (Enter for none): ',
    ])
    expect(marks).toMatchObject([{ given: { points: 2 } }])
  })

  test('is saved before its comment is asked for, and said again with it', async () => {
    const { log } = await sit(steps(['S']), ['1', '  long lines '])
    expect(log).toEqual([
      'ask S: points 0–2, or y/n? ',
      'save S {"points":1}',
      'ask Comment (Enter for none): ',
      'save S {"points":1} long lines',
    ])
  })

  test('of Enter leaves an item as it is', async () => {
    const { marks, questions } = await sit(steps(['B']), ['', 'y', ''])
    expect(marks).toMatchObject([{ item: 'B10' }])
    expect(questions[1]).toBe('B10: points 0–2, or y/n? ')
  })

  test('can be only a comment', async () => {
    const { marks } = await sit(steps(['S']), ['c', 'see me'])
    expect(marks).toEqual([expect.objectContaining({ item: 'S', comment: 'see me' })])
    expect(marks[0]).not.toHaveProperty('given')
  })

  test('of b goes back, also to what is answered, also to another submitter', async () => {
    const all = steps(['S'], { submitters: ['ada', 'bob'] })
    const { marks } = await sit(all, ['y', '', 'b', 'n', '', '2', ''])
    expect(marks.map((mark) => [mark.submitter, 'given' in mark && mark.given])).toEqual([
      ['ada', { passed: true }],
      ['ada', { passed: false }],
      ['bob', { points: 2 }],
    ])
  })

  test('of b at the first stays there', async () => {
    const { screen, marks } = await sit(steps(['S']), ['b', 'y', ''])
    expect(screen).toContain('This is the first.')
    expect(marks).toHaveLength(1)
  })

  test.each([
    ['q', ['y', '', 'q', 'y', 'y']],
    ['nothing more', ['y', '']],
    ['nothing more instead of a comment', ['y']],
  ])('of %s ends it, and what was answered is saved', async (_, answers) => {
    const { marks } = await sit(steps(), answers)
    expect(marks).toMatchObject([{ item: 'S', given: { passed: true } }])
  })
})

describe('what was marked on another submission', () => {
  const on = { commit: 'f00', given: { points: 1.5 }, worth: 2, comment: 'long lines' }
  const marks = [aMark('S', on), aMark('A1', on), aMark('B1', { commit: graded.submission.commit ?? '' })]

  test('is asked again, also where a test decides without it', () => {
    expect(ids(steps([], { marks }))).toBe('A1 S M.1 B10')
  })

  test('is kept by Enter, and then was marked on this one', async () => {
    const { questions, marks: kept } = await sit(steps(['S'], { marks }), [''])
    expect(questions).toEqual(['S: points 0–2, or y/n? (Enter keeps it) '])
    const { commit } = graded.submission
    expect(kept).toMatchObject([{ given: { points: 1.5 }, comment: 'long lines', by: 'kim', commit }])
    expect(ids(steps(['S'], { marks: [...marks, ...kept] }))).toBe('')
  })

  test('is kept only once in a sitting: who comes back leaves it as it is', async () => {
    const { marks: kept } = await sit(steps(['S', 'M.1'], { marks }), ['2', '', 'b', '', 'y', ''])
    expect(kept.map((mark) => ('item' in mark ? [mark.item, mark.given] : []))).toEqual([
      ['S', { points: 2 }],
      ['M.1', { passed: false }],
    ])
  })

  test('is not asked of a deduction whose item was marked as a whole since', () => {
    const whole = aMark('M', { given: { points: 4 }, at: '2026-12-01T11:00:00Z' })
    expect(ids(steps(['M'], { marks: [aMark('M.1', { commit: 'f00' }), whole] }))).toBe('')
  })
})

test.each([
  ['Enter keeps', '', 'long lines'],
  ['- takes away', '-', undefined],
  ['another one replaces', 'short lines', 'short lines'],
])('an earlier comment is what %s', async (_, typed, comment) => {
  const before = [aMark('S', { comment: 'long lines' })]
  const { questions, marks } = await sit(steps(['S'], { marks: before, regrade: true }), ['1', typed])
  expect(questions[1]).toBe('Comment (Enter keeps "long lines", - for none): ')
  const newest = newestMarks([...before, ...marks]).get('S')
  expect(newest).toMatchObject({ given: { points: 1 } })
  expect(newest?.comment).toBe(comment)
})

test('what somebody else marks meanwhile is not asked', async () => {
  const { questions } = await sit(steps(['B']), ['y', '', 'y', ''], { taken: ['B1'] })
  expect(questions).toEqual(['B10: points 0–2, or y/n? ', 'Comment (Enter for none): '])
})
