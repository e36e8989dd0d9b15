import { z } from 'zod'
import { formatPointsOf, sumPoints } from '../domain/points.js'
import { canEarn, type Results, resultsOf, type TestResult, testStatuses } from '../domain/results.js'
import { shortName } from '../text/checksum.js'
import { parseJson } from '../text/parse-json.js'
import { quote } from '../text/quote.js'
import type { Format } from './format.js'
import { ImageSchema, imageOf } from './image.js'
import { statusByPoints } from './status.js'

const points = z.number().min(0).max(1e9)
const text = z.string()

const NativeTest = z
  .strictObject({
    id: z
      .string()
      .min(1)
      .max(200)
      .regex(/^[^\p{Cc}\p{Cf}\p{Zl}\p{Zp}]*$/u, { error: 'holds a character that cannot be seen' })
      .describe('unique; what the rubric names the test by'),
    name: text.exactOptional().describe('what students read; default: the id'),
    status: z.enum(testStatuses).exactOptional().describe('default: by points and max_points'),
    points: points.exactOptional().describe('what was earned; at most max_points'),
    max_points: points.exactOptional(),
    message: text.exactOptional().describe('why it did not pass'),
    output: text.exactOptional(),
    input: text.exactOptional(),
    expected: text.exactOptional(),
    actual: text.exactOptional(),
    file: text.exactOptional().describe('where to annotate, relative to the repository'),
    line: z.int().min(1).exactOptional(),
    duration_ms: z.number().min(0).exactOptional(),
    tags: z.array(text).exactOptional(),
    visibility: z.enum(['visible', 'hidden']).exactOptional().describe('hidden: for staff only'),
    images: z.array(ImageSchema).exactOptional(),
  })
  .superRefine((test, context) => {
    const problem = (path: string, message: string) =>
      context.addIssue({ code: 'custom', path: [path], message })
    if (test.status === undefined && (test.points === undefined || test.max_points === undefined)) {
      problem('status', 'missing, and there are no points and max_points to tell it by')
    }
    if (test.points !== undefined && test.max_points !== undefined && test.points > test.max_points) {
      problem('points', `must be at most max_points (${test.max_points})`)
    }
  })

type NativeTest = z.infer<typeof NativeTest>

const ignored = z.unknown().exactOptional().describe('ignored: always recomputed')

/** The format of our own: `results.json`, version 1. */
export const NativeResults = z
  .strictObject({
    version: z.literal(1),
    tests: z.array(NativeTest),
    gradable: z.boolean().exactOptional().describe('false: the student is told why, and nothing is counted'),
    format_errors: z
      .union([text, z.array(text)])
      .exactOptional()
      .describe('what the student must put right'),
    message: text.exactOptional(),
    output: text.exactOptional(),
    points: ignored,
    max_points: ignored,
    percent: ignored,
  })
  .superRefine(({ tests }, context) => {
    const seen = new Set<string>()
    for (const [index, { id }] of tests.entries()) {
      const path = ['tests', index, 'id']
      if (seen.has(id))
        context.addIssue({ code: 'custom', path, message: `${quote(id)} is the id of two tests` })
      seen.add(id)
    }
  })
  .describe('What a grader found out about a submission')

export const native: Format = {
  name: 'native',
  title: 'our own results.json',
  ids: '`id`',
  points: 'the tests; without a rubric the sum of their `max_points`',
  reads: [
    'name',
    'points',
    'maxPoints',
    'message',
    'output',
    'input',
    'expected',
    'actual',
    'file',
    'line',
    'durationMs',
    'tags',
    'visibility',
    'images',
  ],
  // Other tools write `version` and `tests` too, but then also a verdict on the whole.
  detects: (_, keys) =>
    keys.has('version') && keys.has('tests') && !keys.has('status') && !keys.has('summary'),
  parse: parseNative,
  duplicates: 'error',
}

function parseNative(json: string, file: string): Results {
  const {
    tests,
    gradable = true,
    format_errors: errors = [],
    message,
    output,
  } = parseJson(NativeResults, json, file)
  return resultsOf(tests.map(testOf), {
    gradable,
    formatErrors: typeof errors === 'string' ? [errors] : errors,
    notices: tests.flatMap(contradictions),
    ...(message && { message }),
    ...(output && { output }),
  })
}

function testOf(test: NativeTest): TestResult {
  const { id, name, status, points, max_points: maxPoints, duration_ms: durationMs, images, ...rest } = test
  const earnsNothing = status !== undefined && !canEarn(status)
  return {
    ...rest,
    id,
    name: shortName(name || id),
    status: status ?? statusByPoints(points ?? 0, maxPoints ?? 0),
    ...(points !== undefined && { points: earnsNothing ? 0 : sumPoints([points]) }),
    ...(maxPoints !== undefined && { maxPoints: sumPoints([maxPoints]) }),
    ...(durationMs !== undefined && { durationMs }),
    ...(images !== undefined && { images: images.map(imageOf) }),
  }
}

/** Said, not refused: the rubric decides whether the status or the points count. */
function contradictions({ id, status, points, max_points: maxPoints }: NativeTest): string[] {
  if (status === undefined || points === undefined) return []
  if (points > 0 && !canEarn(status)) {
    return [`${quote(id)} is ${status} and so earns none of its points (${points})`]
  }
  if (maxPoints === undefined) return []
  const told = statusByPoints(points, maxPoints)
  const contradicts =
    (status === 'failed' && told === 'passed' && points > 0) || (status === 'passed' && told !== 'passed')
  return contradicts ? [`${quote(id)} is ${status}, but has ${formatPointsOf(points, maxPoints)}`] : []
}
