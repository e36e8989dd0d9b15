import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { Api } from '../../src/github/api.js'
import { fetchResults, type ResultsRequest } from '../../src/github/fetch-results.js'
import type { GraphQLError } from '../../src/github/graphql-reply.js'
import type { Listed } from '../../src/github/listed.js'
import { listRepositories } from '../../src/github/listing.js'
import type { RepositoryResults } from '../../src/github/results.js'
import type { FaultName } from '../fakes/github/faults.js'
import { collect, listed, type Opened, openFake, openWith } from './harvesting.js'

let opened: Opened
beforeEach(async () => {
  opened = await openFake()
})
afterEach(() => opened.fake.close())

const read = (
  repositories: Iterable<Listed>,
  more: Partial<ResultsRequest> = {},
): Promise<RepositoryResults[]> =>
  collect(
    fetchResults(opened.api, {
      repositories,
      assignment: 'hw1',
      branch: 'grades',
      withEvidence: false,
      ...more,
    }),
  )

const grades = { branch: 'grades' }
const record = '{"schema": "attempt/v1"}\n'

async function aRepository(name = 'hw1-ada') {
  const repository = await opened.fake.addMemoryRepository('cs101', name, { private: true })
  await repository.commit({ 'README.md': '# hw1\n' })
  return repository
}

describe('of a repository', () => {
  test('its head, the tip of its results, their names and the latest come at once', async () => {
    const repository = await aRepository()
    await repository.commit(
      { 'hw1/a-1-1.json': record, 'hw1/latest.json': record, 'hw2/latest.json': '{}' },
      grades,
    )
    const [found] = await read([listed(repository.nodeId)])
    expect(found).toMatchObject({
      kind: 'found',
      nodeId: repository.nodeId,
      id: repository.id,
      owner: 'cs101',
      name: 'hw1-ada',
      head: await repository.tip(),
      tip: { oid: await repository.tip('grades'), signedByGitHub: false },
      files: [
        { name: 'a-1-1.json', bytes: 25 },
        { name: 'latest.json', bytes: 25 },
      ],
      latest: { content: { kind: 'text', text: record } },
    })
    expect(opened.api.spent()).toMatchObject({ requests: 1, points: 1 })
  })

  test.each([
    ['no branch of results', {}],
    ['results of another assignment only', { 'hw10/latest.json': '{}' }],
  ])('there may be no results: %s', async (_, files) => {
    const repository = await aRepository()
    if (Object.keys(files).length > 0) await repository.commit(files, grades)
    const [found] = await read([listed(repository.nodeId)])
    expect(found).toMatchObject({ kind: 'found', head: await repository.tip(), tip: null, files: [] })
    expect(found).not.toHaveProperty('latest')
  })

  test('nothing may have been pushed', async () => {
    const empty = await opened.fake.addMemoryRepository('cs101', 'hw1-bob', { private: true })
    const [found] = await read([listed(empty.nodeId)])
    expect(found).toMatchObject({ kind: 'found', head: null, tip: null })
  })

  test('a name that was changed meanwhile is no matter', async () => {
    const repository = await aRepository()
    opened.fake.rename('cs101', 'hw1-ada', 'hw1-lovelace')
    expect(await read([listed(repository.nodeId)])).toMatchObject([{ kind: 'found', name: 'hw1-lovelace' }])
  })

  test('what is gone is told, and the others of the batch are kept', async () => {
    const repository = await aRepository()
    const results = await read([listed('R_77'), listed(repository.nodeId), listed('R_78')])
    expect(results.map(({ kind }) => kind).toSorted()).toEqual(['found', 'gone', 'gone'])
    expect(opened.api.spent().requests).toBe(1)
  })

  test('a text that GitHub cuts is fetched whole', async () => {
    const repository = await aRepository()
    const long = `${'x'.repeat(511_999)}é and more`
    await repository.commit({ 'hw1/latest.json': long }, grades)
    expect(await read([listed(repository.nodeId)])).toMatchObject([
      { latest: { content: { kind: 'text', text: long } } },
    ])
    expect(opened.fake.stats().rest).toBe(1)
  })

  test('a text that is cut and cannot be fetched whole is a failure, which the next harvest mends', async () => {
    const repository = await aRepository()
    await repository.commit({ 'hw1/latest.json': 'x'.repeat(600_000) }, grades)
    opened.fake.faults.add('GET /repos/cs101/hw1-ada/git/blobs', 'unavailable', 4)
    expect(await read([listed(repository.nodeId)])).toMatchObject([
      { kind: 'failed', reason: 'GitHub answered 503 (Service unavailable)' },
    ])
    expect(await read([listed(repository.nodeId)])).toMatchObject([{ kind: 'found' }])
  })

  test('what is no record of ours in size is not fetched at all', async () => {
    const repository = await aRepository()
    await repository.commit({ 'hw1/latest.json': 'x'.repeat(5_000_001) }, grades)
    expect(await read([listed(repository.nodeId)])).toMatchObject([
      { latest: { content: { kind: 'truncated', bytes: 5_000_001 } } },
    ])
    expect(opened.fake.stats().rest).toBe(0)
  })

  test('bytes are no text', async () => {
    const repository = await aRepository()
    await repository.commit({ 'hw1/latest.json': 'a\0b' }, grades)
    expect(await read([listed(repository.nodeId)])).toMatchObject([
      { latest: { content: { kind: 'binary' } } },
    ])
  })

  test('a token that may not read its content says so, and nothing is taken for missing', async () => {
    const repository = await aRepository()
    const token = opened.fake.addToken('ghs_blind', { contents: 'none' })
    const api = await openWith(opened.fake, token)
    const request = { assignment: 'hw1', branch: 'grades', withEvidence: false }
    const found = await collect(fetchResults(api, { ...request, repositories: [listed(repository.nodeId)] }))
    expect(found).toMatchObject([{ kind: 'failed', reason: expect.stringContaining('not accessible') }])
  })
})

