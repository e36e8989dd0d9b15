import { z } from 'zod'
import type { TestResult, TestStatus } from '../domain/results.js'
import { shortName } from '../text/checksum.js'

const status = z.enum(['pass', 'fail', 'error'])
const text = z.string().nullish()

const RunnerTest = z.object({
  name: text,
  status,
  score: z.number().min(-1e9).max(1e9).nullish(),
  message: text,
  output: text,
  test_code: text,
  filename: text,
  line_no: z.number().nullish(),
  duration: z.number().min(0).nullish(),
  execution_time: z.union([z.number(), z.string()]).nullish(),
})

/** What autograding-command-grader and -io-grader (version 1) and -python-grader (version 3) put out. */
export const RunnerResult = z.object({
  version: z.number().nullish(),
  status,
  max_score: z.number().min(0).max(1e9).nullish(),
  message: text,
  tests: z.array(RunnerTest).nullish(),
})

export type RunnerResult = z.infer<typeof RunnerResult>
type RunnerTest = z.infer<typeof RunnerTest>
type Version = RunnerResult['version']

const statuses: Record<RunnerTest['status'], TestStatus> = { pass: 'passed', fail: 'failed', error: 'error' }

/** Its tests without their points; of a runner that stopped before its first test, one that stands for all. */
export function testsOf(runner: RunnerResult): TestResult[] {
  const { tests, status, message, version } = runner
  if (tests?.length) return tests.map((test, index) => testOf(test, index, version))
  if (status === 'pass') return []
  return [{ id: 'runner', name: 'The runner', status: statuses[status], ...(message && { message }) }]
}

function testOf(test: RunnerTest, index: number, version: Version): TestResult {
  const { message, output, test_code: input, filename, line_no: line } = test
  const name = shortName(test.name || `Test ${index + 1}`)
  const durationMs = durationOf(test, version)
  return {
    id: name,
    name,
    status: statuses[test.status],
    ...(message && { message }),
    ...(output && { output }),
    ...(input && { input }),
    ...(filename && { file: filename }),
    ...(filename && Number.isInteger(line) && line && line > 0 ? { line } : {}),
    ...(durationMs !== undefined && { durationMs }),
  }
}

/** Milliseconds in version 1, seconds in version 3 and in `execution_time`. */
function durationOf({ duration, execution_time: time }: RunnerTest, version: Version): number | undefined {
  if (typeof duration === 'number') return toMicroseconds(version === 3 ? duration * 1000 : duration)
  const [, seconds] = /^(\d{1,9}(?:\.\d{1,9})?)s?$/.exec(String(time ?? '')) ?? []
  return seconds === undefined ? undefined : toMicroseconds(Number(seconds) * 1000)
}

const toMicroseconds = (ms: number): number => Math.round(ms * 1000) / 1000
