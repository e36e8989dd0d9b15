import { expect, test } from '@jest/globals'
import type { ItemScore } from '../../src/domain/score.js'
import { scoreChanges, type Told } from '../../src/domain/score-changes.js'
import { aScore, aTest } from './builders.js'

const item = (id: string, points: number, overrides: Partial<ItemScore> = {}): ItemScore => ({
  id,
  name: `Item ${id}`,
  status: 'partial',
  points,
  maxPoints: 5,
  bonus: false,
  tests: [],
  missing: [],
  items: [],
  ...overrides,
})

const told = (items: ItemScore[], tests: Told['tests'] = [], more: Partial<Told['score']> = {}): Told => ({
  score: aScore({ items, ...more }),
  tests,
})

test.each<[string, Told, Told, unknown[]]>([
  ['nothing differs', told([item('A', 3)]), told([item('A', 3)]), []],
  [
    'a test passes that did not',
    told([item('A', 0, { tests: ['t'] })], [aTest({ id: 't', status: 'failed' })]),
    told([item('A', 5, { tests: ['t'] })], [aTest({ id: 't', status: 'passed' })]),
    [
      {
        id: 'A',
        name: 'Item A',
        before: 0,
        after: 5,
        tests: [{ id: 't', before: 'failed', after: 'passed' }],
      },
    ],
  ],
  [
    'the grader gives a test other points',
    told([item('A', 1, { tests: ['t'] })], [aTest({ id: 't', status: 'partial', points: 1 })]),
    told([item('A', 2, { tests: ['t'] })], [aTest({ id: 't', status: 'partial', points: 2 })]),
    [
      {
        id: 'A',
        name: 'Item A',
        before: 1,
        after: 2,
        tests: [{ id: 't', before: 'partial', after: 'partial', points: { before: 1, after: 2 } }],
      },
    ],
  ],
  [
    'an item comes, and one goes',
    told([item('A', 3)]),
    told([item('B', 2)]),
    [
      { id: 'B', name: 'Item B', before: null, after: 2, tests: [] },
      { id: 'A', name: 'Item A', before: 3, after: null, tests: [] },
    ],
  ],
  ['an item comes that is worth nothing to them', told([]), told([item('B', 0)]), []],
  [
    'of a group, the item inside it',
    told([item('G', 3, { items: [item('G1', 1), item('G2', 2)] })]),
    told([item('G', 4, { items: [item('G1', 1), item('G2', 3)] })]),
    [{ id: 'G2', name: 'Item G2', before: 2, after: 3, tests: [] }],
  ],
  [
    'of a deductive item, the item itself with the test that takes from it',
    told([item('D', 5, { items: [item('D1', 0, { maxPoints: 0, tests: ['v'] })] })], [aTest({ id: 'v' })]),
    told(
      [item('D', 3, { items: [item('D1', -2, { maxPoints: 0, tests: ['v'] })] })],
      [aTest({ id: 'v', status: 'failed' })],
    ),
    [
      {
        id: 'D',
        name: 'Item D',
        before: 5,
        after: 3,
        tests: [{ id: 'v', before: 'passed', after: 'failed' }],
      },
    ],
  ],
  [
    'what belongs to no item',
    told([], [], { adjustments: [] }),
    told([], [], { adjustments: [{ points: -1, reason: 'the format says so' }] }),
    [{ id: '', name: 'what belongs to no item', before: 0, after: -1, tests: [] }],
  ],
  [
    'before there was no score',
    { score: null, tests: [] },
    told([item('A', 3)]),
    [{ id: 'A', name: 'Item A', before: null, after: 3, tests: [] }],
  ],
])('%s', (_, before, after, changes) => {
  expect(scoreChanges(before, after)).toEqual(changes)
})