describe('of its runs', () => {
  const runAt = (
    head: string,
    id: number,
    annotations = [{ title: 'Grade record', message: announced }],
  ) => ({
    id,
    head_sha: head,
    event: 'push',
    path: '.github/workflows/grade.yml',
    annotations,
  })
  const digest = 'd'.repeat(64)
  const announced = `hw1/latest.json sha256=${digest}`

  test('those of the head are known with what their jobs announced', async () => {
    const repository = await aRepository()
    const head = await repository.commit({ '.github/workflows/grade.yml': 'on: push\n', '.github/x': '' })
    // Today's numbers are larger than the schema's type can hold.
    repository.addRun(runAt(head, 20_000_000_001))
    repository.addRun(runAt(head, 2, [{ title: 'Something else', message: announced }]))
    repository.addRun(runAt('e'.repeat(40), 3))
    const [found] = await read([listed(repository.nodeId)], { withEvidence: true })
    expect(found).toMatchObject({
      headEvidence: {
        commit: head,
        runs: [
          { id: 20_000_000_001, event: 'push', announced: [digest] },
          { id: 2, announced: [] },
        ],
        workflows: { '.github/workflows/grade.yml': expect.any(String) },
      },
    })
  })

  test('what somebody wrote as a check of their own is not what a job announced', async () => {
    const repository = await aRepository()
    const head = (await repository.tip()) ?? ''
    repository.addRun({ ...runAt(head, 1), title: 'Grade', summary: 'All is well' })
    const [found] = await read([listed(repository.nodeId)], { withEvidence: true })
    expect(found).toMatchObject({ headEvidence: { runs: [{ id: 1, announced: [] }] } })
  })

  test('a commit with more runs than usual is asked about once more, and deeper', async () => {
    const repository = await aRepository()
    const head = await repository.tip()
    for (let id = 1; id <= 9; id += 1) repository.addRun(runAt(head ?? '', id))
    const [found] = await read([listed(repository.nodeId)], { withEvidence: true })
    expect(found?.kind === 'found' ? found.headEvidence?.runs : []).toHaveLength(9)
    expect(opened.api.spent().requests).toBe(2)
  })

  test('a token that may not see them loses nothing but them', async () => {
    const repository = await aRepository()
    await repository.commit({ 'hw1/latest.json': record }, grades)
    const token = opened.fake.addToken('ghs_contents', { contents: 'read', actions: 'none' })
    const api = await openWith(opened.fake, token)
    const request = { assignment: 'hw1', branch: 'grades', withEvidence: true }
    const [found] = await collect(
      fetchResults(api, { ...request, repositories: [listed(repository.nodeId)] }),
    )
    expect(found).toMatchObject({ kind: 'found', latest: { content: { text: record } } })
    expect(found).not.toHaveProperty('headEvidence')
    expect(api.spent().requests).toBe(1)
  })
})

