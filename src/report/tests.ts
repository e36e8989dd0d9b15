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

/** `tests/test_list.py:12`, where a format gives it. */
export const testPlace = ({ file, line }: TestResult): string | undefined =>
  file === undefined || line === undefined ? file : `${file}:${line}`
