import { expect, test } from '@jest/globals'
import type { Suite } from '../../src/config/config.js'
import type { ExpectedTest } from '../../src/domain/run.js'
import { scoreOutcome } from '../../src/domain/score-outcome.js'
import { readResults } from '../../src/formats/table.js'
import { outcomeOf, together } from '../../src/grader/outcome.js'
import { ofSuite } from '../../src/grader/suite.js'
import { showing } from '../domain/builders.js'

const suite: Suite = {
  kind: 'suite',
  id: 's',
  name: 'The suite',
  run: 'true',
  results: 'results.json',
  format: 'auto',
  references: [],
  timeoutMs: 1000,
  exitCode: 'ignore',
  noResults: 'error',
}

/** What a suite that leaves this is worth, without a rubric. */
function worthOf(written: unknown, maxPoints?: number): string {
  const { results, format } = readResults('auto', [{ file: 'results.json', text: JSON.stringify(written) }])
  const outcome = together([{ outcome: ofSuite(outcomeOf(results), suite), test: suite }], [suite])
  const expected: ExpectedTest = {
    kind: 'suite',
    id: 's',
    name: 's',
    ...(maxPoints !== undefined && { maxPoints }),
  }
  const scored = scoreOutcome({ outcome, expected: [expected], format }, { show: showing('all') })
  if (scored.score !== null) return `${scored.score.points} of ${scored.score.maxPoints}`
  return 'reason' in scored.outcome ? scored.outcome.reason : scored.outcome.kind
}

const UNKNOWN = 'the results give points without saying out of how many: write a rubric, or state max_points'
const full = { name: 'a', points: 2, max_points: 2 }
const half = { name: 'b', points: 1, max_points: 2 }

test.each<[string, unknown, number | undefined, string]>([
  ['a score and no tests', { gradable: true, score: 1 }, undefined, '1 of 1'],
  ['a score and no tests', { gradable: true, score: 0.5 }, 10, '5 of 10'],
  ['a score that is less than its tests', { gradable: true, score: 0.5, tests: [full] }, undefined, '1 of 2'],
  ['a score that is less than its tests', { gradable: true, score: 0.5, tests: [full] }, 10, '5 of 10'],
  ['a score that its tests add up to', { gradable: true, score: 0.75, tests: [full, half] }, 10, '7.5 of 10'],
  ['a failure of all', { succeeded: false, score: 1, tests: [full] }, 10, '0 of 10'],
  ['the points of Gradescope alone', { execution_time: 1, score: 8 }, undefined, UNKNOWN],
  ['the points of Gradescope alone', { execution_time: 1, score: 8 }, 10, '8 of 10'],
  [
    'less than the tests of Gradescope',
    { score: 8, tests: [{ name: 'a', score: 10, max_score: 10 }] },
    10,
    '8 of 10',
  ],
  [
    'a total of Submitty that is less than its testcases',
    { automatic_grading_total: 4, testcases: [{ test_name: 'a', points_awarded: 10 }] },
    10,
    '4 of 10',
  ],
  [
    'a test that is called like the suite',
    {
      version: 1,
      tests: [
        { id: 's', points: 2, max_points: 2 },
        { id: 't', points: 0, max_points: 3 },
      ],
    },
    undefined,
    '2 of 5',
  ],
])('a suite is worth what its format decides: %s', (_, written, maxPoints, worth) => {
  expect(worthOf(written, maxPoints)).toBe(worth)
})
