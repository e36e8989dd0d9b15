import { tool } from '../domain/tool.js'
import { renderProblems } from '../report/problems.js'
import { machineFault } from '../text/machine-fault.js'
import { formatProblem, type Problem, UserError } from '../text/problem.js'
import { complain, fail } from './log.js'
import { writeSummary } from './write-summary.js'

/** Says why nothing could be graded: problems at their place, or the stack of a bug of ours. */
export async function explain(error: unknown): Promise<void> {
  if (error instanceof UserError) return explainProblems(error.problems)
  const fault = machineFault(error)
  if (fault !== undefined) return explainProblems([{ message: `Nothing could be graded: ${fault}` }])
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error)
  fail(`This is a bug in ${tool.name} ${tool.version}; please report it.\n${stack}`)
}

async function explainProblems(problems: readonly Problem[]): Promise<void> {
  for (const { message, hint, place } of problems)
    complain(hint === undefined ? message : `${message} (${hint})`, place)
  const [first, ...more] = problems
  // One problem was said just now, at its place.
  if (first === undefined || more.length === 0) process.exitCode = 1
  else fail(`${problems.length} problems; the first: ${formatProblem(first)}`)
  if (process.env.GITHUB_STEP_SUMMARY) await writeSummary(renderProblems(problems))
}
