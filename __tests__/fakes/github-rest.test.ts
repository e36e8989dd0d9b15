import { generateKeyPairSync } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { createAppAuth } from '@octokit/auth-app'
import { request } from '@octokit/request'
import { type FakeGitHub, type FakeRepository, startFakeGitHub } from './github.js'
import { ask, get } from './github-ask.js'

let fake: FakeGitHub
let ada: FakeRepository

beforeAll(async () => {
  fake = await startFakeGitHub({ now: () => new Date('2026-11-20T12:00:00Z') })
  fake.seedRepositories({ org: 'cs101', count: 45 })
  ada = await fake.addMemoryRepository('zoo', 'hw1-ada', {
    private: true,
    template: 'cs101/hw1',
    topics: ['hw1'],
    properties: { course: 'cs101' },
    collaborators: ['ada'],
    files: { 'src/a.txt': 'one\n', 'big.bin': 'x'.repeat(1_100_000) },
  })
  fake.addUser({ id: 4711, login: 'ada', name: 'Ada' })
  fake.addTeam('zoo', 'tutors', ['hw1-ada'])
})
afterAll(() => fake.close())

test('lists come in pages that name the next and the last', async () => {
  const { headers, body } = await get(fake, '/orgs/cs101/repos?sort=full_name&per_page=20&page=2')
  expect(body).toHaveLength(20)
  expect(headers.get('link')).toContain('repos?sort=full_name&per_page=20&page=3>; rel="next"')
  expect(headers.get('link')).toContain('page=3>; rel="last"')
  expect((await get(fake, '/orgs/cs101/repos?per_page=100')).headers.get('link')).toBeNull()
})

test.each([
  ['/repos/zoo/hw1-ada', { topics: ['hw1'], template_repository: { full_name: 'cs101/hw1' } }],
  ['/repos/zoo/hw1-ada/topics', { names: ['hw1'] }],
  ['/repos/zoo/hw1-ada/collaborators', [{ login: 'ada', id: 4711 }]],
  [
    '/orgs/zoo/properties/values',
    [{ repository_name: 'hw1-ada', properties: [{ property_name: 'course', value: 'cs101' }] }],
  ],
  ['/orgs/zoo/teams/tutors/repos', [{ full_name: 'zoo/hw1-ada' }]],
  ['/user/4711', { login: 'ada' }],
  ['/users/ADA', { id: 4711 }],
  ['/repos/zoo/hw1-ada/contents/src', [{ name: 'a.txt', path: 'src/a.txt', type: 'file', size: 4 }]],
  ['/repos/zoo/hw1-ada/contents/src/a.txt', { content: 'b25lCg==', encoding: 'base64' }],
  // Above 1 MB there is only the raw form.
  ['/repos/zoo/hw1-ada/contents/big.bin', { content: '', encoding: 'none', size: 1_100_000 }],
  [
    '/repos/zoo/hw1-ada/git/trees/main?recursive=1',
    { tree: [{ path: 'big.bin' }, { path: 'src', type: 'tree' }, { path: 'src/a.txt', size: 4 }] },
  ],
  [
    '/repos/cs101/hw1-student-00001/actions/runs',
    { total_count: expect.any(Number), workflow_runs: expect.any(Array) },
  ],
])('%s tells what GitHub tells', async (path, body) => {
  expect(await get(fake, path)).toMatchObject({ status: 200, body })
})

test('a raw file is its bytes', async () => {
  const { body } = await get(fake, '/repos/zoo/hw1-ada/contents/src/a.txt', {
    accept: 'application/vnd.github.raw+json',
  })
  expect(body).toBe('one\n')
})

test('an old name leads to the number, and the number to the new name', async () => {
  fake.rename('cs101', 'hw1-student-00002', 'hw1-two')
  const { status, headers } = await get(fake, '/repos/cs101/hw1-student-00002/branches/main')
  const to = new URL(headers.get('location') ?? '').pathname
  expect([status, to]).toEqual([
    301,
    `/api/v3/repositories/${fake.repository('cs101', 'hw1-two').id}/branches/main`,
  ])
  expect(await get(fake, to.replace('/api/v3', '').replace('/branches/main', ''))).toMatchObject({
    body: { name: 'hw1-two' },
  })
})

test('what was removed, or is not for this token, is not there', async () => {
  const token = fake.addToken('ghp_other', { contents: 'read', repositories: ['zoo/hw1-ada'] })
  expect((await get(fake, '/repos/cs101/hw1-student-00009')).status).toBe(200)
  expect((await get(fake, '/repos/cs101/hw1-student-00009', { token })).status).toBe(404)
  fake.remove('cs101', 'hw1-student-00009')
  expect((await get(fake, '/repos/cs101/hw1-student-00009')).status).toBe(404)
})

