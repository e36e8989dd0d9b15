import type { GraderConfig } from '../config/config.js'
import type { Command } from '../domain/run.js'
import type { Ended } from '../process/ended.js'
import { type Grading, runConfined } from './grading.js'
import { failOthers, failure } from './outcome.js'
import { type Reported, type Reporter, reportedBy } from './read-results.js'
import { resultsFileIn } from './ready.js'

/** Runs the grader's command, which may be another than is configured. */
export function runGraderCommand(
  grading: Grading,
  { results, timeoutMs }: GraderConfig,
  command: Command,
): Promise<Ended> {
  const step = { stage: 'grader' as const, command, timeoutMs }
  return runConfined(grading, { ...step, ...resultsFileIn(grading.workspace, results) })
}

/** What the command wrote. */
export function reported(
  { config, workspace }: Grading,
  grader: GraderConfig,
  ended: Ended,
  more: Partial<Reporter> = {},
): Promise<Reported> {
  const { results, format, references, timeoutMs, exitCode, noResults } = grader
  const reporter = {
    who: 'the grader',
    format,
    references,
    timeoutMs,
    exitCode,
    ...(results !== undefined && { results }),
    withoutResults: (message: string) =>
      noResults === 'error'
        ? failure(message)
        : failOthers(config, { id: 'results', name: 'Results', message, output: ended.output.text }),
    ...more,
  }
  return reportedBy(reporter, ended, workspace)
}
