import { has, listOf, looseOf } from '../text/loose.js'
import type { Finding } from './finding.js'

/** What we tell the commands ourselves. */
const ours = ['RESULTS_DIR', 'RESULTS_FILE', 'GRADE_ITEMS', 'INPUT_FILE', 'GRADE_ROOT', 'RUNNER_TRACKING_ID']

// With any of these the submission's code could act as the workflow.
const secret =
  /^(ACTIONS_.*|GITHUB_TOKEN|GH_TOKEN|GITHUB_(ENV|PATH|OUTPUT|STATE|STEP_SUMMARY)|INPUT_.*|NODE_AUTH_TOKEN)$/i

/** The rules for `env` and `pass_env`. */
export function environmentFindings(config: Record<string, unknown>): Finding[] {
  const env = looseOf(config.env)
  const passed = listOf(config.pass_env).map((name, index) => ({ name: String(name), index }))
  return [
    ...ours
      .filter((name) => has(env, name))
      .map(
        (name): Finding => ({
          path: ['env', name],
          of: 'key',
          message: 'is set by us',
          hint: 'choose another name',
        }),
      ),
    ...passed
      .filter(({ name }) => ours.includes(name))
      .map(({ index }) => ({ path: ['pass_env', index], message: 'is set by us', hint: 'leave it out' })),
    ...passed
      .filter(({ name }) => secret.test(name) && !ours.includes(name))
      .map(({ index }) => ({
        path: ['pass_env', index],
        message: "would let the submission's code act as the workflow",
        hint: 'leave it out',
      })),
  ]
}
