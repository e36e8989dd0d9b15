import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { z } from 'zod'
import { type FakeGitHub, type FakeRepository, startFakeGitHub } from './github.js'
import { ask } from './github-ask.js'

let fake: FakeGitHub
let ada: FakeRepository

beforeAll(async () => {
  fake = await startFakeGitHub({ now: () => new Date('2026-11-20T12:00:00Z') })
  fake.seedRepositories({ org: 'cs101', count: 250, assignment: 'hw1' })
  ada = await fake.addMemoryRepository('zoo', 'hw1-ada', { private: true, files: { 'a.txt': 'one\n' } })
})
afterAll(() => fake.close())
beforeEach(() => {
  fake.log.length = 0
})

const listing = `query($after: String) { organization(login: "cs101") {
  repositories(first: 100, after: $after, orderBy: {field: PUSHED_AT, direction: DESC}) {
    pageInfo { hasNextPage endCursor } nodes { id name pushedAt } } } }`
const Page = z.object({
  organization: z.object({
    repositories: z.object({
      pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string() }),
      nodes: z.array(z.object({ id: z.string(), name: z.string(), pushedAt: z.string() })),
    }),
  }),
})
type Listed = { id: string; name: string; pushedAt: string }

async function listAll(between: () => void = () => {}): Promise<Listed[]> {
  const found: Listed[] = []
  for (let after: string | null = null; ; ) {
    const { organization } = Page.parse((await ask(fake, listing, { after })).data)
    const { nodes, pageInfo } = organization.repositories
    found.push(...nodes)
    if (!pageInfo.hasNextPage) return found
    after = pageInfo.endCursor
    between()
  }
}

const namesOf = (found: readonly Listed[]): string[] => found.map(({ name }) => name)

describe('a listing', () => {
  test('has every repository once, the newest push first, a hundred a page', async () => {
    const found = await listAll()
    const pushes = found.map(({ pushedAt }) => pushedAt)
    expect(new Set(found.map(({ id }) => id)).size).toBe(251)
    expect(pushes).toEqual(pushes.toSorted().reverse())
    expect(fake.stats().graphql).toMatchObject({ requests: 3, points: 3 })
  })

  test('misses none but those that are pushed to while it is read, and they come first the next time', async () => {
    const before = namesOf(await listAll())
    const pushed: string[] = []
    const found = new Set(namesOf(await listAll(() => pushed.push(...fake.push('cs101', 3)))))
    expect(pushed).toEqual(expect.arrayContaining(before.filter((name) => !found.has(name))))
    expect(
      namesOf(await listAll())
        .slice(0, 3)
        .sort(),
    ).toEqual([...new Set(pushed)].sort())
  })
})

