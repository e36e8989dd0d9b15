import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Given, ItemMark, Mark } from '../../src/domain/mark.js'
import { markProblems } from '../../src/domain/mark-problems.js'
import { askedFor, markablesOf } from '../../src/domain/markable.js'
import { newestMarks, saidAfter } from '../../src/domain/marks.js'
import { sumPoints } from '../../src/domain/points.js'
import { type Results, resultsOf } from '../../src/domain/results.js'
import type { ManualItem, Rubric, RubricItem } from '../../src/domain/rubric.js'
import { scoreProblems } from '../../src/domain/score-problems.js'
import { scoreResults } from '../../src/domain/scoring.js'
import { formatProblem } from '../../src/text/problem.js'
import { aDeductive, anItem, aRubric, aTest, results } from './builders.js'

const byHand = (overrides: Partial<ManualItem> = {}): ManualItem => ({
  kind: 'manual',
  id: 'S',
  name: 'Style',
  points: 2,
  bonus: false,
  ...overrides,
})

const aMark = (item: string, given?: Given, overrides: Partial<ItemMark> = {}): ItemMark => ({
  submitter: 'ada',
  item,
  ...(given !== undefined && { given }),
  by: 'kim',
  at: '2026-12-01T10:00:00Z',
  ...overrides,
})

const anAdjustment = (adjust: number, comment?: string): Mark => ({
  submitter: 'ada',
  adjust,
  by: 'kim',
  at: '2026-12-01T10:00:00Z',
  ...(comment !== undefined && { comment }),
})

const group = (id: string, ...items: RubricItem[]): RubricItem => ({
  kind: 'group',
  id,
  name: id,
  points: 0,
  bonus: false,
  items,
})

const scored = (rubric: Rubric, marks: Mark[], of: Results = resultsOf([])) =>
  scoreResults(rubric, of, undefined, marks)

const none = results({})
const yes = { passed: true }
const no = { passed: false }
const negative = byHand({ id: 'A1', points: -5 })
const leaks = aDeductive({ deductions: [{ id: 'A2.1', name: 'leaks', points: -2, tests: [] }] })
const tested = anItem({ tests: ['test_push'] })
const passing = results({ test_push: 'passed' })
const bonus = byHand({ id: 'X', bonus: true })

