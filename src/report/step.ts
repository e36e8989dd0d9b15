import type { Attempt } from '../domain/attempt.js'
import type { ItemScore } from '../domain/score.js'
import { groupOf } from './tests.js'

/** When the step goes red: when grading broke, also when anything failed, or never. */
export type FailOn = 'error' | 'failing' | 'never'

const fell = (item: ItemScore): boolean =>
  !item.bonus && item.status !== 'passed' && item.status !== 'pending'

function isFailing({ status, score, tests }: Attempt): boolean {
  if (status !== 'graded') return true
  if (score === null || score.items.length === 0) return tests.some((test) => groupOf(test) !== 'passed')
  return score.items.some(fell)
}

/** An ungradable submission is the student's to mend: by itself it does not turn the step red. */
export function stepFails(attempt: Attempt, failOn: FailOn): boolean {
  switch (failOn) {
    case 'never':
      return false
    case 'failing':
      return isFailing(attempt)
    case 'error':
      return attempt.status === 'error' || attempt.status === 'cancelled'
  }
}

/** The command line's: 0 graded, 1 not. */
export const exitCodeOf = ({ status }: Attempt): 0 | 1 => (status === 'graded' ? 0 : 1)
