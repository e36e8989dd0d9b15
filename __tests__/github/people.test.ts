import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { collaboratorsOf, loginsOf } from '../../src/github/people.js'
import { type Opened, openFake } from './harvesting.js'

let opened: Opened
beforeEach(async () => {
  opened = await openFake()
})
afterEach(() => opened.fake.close())

test("people's logins of today are found by their numbers", async () => {
  for (const [id, login] of [
    [501, 'ada'],
    [502, 'bob'],
  ] as const)
    opened.fake.addUser({ id, login, name: login })
  const logins = await loginsOf(opened.api, [501, 502, 999, 501])
  expect([...logins.entries()].toSorted(([one], [other]) => one - other)).toEqual([
    [501, 'ada'],
    [502, 'bob'],
  ])
})

test('whoever was given access to a repository is named, a hundred in a request', async () => {
  const logins = Array.from({ length: 120 }, (_, index) => `student-${index}`)
  for (const [index, login] of logins.entries()) opened.fake.addUser({ id: 1000 + index, login, name: login })
  await opened.fake.addMemoryRepository('cs101', 'hw1-team', { collaborators: logins })
  const people = await collaboratorsOf(opened.api, 'cs101', 'hw1-team')
  expect(people).toHaveLength(120)
  expect(people?.[0]).toEqual({ id: 1000, login: 'student-0' })
})

test('nobody is named where the token may not ask', async () => {
  opened.fake.faults.add('GET /repos/cs101/hw1-team/collaborators', {
    kind: 'answer',
    status: 403,
    message: 'Must have push access to view repository collaborators.',
  })
  expect(await collaboratorsOf(opened.api, 'cs101', 'hw1-team')).toBeUndefined()
})
