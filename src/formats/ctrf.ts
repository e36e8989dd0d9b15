import { z } from 'zod'
import { type Results, resultsOf, type TestResult, type TestStatus } from '../domain/results.js'
import { shortName } from '../text/checksum.js'
import { parseJson } from '../text/parse-json.js'
import type { Format } from './format.js'
import { fileBelow } from './paths.js'
import { reasonOf } from './reason.js'
import { placeIn } from './stack.js'
import { lossesOf, totalsOf } from './totals.js'

const text = z.string().nullish()
const texts = z.array(z.string()).nullish()

/** Exactly those of the specification. */
export const ctrfStatuses = ['passed', 'failed', 'skipped', 'pending', 'other'] as const

const CtrfTest = z.object({
  name: z.string().min(1),
  status: z.enum(ctrfStatuses),
  rawStatus: text,
  duration: z.number().nullish(),
  // The specification wants a list; reporters have written a text for years.
  suite: z.union([z.string(), z.array(z.string())]).nullish(),
  message: text,
  trace: text,
  filePath: text,
  line: z.number().nullish(),
  tags: texts,
  stdout: texts,
  stderr: texts,
})

const CtrfReport = z.object({
  // Reporters before the specification was numbered write neither this nor `specVersion`.
  reportFormat: z.literal('CTRF').nullish(),
  results: z.object({
    summary: z.object({ tests: z.number().nullish(), failed: z.number().nullish() }),
    tests: z.array(CtrfTest),
  }),
})

type CtrfTest = z.infer<typeof CtrfTest>

export const ctrf: Format = {
  name: 'ctrf',
  title: 'Common Test Report Format (reporters for jest, playwright, pytest, …)',
  ids: 'the suites, then the name: `list.test.js > List::push`',
  points: 'none: each test counts one point unless a rubric says more',
  reads: ['name', 'message', 'output', 'file', 'line', 'durationMs', 'tags'],
  detects: (json, keys) =>
    keys.has('results') && (keys.has('reportFormat') || /"results"\s*:\s*\{\s*"tool"\s*:/.test(json)),
  parse: parseCtrf,
  duplicates: 'worst',
}

function parseCtrf(json: string, file: string): Results {
  const { summary, tests: written } = parseJson(CtrfReport, json, file).results
  const tests = written.map(testOf)
  const losses = lossesOf({ tests: summary.tests ?? 0, broken: summary.failed ?? 0 }, totalsOf(tests))
  return resultsOf([...tests, ...losses.tests], { notices: losses.notices })
}

function testOf(test: CtrfTest): TestResult {
  const { duration, tags } = test
  const message = reasonOf(test.message ?? '', test.trace ?? '')
  const output = [...(test.stdout ?? []), ...(test.stderr ?? [])].join('\n').trim()
  return {
    ...namesOf(test),
    status: statusOf(test),
    ...(message && { message }),
    ...(output && { output }),
    ...placeOf(test, message),
    ...(typeof duration === 'number' && duration >= 0 && { durationMs: duration }),
    ...(tags && tags.length > 0 && { tags }),
  }
}

/** Where there is no suite, the file keeps tests of one name apart; the names that pytest gives begin with both. */
function namesOf({ name, suite, filePath }: CtrfTest): Pick<TestResult, 'id' | 'name'> {
  const suites = typeof suite === 'string' ? [suite] : (suite ?? [])
  const inName = `${suites.join('::')}::`
  if (suites.length > 0 && name.startsWith(inName)) {
    return { id: shortName(name), name: shortName(name.slice(inName.length)) || shortName(name) }
  }
  const around = suites.join(' > ') || fileBelow(filePath ?? '') || ''
  return { id: `${around && `${shortName(around)}::`}${shortName(name)}`, name: shortName(name) }
}

/** What a tool calls a test that it could not bring to an end. */
const BROKEN = /error|broken|crash|abort|timed?.?out|interrupt/i

function statusOf({ status, rawStatus }: CtrfTest): TestStatus {
  switch (status) {
    case 'passed':
    case 'failed':
      return status
    case 'skipped':
    case 'pending':
      return 'skipped'
    case 'other':
      return BROKEN.test(rawStatus ?? '') ? 'error' : 'skipped'
  }
}

function placeOf({ status, filePath, line }: CtrfTest, message: string): Pick<TestResult, 'file' | 'line'> {
  const place = status === 'failed' ? placeIn(message) : {}
  const file = fileBelow(filePath ?? '')
  if (place.file !== undefined || file === undefined) return place
  return { file, ...(typeof line === 'number' && Number.isInteger(line) && line >= 1 && { line }) }
}
