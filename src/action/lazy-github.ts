import { setTimeout as sleep } from 'node:timers/promises'
import type { GitHub } from '../github/client.js'
import type { Clock } from '../github/retry.js'
import type { Inputs } from './inputs.js'
import type { Runner } from './runner.js'

export const clock: Clock = {
  now: Date.now,
  sleep: async (ms) => {
    await sleep(ms)
  },
  random: Math.random,
}

/** GitHub's API, opened when it is first needed: a grading that records nowhere never loads it. */
export function lazyGitHub({ token = '' }: Inputs, { apiUrl }: Runner): () => Promise<GitHub> {
  let github: Promise<GitHub> | undefined
  return () => {
    github ??= import('../github/client.js').then(({ connect }) => connect({ token, apiUrl, clock }))
    return github
  }
}
