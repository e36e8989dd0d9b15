import type { Suite } from '../config/config.js'
import { renameChoices } from '../domain/choices.js'
import { type Results, resultsOf } from '../domain/results.js'
import type { Outcome } from '../domain/run.js'
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
  return { ...reported, outcome: prefixed(reported.outcome, id) }
}

/** The suite itself stands for the tests nobody got to know. */
const failed = ({ id, name }: Suite, message: string, output: string): Outcome => ({
  kind: 'graded',
  results: resultsOf([{ id, name, status: 'failed', message, ...(output && { output }) }]),
})

function prefixed(outcome: Outcome, id: string): Outcome {
  if (outcome.kind === 'cancelled' || outcome.results === undefined) return outcome
  const { tests, choices, ...rest }: Results = outcome.results
  const idOf = (test: string): string => (test === id ? test : `${id}/${test}`)
  const renamed = tests.map((test) => ({ ...test, id: idOf(test.id) }))
  const ways = choices === undefined ? {} : { choices: renameChoices(choices, idOf) }
  return { ...outcome, results: { ...rest, tests: renamed, ...ways } }
}
