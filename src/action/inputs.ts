import { type SandboxChoice, sandboxChoices } from '../domain/run.js'
import type { FailOn } from '../report/step.js'
import { type Problem, throwProblems } from '../text/problem.js'
import { choiceInput, flagInput, textInput } from './input.js'

const recordModes = ['auto', 'branch', 'artifact', 'both', 'none'] as const
export type RecordMode = (typeof recordModes)[number]

const failOns = ['error', 'failing', 'never'] as const satisfies readonly FailOn[]

/** Everything a workflow may say behind `with:`. */
export type Inputs = {
  config: string | undefined
  submission: string
  /** The way to grade when there is no grading.yml. */
  command: string | undefined
  maxPoints: number | undefined
  results: string | undefined
  format: string
  assignment: string | undefined
  /** Ids of Classroom's steps that graded already, with commas between them. */
  runners: string | undefined
  sandbox: SandboxChoice | undefined
  record: RecordMode
  branch: string
  key: string | undefined
  failOn: FailOn
  summary: boolean
  annotations: boolean
  token: string | undefined
  courseToken: string | undefined
}

/** The only reader of action inputs; every bad one is named at once. */
export function readInputs(): Inputs {
  const problems: Problem[] = []
  const inputs: Inputs = {
    config: textInput('config'),
    submission: textInput('submission') ?? '.',
    command: textInput('command'),
    maxPoints: points('max-points', problems),
    results: textInput('results'),
    format: textInput('format') ?? 'auto',
    assignment: textInput('assignment'),
    runners: textInput('runners'),
    sandbox: choiceInput('sandbox', sandboxChoices, problems),
    record: choiceInput('record', recordModes, problems) ?? 'auto',
    branch: textInput('branch') ?? 'grades',
    key: textInput('key'),
    failOn: choiceInput('fail-on', failOns, problems) ?? 'error',
    summary: flagInput('summary', problems) ?? true,
    annotations: flagInput('annotations', problems) ?? true,
    token: textInput('token'),
    courseToken: textInput('course-token'),
  }
  throwProblems(problems)
  return inputs
}

function points(name: string, problems: Problem[]): number | undefined {
  const value = textInput(name)
  if (value === undefined || /^\d{1,9}(\.\d{1,6})?$/.test(value))
    return value === undefined ? undefined : Number(value)
  problems.push({
    message: `input '${name}': '${value}' is not a number of points`,
    hint: 'such as 10 or 7.5',
  })
  return undefined
}
