import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { connect } from '../../src/github/client.js'
import { fetchRepository } from '../../src/github/repositories.js'
import { fetchRun } from '../../src/github/runs.js'
import { impatientClock } from '../fakes/clock.js'
import { type FakeGitHub, startFakeGitHub } from '../fakes/github.js'

const name = { owner: 'cs101', repo: 'hw3-ada' }
let fake: FakeGitHub
beforeAll(async () => {
  fake = await startFakeGitHub()
  const repository = await fake.createRepository('cs101', 'hw3-ada', { private: true, template: 'hw3' })
  repository.addRun({ id: 42, created_at: '2026-11-20T11:00:00Z', head_sha: 'a1' })
})
afterAll(() => fake.close())

const open = (token: string) => connect({ token, apiUrl: fake.apiUrl, clock: impatientClock() })

test('a repository knows its template and its default branch', async () => {
  expect(await fetchRepository(await open(fake.token), name)).toEqual({
    ...name,
    id: 1000,
    private: true,
    defaultBranch: 'main',
    templateName: 'hw3',
  })
})

test('a repository the token may not see is an error that names the permission', async () => {
  const token = fake.addToken('ghs_elsewhere', { contents: 'write', repositories: ['cs101/hw3-zoe'] })
  await expect(fetchRepository(await open(token), name)).rejects.toThrow(
    /cs101\/hw3-ada.*404.*contents: read/,
  )
})

test('a run knows when it was created, and for which commit', async () => {
  expect(await fetchRun(await open(fake.token), name, 42)).toEqual({
    createdAt: '2026-11-20T11:00:00Z',
    headSha: 'a1',
  })
})

test('a run that is not there is told from one that the token may not see', async () => {
  const token = fake.addToken('ghs_contents', { contents: 'write' })
  expect(await fetchRun(await open(fake.token), name, 43)).toBeNull()
  expect(await fetchRun(await open(token), name, 42)).toBeUndefined()
})
