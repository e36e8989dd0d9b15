import { availableParallelism } from 'node:os'
import { UserError } from '../text/problem.js'
import { quote } from '../text/quote.js'

/** How many programs of students run at the same time: `--jobs`, else one for each processor. */
export function jobsOf(text: string | undefined): number {
  if (text === undefined) return availableParallelism()
  const jobs = /^\d{1,4}$/.test(text) ? Number(text) : 0
  if (jobs > 0) return jobs
  throw new UserError([{ message: `--jobs: expected a number such as 4, got ${quote(text)}` }])
}
