import type { TestStatus } from './results.js'
import type { ItemStatus } from './score.js'

/** The status of something that earned nothing, by what it consists of. */
export function statusOfNothing(parts: readonly (TestStatus | ItemStatus)[]): ItemStatus {
  const bad = parts.filter((status) => status !== 'passed')
  if (bad.length > 0 && bad.every((status) => status === 'not_run' || status === 'skipped')) return 'not_run'
  const hasFailed = bad.some((status) => status === 'failed' || status === 'partial')
  return !hasFailed && bad.includes('error') ? 'error' : 'failed'
}

/** The status of a group by its items. */
export function statusTogether(parts: readonly ItemStatus[]): ItemStatus {
  if (parts.includes('pending')) return 'pending'
  if (parts.every((status) => status === 'passed')) return 'passed'
  return parts.some((status) => status === 'passed' || status === 'partial')
    ? 'partial'
    : statusOfNothing(parts)
}