describe('of answers that the stand-in never gives', () => {
  const node = {
    id: 'R_1',
    databaseId: 1,
    name: 'hw1-ada',
    owner: { login: 'cs101' },
    defaultBranchRef: { target: { oid: 'a' } },
    headCommit: { oid: 'a', checkSuites: { pageInfo: { hasNextPage: false }, nodes: [] } },
    workflows: null,
    headAgain: { oid: 'a' },
    ref: null,
    folder: null,
    latest: null,
  }
  const errors: GraphQLError[] = []
  const answering = (nodes: readonly unknown[]): Api => ({
    graphql: async () => ({ kind: 'answered', data: { nodes }, errors, ms: 1 }),
    rest: { request: async () => ({ status: 404, data: {}, headers: {} }) },
    spent: () => ({ requests: 0, points: 0 }),
    blindness: async () => undefined,
  })
  const readFrom = (nodes: readonly unknown[]) => {
    const request = { assignment: 'hw1', branch: 'grades', withEvidence: true }
    return collect(fetchResults(answering(nodes), { ...request, repositories: [listed('R_1')] }))
  }

  test.each([
    ['it stays where it is', node, { commit: 'a' }],
    ['it moved after its runs were read', { ...node, headAgain: { oid: 'b' } }, undefined],
    ['it moved before', { ...node, defaultBranchRef: { target: { oid: 'b' } } }, undefined],
  ])('the runs of a head are believed only if it did not move meanwhile: %s', async (_, given, evidence) => {
    const [found] = await readFrom([given])
    expect(found?.kind === 'found' ? found.headEvidence : found).toEqual(
      evidence === undefined ? undefined : expect.objectContaining(evidence),
    )
  })

  test('what is not as GitHub documents it is no empty repository', async () => {
    expect(await readFrom([{ ...node, owner: null }])).toMatchObject([{ kind: 'failed' }])
  })

  test('nothing, without a word why, is asked for by REST', async () => {
    expect(await readFrom([null])).toMatchObject([
      { kind: 'gone', reason: 'GitHub knows no repository by this id' },
    ])
  })
})

describe('of a class', () => {
  const students = async (count: number): Promise<Listed[]> => {
    opened.fake.seedRepositories({ org: 'cs101', count })
    return collect(
      listRepositories(opened.api, { org: 'cs101', choice: { names: ['hw1-*', '!*-template'] } }),
    )
  }
  const summary = (results: readonly RepositoryResults[]) =>
    results.map((one) => ({ ...one })).toSorted((one, other) => (one.nodeId < other.nodeId ? -1 : 1))

  test('a thousand cost thirty-one points with their listing', async () => {
    const results = await read(await students(1000))
    expect(results.filter(({ kind }) => kind === 'found')).toHaveLength(1000)
    expect(opened.api.spent().points).toBeLessThanOrEqual(31)
    expect(opened.fake.stats().rest).toBe(0)
  })

  test('the runs at each head come in the same batches', async () => {
    const results = await read(await students(60), { withEvidence: true })
    expect(results).toHaveLength(60)
    for (const one of results) {
      expect(one).toMatchObject({
        headEvidence: {
          commit: one.kind === 'found' ? one.head : '',
          runs: [{ event: 'push', workflowPath: '.github/workflows/grade.yml' }],
          workflows: { '.github/workflows/grade.yml': expect.stringMatching(/^[0-9a-f]{40}$/) },
        },
      })
    }
    expect(opened.api.spent()).toMatchObject({ requests: 3 })
    expect(opened.api.spent().points).toBeLessThanOrEqual(10)
  })

  test.each<[string, FaultName[]]>([
    ['of every kind', []],
    ['partial answers', ['resource_limits']],
    ['time-outs', ['bad_gateway', 'went_wrong']],
  ])('faults in every third answer change nothing in what is found: %s', async (_, names) => {
    const repositories = await students(150)
    const expected = summary(await read(repositories))
    if (names.length > 0) opened.fake.faults.every(3, names)
    else opened.fake.faults.every(3)
    expect(summary(await read(repositories))).toEqual(expected)
  })

  test('one that is too much by itself is read by REST, with the same findings', async () => {
    const repositories = await students(4)
    const expected = summary(await read(repositories))
    opened.fake.limits.blobsPerQuery = 0
    expect(summary(await read(repositories))).toEqual(expected)
    expect(opened.fake.stats().rest).toBeGreaterThan(0)
  })

  test('GitHub giving up after ten seconds makes the batches smaller, and all are read', async () => {
    const repositories = await students(120)
    Object.assign(opened.fake.latency, { pageMs: 800, blobMs: 300 })
    opened.fake.log.length = 0
    const results = await read(repositories)
    expect(results.filter(({ kind }) => kind === 'found')).toHaveLength(120)
    const { graphql, rest } = opened.fake.stats()
    expect(graphql.requests).toBeLessThanOrEqual(12)
    expect(rest).toBe(0)
  })
})
