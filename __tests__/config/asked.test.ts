import { describe, expect, test } from '@jest/globals'
import { onlyAsked } from '../../src/config/asked.js'
import { load } from './grading.js'

const withRubric = load(`
assignment: a
tests:
  - {id: a, run: 'true'}
  - {id: b, run: 'true'}
  - {id: c, run: 'true'}
  - {id: unit, run: x, results: r.xml}
rubric:
  - {id: A, points: 1, tests: [a]}
  - {id: G, items: [{id: G.1, points: 2, tests: [b, "un*"]}, {id: G.2, points: 3, tests: [c]}]}
  - {id: S, points: 1, manual: true}
  - {id: M, points: 2, deductions: [{id: c, points: -1}]}
`)

describe('when items are asked for', () => {
  test.each([
    ['A', ['A'], ['a']],
    ['G', ['G'], ['b', 'c', 'unit']],
    ['G.1', ['G'], ['b', 'unit']],
    ['S', ['S'], []],
    // What a person decides is a test's to decide where one has its id.
    ['M', ['M'], ['c']],
  ])('%s alone is graded, with the tests it needs', (code, items, tests) => {
    const config = onlyAsked(withRubric, [code])
    expect(config.rubric?.items.map(({ id }) => id)).toEqual(items)
    expect(config.tests.map(({ id }) => id)).toEqual(tests)
  })

  test('a group is worth what is asked for of it', () => {
    expect(onlyAsked(withRubric, ['G.2']).rubric?.items).toMatchObject([{ id: 'G', points: 3 }])
  })

  test('without a rubric the codes are those of the declared tests', () => {
    const { rubric: _, ...config } = withRubric
    expect(onlyAsked(config, ['b']).tests.map(({ id }) => id)).toEqual(['b'])
  })

  test('a code that is none is named, with those there are', () => {
    expect(() => onlyAsked(withRubric, ['A1'])).toThrow(
      'there is no item "A1" to grade (there are A, G, G.1, G.2, S, M)',
    )
  })

  test('nothing asked for is everything', () => {
    expect(onlyAsked(withRubric, [])).toBe(withRubric)
  })
})
