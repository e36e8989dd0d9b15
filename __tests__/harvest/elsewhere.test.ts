import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import type { FakeRepository } from '../fakes/github.js'
import { type Class, openClass } from './class.js'

let course: Class
beforeEach(async () => {
  course = await openClass()
})
afterEach(() => course.close())

const sample: unknown = JSON.parse(readFileSync('__tests__/fixtures/formats/classroom50/result.json', 'utf8'))

/** What Classroom 50's workflow publishes of the head of a repository. */
async function release(repository: FakeRepository, id: number): Promise<void> {
  const { owner, repo } = repository
  const commit = `https://github.com/${owner}/${repo}/commit/${await repository.tip()}`
  const content = Buffer.from(JSON.stringify({ ...Object(sample), assignment: 'hw1', commit }))
  const createdAt = '2026-11-20T12:00:00Z'
  repository.addRelease({
    id,
    tag: `submit/${id}`,
    body: '',
    createdAt,
    assets: [{ id, name: 'result.json', content }],
  })
}

const flags = ['--org', 'cs101', '--repos', 'hw1-*', '--assignment', 'hw1', '--from', 'branch,classroom50']

test('whoever has nothing on the branch is looked up where the course says, and each result is stored once', async () => {
  await course.graded('hw1-ada')
  const ben = await course.add('hw1-ben')
  await release(ben, 41)
  const { document } = await course.harvest(flags)
  expect(document).toMatchObject({ statuses: { ok: 2 }, attempts: 2 })
  expect((await course.harvest(flags)).document).toMatchObject({
    statuses: { ok: 2 },
    attempts: 0,
    requests: 1,
  })
  await ben.commit({ 'list.c': 'better' })
  await release(ben, 42)
  expect((await course.harvest(flags)).document).toMatchObject({ statuses: { ok: 2 }, attempts: 1 })
  expect(course.stored()).toHaveLength(3)
})

test('whoever has nothing there either is asked again while something may still come', async () => {
  const ben = await course.add('hw1-ben')
  expect((await course.harvest(flags)).document.statuses.no_result).toBe(1)
  await release(ben, 41)
  expect((await course.harvest(flags)).document).toMatchObject({ statuses: { ok: 1 }, attempts: 1 })
})

test('a course that does not use the branch takes nothing from it', async () => {
  await course.graded('hw1-ada')
  const { document } = await course.harvest([...flags.slice(0, -1), 'classroom50'])
  expect(document.statuses.no_result).toBe(1)
})
