import { z } from 'zod'
import { sumPoints } from '../domain/points.js'
import { type Results, resultsOf, type TestResult } from '../domain/results.js'
import { shortName } from '../text/checksum.js'
import { parseJson } from '../text/parse-json.js'
import type { Format } from './format.js'
import { isByOtter, readGradescope } from './gradescope.js'
import { GradescopeResults, type WrittenTest } from './gradescope-schema.js'
import { statusByPoints } from './status.js'

const points = z.number().min(-1e9).max(1e9)
const text = z.string().nullish()

const CaseResult = z.object({
  passed: z.boolean(),
  message: text,
  test_case: z.object({ name: text, hidden: z.boolean().nullish(), failure_message: text }),
})

const Question = z.object({
  score: points,
  possible: points.min(0),
  name: text,
  test_case_results: z.array(CaseResult).nullish(),
})
type Question = z.infer<typeof Question>

/** `GradingResults.to_dict()`: questions by name. */
const Questions = z.record(z.string(), Question)

export const otter: Format = {
  name: 'otter',
  title: "otter-grader's results.json, or its `GradingResults.to_dict()`",
  ids: "the question's name",
  points:
    'the questions; the `score` of results.json where `points_possible` is set, which then needs `max_points`',
  reads: ['name', 'points', 'maxPoints', 'message', 'output', 'visibility'],
  detects: (json, keys) =>
    (keys.has('tests') && isByOtter(json)) || (!keys.has('tests') && isByQuestion(json)),
  parse: (json, file) =>
    isByQuestion(json) ? resultsByQuestion(json, file) : withoutCatastrophe(json, file),
  duplicates: 'number',
}

const isByQuestion = (json: string): boolean =>
  /^\uFEFF?\s*\{/.test(json) && /"test_case_results"\s*:/.test(json) && /"possible"\s*:/.test(json)

/** Otter says by a name alone that it could not grade; its score of 0 is nobody's. */
function withoutCatastrophe(json: string, file: string): Results {
  const written = parseJson(GradescopeResults, json, file)
  const results = readGradescope(written)
  const failed = (written.tests ?? []).find(isCatastrophe)
  if (failed === undefined) return results
  const cause = (written.tests ?? []).find(({ name }) => name === 'Autograder Exception') ?? failed
  const line = (cause.output ?? '').trimEnd().split('\n').at(-1)?.trim()
  return {
    ...results,
    graderError: `otter-grader produced no results${line ? `: ${line.slice(0, 300)}` : ''}`,
  }
}

const isCatastrophe = ({ name, output, max_score: most }: WrittenTest): boolean =>
  typeof most !== 'number' &&
  (name === 'Autograder Failed' ||
    (name === 'Autograder Error' && (output ?? '').startsWith('Otter encountered an error')))

const resultsByQuestion = (json: string, file: string): Results =>
  resultsOf(Object.entries(parseJson(Questions, json, file)).map(([id, question]) => testOf(id, question)))

function testOf(id: string, question: Question): TestResult {
  const [earned, maxPoints] = [sumPoints([question.score]), sumPoints([question.possible])]
  const status = statusByPoints(earned, maxPoints)
  const message = status === 'passed' ? '' : explained(question)
  return {
    id: shortName(id),
    name: shortName(question.name || id),
    status,
    points: earned,
    maxPoints,
    ...(message && { message }),
  }
}

/** Of the cases that did not hold only those that students may see say why. */
function explained({ test_case_results: cases }: Question): string {
  const failed = (cases ?? []).filter(({ passed }) => !passed)
  const shown = failed.filter(({ test_case: { hidden } }) => hidden !== true)
  const said = shown.map(({ test_case: { name, failure_message: hint }, message }) =>
    [name, hint, message].filter((part) => part).join('\n'),
  )
  const hidden = failed.length - shown.length
  const rest = hidden === 0 ? [] : [`${hidden} hidden test ${hidden === 1 ? 'case' : 'cases'} did not pass`]
  return [...said, ...rest].join('\n\n')
}
