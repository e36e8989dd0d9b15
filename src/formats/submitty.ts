import { z } from 'zod'
import { comparePoints, formatPoints, sumPoints } from '../domain/points.js'
import { type Results, resultsOf, type TestResult, type TestStatus } from '../domain/results.js'
import { shortName } from '../text/checksum.js'
import { parseJson } from '../text/parse-json.js'
import type { Format } from './format.js'

const points = z.number().min(-1e9).max(1e9)
const text = z.string().nullish()

const Autocheck = z.object({
  description: text,
  messages: z.array(z.object({ message: z.string() })).nullish(),
})

const Testcase = z.object({
  test_name: z.string(),
  points_awarded: points,
  view_testcase: z.boolean().nullish(),
  testcase_label: text,
  testcase_message: text,
  autochecks: z.array(Autocheck).nullish(),
})
type Testcase = z.infer<typeof Testcase>

/** What Submitty's graders leave in results.json; what a testcase is out of is in its config.json alone. */
const SubmittyResults = z.object({ automatic_grading_total: points.nullish(), testcases: z.array(Testcase) })

export const submitty: Format = {
  name: 'submitty',
  title: "Submitty's results.json",
  ids: '`test_name`',
  points: '`automatic_grading_total`; it states no maximum, so a rubric or `max_points` is needed',
  reads: ['name', 'points', 'message', 'visibility'],
  detects: (json, keys) =>
    keys.has('testcases') && (keys.has('automatic_grading_total') || /"points_awarded"\s*:/.test(json)),
  parse: parseSubmitty,
  duplicates: 'number',
}

function parseSubmitty(json: string, file: string): Results {
  const { automatic_grading_total: total, testcases } = parseJson(SubmittyResults, json, file)
  const tests = testcases.map(testOf)
  if (typeof total !== 'number') return resultsOf(tests)
  const points = sumPoints([total])
  const sum = sumPoints(tests.map((test) => test.points ?? 0))
  const said = `the testcases add up to ${formatPoints(sum)}, but automatic_grading_total is ${formatPoints(points)}, which decides`
  return resultsOf(tests, { points, notices: comparePoints(points, sum) === 0 ? [] : [said] })
}

function testOf(testcase: Testcase, index: number): TestResult {
  const name = shortName(testcase.test_name || `Test ${index + 1}`)
  const message = messageOf(testcase)
  return {
    id: name,
    name,
    status: statusOf(testcase),
    points: sumPoints([testcase.points_awarded]),
    ...(message && { message }),
    ...(testcase.view_testcase === false && { visibility: 'hidden' as const }),
  }
}

/** Nobody says what it is out of; a testcase without points and without a check is a penalty that was not taken. */
function statusOf({ points_awarded: awarded, autochecks, testcase_message: message }: Testcase): TestStatus {
  if (awarded > 0) return 'partial'
  return awarded === 0 && !autochecks?.length && !message ? 'passed' : 'failed'
}

function messageOf({ testcase_label: label, testcase_message: message, autochecks }: Testcase): string {
  const checked = (autochecks ?? []).flatMap(({ description, messages }) =>
    (messages ?? []).map((said) => (description ? `${description}: ${said.message}` : said.message)),
  )
  return [...[label, message].filter((part) => part), ...checked].join('\n')
}
