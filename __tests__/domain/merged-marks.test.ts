import { describe, expect, test } from '@jest/globals'
import { changesBetween } from '../../src/domain/changes.js'
import type { Given, Mark } from '../../src/domain/mark.js'
import { differencesIn, mergedMarks } from '../../src/domain/merged-marks.js'
import { renderMerge } from '../../src/report/merge.js'

const aMark = (by: string, minute: number, given: Given = { points: 1 }, item = 'S'): Mark => ({
  submitter: 'ada',
  item,
  given,
  by,
  at: `2026-12-01T10:${String(minute).padStart(2, '0')}:00Z`,
})
const adjustment: Mark = { submitter: 'ada', adjust: 1, by: 'kim', at: '2026-12-01T10:05:00Z' }

describe('marks from several files', () => {
  test('are there once, in the order they were made', () => {
    const [one, two, three] = [aMark('kim', 1), aMark('lee', 2), aMark('kim', 9)]
    expect(mergedMarks([three, adjustment, one, two, { ...adjustment }, { ...one }])).toEqual([
      one,
      two,
      adjustment,
      three,
    ])
  })

  test('of the same moment stay in the order they came', () => {
    const [one, two] = [aMark('kim', 1, { points: 1 }), aMark('kim', 1, { points: 2 })]
    expect(mergedMarks([one, two])).toEqual([one, two])
  })

  test.each<[string, Mark[], unknown[]]>([
    ['two people who agree', [aMark('kim', 1), aMark('lee', 2)], []],
    ['one who changed their mind', [aMark('kim', 1), aMark('kim', 2, { points: 2 })], []],
    [
      'two who came to agree',
      [aMark('kim', 1, { points: 2 }), aMark('lee', 2, { points: 1 }), aMark('kim', 3, { points: 1 })],
      [],
    ],
    ['different items', [aMark('kim', 1), aMark('lee', 2, { points: 2 }, 'T')], []],
    [
      'two who differ, the one that counts last',
      [aMark('kim', 3), aMark('lee', 2, { passed: true })],
      [
        {
          submitter: 'ada',
          item: 'S',
          marks: [
            { by: 'lee', given: { passed: true } },
            { by: 'kim', given: { points: 1 } },
          ],
        },
      ],
    ],
  ])('differ or not: %s', (_, marks, differences) => {
    expect(differencesIn(marks)).toEqual(differences)
  })

  test('are told in sentences', () => {
    const differences = differencesIn([aMark('kim', 1), aMark('lee', 2, { passed: false })])
    expect(renderMerge({ path: 'kept/hw3/marks.jsonl', marks: 2, added: 1, differences })).toBe(
      '1 mark added, 2 now in kept/hw3/marks.jsonl.\n! ada S: kim says 1, lee says failed; the last counts\n',
    )
  })
})

test('who goes up, down, comes and goes', () => {
  const is = (submitter: string, points: number) => ({ submitter, points, complete: true })
  const before = [is('ada', 8), is('bob', 7), is('cy', 0.3), is('gone', 1)]
  const after = [is('ada', 9), is('bob', 6.5), is('cy', 0.3), is('new', 0)]
  expect(changesBetween(before, after)).toEqual([
    { submitter: 'ada', before: 8, after: 9, complete: true },
    { submitter: 'bob', before: 7, after: 6.5, complete: true },
    { submitter: 'new', before: null, after: 0, complete: true },
    { submitter: 'gone', before: 1, after: null, complete: false },
  ])
})
