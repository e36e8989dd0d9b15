import type { AttemptStatus } from '../domain/attempt.js'
import type { TestStatus } from '../domain/results.js'
import type { ItemStatus } from '../domain/score.js'

/** A status as it is shown: never by colour or picture alone. */
export type StatusWords = { icon: string; sign: string; word: string }

export const statusWords: Record<TestStatus | ItemStatus, StatusWords> = {
  passed: { icon: '✅', sign: '✓', word: 'passed' },
  partial: { icon: '🟡', sign: '~', word: 'partly passed' },
  failed: { icon: '❌', sign: '✗', word: 'failed' },
  error: { icon: '💥', sign: '!', word: 'error' },
  skipped: { icon: '⏭️', sign: '-', word: 'skipped' },
  not_run: { icon: '⚪', sign: 'o', word: 'not run' },
  pending: { icon: '⏳', sign: '?', word: 'pending' },
}

export const attemptWords: Record<AttemptStatus, { icon: string; word: string }> = {
  graded: { icon: '🟡', word: 'graded' },
  ungradable: { icon: '⚠️', word: 'not gradable' },
  error: { icon: '💥', word: 'could not be graded' },
  cancelled: { icon: '🛑', word: 'cancelled' },
}
