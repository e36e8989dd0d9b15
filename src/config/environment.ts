import { has, type Loose, listOf, looseOf } from '../text/loose.js'
import { type Finding, keyFinding, valueFinding } from './finding.js'

/** What we tell the commands ourselves. */
const ours = ['RESULTS_DIR', 'RESULTS_FILE', 'GRADE_ITEMS', 'INPUT_FILE', 'GRADE_ROOT', 'RUNNER_TRACKING_ID']

// With any of these the submission's code could act as the workflow.
const secret =
  /^(ACTIONS_.*|GITHUB_TOKEN|GH_TOKEN|GITHUB_(ENV|PATH|OUTPUT|STATE|STEP_SUMMARY)|INPUT_.*|NODE_AUTH_TOKEN)$/i

/** The rules for `env` and `pass_env`. */
export function environmentFindings(config: Loose): Finding[] {
  const env = looseOf(config.env)
  const added = ours.filter((name) => has(env, name))
  const passed = listOf(config.pass_env).flatMap((name, index) => {
    const why = reasonNotToPass(String(name))
    return why === undefined ? [] : [valueFinding(['pass_env', index], why, 'leave it out')]
  })
  return [...added.map((name) => keyFinding(['env', name], isOurs, 'choose another name')), ...passed]
}

const isOurs = 'is set by us'

function reasonNotToPass(name: string): string | undefined {
  if (ours.includes(name)) return isOurs
  return secret.test(name) ? "would let the submission's code act as the workflow" : undefined
}
