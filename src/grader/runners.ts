import type { Config } from '../config/config.js'
import type { Points } from '../domain/points.js'
import { mergeResults, type Results } from '../domain/results.js'
import type { ExpectedTest } from '../domain/run.js'
import type { Instant } from '../domain/time.js'
import { readResults } from '../formats/table.js'
import { type Problem, throwProblems, UserError } from '../text/problem.js'
import { failure, outcomeOf } from './outcome.js'
import type { GraderRun } from './run.js'
import { type ClassroomRunner, type ReadRunner, type Worth, withMaximums } from './runner-worth.js'

/** What the steps of a workflow came to, each of them a suite; whatever of it cannot be read makes it an error. */
export function runOfRunners(
  runners: readonly ClassroomRunner[],
  { maxPoints }: Pick<Config, 'maxPoints'>,
  now: Instant,
): GraderRun {
  const ended = { commands: [], protected: [], started: now, finished: now }
  try {
    const read = withMaximums(readAll(runners), maxPoints)
    return {
      ...ended,
      outcome: outcomeOf(together(read)),
      format: 'classroom',
      expected: read.map(suiteOf),
      notices: [],
    }
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    return {
      ...ended,
      outcome: failure(error.problems.map(sayProblem).join('; ')),
      expected: [],
      notices: [],
    }
  }
}

const sayProblem = ({ message, hint }: Problem): string =>
  hint === undefined ? message : `${message} (${hint})`

function readAll(runners: readonly ClassroomRunner[]): ReadRunner[] {
  const problems: Problem[] = runners.length === 0 ? [noRunners] : []
  const read: ReadRunner[] = []
  for (const runner of runners) {
    try {
      read.push(readRunner(runner))
    } catch (error) {
      if (!(error instanceof UserError)) throw error
      problems.push(...error.problems)
    }
  }
  throwProblems(problems)
  return read
}

const noRunners: Problem = {
  message: 'the input `runners` names no step',
  hint: 'give the ids of the steps that graded, with commas between them',
}

function readRunner(runner: ClassroomRunner): ReadRunner {
  const { text, maxPoints } = runner
  if (text === undefined || text.trim() === '') throw new UserError([nothingLeft(runner, text)])
  const results = resultsIn(runner, text)
  if (isAnotherMaximum(results.maxPoints, maxPoints)) throw new UserError([anotherMaximum(runner, results)])
  const allPassed = results.tests.length > 0 && results.tests.every(({ status }) => status === 'passed')
  // Where there is a maximum, only a grader that broke forgets to state it.
  return { runner, results, maxPoints: results.maxPoints ?? maxPoints ?? (allPassed ? 0 : undefined) }
}

function resultsIn({ id, variable }: ClassroomRunner, text: string): Results {
  try {
    return readResults('classroom', [{ file: variable, text }]).results
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    const said = error.problems.map(({ message }) => message).join(', ')
    const hint = `it must be the output \`result\` of the step ${id}, as Classroom's graders write it`
    throw new UserError([{ message: `${variable} cannot be read: ${said}`, hint }], { cause: error })
  }
}

/** Code that ran in a grader could write its step's output, and so choose what it is worth. */
const isAnotherMaximum = (written: Points | undefined, stated: Points | undefined): boolean =>
  written !== undefined && stated !== undefined && written !== stated && written !== Math.trunc(stated)

const anotherMaximum = ({ id, variable, maxPoints }: ClassroomRunner, results: Results): Problem => ({
  message: `${variable} says that there were ${results.maxPoints} points to earn, and the workflow ${maxPoints}`,
  hint: `\`max-score\` of the step ${id} decides: look who wrote its output`,
})

function nothingLeft({ id, variable }: ClassroomRunner, text: string | undefined): Problem {
  const expression = ['$', `{{ steps.${id}.outputs.result }}`].join('')
  return text === undefined
    ? { message: `${variable} is not set`, hint: `say \`env: {${variable}: "${expression}"}\` at this step` }
    : {
        message: `${variable} is empty`,
        hint: `the step ${id} left no result: it was skipped or broke, or no step has this id`,
      }
}

/** The points of a whole are those of its tests, which its suite counts. */
function together(read: readonly Worth[]): Results {
  const merged = mergeResults(
    read.map(({ runner, results }) => ({
      ...results,
      tests: results.tests.map((test) => ({ ...test, id: `${runner.id}/${test.id}` })),
      ...(results.graderError !== undefined && { graderError: `${runner.id}: ${results.graderError}` }),
      notices: results.notices.map((notice) => `${runner.id}: ${notice}`),
    })),
  )
  const { maxPoints: _maximum, points: _points, ...results } = merged
  return results
}

const suiteOf = ({ runner, maxPoints }: Worth): ExpectedTest => ({
  kind: 'suite',
  id: runner.id,
  name: runner.name,
  maxPoints,
})
