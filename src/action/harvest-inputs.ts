import { getInput } from '@actions/core'
import { type Trust, trustLevels } from '../domain/trust.js'
import type { HarvestFailOn } from '../report/harvest-fails.js'
import { type Problem, throwProblems } from '../text/problem.js'

const failOns = ['error', 'unaccounted', 'never'] as const satisfies readonly HarvestFailOn[]
const booleans = ['true', 'false'] as const

/** Everything a workflow may say to the harvest behind `with:`. */
export type HarvestInputs = {
  course: string | undefined
  out: string
  org: string | undefined
  repos: string[]
  assignment: string | undefined
  require: Trust | undefined
  full: boolean
  token: string | undefined
  appId: string | undefined
  appKey: string | undefined
  apiUrl: string
  failOn: HarvestFailOn
  summary: boolean
}

/** The only reader of the harvest's inputs; every bad one is named at once. */
export function readHarvestInputs(): HarvestInputs {
  const problems: Problem[] = []
  const inputs: HarvestInputs = {
    course: text('course'),
    out: text('out') ?? 'grades',
    org: text('org'),
    repos: (text('repos') ?? '').split(/[\s,]+/).filter((glob) => glob !== ''),
    assignment: text('assignment'),
    require: choice('require', trustLevels, problems),
    full: choice('full', booleans, problems) === 'true',
    token: text('token'),
    appId: text('app-id'),
    appKey: text('app-private-key'),
    apiUrl: text('api-url') ?? 'https://api.github.com',
    failOn: choice('fail-on', failOns, problems) ?? 'error',
    summary: choice('summary', booleans, problems) !== 'false',
  }
  if (inputs.token === undefined && inputs.appId === undefined)
    problems.push({
      message: "the harvest has neither the input 'token' nor 'app-id'",
      hint: "the workflow's own token does not reach students' repositories; put one that does into a secret",
    })
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