describe('a mark', () => {
  test.each<[string, RubricItem, Results, ItemMark, string, number]>([
    ['gives a manual item its points', byHand(), none, aMark('S', { points: 1.5 }), 'partial', 1.5],
    ['gives a manual item all of them', byHand(), none, aMark('S', yes), 'passed', 2],
    ['gives a manual item none', byHand(), none, aMark('S', no), 'failed', 0],
    ['gives 0 points', byHand(), none, aMark('S', { points: 0 }), 'failed', 0],
    ['overrides a test that passed', tested, passing, aMark('A1', { points: 1 }), 'partial', 1],
    ['overrides a test that failed', tested, results({ test_push: 'failed' }), aMark('A1', yes), 'passed', 4],
    ['overrides a test that was not run', tested, none, aMark('A1', yes), 'passed', 4],
    ['says that a deduction applies', leaks, none, aMark('A2.1', no), 'partial', 3],
    ['says that a deduction does not apply', leaks, none, aMark('A2.1', yes), 'passed', 5],
    ['takes a part of a deduction', leaks, none, aMark('A2.1', { points: -0.5 }), 'partial', 4.5],
    [
      'takes back a deduction that a test took',
      aDeductive(),
      results({ valgrind: 'failed' }),
      aMark('A2.1', yes),
      'passed',
      5,
    ],
    ['decides a deductive item as a whole', leaks, none, aMark('A2', { points: 4 }), 'partial', 4],
    ['says that an item of negative points costs nothing', negative, none, aMark('A1', yes), 'passed', 0],
    ['may give a bonus item all it is worth', bonus, none, aMark('X', { points: 2 }), 'passed', 2],
    ['decides an item worth nothing', byHand({ points: 0 }), none, aMark('S', { points: 0 }), 'passed', 0],
  ])('%s', (_, item, of, mark, status, points) => {
    const score = scored(aRubric(item), [mark], of)
    expect(score).toMatchObject({ points, complete: true })
    expect(score.items[0]).toMatchObject({ status, points })
  })

  test('takes the points of a negative item, and the whole is never below 0', () => {
    const rubric = aRubric(negative, byHand())
    const taken = aMark('A1', no)
    expect(scored(rubric, [taken, aMark('S', yes)])).toMatchObject({
      points: 0,
      maxPoints: 2,
      items: [{ points: -5, maxPoints: 0, status: 'failed' }, { points: 2 }],
      adjustments: [{ points: 3, reason: 'the whole is never below 0' }],
    })
  })

  test('names who marked, what they said, and the commit they looked at', () => {
    const mark = aMark('S', { points: 1 }, { comment: 'long lines', commit: 'c0' })
    expect(scored(aRubric(byHand()), [mark]).items[0]).toMatchObject({
      reason: 'long lines',
      mark: { by: 'kim', comment: 'long lines', commit: 'c0' },
    })
  })

  test('leaves an item inside a group to the others there', () => {
    const rubric = aRubric(group('B', byHand({ id: 'B1' }), byHand({ id: 'B2' })))
    const score = scored(rubric, [aMark('B2', { points: 1 })])
    expect(score).toMatchObject({ points: 1, maxPoints: 4, complete: false })
    expect(score.items[0]).toMatchObject({
      status: 'pending',
      points: 1,
      reason: '1 of 2 to be marked',
      items: [{ status: 'pending' }, { status: 'partial', mark: { by: 'kim' } }],
    })
  })

  test('of points that the rubric no longer has leaves the item pending, and says why', () => {
    const score = scored(aRubric(byHand({ points: 1 })), [aMark('S', { points: 2 })])
    expect(score).toMatchObject({ points: 0, complete: false })
    expect(score.items[0]).toMatchObject({
      status: 'pending',
      reason: 'kim gave 2, but it is worth 1: a person marks this again',
    })
  })

  test('of an item that the rubric no longer has, or that is a group now, is named and counts for nothing', () => {
    const rubric = aRubric(group('B', byHand({ id: 'B1' })), byHand())
    const marks = [aMark('S', yes), aMark('B', yes), aMark('gone', yes)]
    const score = scored(rubric, marks)
    expect(score).toMatchObject({ points: 2, complete: false })
    expect(score.notices).toEqual([
      'Marks of what the rubric has no item for count for nothing: "B", "gone".',
    ])
  })

  test('beats the points that the format gave the whole', () => {
    const rubric = {
      ...aRubric(anItem({ id: 'a', tests: [] }), anItem({ id: 'b', tests: [] })),
      implied: { notices: [], points: 3 },
    }
    const of = results({ a: 'passed', b: 'passed' })
    expect(scored(rubric, [], of)).toMatchObject({ points: 3, adjustments: [{ points: -5 }] })
    expect(scored(rubric, [aMark('b', { points: 3 })], of)).toMatchObject({ points: 2 })
  })
})

describe('of several marks', () => {
  const early = aMark('S', { points: 1 }, { at: '2026-12-01T10:00:00Z', comment: 'hm' })
  const late = aMark('S', { points: 2 }, { at: '2026-12-01T09:30:00-01:00', by: 'lee' })

  test.each([
    ['as they came', [early, late]],
    ['the other way round', [late, early]],
  ])('of an item the newest counts, %s', (_, marks) => {
    expect(scored(aRubric(byHand()), marks).items[0]).toMatchObject({ points: 2, mark: { by: 'lee' } })
  })

  test('a comment leaves standing what was given before', () => {
    const comment = aMark('S', undefined, { at: '2026-12-02T10:00:00Z', by: 'lee', comment: 'nice' })
    expect(newestMarks([early, comment]).get('S')).toEqual({ ...comment, given: { points: 1 } })
    expect(scored(aRubric(byHand()), [comment])).toMatchObject({
      complete: false,
      items: [{ status: 'pending', mark: { by: 'lee', comment: 'nice' } }],
    })
  })

  test('adjustments add up', () => {
    const marks = [anAdjustment(0.1, 'for the talk'), anAdjustment(0.2), aMark('S', yes)]
    expect(scored(aRubric(byHand()), marks)).toMatchObject({
      points: 2.3,
      adjustments: [
        { points: 0.1, reason: 'for the talk' },
        { points: 0.2, reason: 'adjusted by kim' },
      ],
    })
  })

  test('adjustments take nothing below 0', () => {
    expect(scored(aRubric(byHand()), [anAdjustment(-9), aMark('S', yes)]).points).toBe(0)
  })
})

