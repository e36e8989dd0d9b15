import { type Points, sumPoints } from '../domain/points.js'
import { type Results, resultsOf, type TestResult } from '../domain/results.js'
import { shortName } from '../text/checksum.js'
import { parseJson } from '../text/parse-json.js'
import type { Format } from './format.js'
import { noticesOf } from './gradescope-notices.js'
import { GradescopeResults, type WrittenGradescope, type WrittenTest } from './gradescope-schema.js'
import { statusByPoints } from './status.js'

const OWN_KEYS = [
  'execution_time',
  'leaderboard',
  'visibility',
  'stdout_visibility',
  'extra_data',
  'output_format',
  'test_output_format',
  'test_name_format',
]
const OTHERS_KEYS = ['version', 'status', 'max_score', 'gradable', 'succeeded', 'format_errors', 'schema']

export const gradescope: Format = {
  name: 'gradescope',
  title: "Gradescope's results.json (gradescope-utils)",
  ids: 'the `number`, else the name',
  points:
    "the file's `score`, else the sum of its tests'; out of the sum of `max_score` where the two agree, else out of `max_points`",
  reads: ['name', 'points', 'maxPoints', 'output', 'tags', 'visibility'],
  detects: (json, keys) => {
    if (OTHERS_KEYS.some((key) => keys.has(key)) || isByOtter(json)) return false
    if (OWN_KEYS.some((key) => keys.has(key))) return true
    return (
      keys.has('tests') &&
      (/"max_score"\s*:/.test(json) || /"tests"\s*:\s*\[\s*\{[^{}[\]]*"score"/.test(json))
    )
  },
  parse: (json, file) => readGradescope(parseJson(GradescopeResults, json, file)),
  duplicates: 'number',
}

/** Names of tests that otter-grader adds to Gradescope's format; what a test printed is never looked at. */
export const isByOtter = (json: string): boolean =>
  /"name"\s*:\s*"(?:Public Tests|Autograder Failed)"/.test(json) ||
  /"name"\s*:\s*"Autograder Error"\s*,\s*"output"\s*:\s*"Otter encountered an error/.test(json)

export function readGradescope(written: WrittenGradescope): Results {
  const tests = (written.tests ?? []).map((test, index) => testOf(test, index, written))
  const whole = written.score ?? sumPoints(tests.map((test) => test.points ?? 0))
  return resultsOf(tests, {
    points: sumPoints([whole]),
    notices: noticesOf(written, tests),
    ...(written.output && { output: written.output }),
  })
}

function testOf(test: WrittenTest, index: number, whole: WrittenGradescope): TestResult {
  const name = shortName(test.name || `Test ${index + 1}`)
  const number = test.number === 0 ? '0' : test.number || ''
  const isHidden = (test.visibility ?? whole.visibility ?? 'visible') !== 'visible'
  return {
    id: shortName(String(number)) || name,
    name,
    ...gradeOf(test),
    ...(test.output && { output: test.output }),
    ...(test.tags?.length && { tags: test.tags }),
    ...(isHidden && { visibility: 'hidden' as const }),
  }
}

/** Without a score a test carries no points, and without a status either it is there to be read. */
function gradeOf({
  score,
  max_score: most,
  status,
}: WrittenTest): Pick<TestResult, 'status' | 'points' | 'maxPoints'> {
  if (typeof score !== 'number') return { status: status ?? 'skipped', maxPoints: sumPoints([most ?? 0]) }
  const earned = sumPoints([score])
  const maxPoints = maximumOf(most, earned)
  if (maxPoints === undefined) return { status: status ?? statusByScore(earned), points: earned }
  const told = statusByPoints(earned, maxPoints)
  // gradescope-utils writes `failed` for partial credit.
  const isPart = told === 'partial' && status !== 'passed'
  return { status: isPart ? told : (status ?? told), points: earned, maxPoints }
}

/** What is only taken off is out of nothing. */
function maximumOf(most: number | null | undefined, points: Points): Points | undefined {
  if (typeof most === 'number') return sumPoints([most])
  return points < 0 ? 0 : undefined
}

const statusByScore = (points: Points): TestResult['status'] => (points > 0 ? 'partial' : 'failed')
