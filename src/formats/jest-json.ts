import { z } from 'zod'
import { type Results, resultsOf, type TestResult, type TestStatus } from '../domain/results.js'
import { shortName } from '../text/checksum.js'
import { parseJson } from '../text/parse-json.js'
import { stripEscapes } from '../text/visible.js'
import type { Format } from './format.js'
import { comparisonIn, DEEPEST } from './jest-details.js'
import { fileBelow, fileNames } from './paths.js'
import { placeIn } from './stack.js'
import { lossesOf, totalsOf } from './totals.js'

const count = z.number().nullish()

const Assertion = z.object({
  title: z.string(),
  ancestorTitles: z.array(z.string()).nullish(),
  status: z.enum(['passed', 'failed', 'skipped', 'pending', 'todo', 'disabled']),
  duration: z.number().nullish(),
  failureMessages: z.array(z.string()).nullish(),
  failureDetails: z.array(z.unknown()).nullish(),
  location: z.object({ line: z.int().min(1) }).nullish(),
})

const TestFile = z.object({
  name: z.string(),
  status: z.string(),
  message: z.string().nullish(),
  assertionResults: z.array(Assertion),
})

const JestResults = z.object({
  testResults: z.array(TestFile),
  numTotalTests: count,
  numFailedTests: count,
  numRuntimeErrorTestSuites: count,
  wasInterrupted: z.boolean().nullish(),
})

type JestResults = z.infer<typeof JestResults>
type TestFile = z.infer<typeof TestFile>
type Assertion = z.infer<typeof Assertion>

export const jestJson: Format = {
  name: 'jest-json',
  title: '`jest --json`, and vitest with `--reporter=json`',
  ids: 'the file, then the titles from the outside in: `list.test.js::List > push`',
  points: 'none: each test counts one point unless a rubric says more',
  reads: ['name', 'message', 'expected', 'actual', 'file', 'line', 'durationMs'],
  detects: (_, keys) => keys.has('testResults') && keys.has('numTotalTests'),
  parse: parseJest,
  duplicates: 'worst',
}

function parseJest(text: string, file: string): Results {
  const written = parseJson(JestResults, text, file, { depth: DEEPEST, values: 1_000_000 })
  const nameOf = fileNames(written.testResults.map(({ name }) => name))
  const tests = written.testResults.flatMap((suite) => testsIn(suite, nameOf(suite.name)))
  const found = {
    ...totalsOf(tests),
    tests: written.testResults.flatMap((suite) => suite.assertionResults).length,
  }
  const losses = lossesOf(stated(written), found)
  return resultsOf([...tests, ...interruption(written), ...losses.tests], { notices: losses.notices })
}

const stated = ({ numTotalTests, numFailedTests, numRuntimeErrorTestSuites }: JestResults) => ({
  tests: numTotalTests ?? 0,
  broken: (numFailedTests ?? 0) + (numRuntimeErrorTestSuites ?? 0),
})

function interruption({ wasInterrupted }: JestResults): TestResult[] {
  if (wasInterrupted !== true) return []
  const message = 'jest was interrupted before its last test'
  return [{ id: 'interrupted', name: 'The whole run', status: 'error', message }]
}

/** A file that could not be loaded, or that fails outside of its tests, must not vanish from the whole. */
function testsIn(suite: TestFile, name: string): TestResult[] {
  const tests = suite.assertionResults.map((assertion) => testOf(assertion, suite, name))
  const isExplained = tests.some(({ status }) => status === 'failed')
  if (suite.status === 'failed' && !isExplained) return [...tests, brokenFile(suite, name)]
  if (tests.length > 0 || suite.status !== 'passed') return tests
  const message = 'no test of this file ran: vitest was told to stop before, or it has none'
  return [{ id: name || 'unnamed', name: name || 'unnamed', status: 'not_run', message }]
}

function brokenFile(suite: TestFile, name: string): TestResult {
  const said = (suite.message ?? '').trim()
  const hasTests = suite.assertionResults.length > 0
  const why = hasTests ? 'the file fails, but none of its tests does' : 'the file could not be run'
  const place = placeIn(stripEscapes(said))
  const file = fileBelow(suite.name)
  return {
    id: name || 'unnamed',
    name: name || 'unnamed',
    status: 'error',
    message: said || why,
    ...(place.file === undefined && file !== undefined ? { file } : place),
  }
}

function testOf(assertion: Assertion, suite: TestFile, file: string): TestResult {
  const { title, ancestorTitles, status, duration, failureMessages } = assertion
  const path = [...(ancestorTitles ?? []), title].join(' > ')
  const message = (failureMessages ?? []).join('\n\n').trim()
  const isFailed = status === 'failed'
  return {
    id: `${file}::${shortName(path)}`,
    name: shortName(title || path || file) || 'unnamed',
    status: statusOf(status),
    ...(isFailed && message && { message }),
    ...(isFailed && comparisonIn(assertion.failureDetails ?? [])),
    ...placeOf(assertion, suite, message),
    ...(typeof duration === 'number' && duration >= 0 && { durationMs: duration }),
  }
}

function statusOf(status: Assertion['status']): TestStatus {
  return status === 'passed' || status === 'failed' ? status : 'skipped'
}

function placeOf({ status, location }: Assertion, suite: TestFile, message: string) {
  const place = status === 'failed' ? placeIn(stripEscapes(message)) : {}
  const file = fileBelow(suite.name)
  if (place.file !== undefined || file === undefined) return place
  return { file, ...(location !== null && location !== undefined && { line: location.line }) }
}
