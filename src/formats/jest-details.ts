import { z } from 'zod'
import type { TestResult } from '../domain/results.js'

/** What a test throws is written whole: students' objects may be nested deeper than results are. */
export const DEEPEST = 500

/** JSON drops what is undefined, and not every matcher compares; `pass` is what the matcher said before `.not` turned it round. */
const Matched = z.object({
  matcherResult: z.object({ pass: z.literal(false), expected: z.unknown(), actual: z.unknown() }),
})

/** What a matcher compared; not of `.not`, which compares with what must not be there. */
export function comparisonIn(details: readonly unknown[]): Pick<TestResult, 'expected' | 'actual'> {
  for (const detail of details) {
    const { success, data } = Matched.safeParse(detail)
    if (!success) continue
    const { expected, actual } = data.matcherResult
    return typeof expected === 'string' && typeof actual === 'string'
      ? { expected, actual }
      : { expected: shown(expected), actual: shown(actual) }
  }
  return {}
}

const shown = (value: unknown): string => JSON.stringify(value, null, 2)
