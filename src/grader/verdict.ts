import type { TestResult } from '../domain/results.js'

/** What a simple test came to. */
export type Verdict = Pick<TestResult, 'status' | 'message' | 'expected' | 'actual'>
