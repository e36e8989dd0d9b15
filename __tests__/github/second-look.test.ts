import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { lookAgain } from '../../src/github/second-look.js'
import { type Opened, openFake, openWith } from './harvesting.js'

let opened: Opened
beforeEach(async () => {
  opened = await openFake()
})
afterEach(() => opened.fake.close())

const missed = { owner: 'cs101', name: 'hw1-ada' }
const add = (name: string, isPrivate = true) =>
  opened.fake.addMemoryRepository('cs101', name, { private: isPrivate })

test('a repository that is there is found by its name', async () => {
  const { id, nodeId } = await add('hw1-ada')
  expect(await lookAgain(opened.api, missed)).toMatchObject({ kind: 'there', repository: { id, nodeId } })
})

test('one that was renamed is found by its id, and by its old name', async () => {
  const { id } = await add('hw1-ada')
  opened.fake.rename('cs101', 'hw1-ada', 'hw1-lovelace')
  const there = { kind: 'there', repository: { id, name: 'hw1-lovelace' } }
  expect(await lookAgain(opened.api, { ...missed, id })).toMatchObject(there)
  expect(await lookAgain(opened.api, missed)).toMatchObject(there)
})

test('one whose name was given to another is found by its id', async () => {
  const { id } = await add('hw1-ada')
  opened.fake.rename('cs101', 'hw1-ada', 'hw1-lovelace')
  await add('hw1-ada')
  expect(await lookAgain(opened.api, { ...missed, id })).toMatchObject({ repository: { id } })
})

test('where the token sees private repositories, one that is not found is not there', async () => {
  const { id } = await add('hw1-ada')
  await add('hw1-bob')
  opened.fake.remove('cs101', 'hw1-ada')
  expect(await lookAgain(opened.api, { ...missed, id })).toEqual({ kind: 'absent' })
})

test('where it sees none, nobody can say', async () => {
  await add('hw1-ada')
  await add('hw1-bob', false)
  const token = opened.fake.addToken('ghs_public', { contents: 'read', repositories: ['cs101/hw1-bob'] })
  expect(await lookAgain(await openWith(opened.fake, token), missed)).toEqual({
    kind: 'not_visible',
    reason: 'the token sees no private repository of cs101',
  })
})

test('a token that reaches selected repositories only cannot say that another is not there', async () => {
  await add('hw1-bob')
  const token = opened.fake.addToken('ghs_selected', {
    contents: 'read',
    repositories: ['cs101/hw1-bob'],
    installation: { owner: 'cs101', selection: 'selected' },
  })
  expect(await lookAgain(await openWith(opened.fake, token), missed)).toMatchObject({
    kind: 'not_visible',
    reason: expect.stringContaining('selected repositories only'),
  })
})

test('what the token sees of an owner is asked once', async () => {
  await add('hw1-bob')
  for (const name of ['hw1-ada', 'hw1-eve', 'hw1-joe']) await lookAgain(opened.api, { owner: 'cs101', name })
  expect(opened.api.spent().requests).toBe(3 + 2)
})

test.each([
  ['403', { kind: 'answer', status: 403, message: 'Repository access blocked' } as const],
  ['451', { kind: 'answer', status: 451, message: 'Repository access blocked' } as const],
])('a refusal is never taken for absence: %s', async (status, fault) => {
  opened.fake.faults.add('GET /repos/cs101/hw1-ada', fault)
  expect(await lookAgain(opened.api, missed)).toMatchObject({
    kind: 'not_visible',
    reason: `GitHub answered ${status} for cs101/hw1-ada`,
  })
})
