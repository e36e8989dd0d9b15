import { type Trust, trustLevels } from '../domain/trust.js'
import { usualApiUrl } from '../github/api-url.js'
import type { HarvestFailOn } from '../report/harvest-fails.js'
import { type Problem, throwProblems } from '../text/problem.js'
import { choiceInput, flagInput, textInput } from './input.js'

const failOns = ['error', 'unaccounted', 'never'] as const satisfies readonly HarvestFailOn[]

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
    course: textInput('course'),
    out: textInput('out') ?? 'grades',
    org: textInput('org'),
    repos: (textInput('repos') ?? '').split(/[\s,]+/).filter((glob) => glob !== ''),
    assignment: textInput('assignment'),
    require: choiceInput('require', trustLevels, problems),
    full: flagInput('full', problems) ?? false,
    token: textInput('token'),
    appId: textInput('app-id'),
    appKey: textInput('app-private-key'),
    apiUrl: textInput('api-url') ?? usualApiUrl,
    failOn: choiceInput('fail-on', failOns, problems) ?? 'error',
    summary: flagInput('summary', problems) ?? true,
  }
  if (inputs.token === undefined && inputs.appId === undefined)
    problems.push({
      message: "the harvest has neither the input 'token' nor 'app-id'",
      hint: "the workflow's own token does not reach students' repositories; put one that does into a secret",
    })
  throwProblems(problems)
  return inputs
}
