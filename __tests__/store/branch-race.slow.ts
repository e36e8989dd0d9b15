import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from '@jest/globals'
import { connect } from '../../src/github/client.js'
import type { Clock } from '../../src/github/retry.js'
import { recordOnBranch } from '../../src/store/branch.js'
import { git } from '../fakes/github/git.js'
import { startFakeGitHub } from '../fakes/github.js'
import { anAttempt } from './attempts.js'

const clock: Clock = { now: () => performance.now(), sleep: (ms) => sleep(ms), random: Math.random }

// Thousands of git processes.
test('twenty graders at once lose nothing, not even while the branch is made', async () => {
  const fake = await startFakeGitHub()
  try {
    const repository = await fake.createRepository('cs101', 'hw3', { files: { 'list.c': 'int main;' } })
    const target = { owner: 'cs101', repo: 'hw3', branch: 'grades' }
    const attempts = Array.from({ length: 20 }, (_, index) => anAttempt(index + 1))
    const recorded = await Promise.all(
      attempts.map(async (attempt) => {
        const github = await connect({ token: fake.token, apiUrl: fake.apiUrl, clock })
        return recordOnBranch(github, attempt, {
          target,
          serverUrl: 'https://github.com',
          clock,
          tries: 100,
          totalMs: 500_000,
        })
      }),
    )
    const kept = await repository.list('grades')
    expect(kept).toEqual([...recorded.map(({ path }) => path), 'hw3/index.json', 'hw3/latest.json'].sort())
    const { attempts: indexed } = JSON.parse((await repository.read('hw3/index.json', 'grades')) ?? '')
    expect(indexed).toHaveLength(20)
    expect(await repository.read('hw3/latest.json', 'grades')).toContain(
      `"${anAttempt(20).submission.commit}"`,
    )
    expect(await git(repository.gitDir, ['rev-list', '--count', 'grades'])).toBe('20')
  } finally {
    await fake.close()
  }
}, 600_000)
