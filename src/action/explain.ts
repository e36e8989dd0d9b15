import { error as annotate, ExitCode, setFailed } from '@actions/core'
import { tool } from '../domain/tool.js'
import { renderProblems } from '../report/problems.js'
import { formatProblem, type Problem, UserError } from '../text/problem.js'
import { visible } from '../text/visible.js'
import { writeSummary } from './write-summary.js'

/** Says why nothing could be graded: problems at their place, or the stack of a bug of ours. */
export async function explain(error: unknown): Promise<void> {
  if (error instanceof UserError) return explainProblems(error.problems)
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error)
  setFailed(`This is a bug in ${tool.name} ${tool.version}; please report it.\n${visible(stack)}`)
}

async function explainProblems(problems: readonly Problem[]): Promise<void> {
  for (const { message, hint, place } of problems) {
    const text = visible(hint === undefined ? message : `${message} (${hint})`)
    annotate(text, {
      ...(place !== undefined && { file: place.file }),
      ...(place?.line !== undefined && { startLine: place.line }),
      ...(place?.column !== undefined && place.line !== undefined && { startColumn: place.column }),
    })
  }
  const [first, ...more] = problems
  // One problem was said just now, at its place.
  if (first === undefined || more.length === 0) process.exitCode = ExitCode.Failure
  else setFailed(`${problems.length} problems; the first: ${visible(formatProblem(first))}`)
  if (process.env.GITHUB_STEP_SUMMARY) await writeSummary(renderProblems(problems))
}