describe('a query', () => {
  test.each([
    ['repositories(first: 100) { nodes { id } }', 1],
    // 1 + 100 connections, rounded.
    ['repositories(first: 100) { nodes { repositoryTopics(first: 5) { totalCount } } }', 1],
    [
      'repositories(first: 100) { nodes { repositoryTopics(first: 5) { totalCount } collaborators(first: 1) { totalCount } } }',
      2,
    ],
  ])('for %s costs %d', async (fields, cost) => {
    const { data, headers } = await ask(
      fake,
      `{ rateLimit { cost } organization(login: "cs101") { ${fields} } }`,
    )
    expect(data).toMatchObject({ rateLimit: { cost } })
    expect(headers.get('x-ratelimit-resource')).toBe('graphql')
  })

  test.each([
    [
      'without a number of records',
      '{ organization(login: "cs101") { repositories { totalCount } } }',
      'MISSING_PAGINATION_BOUNDARIES',
    ],
    [
      'for more than a hundred',
      '{ organization(login: "cs101") { repositories(first: 101) { totalCount } } }',
      'EXCESSIVE_PAGINATION',
    ],
    [
      'for more nodes than GitHub counts',
      '{ organization(login: "cs101") { repositories(first: 100) { nodes { collaborators(first: 100) { nodes { topRepositories(first: 100, orderBy: {field: NAME, direction: ASC}) { totalCount } } } } } } }',
      'MAX_NODE_LIMIT_EXCEEDED',
    ],
    ['for an organisation that is not there', '{ organization(login: "nobody") { id } }', 'NOT_FOUND'],
    [
      'for a repository that is not there',
      '{ repository(owner: "cs101", name: "nothing") { id } }',
      'NOT_FOUND',
    ],
  ])('%s is refused as GitHub does', async (_, query, type) => {
    const { status, errors } = await ask(fake, query)
    expect({ status, errors }).toMatchObject({ status: 200, errors: [{ type }] })
  })

  test('for a field that GitHub does not have is refused, and costs nothing', async () => {
    const { errors } = await ask(fake, '{ viewer { grades } }')
    expect(errors).toMatchObject([{ message: "Field 'grades' doesn't exist on type 'User'" }])
    expect(fake.stats().graphql.points).toBe(0)
  })

  test('for a field that GitHub has and the fake has not says so', async () => {
    expect((await ask(fake, '{ viewer { bio } }')).errors).toMatchObject([
      { message: 'the fake GitHub has no User.bio' },
    ])
  })

  test('for several things answers those that are there', async () => {
    const { data, errors } = await ask(fake, 'query($ids: [ID!]!) { nodes(ids: $ids) { id } }', {
      ids: [ada.nodeId, 'R_1'],
    })
    expect(data).toEqual({ nodes: [{ id: ada.nodeId }, null] })
    expect(errors).toMatchObject([{ type: 'NOT_FOUND', path: ['nodes', 1] }])
  })
})

describe('a token', () => {
  const query = '{ repository(owner: "zoo", name: "hw1-ada") { name defaultBranchRef { name } } }'

  test('that nobody knows is a 401', async () => {
    expect((await ask(fake, query, {}, 'ghp_wrong')).status).toBe(401)
  })

  test('that may not read contents sees the repository and nothing in it', async () => {
    const reply = await ask(fake, query, {}, fake.addToken('ghp_metadata', {}))
    expect(reply.data).toEqual({ repository: { name: 'hw1-ada', defaultBranchRef: null } })
    expect(reply.errors).toMatchObject([{ type: 'FORBIDDEN', path: ['repository', 'defaultBranchRef'] }])
  })

  test('that is for other repositories sees none', async () => {
    const token = fake.addToken('ghp_other', { contents: 'read', repositories: ['cs101/hw1'] })
    expect((await ask(fake, query, {}, token)).errors).toMatchObject([{ type: 'NOT_FOUND' }])
  })
})

test('of a blob 512,000 bytes of text come, and it says that there is more', async () => {
  await ada.commit({ 'long.txt': 'é'.repeat(300_000), 'picture.png': '\0PNG' })
  const { data } = await ask(
    fake,
    `{ repository(owner: "zoo", name: "hw1-ada") {
      long: object(expression: "HEAD:long.txt") { ... on Blob { byteSize isTruncated text } }
      picture: object(expression: "HEAD:picture.png") { ... on Blob { isBinary text } } } }`,
  )
  expect(data).toEqual({
    repository: {
      long: { byteSize: 600_000, isTruncated: true, text: 'é'.repeat(256_000) },
      picture: { isBinary: true, text: null },
    },
  })
})

test('a repository that was renamed is found by its old name, and nothing of it changes but the name', async () => {
  const query =
    '{ repository(owner: "cs101", name: "hw1-student-00007") { name object(expression: "grades:hw1/latest.json") { oid } } }'
  const before = await ask(fake, query)
  fake.rename('cs101', 'hw1-student-00007', 'hw1-seven')
  const { data } = await ask(fake, query)
  expect(data).toMatchObject({ repository: { name: 'hw1-seven' } })
  expect(JSON.stringify(data).replace('hw1-seven', 'hw1-student-00007')).toBe(JSON.stringify(before.data))
})
