import type { GraderConfig } from '../config/config.js'
import type { Ended } from '../process/ended.js'
import { describeEnd } from './ending.js'
import { reported, runGraderCommand } from './grader-command.js'
import type { Grading } from './grading.js'
import type { Reported } from './read-results.js'
import { makeReady } from './ready.js'

/** Runs the one command that grades everything. */
export async function runWhole(grading: Grading, grader: GraderConfig): Promise<Reported> {
  const settled = await makeReady(grading)
  if (settled !== undefined) return { outcome: settled }
  switch (grader.layout) {
    case 'plain': {
      const ended = await runGraderCommand(grading, grader, grader.run)
      return afterTimeout(grader, ended, await reported(grading, grader, ended))
    }
    case 'prairielearn': {
      const { runInGrade } = await import('./prairielearn.js')
      return runInGrade(grading, grader)
    }
  }
}

function afterTimeout({ onTimeout, timeoutMs }: GraderConfig, ended: Ended, reported: Reported): Reported {
  if (!ended.timedOut || onTimeout === 'graded' || reported.outcome.kind !== 'graded') return reported
  const reason = `the grader: ${describeEnd(ended, timeoutMs)}`
  return { ...reported, outcome: { kind: 'ungradable', reason, results: reported.outcome.results } }
}
