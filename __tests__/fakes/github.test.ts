import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type FakeGitHub, type FakeRepository, startFakeGitHub } from './github.js'

let fake: FakeGitHub
let repository: FakeRepository
let dir: string

beforeAll(async () => {
  fake = await startFakeGitHub({ now: () => new Date('2026-11-20T12:00:00Z') })
  repository = await fake.createRepository('cs101', 'hw3-ada', { private: true, files: { 'a.txt': 'one\n' } })
  dir = await mkdtemp(join(tmpdir(), 'student-'))
})
afterAll(async () => {
  await rm(dir, { recursive: true, force: true })
  await fake.close()
})

const run = (args: string[]) =>
  promisify(execFile)('git', args, {
    env: {
      PATH: process.env.PATH,
      LC_ALL: 'C',
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_TERMINAL_PROMPT: '0',
    },
  })
const urlWith = (token: string): string =>
  `${fake.serverUrl.replace('://', `://x:${token}@`)}/cs101/hw3-ada.git`

test('a student clones, commits and pushes with git, and the API shows it', async () => {
  await run(['clone', '-q', urlWith(fake.token), dir])
  await writeFile(join(dir, 'a.txt'), 'two\n')
  const who = ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.edu']
  await run(['-C', dir, ...who, 'commit', '-qam', 'Second'])
  await run(['-C', dir, 'push', '-q'])
  expect(await repository.read('a.txt')).toBe('two\n')
  expect(await repository.pushEvent()).toMatchObject({
    ref: 'refs/heads/main',
    after: await repository.tip(),
    repository: { name: 'hw3-ada', private: true, default_branch: 'main', pushed_at: 1_795_176_000 },
  })
})

test('a token that only reads clones but does not push', async () => {
  const url = urlWith(fake.addToken('ghs_reads', { contents: 'read' }))
  expect((await run(['ls-remote', url, 'refs/heads/main'])).stdout).toContain(await repository.tip())
  await expect(run(['-C', dir, 'push', '-q', '--force', url, 'HEAD~1:refs/heads/main'])).rejects.toThrow(
    '403',
  )
})

test('what a token may not see is not there', async () => {
  const get = async (token: string): Promise<number> =>
    (await fetch(`${fake.apiUrl}/repos/cs101/hw3-ada`, { headers: { authorization: `token ${token}` } }))
      .status
  expect(await get(fake.token)).toBe(200)
  expect(await get('ghs_unknown')).toBe(401)
  expect(await get(fake.addToken('ghs_zoe', { contents: 'write', repositories: ['cs101/hw3-zoe'] }))).toBe(
    404,
  )
  expect(await get(fake.addToken('ghs_none', {}))).toBe(403)
})
