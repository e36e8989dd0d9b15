import { z } from 'zod'
import { type Results, resultsOf, type TestResult } from '../domain/results.js'
import { parseJson } from '../text/parse-json.js'
import type { Format } from './format.js'
import { Collector, collectionErrors, notRun, skippedModules } from './pytest-collected.js'
import { lostSubtests } from './pytest-subtests.js'
import { PytestTest, testOf } from './pytest-test.js'
import { lossesOf, totalsOf } from './totals.js'

const count = z.number().nullish()

const PytestReport = z.object({
  exitcode: z.number(),
  root: z.string().nullish(),
  // Plugins write into it what they like.
  environment: z.unknown().optional(),
  // Counts of nothing are left out.
  summary: z.object({
    total: count,
    collected: count,
    deselected: count,
    failed: count,
    error: count,
  }),
  collectors: z.array(Collector).nullish(),
  tests: z.array(PytestTest).nullish(),
})

type PytestReport = z.infer<typeof PytestReport>

export const pytestJson: Format = {
  name: 'pytest-json',
  title: 'pytest with `--json-report` (pytest-json-report)',
  ids: "pytest's node ids: `tests/test_list.py::TestList::test_push[1]`",
  points: 'none: each test counts one point unless a rubric says more',
  reads: ['name', 'message', 'output', 'file', 'line', 'durationMs'],
  detects: (_, keys) => keys.has('exitcode') && keys.has('summary') && keys.has('root'),
  parse: parsePytest,
  duplicates: 'worst',
}

function parsePytest(text: string, file: string): Results {
  const report = parseJson(PytestReport, text, file)
  const root = report.root ?? ''
  const collectors = report.collectors ?? []
  const ran = (report.tests ?? []).map((test) => testOf(test, root))
  const found = [...ran, ...notRun(collectors, ran)]
  const uncollected = [...skippedModules(collectors), ...collectionErrors(collectors, root)]
  const losses = lossesOf(stated(report), totalsOf(found))
  const tests = [...found, ...uncollected, ...ending(report, uncollected), ...losses.tests]
  const doubt = lostSubtests(report)
  return resultsOf(tests, {
    notices: [...losses.notices, ...unexplained(report, tests)],
    ...(doubt !== undefined && { graderError: doubt }),
  })
}

const stated = ({ summary: { total, collected, deselected, failed, error } }: PytestReport) => ({
  tests: Math.max(total ?? 0, (collected ?? 0) - (deselected ?? 0)),
  broken: (failed ?? 0) + (error ?? 0),
})

const ENDINGS = new Map([
  [2, 'was interrupted'],
  [3, 'had an error of its own'],
  [4, 'could not make sense of how it was called'],
])

/** A run that did not come to its end may lack tests, unless what could not be collected says so already. */
function ending({ exitcode }: PytestReport, uncollected: readonly TestResult[]): TestResult[] {
  const how = ENDINGS.get(exitcode)
  if (how === undefined || uncollected.some(({ status }) => status === 'error')) return []
  const message = `pytest ${how} (exit code ${exitcode}): tests may be missing`
  return [{ id: 'pytest', name: 'The whole run', status: 'error', message }]
}

function unexplained({ exitcode }: PytestReport, tests: readonly TestResult[]): string[] {
  const { broken } = totalsOf(tests)
  return exitcode === 1 && broken === 0
    ? ['pytest ended with exit code 1, but the results file holds no test that failed']
    : []
}
