import { generateKeyPairSync } from 'node:crypto'
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { type AskedToken, hostOf, tokenSource } from '../../src/github/tokens.js'
import { impatientClock } from '../fakes/clock.js'
import { type FakeGitHub, startFakeGitHub } from '../fakes/github.js'

let dir: string
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'tokens-'))
})
afterAll(() => rm(dir, { recursive: true, force: true }))

const asked = (more: Partial<AskedToken> = {}): AskedToken => ({
  apiUrl: 'https://api.github.com',
  app: {},
  clock: impatientClock(),
  ...more,
})
const tokenOf = async (env: Record<string, string>, more: Partial<AskedToken> = {}): Promise<string> =>
  (await tokenSource(env, asked(more)))()

/** A `gh` that says with what it was asked. */
async function fakeGh(script: string): Promise<Record<string, string>> {
  const bin = await mkdtemp(join(dir, 'bin-'))
  await writeFile(join(bin, 'gh'), `#!/bin/sh\n${script}\n`)
  await chmod(join(bin, 'gh'), 0o755)
  return { PATH: `${bin}:/usr/bin:/bin` }
}

describe('a token', () => {
  test.each([
    [{ GITHUB_TOKEN: 'ghs_a', GH_TOKEN: 'ghs_b' }, 'ghs_a'],
    [{ GH_TOKEN: 'ghs_b' }, 'ghs_b'],
    [{ GITHUB_TOKEN: '', GH_TOKEN: 'ghs_b' }, 'ghs_b'],
    [{ GITHUB_TOKEN: 'ghs_a\n' }, 'ghs_a'],
  ])('is taken from the environment: %j', async (env, token) => {
    expect(await tokenOf(env)).toBe(token)
  })

  test.each([
    ['https://api.github.com', 'github.com'],
    ['https://github.example.edu/api/v3', 'github.example.edu'],
    ['https://api.example.ghe.com', 'example.ghe.com'],
  ])('is the one that gh keeps for that host, else: %s', async (apiUrl, host) => {
    expect(hostOf(apiUrl)).toBe(host)
    expect(await tokenOf(await fakeGh('echo "$*"'), { apiUrl })).toBe(`auth token --hostname ${host}`)
  })

  test.each([
    ['gh is not logged in', 'echo "not logged in" >&2; exit 1'],
    ['gh keeps none', 'exit 0'],
  ])('that nobody has is told with what to do: %s', async (_, script) => {
    await expect(tokenOf(await fakeGh(script))).rejects.toThrow(
      'there is no token for GitHub (set GITHUB_TOKEN or GH_TOKEN, or log in with `gh auth login --hostname github.com`',
    )
  })

  test('is missing too where there is no gh', async () => {
    await expect(tokenOf({ PATH: dir })).rejects.toThrow('there is no token for GitHub')
  })

  test('of gh is not asked for where a variable is set', async () => {
    const env = await fakeGh(`touch ${dir}/asked; echo ghs_gh`)
    expect(await tokenOf({ ...env, GH_TOKEN: 'ghs_b' })).toBe('ghs_b')
    await expect(rm(join(dir, 'asked'))).rejects.toThrow('ENOENT')
  })
})

describe('a GitHub App', () => {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    // As GitHub hands it out.
    privateKeyEncoding: { type: 'pkcs1', format: 'pem' },
  })
  let fake: FakeGitHub
  let clock: ReturnType<typeof impatientClock>
  let keyFile: string
  beforeEach(async () => {
    clock = impatientClock(Date.now())
    fake = await startFakeGitHub({ now: () => new Date(clock.now()) })
    const permissions = { contents: 'read', actions: 'read' } as const
    fake.addApp({
      id: 42,
      publicKey,
      installations: [{ id: 7, owner: 'cs101', selection: 'all', permissions }],
    })
    keyFile = join(dir, 'app.pem')
    await writeFile(keyFile, privateKey)
  })
  afterEach(() => fake.close())

  const opened = (more: Partial<AskedToken> = {}, env: Record<string, string> = {}) =>
    tokenSource(env, asked({ apiUrl: fake.apiUrl, org: 'cs101', clock, app: { id: '42', keyFile }, ...more }))

  test('gives a token of its installation in the organisation, and keeps it', async () => {
    const token = await opened()
    const first = await token()
    expect(first).toMatch(/^ghs_installation7/)
    expect(await token()).toBe(first)
    expect(fake.stats().requests).toBe(2)
  })

  test('wins over a token, since somebody named it', async () => {
    const token = await opened(
      { app: {} },
      {
        GITHUB_TOKEN: 'ghs_a',
        GRADE_APP_ID: '42',
        GRADE_APP_PRIVATE_KEY: privateKey.replaceAll('\n', '\\n'),
      },
    )
    expect(await token()).toMatch(/^ghs_installation7/)
  })

  test('gives another before the first one expires', async () => {
    const token = await opened({ app: { id: '42', keyFile, installation: '7' } })
    const first = await token()
    await clock.sleep(50 * 60_000)
    expect(await token()).toBe(first)
    await clock.sleep(6 * 60_000)
    expect(await token()).not.toBe(first)
    expect(fake.stats().requests).toBe(2)
  })

  test.each<[string, Partial<AskedToken>, string]>([
    ['it is installed elsewhere', { org: 'cs999' }, 'install the App in cs999, or give --app-installation'],
    ['its id is wrong', { app: { id: '43' } }, 'is the id right, and the key one of this App'],
    ['nobody says where', { org: '' }, 'give --org or --app-installation'],
  ])('that gives no token is told with what to do: %s', async (_, more, hint) => {
    const { org, ...rest } = { ...asked(), org: 'cs101', ...more }
    const app = { id: '42', keyFile, ...more.app }
    const source = await tokenSource(
      {},
      { ...rest, apiUrl: fake.apiUrl, clock, app, ...(org !== '' && { org }) },
    )
    await expect(source()).rejects.toThrow(hint)
  })

  test('whose key is none is told so', async () => {
    await writeFile(keyFile, 'not a key')
    const token = await opened()
    await expect(token()).rejects.toThrow(/App 42: \S.*is the key the whole \.pem file/)
  })

  test.each<[Record<string, string>, Partial<AskedToken>, string]>([
    [{ GRADE_APP_ID: '42' }, { app: {} }, "the GitHub App's key is missing"],
    [{}, { app: { keyFile: '/nowhere/app.pem', id: '42' } }, 'cannot read the key of the GitHub App'],
    [{ GRADE_APP_PRIVATE_KEY: 'key' }, { app: {} }, "the GitHub App's id is missing"],
  ])('of which only half is said is told at once: %j', async (env, more, message) => {
    await expect(opened(more, env)).rejects.toThrow(message)
  })
})
