import type { Suite } from '../config/config.js'
import { renameChoices } from '../domain/choices.js'
import { type Results, resultsOf } from '../domain/results.js'
import type { Outcome } from '../domain/run.js'
import { wholeTests } from '../domain/whole-test.js'
import { type Grading, runConfined } from './grading.js'
import { failure } from './outcome.js'
import { type Reported, reportedBy } from './read-results.js'
import { makeTestReady, resultsFileIn } from './ready.js'

/** Runs a declared test that writes results of its own; its tests become `<id>/<test>`. */
export async function runSuite(grading: Grading, suite: Suite): Promise<Reported> {
  const { id, results, format, references, timeoutMs, exitCode } = suite
  const asFailed = (message: string, output: string): Outcome => failed(suite, message, output)
  const settled = await makeTestReady(grading, suite, asFailed)
  if (settled !== undefined) return { outcome: settled }
  const step = { stage: 'test' as const, test: id, command: suite.run, timeoutMs }
  const ended = await runConfined(grading, { ...step, ...resultsFileIn(grading.workspace, results) })
  const withoutResults = (message: string): Outcome =>
    suite.noResults === 'error' ? failure(message) : asFailed(message, ended.output.text)
  const reporter = {
    who: `the suite ${id}`,
    results,
    format,
    references,
    timeoutMs,
    exitCode,
    withoutResults,
  }
  const reported = await reportedBy(reporter, ended, grading.workspace)
  // Where nothing was read, the suite stands for its tests.
  return reported.format === undefined ? reported : { ...reported, outcome: ofSuite(reported.outcome, suite) }
}

/** The suite itself stands for the tests nobody got to know. */
const failed = ({ id, name }: Suite, message: string, output: string): Outcome => ({
  kind: 'graded',
  results: resultsOf([{ id, name, status: 'failed', message, ...(output && { output }) }]),
})

/** Its tests behind its own id, and its whole as the test of that id where the tests do not tell it. */
export function ofSuite(outcome: Outcome, { id, name }: Pick<Suite, 'id' | 'name'>): Outcome {
  if (outcome.kind === 'cancelled' || outcome.results === undefined) return outcome
  const { tests, choices, ...rest }: Results = outcome.results
  const idOf = (test: string): string => `${id}/${test}`
  const renamed = tests.map((test) => ({ ...test, id: idOf(test.id) }))
  const ways = choices === undefined ? {} : { choices: renameChoices(choices, idOf) }
  const whole = wholeTests(outcome.results, { id, name })
  return { ...outcome, results: { ...rest, tests: [...whole, ...renamed], ...ways } }
}
