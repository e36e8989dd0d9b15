import { expect, test } from '@jest/globals'
import { hasTests } from '../../src/cli/mark-tests.js'
import { parseConfig } from '../../src/config/load.js'
import { formatNames } from '../../src/formats/names.js'

const rubric = [
  { id: 'A', points: 1, tests: ['t*'] },
  { id: 'S', points: 1, manual: true },
  {
    id: 'D',
    points: 3,
    deductions: [
      { id: 'D1', points: -1, tests: ['t1'] },
      { id: 'D2', points: -1 },
    ],
  },
  { id: 'G', items: [{ id: 'G1', points: 1, manual: true }] },
]
const byGrader = { grader: { run: 'true', results: 'r.json' } }
const byTests = { tests: [{ id: 't1', run: 'true' }] }

test.each([
  ['an item with tests', ['A'], false, true],
  ['an item that only a person decides', ['S'], false, false],
  ['such an item that a recorded test told of', ['S'], true, true],
  ['a deduction beside one with tests', ['D'], false, true],
  ['a group that only people decide', ['G'], false, false],
])('a grader is run before %s: %j, %j', (_, codes, isRecorded, runs) => {
  const config = (by: object) =>
    parseConfig(JSON.stringify({ assignment: 'hw1', rubric, ...by }), 'grading.yml', { formats: formatNames })
  expect(hasTests(config(byGrader), codes, isRecorded)).toBe(runs)
  if (!isRecorded) expect(hasTests(config(byTests), codes, isRecorded)).toBe(runs)
})
