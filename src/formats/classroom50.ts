import { z } from 'zod'
import { formatPointsOf, sumPoints } from '../domain/points.js'
import { type Results, resultsOf, type TestResult } from '../domain/results.js'
import { shortName } from '../text/checksum.js'
import { parseJson } from '../text/parse-json.js'
import type { Format } from './format.js'

const points = z.number().min(0).max(1e9)

const Classroom50Test = z.object({
  'test-name': z.string().min(1),
  passed: z.boolean(),
  score: points,
  'max-score': points,
})

/** `classroom50/result/v1`, as foundation50/classroom50 has it in wiki/Advanced-Autograding.md. */
const Classroom50Result = z
  .object({
    schema: z.literal('classroom50/result/v1'),
    score: points,
    'max-score': points,
    tests: z.array(Classroom50Test),
  })
  .superRefine((result, context) => {
    if (result.score <= result['max-score']) return
    const message = `must be at most max-score (${result['max-score']})`
    context.addIssue({ code: 'custom', path: ['score'], message })
  })

export const classroom50: Format = {
  name: 'classroom50',
  title: "Classroom 50's result.json (classroom50/result/v1)",
  ids: '`test-name`',
  points: "the file's `score` of its `max-score`",
  reads: ['name', 'points', 'maxPoints'],
  detects: (json, keys) =>
    keys.has('schema') && /"schema"\s*:\s*"classroom50\/result\//.test(json) && keys.has('tests'),
  parse: parseClassroom50,
  duplicates: 'number',
}

function parseClassroom50(json: string, file: string): Results {
  const { score, 'max-score': most, tests } = parseJson(Classroom50Result, json, file)
  const [points, maxPoints] = [sumPoints([score]), sumPoints([most])]
  const read = tests.map(testOf)
  const sum = sumPoints(read.map((test) => test.points ?? 0))
  const sumOfMost = sumPoints(read.map((test) => test.maxPoints ?? 0))
  const agrees = sum === points && sumOfMost === maxPoints
  const said = `the tests add up to ${formatPointsOf(sum, sumOfMost)}, but the score is ${formatPointsOf(points, maxPoints)}, which decides`
  return resultsOf(read, { points, maxPoints, notices: agrees ? [] : [said] })
}

function testOf({
  'test-name': written,
  passed,
  score,
  'max-score': most,
}: z.infer<typeof Classroom50Test>): TestResult {
  const name = shortName(written)
  const [points, maxPoints] = [sumPoints([score]), sumPoints([most])]
  const status = passed ? 'passed' : points > 0 ? 'partial' : 'failed'
  return { id: name, name, status, points, maxPoints }
}
