import { UserError } from '../text/problem.js'

/** No honest grader writes more, and each costs time at every later stage. */
const MOST_TESTS = 20_000

/** Readers that make something of every line count before they do. */
export function refuseTooMany(count: number, file: string): void {
  if (count <= MOST_TESTS) return
  const message = `the results have ${count} tests, more than ${MOST_TESTS}`
  throw new UserError([{ message, place: { file } }])
}
