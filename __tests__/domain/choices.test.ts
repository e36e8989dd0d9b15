import { describe, expect, test } from '@jest/globals'
import { countedTests, renameChoices } from '../../src/domain/choices.js'
import { rubricOf } from '../../src/domain/implied.js'
import { mergeResults, type Results, type TestStatus } from '../../src/domain/results.js'
import { scoreResults } from '../../src/domain/scoring.js'
import { anItem, aRubric, results } from './builders.js'

const ways = (tests: Record<string, TestStatus>, prefix = ''): Results =>
  results(Object.fromEntries(Object.entries(tests).map(([id, status]) => [prefix + id, status])), {
    choices: renameChoices(
      [
        [
          { id: 'map', parts: ['map/a', 'map/b'] },
          { id: 'dyn', parts: ['dyn/a'] },
        ],
      ],
      (id) => prefix + id,
    ),
  })

const half = {
  map: 'failed',
  'map/a': 'passed',
  'map/b': 'failed',
  dyn: 'failed',
  'dyn/a': 'failed',
} as const
const none = { ...half, 'map/a': 'failed' } as const
const other = { ...half, dyn: 'passed', 'dyn/a': 'passed' } as const

describe('of several ways to a goal', () => {
  test.each([
    ['the one that holds most', half, ['map/a', 'map/b']],
    ['the first, where none holds more', none, ['map/a', 'map/b']],
    ['a shorter one that holds as a whole', other, ['dyn/a']],
  ])('%s counts', (_, tests, ids) => {
    expect(countedTests(ways(tests)).map(({ id }) => id)).toEqual(ids)
  })

  test('one without parts never counts', () => {
    const given = results(
      { a: 'passed', 'b/1': 'failed' },
      {
        choices: [
          [
            { id: 'a', parts: [] },
            { id: 'b', parts: ['b/1'] },
          ],
        ],
      },
    )
    expect(countedTests(given).map(({ id }) => id)).toEqual(['b/1'])
  })

  test('tests that belong to none of them count as ever', () => {
    const merged = mergeResults([ways(other), results({ style: 'failed' })])
    expect(scoreResults(rubricOf([], merged), merged)).toMatchObject({
      points: 1,
      maxPoints: 2,
      unexpected: [],
    })
  })

  test('each of several choices is made for itself', () => {
    const merged = mergeResults([ways(half, 'q1/'), ways(other, 'q2/')])
    expect(countedTests(merged).map(({ id }) => id)).toEqual(['q1/map/a', 'q1/map/b', 'q2/dyn/a'])
  })

  test('those of a suite are shared out within its points', () => {
    const given = ways(half, 'q1/')
    const score = scoreResults(
      rubricOf([{ kind: 'suite', id: 'q1', name: 'Q1', maxPoints: 10 }], given),
      given,
    )
    expect(score).toMatchObject({ points: 5, maxPoints: 10, unexpected: [] })
  })

  test.each(['', 'unit/'])(
    'the name of one is no part of another that is called the same, below %j',
    (prefix) => {
      const tests = { map: 'failed', 'map/a': 'failed', dyn: 'failed', 'dyn/map': 'passed' } as const
      const choices = [
        [
          { id: 'map', parts: ['map/a'] },
          { id: 'dyn', parts: ['dyn/map'] },
        ],
      ]
      const named = Object.entries(tests).map(([id, status]) => [prefix + id, status] as const)
      const given = results(Object.fromEntries(named), {
        choices: renameChoices(choices, (id) => prefix + id),
      })
      const item = anItem({ tests: ['map', 'dyn'], award: 'any' })
      expect(scoreResults(aRubric(item), given).points).toBe(0)
    },
  )

  test('the others are not unexpected where a rubric counts one of them', () => {
    const item = anItem({ tests: ['map', 'dyn'], award: 'any' })
    expect(scoreResults(aRubric(item), ways(other))).toMatchObject({ points: 4, unexpected: [] })
    expect(scoreResults(aRubric(anItem({ tests: ['x'] })), ways(other)).unexpected).toHaveLength(5)
  })
})
