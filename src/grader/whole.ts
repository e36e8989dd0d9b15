import type { GraderConfig } from '../config/config.js'
import { describeEnd } from './ending.js'
import { type Grading, runConfined } from './grading.js'
import { failOthers, failure } from './outcome.js'
import { type Reported, reportedBy } from './read-results.js'
import { makeReady, resultsFileIn } from './ready.js'

/** Runs the one command that grades everything. */
export async function runWhole(grading: Grading, grader: GraderConfig): Promise<Reported> {
  const { run, results, format, references, timeoutMs, exitCode } = grader
  const settled = await makeReady(grading)
  if (settled !== undefined) return { outcome: settled }
  const step = { stage: 'grader' as const, command: run, timeoutMs }
  const ended = await runConfined(grading, { ...step, ...resultsFileIn(grading.workspace, results) })
  const reporter = {
    who: 'the grader',
    format,
    references,
    timeoutMs,
    exitCode,
    ...(results !== undefined && { results }),
    withoutResults: (message: string) =>
      grader.noResults === 'error'
        ? failure(message)
        : failOthers(grading.config, { id: 'results', name: 'Results', message, output: ended.output.text }),
  }
  const reported = await reportedBy(reporter, ended, grading.workspace)
  if (!ended.timedOut || grader.onTimeout === 'graded' || reported.outcome.kind !== 'graded') return reported
  const reason = `the grader: ${describeEnd(ended, timeoutMs)}`
  return { ...reported, outcome: { kind: 'ungradable', reason, results: reported.outcome.results } }
}
