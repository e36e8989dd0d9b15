import { finderOf, findTests } from './find.js'
import { isWildcard } from './pattern.js'
import type { Results } from './results.js'
import { leavesOf, type Rubric } from './rubric.js'

/** Where tests that are not there, or that nobody asked for, move the worth of the others. */
export function countNotices(rubric: Rubric, results: Results): string[] {
  const finder = finderOf(results)
  return leavesOf(rubric.items).flatMap((item) => {
    if (item.kind !== 'tested' || item.award === 'any') return []
    const { tests } = findTests(item, finder)
    const isOpen = item.tests.some(isWildcard) || tests.length > Math.max(1, item.tests.length)
    if (item.count === undefined) return isOpen ? [sayUncounted(item.id)] : []
    return tests.length > item.count ? [sayTooMany(item.id, item.count, tests.length)] : []
  })
}

const sayUncounted = (id: string): string =>
  `Item ${id} has patterns without a count: if fewer tests are run, the others count for more.`

const sayTooMany = (id: string, count: number, found: number): string =>
  `Item ${id} expects ${count} ${count === 1 ? 'test' : 'tests'} and ${found} match: each of them counts for less.`
