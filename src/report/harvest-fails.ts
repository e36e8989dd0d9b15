import type { AccountStatus } from '../domain/account.js'
import type { HarvestReport } from './harvest.js'
import { unaccountedIn } from './harvest-counts.js'

export type HarvestFailOn = 'error' | 'unaccounted' | 'never'

/** What is the course's to mend, and no student's. */
const ours: readonly AccountStatus[] = ['error', 'not_visible']

type Ended = Pick<HarvestReport, 'assignments' | 'isComplete' | 'problems'>

/** Whether a workflow's step fails by what a harvest came to. */
export function harvestFails({ assignments, isComplete, problems }: Ended, failOn: HarvestFailOn): boolean {
  if (failOn === 'never') return false
  const missing = unaccountedIn(assignments)
  if (!isComplete || problems.length > 0) return true
  return failOn === 'unaccounted' ? missing.length > 0 : missing.some(({ status }) => ours.includes(status))
}
