import { type Results, resultsOf } from '../domain/results.js'
import { parseJson } from '../text/parse-json.js'
import { gradesOf } from './classroom-grades.js'
import { RunnerResult, testsOf } from './classroom-test.js'
import { keysAtTop } from './detect.js'
import type { Format } from './format.js'

export const classroom: Format = {
  name: 'classroom',
  title: "GitHub Classroom's runners (autograding-command-, io- and python-grader), plain or base64",
  ids: "the test's name",
  points: "the sum of its tests' `score`, else the share of tests that passed, of the runner's `max_score`",
  reads: ['name', 'points', 'maxPoints', 'message', 'output', 'input', 'file', 'line', 'durationMs'],
  detects: (text, keys) => {
    if (isRunner(text, keys)) return true
    const json = decoded(text)
    return json !== undefined && isRunner(json, keysAtTop(json))
  },
  parse: parseClassroom,
  duplicates: 'number',
}

const KEYS_WITHOUT_TESTS = new Set(['version', 'status', 'max_score', 'message'])

function isRunner(json: string, keys: ReadonlySet<string>): boolean {
  if (!keys.has('status') || keys.has('schema') || !/"status"\s*:\s*"(?:pass|fail|error)"/.test(json))
    return false
  if (keys.has('tests')) return keys.has('version') || keys.has('max_score')
  return keys.has('message') && [...keys].every((key) => KEYS_WITHOUT_TESTS.has(key))
}

/** The step output `result` is base64, which some tools wrap; undefined of any other text. */
function decoded(text: string): string | undefined {
  // An object begins with `{"`, `{ ` or `{` and a new line.
  if (!/^\uFEFF?\s*e[wy]/.test(text)) return undefined
  const base64 = text.replace(/^\uFEFF|\s+/g, '')
  return /^[A-Za-z0-9+/]+={0,2}$/.test(base64) ? Buffer.from(base64, 'base64').toString('utf8') : undefined
}

function parseClassroom(text: string, file: string): Results {
  const json = decoded(text)
  const runner = parseJson(RunnerResult, json ?? text, json === undefined ? file : `${file} (decoded)`)
  const tests = testsOf(runner)
  if (tests.length === 0)
    return resultsOf([], { graderError: 'the runner says that it passed, but ran no test' })
  const setUp = runner.tests?.find(isSetUpFailure)
  if (setUp !== undefined && typeof runner.max_score !== 'number') {
    const why = setUp.message || 'it does not say why'
    return resultsOf(tests, { graderError: `the runner could not be set up: ${why}` })
  }
  const { tests: graded, whole } = gradesOf(runner, tests)
  const isSaid = runner.message && runner.tests?.length
  return resultsOf(graded, { ...whole, ...(isSaid ? { message: runner.message ?? '' } : {}) })
}

/** What the io runner writes when its own inputs are wrong: nothing of the student's was run. */
const isSetUpFailure = ({
  name,
  score,
  test_code: code,
}: NonNullable<RunnerResult['tests']>[number]): boolean =>
  name === 'Unknown Test' && typeof score !== 'number' && (code ?? '').startsWith('Unknown Command')
