import { createContext, runInContext } from 'node:vm'
import { errorCode } from '../text/error-code.js'

export type Match = 'yes' | 'no' | 'too_slow'

/** Whether a pattern is found in a text, given up after `ms`: V8 interrupts a backtracking match only from outside. */
export function matchesWithin(pattern: string, flags: string, text: string, ms: number): Match {
  const context = createContext({ pattern, flags, text })
  try {
    return runInContext('new RegExp(pattern, flags).test(text)', context, { timeout: ms }) === true
      ? 'yes'
      : 'no'
  } catch (error) {
    if (errorCode(error) === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return 'too_slow'
    throw error
  }
}
