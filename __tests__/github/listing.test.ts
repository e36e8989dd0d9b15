import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { RepositoryChoice } from '../../src/config/course.js'
import type { Listed } from '../../src/github/listed.js'
import { type ListingRequest, listRepositories } from '../../src/github/listing.js'
import type { FullName } from '../../src/github/named-repositories.js'
import type { NewRepository } from '../fakes/github/world.js'
import { collect, type Opened, openFake, openWith } from './harvesting.js'

let opened: Opened
beforeEach(async () => {
  opened = await openFake()
})
afterEach(() => opened.fake.close())

const org = 'cs101'
const list = (choice: Partial<RepositoryChoice>, more: Partial<ListingRequest> = {}): Promise<Listed[]> =>
  collect(listRepositories(opened.api, { org, choice: { names: [], ...choice }, ...more }))
const namesOf = (repositories: readonly Listed[]): string[] => repositories.map(({ name }) => name)

const add = (name: string, options: NewRepository = {}, owner = org) =>
  opened.fake.addMemoryRepository(owner, name, { private: true, ...options })

describe("an owner's repositories", () => {
  test('come newest push first, a hundred in a request and one to look at the front again', async () => {
    opened.fake.seedRepositories({ org, count: 250 })
    const all = await list({ names: ['hw1-*', '!hw1-template'] })
    expect(all).toHaveLength(250)
    const pushes = all.map(({ pushedAt }) => pushedAt ?? '')
    expect(pushes).toEqual(pushes.toSorted().reverse())
    expect(opened.api.spent()).toMatchObject({ requests: 4, points: 4 })
  })

  test('end below what was seen before', async () => {
    opened.fake.seedRepositories({ org, count: 1000 })
    const all = await list({})
    const since = all[29]?.pushedAt ?? ''
    const before = opened.api.spent().requests
    const newer = await list({}, { since })
    expect(newer.length).toBeGreaterThanOrEqual(30)
    expect(newer.every(({ pushedAt }) => (pushedAt ?? '') >= since)).toBe(true)
    expect(opened.api.spent().requests - before).toBe(1)
  })

  test('cost one request where nothing is new, however many there are and whatever is asked of them', async () => {
    opened.fake.seedRepositories({ org, count: 1000 })
    const since = '2026-11-20T12:00:00Z'
    const property = { name: 'course', value: 'cs101' }
    expect(await list({ names: ['hw1-*'], topic: 'hw1', property }, { since })).toEqual([])
    expect(opened.api.spent().requests).toBe(1)
  })

  test('are each listed once, though pushes meanwhile move them from page to page', async () => {
    opened.fake.seedRepositories({ org, count: 250 })
    const seen: Listed[] = []
    for await (const page of listRepositories(opened.api, { org, choice: { names: ['hw1-student*'] } })) {
      seen.push(...page)
      opened.fake.push(org, 20)
    }
    expect(new Set(seen.map(({ id }) => id)).size).toBe(seen.length)
    expect(seen).toHaveLength(250)
  })

  test('are chosen by topic, template and property, all of which must hold', async () => {
    const template = 'cs101/hw1-template'
    await add('hw1-template')
    await add('hw1-ada', { topics: ['hw1'], template, properties: { course: 'cs101' } })
    await add('hw1-bob', { topics: ['hw1'], properties: { course: 'cs202' } })
    await add('hw1-eve', { template, topics: ['other'] })
    expect(namesOf(await list({ topic: 'HW1' })).toSorted()).toEqual(['hw1-ada', 'hw1-bob'])
    expect(namesOf(await list({ template: 'hw1-template' })).toSorted()).toEqual(['hw1-ada', 'hw1-eve'])
    const property = { name: 'Course', value: 'cs101' }
    expect(namesOf(await list({ property }))).toEqual(['hw1-ada'])
    expect(await list({ property, template: 'cs101/other' })).toEqual([])
    expect(namesOf(await list({ template: 'CS101/HW1-Template', topic: 'hw1' }))).toEqual(['hw1-ada'])
  })

  test('may be those of a team', async () => {
    await add('hw1-ada')
    await add('hw1-bob')
    opened.fake.addTeam(org, 'section-a', ['hw1-ada'])
    expect(namesOf(await list({ team: 'section-a', names: ['hw1-*'] }))).toEqual(['hw1-ada'])
    await expect(list({ team: 'section-b' })).rejects.toThrow('GitHub shows the token no such team')
  })

  test('stay chosen under another name where they are known', async () => {
    const ada = await add('hw1-ada')
    await add('portfolio')
    opened.fake.rename(org, 'hw1-ada', 'my-list')
    expect(namesOf(await list({ names: ['hw1-*'] }, { known: new Set([ada.id]) }))).toEqual(['my-list'])
  })

  test('of nobody are an error that says so', async () => {
    await expect(list({}, { org: 'cs999' })).rejects.toThrow('no such organisation or person')
  })

  test('are listed in smaller pages where a page is too much', async () => {
    opened.fake.seedRepositories({ org, count: 120 })
    opened.fake.faults.add('POST /graphql', 'bad_gateway', 2)
    expect(await list({ names: ['hw1-student*'] })).toHaveLength(120)
  })

  test.each([3, 4])('are all listed though answers fail: every %i.', async (n) => {
    opened.fake.seedRepositories({ org, count: 500 })
    opened.fake.faults.every(n)
    expect(await list({ names: ['hw1-student*'] })).toHaveLength(500)
  })
})

