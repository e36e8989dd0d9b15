import { z } from 'zod'
import { sumPoints } from '../domain/points.js'
import { canEarn, type Results, resultsOf, type TestResult } from '../domain/results.js'
import { shortName } from '../text/checksum.js'
import { parseJson } from '../text/parse-json.js'
import type { Format } from './format.js'
import { ImageSchema, imageOf } from './image.js'
import { wholeOf } from './prairielearn-score.js'
import { statusByPoints } from './status.js'

const number = z.number().min(-1e9).max(1e9)
const pictures = z.array(ImageSchema).nullish()

const PrairieLearnTest = z.object({
  name: z.string().nullish(),
  description: z.unknown().optional(),
  points: number.nullish(),
  max_points: number.min(0).nullish(),
  message: z.unknown().optional(),
  output: z.unknown().optional(),
  images: pictures,
})

const PrairieLearnResults = z.object({
  score: z.number().nullish(),
  gradable: z.boolean().nullish(),
  succeeded: z.boolean().nullish(),
  max_points: number.min(0).nullish(),
  tests: z.array(PrairieLearnTest).nullish(),
  format_errors: z.unknown().optional(),
  message: z.unknown().optional(),
  output: z.unknown().optional(),
  images: pictures,
})

type WrittenTest = z.infer<typeof PrairieLearnTest>

export const prairielearn: Format = {
  name: 'prairielearn',
  title: "PrairieLearn's external grader",
  ids: 'the name',
  points: "the file's `score` of its `max_points`, else of the sum over its tests",
  reads: ['name', 'points', 'maxPoints', 'message', 'output', 'images'],
  detects: (json, keys) => {
    if (['version', 'status', 'visibility', 'execution_time', 'leaderboard'].some((key) => keys.has(key)))
      return false
    if (['gradable', 'succeeded', 'format_errors'].some((key) => keys.has(key))) return true
    // Gradescope has `score` and `tests` too, but says `max_score` of a test.
    return (
      (keys.has('score') && !/"max_score"\s*:/.test(json)) ||
      (keys.has('tests') && /"max_points"\s*:/.test(json))
    )
  },
  parse: parsePrairieLearn,
  duplicates: 'number',
}

function parsePrairieLearn(json: string, file: string): Results {
  const written = parseJson(PrairieLearnResults, json, file)
  const gradable = written.gradable ?? true
  const { notices = [], ...whole } = gradable ? wholeOf(written) : stated(written.max_points)
  const message = textOf(written.message)
  const output = textOf(written.output)
  const tests = (written.tests ?? []).map(testOf)
  return resultsOf(written.succeeded === false ? tests.map(withoutPoints) : tests, {
    ...whole,
    notices: (written.tests ?? []).some(lacksPoints) ? [...notices, POINTS_MISSING] : notices,
    gradable,
    formatErrors: textsOf(written.format_errors),
    images: (written.images ?? []).map(imageOf),
    ...(message && { message }),
    ...(output && { output }),
  })
}

/** pl-external-grader-results then shows points of no test, and the whole's as they are. */
const POINTS_MISSING =
  'One or more tests were missing points or max_points, so the points of single tests are not shown.'

const lacksPoints = ({ points, max_points }: WrittenTest): boolean =>
  typeof points !== 'number' || typeof max_points !== 'number'

const stated = (maxPoints: number | null | undefined): Partial<Results> =>
  maxPoints ? { maxPoints: sumPoints([maxPoints]) } : {}

function testOf(test: WrittenTest, index: number): TestResult {
  const { points, max_points: maxPoints } = test
  const message = [textOf(test.description), textOf(test.message)].filter((text) => text).join('\n')
  const output = textOf(test.output)
  const name = shortName(test.name || `Test ${index + 1}`)
  const known = typeof points === 'number' && typeof maxPoints === 'number'
  return {
    id: name,
    name,
    // Without both numbers nobody can tell whether it passed.
    status: known ? statusByPoints(points, maxPoints) : 'not_run',
    ...(typeof points === 'number' && { points: sumPoints([points]) }),
    ...(typeof maxPoints === 'number' && { maxPoints: sumPoints([maxPoints]) }),
    ...(message && { message }),
    ...(output && { output }),
    ...(test.images?.length && { images: test.images.map(imageOf) }),
  }
}

/** What did not succeed earns nothing, whether a rubric counts the whole or its tests. */
const withoutPoints = (test: TestResult): TestResult =>
  canEarn(test.status) ? { ...test, status: 'failed', points: 0 } : test

/** What is only shown need not be text to be graded: a list or a number is shown as JSON. */
function textOf(value: unknown): string {
  if (value === undefined || value === null) return ''
  return typeof value === 'string' ? value : JSON.stringify(value)
}

const textsOf = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).map(textOf).filter((text) => text !== '')
