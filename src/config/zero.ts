import { isAssignment } from '../domain/assignment.js'
import { isPoints } from '../domain/points.js'
import { type Problem, throwProblems } from '../text/problem.js'
import { quote } from '../text/quote.js'
import type { Config } from './config.js'
import { defaults } from './defaults.js'
import { formatHint } from './format-hint.js'
import { isInside } from './inside.js'

/** What a workflow says when there is no grading.yml. */
export type ZeroInputs = {
  command: string
  assignment: string
  maxPoints?: number | undefined
  results?: string | undefined
  /** `auto` without results is `exit-code`. */
  format?: string | undefined
}

const file = "the action's inputs"

/** Grades one command, without a file. The schema is left out, since loading it costs as much as the whole grading. */
export function configOfInputs(inputs: ZeroInputs, formats: readonly string[]): Config {
  throwProblems(problemsOf(inputs, formats))
  const { assignment, command, results, maxPoints, format = 'auto' } = inputs
  const isExitCode = results === undefined
  const points = maxPoints ?? (isExitCode ? 1 : undefined)
  return {
    ...defaults,
    file,
    assignment,
    name: assignment,
    grader: {
      run: command,
      ...(results !== undefined && { results }),
      format: isExitCode ? 'exit-code' : format,
      references: [],
      timeoutMs: defaults.limits.timeMs,
      exitCode: 'ignore',
      onTimeout: 'graded',
      noResults: 'error',
      layout: 'plain',
      shared: [],
    },
    tests: [],
    ...(points !== undefined && { maxPoints: points }),
    notices: isExitCode && maxPoints === undefined ? ['max-points is not given: 1 point'] : [],
  }
}

/** What a workflow says that hands over what Classroom's graders left: nothing is run then. */
export type RunnerInputs = Omit<ZeroInputs, 'command'> & { command?: string | undefined }

/** For results that are there already. */
export function configOfRunners(inputs: RunnerInputs): Config {
  const { assignment, maxPoints, command, results, format = 'auto' } = inputs
  const others = { command, results, format: format === 'auto' ? undefined : format }
  const pointless = Object.entries(others).filter(([, value]) => value !== undefined)
  throwProblems([
    ...[nameProblem(assignment), maximumProblem(maxPoints)].filter(isProblem),
    ...pointless.map(([input]) => say(input, 'means nothing with `runners`: their graders ran already')),
  ])
  return {
    ...defaults,
    file,
    assignment,
    name: assignment,
    tests: [],
    ...(maxPoints !== undefined && { maxPoints }),
    notices: [],
  }
}

const nameProblem = (assignment: string): Problem | false =>
  !isAssignment(assignment) &&
  say('assignment', `${quote(assignment)} is no name of an assignment`, 'such as hw3')

const maximumProblem = (maxPoints: number | undefined): Problem | false =>
  maxPoints !== undefined &&
  !(maxPoints > 0 && isPoints(maxPoints)) &&
  say('max-points', 'must be more than 0')

const isProblem = (problem: Problem | false): problem is Problem => problem !== false

function problemsOf(inputs: ZeroInputs, formats: readonly string[]): Problem[] {
  const { assignment, command, results, maxPoints, format = 'auto' } = inputs
  const isKnown = format === 'auto' || formats.includes(format)
  const problems: (Problem | false)[] = [
    nameProblem(assignment),
    command.trim() === '' && say('command', 'is empty', 'give the command that grades'),
    results !== undefined &&
      !isInside(results) &&
      say('results', `${quote(results)} is not below $RESULTS_DIR`),
    maximumProblem(maxPoints),
    !isKnown && say('format', `no format is called ${quote(format)}`, formatHint(format, formats)),
    isKnown && results === undefined && !['auto', 'exit-code'].includes(format) && withoutResults,
    results !== undefined && format === 'exit-code' && say('results', 'means nothing with format exit-code'),
  ]
  return problems.filter(isProblem)
}

const say = (input: string, message: string, hint?: string): Problem => ({
  message: `${input}: ${message}`,
  ...(hint !== undefined && { hint }),
  place: { file },
})

const withoutResults = say(
  'results',
  'is missing',
  'name the file below $RESULTS_DIR that the command writes',
)

/** The template's name, else the repository's without its submitter, made fit to be an assignment; else `default`. */
export function assignmentName(repository: string, template?: string, submitter?: string): string {
  const own = nameIn(repository)
  const suffix = submitter === undefined ? '' : `-${slug(submitter)}`
  const shared = suffix !== '' && own.endsWith(suffix) ? own.slice(0, -suffix.length) : own
  return nameIn(template ?? '') || slug(shared) || 'default'
}

const nameIn = (repository: string): string => slug(repository.split('/').at(-1) ?? '')

const slug = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9._-]+/g, '-')
    .replace(/^[^a-z0-9]+|[._-]+$/g, '')
    .slice(0, 100)
