import { getInput } from '@actions/core'
import { type SandboxChoice, sandboxChoices } from '../domain/run.js'
import type { FailOn } from '../report/step.js'
import { type Problem, throwProblems } from '../text/problem.js'

const recordModes = ['auto', 'branch', 'artifact', 'both', 'none'] as const
export type RecordMode = (typeof recordModes)[number]

const failOns = ['error', 'failing', 'never'] as const satisfies readonly FailOn[]
const booleans = ['true', 'false'] as const

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
    config: text('config'),
    submission: text('submission') ?? '.',
    command: text('command'),
    maxPoints: points('max-points', problems),
    results: text('results'),
    format: text('format') ?? 'auto',
    assignment: text('assignment'),
    runners: text('runners'),
    sandbox: choice('sandbox', sandboxChoices, problems),
    record: choice('record', recordModes, problems) ?? 'auto',
    branch: text('branch') ?? 'grades',
    key: text('key'),
    failOn: choice('fail-on', failOns, problems) ?? 'error',
    summary: choice('summary', booleans, problems) !== 'false',
    annotations: choice('annotations', booleans, problems) !== 'false',
    token: text('token'),
    courseToken: text('course-token'),
  }
  throwProblems(problems)
  return inputs
}

/** An input left out arrives as an empty string. */
const text = (name: string): string | undefined => getInput(name) || undefined

function choice<Value extends string>(
  name: string,
  allowed: readonly Value[],
  problems: Problem[],
): Value | undefined {
  const value = text(name)
  const found = allowed.find((one) => one === value)
  if (value !== undefined && found === undefined)
    problems.push({
      message: `input '${name}': '${value}' is not known`,
      hint: `it can be ${allowed.join(', ')}`,
    })
  return found
}

function points(name: string, problems: Problem[]): number | undefined {
  const value = text(name)
  if (value === undefined || /^\d{1,9}(\.\d{1,6})?$/.test(value))
    return value === undefined ? undefined : Number(value)
  problems.push({
    message: `input '${name}': '${value}' is not a number of points`,
    hint: 'such as 10 or 7.5',
  })
  return undefined
}