describe('a test that has the id of an item people mark', () => {
  const deduction = aDeductive({ deductions: [{ id: 'A2.1', name: 'leaks', points: -2, tests: [] }] })
  test.each<[string, RubricItem, Results, string, number]>([
    ['earns its points', byHand(), results({ S: 'passed' }), 'passed', 2],
    ['earns none', byHand(), results({ S: 'failed' }), 'failed', 0],
    [
      'earns a part of the same points',
      byHand(),
      resultsOf([aTest({ id: 'S', status: 'partial', points: 0.5, maxPoints: 2 })]),
      'partial',
      0.5,
    ],
    ['takes negative points', negative, results({ A1: 'failed' }), 'failed', -5],
    ['takes no negative points', negative, results({ A1: 'passed' }), 'passed', 0],
    ['takes a deduction', deduction, results({ 'A2.1': 'failed' }), 'partial', 3],
    ['takes no deduction', deduction, results({ 'A2.1': 'passed' }), 'passed', 5],
  ])('%s', (_, item, of, status, points) => {
    const [score] = scored(aRubric(item), [], of).items
    expect(score).toMatchObject({ status, points })
  })

  test.each(['error', 'skipped', 'not_run'] as const)('decides nothing with %s', (status) => {
    const rubric = aRubric(byHand(), deduction)
    expect(scored(rubric, [], results({ S: status, 'A2.1': status }))).toMatchObject({
      points: 0,
      complete: false,
      items: [{ status: 'pending' }, { status: 'pending' }],
    })
  })

  test('is no other test of that name', () => {
    expect(scored(aRubric(byHand()), [], results({ 'a/S': 'passed' })).complete).toBe(false)
  })

  test('is beaten by a mark', () => {
    expect(scored(aRubric(byHand()), [aMark('S', yes)], results({ S: 'failed' })).points).toBe(2)
  })

  test('must be worth what the item is, where the format is ours', () => {
    const of = resultsOf([aTest({ id: 'S', maxPoints: 3 })])
    expect(scoreProblems(aRubric(byHand()), of)).toHaveLength(1)
  })
})

