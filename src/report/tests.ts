import type { Attempt } from '../domain/attempt.js'
import type { TestResult, TestStatus } from '../domain/results.js'

/** The tests as a report tells them: what went wrong first, then what did not happen, then what is well. */
export type TestGroups = { failing: TestResult[]; idle: TestResult[]; passed: TestResult[] }

const groups: Record<TestStatus, keyof TestGroups> = {
  failed: 'failing',
  error: 'failing',
  partial: 'failing',
  skipped: 'idle',
  not_run: 'idle',
  passed: 'passed',
}

export const groupOf = ({ status }: TestResult): keyof TestGroups => groups[status]

export function groupTests(tests: readonly TestResult[]): TestGroups {
  const of = (group: keyof TestGroups): TestResult[] => tests.filter((test) => groupOf(test) === group)
  return { failing: of('failing'), idle: of('idle'), passed: of('passed') }
}

/** The tests without the message that is told about the whole already, such as that of a build that failed. */
export const withoutRepeated = ({
  tests,
  message: whole,
}: Pick<Attempt, 'tests' | 'message'>): TestResult[] =>
  tests.map((test) => {
    if (test.message === undefined || test.message.trim() !== whole?.trim()) return test
    const { message: _said, ...rest } = test
    return rest
  })

/** The attempt as PrairieLearn shows it where a test lacks points: then those of no single test are told. */
export function withoutUnclearPoints(attempt: Attempt): Attempt {
  const { grader, tests } = attempt
  const isClear = tests.every(({ points, maxPoints }) => points !== undefined && maxPoints !== undefined)
  if (isClear || !(grader.format ?? '').split(', ').includes('prairielearn')) return attempt
  return { ...attempt, tests: tests.map(({ points: _points, maxPoints: _most, ...test }) => test) }
}

/** What a test printed, unless its message or its actual output is the same. */
export function otherOutput({ output = '', message = '', actual = '' }: TestResult): string | undefined {
  const said = output.trim()
  return said === message.trim() || said === actual.trim() ? undefined : output
}

/** `tests/test_list.py:12`, where a format gives it. */
export const testPlace = ({ file, line }: TestResult): string | undefined =>
  file === undefined || line === undefined ? file : `${file}:${line}`