test('an artifact is found by its run, and its download leads elsewhere without a token', async () => {
  ada.addRun({ id: 11_000_000_001, head_sha: (await ada.tip()) ?? '' })
  ada.addArtifact({
    id: 5,
    name: 'grade',
    runId: 11_000_000_001,
    zip: Buffer.from('PK'),
    createdAt: '2026-11-20T12:00:00Z',
  })
  const { body } = await get(fake, '/repos/zoo/hw1-ada/actions/runs/11000000001/artifacts')
  expect(body).toMatchObject({
    total_count: 1,
    artifacts: [{ id: 5, workflow_run: { head_sha: await ada.tip() } }],
  })
  const { status, headers } = await get(fake, '/repos/zoo/hw1-ada/actions/artifacts/5/zip')
  expect(status).toBe(302)
  expect(await (await fetch(headers.get('location') ?? '')).text()).toBe('PK')
})

test('a check run tells its annotations', async () => {
  const annotations = [{ title: 'Autograding', message: 'Points 8/10' }]
  const commit = (await ada.tip()) ?? ''
  ada.addRun({ id: 12, head_sha: commit, job: 'run-autograding-tests', annotations })
  const { body } = await get(
    fake,
    `/repos/zoo/hw1-ada/commits/${commit}/check-runs?check_name=run-autograding-tests`,
  )
  expect(body).toMatchObject({ check_runs: [{ id: 12, output: { annotations_count: 1 } }] })
  expect((await get(fake, '/repos/zoo/hw1-ada/check-runs/12/annotations')).body).toMatchObject(annotations)
})

test('a release has its files', async () => {
  const assets = [{ id: 9, name: 'result.json', content: Buffer.from('{}') }]
  ada.addRelease({ id: 8, tag: 'submit/1', body: '', createdAt: '2026-11-20T12:00:00Z', assets })
  expect((await get(fake, '/repos/zoo/hw1-ada/releases')).body).toMatchObject([
    { tag_name: 'submit/1', assets: [{ id: 9, name: 'result.json', size: 2 }] },
  ])
  const { body } = await get(fake, '/repos/zoo/hw1-ada/releases/assets/9', {
    accept: 'application/octet-stream',
  })
  expect(body).toBe('{}')
})

describe('a GitHub App', () => {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    privateKeyEncoding: { type: 'pkcs1', format: 'pem' },
    publicKeyEncoding: { type: 'spki', format: 'pem' },
  })
  const baseUrl = (): string => fake.apiUrl

  test('gets a token for its installation, which ends after an hour', async () => {
    const permissions = { contents: 'read', actions: 'read' } as const
    fake.addApp({
      id: 77,
      publicKey,
      installations: [{ id: 3, owner: 'cs101', selection: 'all', permissions }],
    })
    const auth = createAppAuth({
      appId: 77,
      privateKey,
      installationId: 3,
      request: request.defaults({ baseUrl: baseUrl() }),
    })
    const { token, expiresAt } = await auth({ type: 'installation' })
    expect(expiresAt).toBe('2026-11-20T13:00:00Z')
    expect((await get(fake, '/repos/cs101/hw1', { token })).status).toBe(200)
    expect((await get(fake, '/repos/zoo/hw1-ada', { token })).status).toBe(404)
    expect((await get(fake, '/installation/repositories?per_page=1', { token })).body).toMatchObject({
      repository_selection: 'all',
    })
    fake.clock.advance(3_600_000)
    expect((await get(fake, '/repos/cs101/hw1', { token })).status).toBe(401)
  })

  test('of another key gets none', async () => {
    fake.addApp({ id: 78, publicKey: publicKey.replace(/[A-Z]{4}/, 'AAAA'), installations: [] })
    const auth = createAppAuth({
      appId: 79,
      privateKey,
      installationId: 3,
      request: request.defaults({ baseUrl: baseUrl() }),
    })
    await expect(auth({ type: 'installation' })).rejects.toThrow('JSON web token')
  })
})

test('what a workflow commits through the API is the bot’s, and signed by GitHub', async () => {
  const post = async (path: string, body: object): Promise<{ sha: string }> => {
    const url = `${fake.apiUrl}/repos/cs101/hw1-student-00003/git/${path}`
    const headers = { authorization: `token ${fake.token}` }
    const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) })
    return JSON.parse(await response.text())
  }
  const tree = await post('trees', { tree: [{ path: 'a', mode: '100644', type: 'blob', content: 'one' }] })
  const { sha } = await post('commits', { message: 'Grade', tree: tree.sha })
  await post('refs', { ref: 'refs/heads/other', sha })
  const { data } = await ask(
    fake,
    `{ repository(owner: "cs101", name: "hw1-student-00003") { pushedAt ref(qualifiedName: "other") { target {
      ... on Commit { author { user { login } } signature { isValid wasSignedByGitHub } } } } } }`,
  )
  expect(data).toMatchObject({
    repository: {
      pushedAt: new Date(fake.clock.now()).toISOString().replace('.000', ''),
      ref: {
        target: {
          author: { user: { login: 'github-actions[bot]' } },
          signature: { isValid: true, wasSignedByGitHub: true },
        },
      },
    },
  })
})
