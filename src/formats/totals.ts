import type { TestResult } from '../domain/results.js'

/** What a file counts, or what it really holds; `broken` are failures and errors. */
export type Totals = { tests: number; broken: number; skipped: number }

export const totalsOf = (tests: readonly TestResult[]): Totals => ({
  tests: tests.length,
  broken: tests.filter(({ status }) => status === 'failed' || status === 'error').length,
  skipped: tests.filter(({ status }) => status === 'skipped').length,
})

/** What a file counts and does not hold. Totals are good for nothing else: they are wrong often enough. */
export function lossesOf(stated: Partial<Totals>, found: Totals): { tests: TestResult[]; notices: string[] } {
  const broken = (stated.broken ?? 0) - found.broken
  const lost = (stated.tests ?? 0) - found.tests
  return {
    tests: broken > 0 ? [lostErrors(broken)] : [],
    notices: [
      ...(broken > 0 ? [lostErrors(broken).message] : []),
      ...(lost > 0 ? [lostNotice(stated, found, lost)] : []),
    ],
  }
}

const lostNotice = (stated: Partial<Totals>, found: Totals, lost: number): string => {
  const skipped = Math.min(lost, Math.max(0, (stated.skipped ?? 0) - found.skipped))
  const why = skipped > 0 ? `; ${skipped} of the missing ones were skipped` : ''
  return `the results file counts ${stated.tests} tests, but holds ${found.tests}${why}`
}

const lostErrors = (count: number): TestResult & { message: string } => ({
  id: 'lost-errors',
  name: 'Errors outside of tests',
  status: 'error',
  message: `the results file counts ${count} more ${count === 1 ? 'error' : 'errors'} than its tests have`,
})
