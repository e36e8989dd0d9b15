import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { type Class, one, openClass } from './class.js'

let course: Class
beforeEach(async () => {
  course = await openClass()
  for (const [id, login] of [
    [11, 'ada'],
    [12, 'ben'],
    [99, 'prof'],
  ] as const)
    course.fake.addUser({ id, login, name: login })
  course.write('roster.csv', 'id,github,github_id\n001,ada,11\n002,ben,12\n')
  course.write('course.yml', "org: cs101\nroster: roster.csv\nassignments: {hw1: {repos: 'hw1-*'}}\n")
})
afterEach(() => course.close())

const withAccess = async (name: string, collaborators: readonly string[]) => {
  const repository = await course.fake.addMemoryRepository('cs101', name, {
    files: { 'list.c': name },
    private: true,
    collaborators,
  })
  await course.grade(repository)
}

test('whoever changed their login since the roster was made is found by number, once a day', async () => {
  course.fake.addUser({ id: 11, login: 'Lovelace', name: 'Ada' })
  for (const name of ['hw1-lovelace', 'hw1-ben']) await course.graded(name)
  const first = await course.harvest()
  expect(first.document).toMatchObject({ statuses: { ok: 2 } })
  expect(first.code).toBe(0)
  expect((await course.harvest()).document).toMatchObject({ statuses: { ok: 2 }, requests: 1 })
})

test('a repository of any name belongs to the student who was given access to it', async () => {
  await course.graded('hw1-ada')
  await withAccess('hw1-team7', ['ben', 'prof'])
  const { document } = await course.harvest()
  expect(document).toMatchObject({ statuses: { ok: 2 } })
  expect((await course.harvest()).document.requests).toBe(1)
})

test('what two were given access to is nobody’s, and both are named', async () => {
  await withAccess('hw1-team7', ['ben', 'ada'])
  const { document, code } = await course.harvest()
  expect(code).toBe(1)
  expect(one(document, 'team7')).toMatchObject({
    status: 'not_in_roster',
    reason: expect.stringContaining('could be ada or ben'),
  })
})

test('where everybody has a repository nothing is asked of people', async () => {
  for (const name of ['hw1-ada', 'hw1-ben', 'hw1-stranger']) await course.graded(name)
  expect((await course.harvest()).document).toMatchObject({
    requests: 2,
    statuses: { ok: 2, not_in_roster: 1 },
  })
})

test('a repository for each of the roster is looked for under today’s login', async () => {
  course.fake.addUser({ id: 11, login: 'Lovelace', name: 'Ada' })
  course.write('course.yml', 'org: cs101\nroster: roster.csv\nassignments: {hw1: {repos: {roster: true}}}\n')
  for (const name of ['hw1-lovelace', 'hw1-ben']) await course.graded(name)
  expect((await course.harvest()).document).toMatchObject({ statuses: { ok: 2 } })
})

test('whose account the roster does not know is told so', async () => {
  course.write('roster.csv', 'id,github\n001,ada\n002,\n')
  await course.graded('hw1-ada')
  const { document } = await course.harvest()
  expect(one(document, '002')).toMatchObject({
    status: 'no_repository',
    reason: expect.stringMatching(
      /^there is no cs101\/hw1-002: .*; the roster knows no GitHub account of theirs$/,
    ),
  })
})
