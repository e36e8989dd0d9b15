import { z } from 'zod'
import { type Results, resultsOf, type TestResult, type TestStatus } from '../domain/results.js'
import { shortName } from '../text/checksum.js'
import { parseJson } from '../text/parse-json.js'
import type { Format } from './format.js'
import { fileBelow } from './paths.js'
import { placeIn } from './stack.js'
import { lossesOf, totalsOf } from './totals.js'

const GTest = z.object({
  name: z.string(),
  // A list of tests (`--gtest_list_tests`) looks the same and has none.
  status: z.enum(['RUN', 'NOTRUN']),
  result: z.enum(['COMPLETED', 'SKIPPED', 'SUPPRESSED']).nullish(),
  file: z.string().nullish(),
  line: z.number().nullish(),
  time: z.string().nullish(),
  failures: z.array(z.object({ failure: z.string() })).nullish(),
  skipped: z.array(z.object({ message: z.string() })).nullish(),
})

const GTestSuite = z.object({ name: z.string(), testsuite: z.array(GTest) })

const GTestResults = z.object({
  tests: z.number().nullish(),
  failures: z.number().nullish(),
  errors: z.number().nullish(),
  testsuites: z.array(GTestSuite),
})

type GTest = z.infer<typeof GTest>
type GTestSuite = z.infer<typeof GTestSuite>

export const gtestJson: Format = {
  name: 'gtest-json',
  title: 'GoogleTest with `--gtest_output=json:…`',
  ids: "GoogleTest's own: `Suite.Test`",
  points: 'none: each test counts one point unless a rubric says more',
  reads: ['name', 'message', 'file', 'line', 'durationMs'],
  detects: (_, keys) => keys.has('testsuites') && keys.has('tests'),
  parse: parseGTest,
  duplicates: 'worst',
}

function parseGTest(text: string, file: string): Results {
  const { testsuites, tests: count, failures, errors } = parseJson(GTestResults, withComma(text), file)
  const tests = testsuites.flatMap(testsIn)
  // What fails outside of tests is in no count.
  const counted = tests.filter(({ status }) => status !== 'error')
  const losses = lossesOf({ tests: count ?? 0, broken: (failures ?? 0) + (errors ?? 0) }, totalsOf(counted))
  return resultsOf([...tests, ...losses.tests], { notices: losses.notices })
}

/** GoogleTest 1.12 forgets it before the failures outside of suites; in a string there is no line feed. */
const withComma = (text: string): string =>
  text.replace(/(\n {4}\}) ( {3}\{\r?\n {6}"name": "NonTestSuiteFailure")/, '$1,$2')

function testsIn({ name, testsuite }: GTestSuite): TestResult[] {
  const suite = shortName(name) || 'unnamed'
  return testsuite.map((test) => testOf(test, suite))
}

function testOf(test: GTest, suite: string): TestResult {
  const reasons = [...(test.failures ?? []).map(({ failure }) => failure), ...skipsOf(test)]
  const message = reasons.join('\n\n').trim()
  return {
    ...namesOf(test, suite),
    status: statusOf(test),
    ...(message && { message }),
    ...placeOf(test, message),
    ...timeOf(test),
  }
}

const skipsOf = ({ skipped }: GTest): string[] => (skipped ?? []).map(({ message }) => message)

/** What fails outside of tests, when a suite is set up or cleaned up, is written as a test without a name. */
function namesOf({ name }: GTest, suite: string): Pick<TestResult, 'id' | 'name'> {
  if (name === '') return { id: suite, name: `${suite} (set-up or clean-up)` }
  return { id: `${suite}.${shortName(name)}`, name: shortName(name) }
}

function statusOf({ name, status, result, failures }: GTest): TestStatus {
  const fails = (failures ?? []).length > 0
  if (name === '') return fails ? 'error' : 'skipped'
  if (status === 'NOTRUN' || result === 'SUPPRESSED') return 'skipped'
  if (fails) return 'failed'
  return result === 'SKIPPED' ? 'skipped' : 'passed'
}

function placeOf({ file, line }: GTest, message: string): Pick<TestResult, 'file' | 'line'> {
  const place = placeIn(message)
  const own = fileBelow(file ?? '')
  if (place.file !== undefined || own === undefined) return place
  return { file: own, ...(typeof line === 'number' && line >= 1 && { line }) }
}

function timeOf({ time }: GTest): { durationMs?: number } {
  const [, seconds] = /^(\d{1,9}(?:\.\d{1,9})?)s$/.exec(time ?? '') ?? []
  return seconds === undefined ? {} : { durationMs: Math.round(Number(seconds) * 1e6) / 1e3 }
}