describe('what can be marked', () => {
  const rubric = aRubric(
    group('A', group('A1', byHand({ id: 'A1.1' }), byHand({ id: 'A1.2' }))),
    group('B', anItem({ id: 'B1' }), byHand({ id: 'B10' })),
    leaks,
    bonus,
  )
  const markables = markablesOf(rubric.items)

  test('is everything but groups, in the order of the rubric', () => {
    expect(markables.map(({ id, byHand }) => `${id}${byHand ? ' by hand' : ''}`)).toEqual([
      'A1.1 by hand',
      'A1.2 by hand',
      'B1',
      'B10 by hand',
      'A2',
      'A2.1 by hand',
      'X by hand',
    ])
  })

  test.each([
    [[], 'A1.1 A1.2 B1 B10 A2 A2.1 X'],
    [['A'], 'A1.1 A1.2'],
    [['A1'], 'A1.1 A1.2'],
    [['A1.2'], 'A1.2'],
    [['B1'], 'B1'],
    [['A2', 'B'], 'B1 B10 A2 A2.1'],
  ])('by the codes %j: %s', (codes, ids) => {
    expect(
      askedFor(markables, codes)
        .map(({ id }) => id)
        .join(' '),
    ).toBe(ids)
  })

  test.each<[string, Given | undefined, string[]]>([
    ['A1.1', { points: 2 }, []],
    ['A1.1', undefined, []],
    ['X', { points: 2 }, []],
    ['X', { points: 7 }, ['item X has 0 to 2 points, not 7 (--adjust +1 gives points beyond the items)']],
    [
      'A1.1',
      { points: 2.5 },
      ['item A1.1 has 0 to 2 points, not 2.5 (--adjust +1 gives points beyond the items)'],
    ],
    ['A1.1', { points: -1 }, ['item A1.1 has 0 to 2 points, not -1 (no item goes below 0)']],
    ['X', { points: -1 }, ['item X has 0 to 2 points, not -1 (no item goes below 0)']],
    ['A2.1', { points: 1 }, ['item A2.1 has -2 to 0 points, not 1 (it takes points)']],
    ['A2.1', { points: -3 }, ['item A2.1 has -2 to 0 points, not -3 (it takes points)']],
    ['A1', yes, ['"A1" is a group: what is inside it can be marked (see `--code A1`)']],
    [
      'A1.3',
      yes,
      ['there is no item "A1.3" (did you mean "A1.1"? there are A, A1, A1.1, A1.2, B, B1, B10, A2, A2.1, X)'],
    ],
  ])('%s with %j: %j', (id, given, problems) => {
    expect(markProblems(rubric, id, given).map(formatProblem)).toEqual(problems)
  })
})

test('whatever people say, the parts sum to the whole, which is never below 0', () => {
  const ids = ['S', 'T', 'A1', 'A2', 'A2.1', 'X', 'B', 'gone']
  const rubric = aRubric(
    byHand(),
    byHand({ id: 'T', points: -3 }),
    anItem({ tests: ['t'] }),
    leaks,
    bonus,
    group('B', byHand({ id: 'B1' })),
  )
  const points = fc.integer({ min: -6e6, max: 6e6 }).map((millionths) => millionths / 1e6)
  const given = fc.oneof(fc.record({ points }), fc.record({ passed: fc.boolean() }))
  const at = fc
    .integer({ min: 0, max: 59 })
    .map((second) => `2026-12-01T10:00:${String(second).padStart(2, '0')}Z`)
  const mark = fc
    .record({ item: fc.constantFrom(...ids), given, at })
    .map((one) => aMark(one.item, one.given, one))
  const marks = fc.array(
    fc.oneof(
      mark,
      points.map((adjust) => anAdjustment(adjust)),
    ),
  )
  fc.assert(
    fc.property(marks, fc.constantFrom('passed', 'failed', 'error'), (all, status) => {
      const score = scored(rubric, all, results({ t: status }))
      expect(score.points).toBe(sumPoints([...score.items, ...score.adjustments].map((part) => part.points)))
      expect(score.points).toBeGreaterThanOrEqual(0)
      expect(score.maxPoints).toBe(13)
      expect(score).toEqual(scored(rubric, JSON.parse(JSON.stringify(all)), results({ t: status })))
    }),
    { seed: 4118, numRuns: 300 },
  )
})

describe('the last word on an item', () => {
  const ahead = aMark('S', { points: 2 }, { by: 'lee', at: '2026-12-01T13:00:00+01:00' })
  const last = aMark('S', { points: 1 })

  test('counts also by a clock that is behind', () => {
    const mark = saidAfter(last, [aMark('S'), ahead])
    expect(mark).toEqual({ ...last, at: '2026-12-01T12:00:00.001Z' })
    expect(newestMarks([mark, ahead]).get('S')?.given).toEqual({ points: 1 })
  })

  test.each<[string, Mark, Mark[]]>([
    ['nobody said anything before', last, []],
    ['it is newer', ahead, [last]],
    ['the other mark is of another item', last, [{ ...ahead, item: 'T' }]],
    ['the other mark is of somebody else', last, [{ ...ahead, submitter: 'bob' }]],
    ['it belongs to no item', anAdjustment(1), [ahead, anAdjustment(1)]],
  ])('keeps its time where %s', (_, mark, others) => {
    expect(saidAfter(mark, others)).toBe(mark)
  })
})
