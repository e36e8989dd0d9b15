import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { scoreOutcome } from '../../src/domain/score-outcome.js'
import { readResults } from '../../src/formats/table.js'
import { outcomeOf } from '../../src/grader/outcome.js'
import { anItem, aRubric, showing } from '../domain/builders.js'

/** What a file of somebody's grader is worth without a rubric: read, and then scored as stage 5 does. */
function worthOf(path: string, maxPoints?: number): string {
  const files = [{ file: path, text: readFileSync(`__tests__/fixtures/formats/${path}`, 'utf8') }]
  const outcome = outcomeOf(readResults('auto', files).results)
  const worth = { show: showing('all'), ...(maxPoints !== undefined && { maxPoints }) }
  const scored = scoreOutcome({ outcome, expected: [] }, worth)
  if (scored.score !== null) return `${scored.score.points} of ${scored.score.maxPoints}`
  const { kind } = scored.outcome
  return 'reason' in scored.outcome ? `${kind}: ${scored.outcome.reason}` : kind
}

const UNKNOWN =
  'error: the results give points without saying out of how many: write a rubric, or state max_points'

test.each<[string, number | undefined, string]>([
  ['gradescope/gradescope-utils-results.json', undefined, '21.5 of 26'],
  ['gradescope/gradescope-utils-results.json', 52, '43 of 52'],
  ['gradescope/spec-example.json', undefined, UNKNOWN],
  ['gradescope/spec-example.json', 100, '44 of 100'],
  ['gradescope/failed-import.json', undefined, UNKNOWN],
  ['gradescope/failed-import.json', 10, '0 of 10'],
  ['gradescope/no-score-of-the-whole.json', undefined, '3.5 of 8'],
  ['classroom/command-timeout.json', undefined, '0 of 20'],
  ['classroom/python-example-partial-fail.json', undefined, '15 of 30'],
  ['classroom/python-example-syntax-error.json', undefined, '0 of 30'],
  ['classroom/python-timeout.json', undefined, UNKNOWN],
  ['classroom/python-timeout.json', 30, '0 of 30'],
  [
    'classroom/io-badmethod.json',
    10,
    'error: the runner could not be set up: Invalid comparison method: bogus',
  ],
  ['classroom/io-setup-command-fails.json', 10, '0 of 10'],
  ['classroom/two-totals.json', undefined, '7 of 10'],
  ['classroom/two-totals.json', 100, '70 of 100'],
  ['classroom/a-score-is-missing.json', undefined, '6.666667 of 10'],
  ['classroom/thirds.json', undefined, '10 of 10'],
  ['classroom/passed-without-a-test.json', 10, 'error: the runner says that it passed, but ran no test'],
  ['classroom50/result.json', undefined, '4 of 5'],
  ['classroom50/no-tests.json', undefined, '0 of 0'],
  ['check50/all-pass.json', undefined, '2 of 2'],
  ['check50/fail.json', 10, 'error: check50\'s check "crashes" itself broke: ZeroDivisionError: oops'],
  ['check50/missing-file.json', 10, 'ungradable: missing files: "hello.py"'],
  [
    'check50/bad-slug.json',
    10,
    'error: check50 ran no check: Error: /home/student/c50/nochecks is not a directory',
  ],
  ['otter/results.json', undefined, '4 of 7'],
  ['otter/results-points_possible.json', undefined, UNKNOWN],
  ['otter/results-points_possible.json', 10, '5.714286 of 10'],
  ['otter/grading-results-to_dict.json', undefined, '4 of 7'],
  [
    'otter/catastrophe.json',
    10,
    "error: otter-grader produced no results: FileNotFoundError: [Errno 2] No such file or directory: 'results.pkl'",
  ],
  ['autolab/autoresult-feedback.txt', undefined, UNKNOWN],
  ['autolab/autoresult-feedback.txt', 100, '60 of 100'],
  ['submitty/c_failure_messages-buggy.json', undefined, UNKNOWN],
  ['submitty/c_failure_messages-buggy.json', 30, '22 of 30'],
  ['submitty/penalties.json', 30, '3 of 30'],
  ['pybryt/median-subm02.json', undefined, '1 of 5'],
  ['pybryt/median-subm02.json', 10, '2 of 10'],
  ['pybryt/fibonacci-subm01.json', 10, '10 of 10'],
])('%s with max_points %d is %s', (path, maxPoints, worth) => {
  expect(worthOf(path, maxPoints)).toBe(worth)
})

const prairielearn = {
  gradable: true,
  succeeded: false,
  score: 1,
  tests: [{ name: 'a', points: 1, max_points: 1 }],
}
const deduction = { id: 'd', name: 'd', points: -2, tests: ['a'] }
const deductive = { kind: 'deductive' as const, id: 'A', name: 'A', points: 2, bonus: false }
const asks = (item: string): string =>
  `error: item ${item} asks whether test a passed, but its points are out of nobody knows how many (count them with \`award: each\` in an item with points)`

test.each([
  [prairielearn, anItem({ tests: ['a'], points: 2 }), '0 of 2'],
  [{ scores: { a: 5 } }, anItem({ tests: ['a'], points: 10, award: 'each' }), '5 of 10'],
  [{ scores: { a: 5 } }, anItem({ id: 'A', tests: ['a'], award: 'any' }), asks('A')],
  [{ scores: { a: 5 } }, anItem({ id: 'A', tests: ['a'], award: 'all' }), asks('A')],
  [{ scores: { a: 5 } }, { ...deductive, deductions: [deduction] }, asks('d')],
  [{ scores: { a: 0 } }, { ...deductive, deductions: [deduction] }, '0 of 2'],
])('a rubric counts %j as the format means it: %#', (written, item, worth) => {
  const { results, format } = readResults('auto', [{ file: 'results', text: JSON.stringify(written) }])
  const graded = { outcome: outcomeOf(results), expected: [], format }
  const scored = scoreOutcome(graded, { rubric: aRubric(item), show: showing('all') })
  const { outcome, score } = scored
  const said = 'reason' in outcome ? `${outcome.kind}: ${outcome.reason}` : outcome.kind
  expect(score === null ? said : `${score.points} of ${score.maxPoints}`).toBe(worth)
})