describe('repositories by name', () => {
  const missed: FullName[] = []
  const missing = (name: FullName): void => {
    missed.push(name)
  }
  beforeEach(() => {
    missed.length = 0
  })

  test('may be of several owners, and who is missing is told', async () => {
    await add('hw1-ada')
    await add('late', {}, 'bob')
    const found = await list({ list: ['hw1-ada', 'bob/late', 'hw1-eve'] }, { missing })
    expect(found.map(({ owner, name }) => `${owner}/${name}`).toSorted()).toEqual([
      'bob/late',
      'cs101/hw1-ada',
    ])
    expect(missed).toEqual([{ owner: 'cs101', name: 'hw1-eve' }])
    expect(opened.api.spent().requests).toBe(1)
  })

  test('are made of the logins in the roster', async () => {
    await add('hw1-ada')
    await add('hw1-bob')
    const logins = ['ada', 'Bob', 'eve']
    const found = await list({ names: ['hw1-*', '!hw1-bob'], fromRoster: true }, { logins, missing })
    expect(namesOf(found)).toEqual(['hw1-ada'])
    expect(missed).toEqual([{ owner: 'cs101', name: 'hw1-eve' }])
  })

  test('lead to where they were moved', async () => {
    await add('hw1-ada')
    opened.fake.rename(org, 'hw1-ada', 'hw1-lovelace')
    expect(namesOf(await list({ list: ['hw1-ada'] }))).toEqual(['hw1-lovelace'])
  })

  test('are a request for a hundred, and one for all of them once they were seen', async () => {
    opened.fake.seedRepositories({ org, count: 300 })
    const logins = Array.from({ length: 300 }, (_, index) => `student-${String(index + 1).padStart(5, '0')}`)
    const choice = { names: ['hw1-*'], fromRoster: true }
    expect(await list(choice, { logins, missing })).toHaveLength(300)
    expect(opened.api.spent().requests).toBe(3)
    opened.fake.push(org, 2)
    expect(await list(choice, { logins, since: '2026-11-20T11:50:00Z' })).toHaveLength(2)
    expect(opened.api.spent().requests).toBe(4)
    expect(missed).toEqual([])
  })

  test('of an owner nobody named are an error', async () => {
    const asked = { choice: { names: [], list: ['hw1-ada'] } }
    await expect(collect(listRepositories(opened.api, asked))).rejects.toThrow('whose repositories')
  })
})

test('a repository the token may not see is not listed', async () => {
  await add('hw1-ada')
  await add('hw1-bob')
  const token = opened.fake.addToken('ghs_one', { contents: 'read', repositories: ['cs101/hw1-ada'] })
  const api = await openWith(opened.fake, token)
  const pages = listRepositories(api, { org, choice: { names: ['hw1-*'] } })
  expect(namesOf(await collect(pages))).toEqual(['hw1-ada'])
})
