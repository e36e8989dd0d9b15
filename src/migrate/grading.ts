import type { Path } from '../text/yaml.js'
import type { GradingTest, ImportedTests } from './classroom-test.js'
import { timeoutOf } from './classroom-test.js'
import { differsInBash, usesNetwork } from './set-up.js'

/** A grading.yml before it is text: its values in the order in which they are written, and what to say beside them. */
export type ImportedGrading = { values: GradingValues; comments: GradingComment[]; notices: string[] }

export type GradingValues = {
  setup?: string
  env?: Record<string, string>
  network?: boolean
  limits?: { time: string }
  tests: GradingTest[]
}

/** Written above the key at this path. */
export type GradingComment = { path: Path; text: string }

const getPytest = "python3 -c 'import pytest' 2> /dev/null || python3 -m pip install --quiet pytest"

const getComment = "Classroom's grader for Python brought pytest."
const setupComment =
  'Classroom ran this before the tests that asked for it; here it runs once. When it fails, nobody is graded and nobody gets a zero.'
const networkComment =
  'A command below fetches something. What moves from there to `setup` needs no network here.'
const limitsComment =
  'A build may take this long; Classroom gave set-up and test together the time-out of the test.'
const bashComment =
  'Commands run in `bash -eo pipefail`: a line that fails, or a part of a pipe, ends them. In Classroom the last one decided.'
const pytestComment =
  'Each test that pytest finds is worth the same, as it was; where there was a *_test.py, Classroom left out test_*.py. A rubric with a `count` would notice a test that vanishes.'
const pointlessComment = 'In Classroom no test had points: here each is worth 1.'

/** What Classroom's tests are in a grading.yml, with short comments where something changed its meaning. */
export function gradingOf(imported: ImportedTests, env: Record<string, string> = {}): ImportedGrading {
  const { fetches, needsPytest, tests, buildMinutes, statesPoints } = imported
  const setup = [...fetches, ...(needsPytest ? [getPytest] : [])]
  const scripts = tests.flatMap(({ build = '', run }) => [build, run])
  const needsNetwork = scripts.some(usesNetwork)
  const pytest = tests.findIndex(({ max_points: points }) => points !== undefined)
  const above: [Path, boolean, string][] = [
    [['setup'], fetches.length > 0, setupComment],
    [['setup'], needsPytest, getComment],
    [['network'], needsNetwork, networkComment],
    [['limits'], buildMinutes > 10, limitsComment],
    [['tests'], !statesPoints, pointlessComment],
    [['tests'], scripts.some(differsInBash), bashComment],
    [['tests', pytest, 'results'], pytest !== -1, pytestComment],
  ]
  return {
    values: {
      ...(setup.length > 0 && { setup: setup.join('\n') }),
      ...(Object.keys(env).length > 0 && { env }),
      ...(needsNetwork && { network: true }),
      ...(buildMinutes > 10 && { limits: { time: timeoutOf(buildMinutes) } }),
      tests,
    },
    comments: above.filter(([, applies]) => applies).map(([path, , text]) => ({ path, text })),
    notices: statesPoints ? [] : ['no test states points: each is worth 1'],
  }
}
