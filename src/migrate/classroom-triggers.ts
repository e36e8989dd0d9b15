import { type Finding, keyFinding, valueFinding } from '../config/finding.js'
import { looseOf } from '../text/loose.js'
import { quote } from '../text/quote.js'

const triggers = ['push', 'workflow_dispatch']
const filters = ['branches', 'branches-ignore', 'paths', 'paths-ignore', 'tags', 'tags-ignore']

/** When the workflow started, and the new one does not; or when it did not, and the new one does. */
export function lostTriggers(on: unknown): Finding[] {
  const names = typeof on === 'string' ? [on] : Array.isArray(on) ? on.map(String) : Object.keys(looseOf(on))
  return [
    ...names.filter((name) => !triggers.includes(name)).map(lostTrigger),
    ...Object.keys(looseOf(looseOf(on).push))
      .filter((name) => filters.includes(name))
      .map((name) => keyFinding(['on', 'push', name], 'left out: every push to a branch is graded')),
  ]
}

const lostTrigger = (name: string): Finding =>
  valueFinding(
    ['on'],
    `the new workflow does not start on ${quote(name)}`,
    name === 'pull_request'
      ? 'it has a line for that, as a comment: for students who work in forks'
      : undefined,
  )
