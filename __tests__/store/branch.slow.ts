import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Attempt } from '../../src/domain/attempt.js'
import { connect } from '../../src/github/client.js'
import type { Clock } from '../../src/github/retry.js'
import { formatAttempt } from '../../src/record/format-attempt.js'
import { linkedImages } from '../../src/record/images.js'
import { recordOnBranch } from '../../src/store/branch.js'
import { readHistory } from '../../src/store/history.js'
import { impatientClock } from '../fakes/clock.js'
import { git } from '../fakes/github/git.js'
import { type FakeGitHub, type FakeRepository, startFakeGitHub } from '../fakes/github.js'
import { anAttempt, aPng } from './attempts.js'

const realClock: Clock = { now: () => performance.now(), sleep: (ms) => sleep(ms), random: Math.random }

let fake: FakeGitHub
let number = 0
const names = { owner: 'cs101', branch: 'grades' }

beforeAll(async () => {
  fake = await startFakeGitHub()
})
afterAll(() => fake.close())

const aRepository = (): Promise<FakeRepository> =>
  fake.createRepository('cs101', `hw3-${++number}`, { private: true, files: { 'list.c': 'int main;' } })

type Changes = { token?: string; clock?: Clock; tries?: number; branch?: string }

async function record({ repo }: FakeRepository, attempt: Attempt, changes: Changes = {}) {
  const { token = fake.token, clock = impatientClock(), tries = 30, branch = 'grades' } = changes
  const github = await connect({ token, apiUrl: fake.apiUrl, clock })
  const target = { ...names, repo, branch }
  return recordOnBranch(github, attempt, { target, serverUrl: 'https://github.com', clock, tries })
}

const requestsOf = ({ repo }: FakeRepository): string[] =>
  fake.log
    .filter(({ path }) => path.includes(`/repos/cs101/${repo}`))
    .map(({ method, path }) => `${method} ${path}`)

const filesOf = async (repository: FakeRepository): Promise<string[]> => {
  const index = JSON.parse((await repository.read('hw3/index.json', 'grades')) ?? '')
  return index.attempts.map((line: { file: string }) => line.file).sort()
}

describe('recording on the results branch', () => {
  test('makes an orphan branch with the record, the latest attempt and the index', async () => {
    const repository = await aRepository()
    const attempt = anAttempt()
    const { commit, path, url } = await record(repository, attempt)
    expect(await repository.tip('grades')).toBe(commit)
    expect(await repository.read(path, 'grades')).toBe(formatAttempt(attempt))
    expect(await repository.list('grades')).toEqual([path, 'hw3/index.json', 'hw3/latest.json'].sort())
    expect(url).toBe(`https://github.com/cs101/${repository.repo}/blob/${commit}/${path}`)
    expect(await git(repository.gitDir, ['log', '--format=%P|%s', 'grades'])).toBe('|Grade hw3 aaaaaaa')
  })

  test('leaves the student’s branch alone, and takes five requests', async () => {
    const repository = await aRepository()
    const before = await repository.tip()
    await record(repository, anAttempt(1))
    const requests = requestsOf(repository).length
    await record(repository, anAttempt(2))
    expect(requestsOf(repository).length - requests).toBe(5)
    expect(await repository.tip()).toBe(before)
    expect(await git(repository.gitDir, ['rev-list', '--count', 'grades'])).toBe('2')
  })

  test('puts pictures beside the record, in the same commit and within ten requests', async () => {
    const repository = await aRepository()
    await record(repository, anAttempt(1))
    const requests = requestsOf(repository).length
    const images = [1, 2, 3, 4, 5, 5, 6].map((number) => ({ label: 'plot', url: aPng(number) }))
    const attempt = anAttempt(2, { images })
    await record(repository, attempt)
    expect(requestsOf(repository).length - requests).toBe(10)
    expect(await git(repository.gitDir, ['rev-list', '--count', 'grades'])).toBe('2')
    const { files } = linkedImages(attempt)
    expect(files).toHaveLength(5)
    expect(await repository.list('grades')).toEqual(
      expect.arrayContaining(files.map(({ path }) => `hw3/${path}`)),
    )
    for (const { path, bytes } of files) {
      const blob = createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex')
      expect(await git(repository.gitDir, ['rev-parse', `grades:hw3/${path}`])).toBe(blob)
    }
  })

  test('keeps every record: nothing that is there is changed', async () => {
    const repository = await aRepository()
    const paths = []
    for (const index of [1, 2, 3]) paths.push((await record(repository, anAttempt(index))).path)
    for (const [index, path] of paths.entries()) {
      expect(await repository.read(path, 'grades')).toBe(formatAttempt(anAttempt(index + 1)))
    }
    expect(await filesOf(repository)).toHaveLength(3)
  })

  test('twice is once', async () => {
    const repository = await aRepository()
    const first = await record(repository, anAttempt())
    expect(await record(repository, anAttempt())).toEqual(first)
    expect(await git(repository.gitDir, ['rev-list', '--count', 'grades'])).toBe('1')
  })

  test('never replaces the record of another grading', async () => {
    const repository = await aRepository()
    const { path } = await record(repository, anAttempt())
    await expect(record(repository, anAttempt(1, { points: 7 }))).rejects.toThrow(/`key`/)
    expect(await repository.read(path, 'grades')).toBe(formatAttempt(anAttempt()))
  })

  test('goes on over an index that is no index', async () => {
    const repository = await aRepository()
    await record(repository, anAttempt(1))
    await repository.commit({ 'hw3/index.json': '{"attempts": [' }, { branch: 'grades' })
    const { path } = await record(repository, anAttempt(2))
    expect(await repository.list('grades')).toContain(path)
    expect(await filesOf(repository)).toContain(path.split('/').at(-1))
  })

  test.each<[string, Record<string, string | null>]>([
    ['a directory', { 'hw3/index.json': null, 'hw3/index.json/x': '' }],
    [
      'larger than a megabyte',
      { 'hw3/index.json': `{"schema":"attempt-index/v1","attempts":[]}${' '.repeat(1e6)}` },
    ],
    ['larger than any answer', { 'hw3/index.json': 'x'.repeat(21_000_000) }],
    ['empty', { 'hw3/index.json': '' }],
  ])('goes on over an index that is %s, says so, and keeps the records', async (_, files) => {
    const repository = await aRepository()
    const { path: first } = await record(repository, anAttempt(1))
    await repository.commit(files, { branch: 'grades' })
    const { path } = await record(repository, anAttempt(2))
    expect(await repository.list('grades')).toEqual(expect.arrayContaining([first, path, 'hw3/index.json']))
    expect(await filesOf(repository)).toEqual([path.split('/').at(-1)])
    expect(await repository.read('hw3/index.json', 'grades')).toContain('could not be read')
  })

  test('goes on over an index that GitHub does not even show', async () => {
    const repository = await aRepository()
    await record(repository, anAttempt(1))
    const message = 'The requested blob is too large to fetch via the API'
    const request = `GET /repos/cs101/${repository.repo}/contents`
    fake.faults.add(request, { kind: 'answer', status: 403, message })
    const { path } = await record(repository, anAttempt(2))
    expect(await filesOf(repository)).toEqual([path.split('/').at(-1)])
  })

  test('starts no index again because of what something else than GitHub answered', async () => {
    const repository = await aRepository()
    await record(repository, anAttempt(1))
    const request = `GET /repos/cs101/${repository.repo}/contents`
    fake.faults.add(request, { kind: 'answer', status: 200, message: 'Please log in' })
    await expect(record(repository, anAttempt(2))).rejects.toThrow('not what it documents')
    expect(await filesOf(repository)).toHaveLength(1)
  })

  test('keeps assignments apart', async () => {
    const repository = await aRepository()
    await record(repository, anAttempt(1))
    await record(repository, anAttempt(2, { assignment: 'hw4' }))
    expect(await filesOf(repository)).toHaveLength(1)
    expect(await repository.list('grades')).toContain('hw4/latest.json')
  })

  test('can be cloned with git, as a student would', async () => {
    const repository = await aRepository()
    const { path } = await record(repository, anAttempt())
    const dir = await mkdtemp(join(tmpdir(), 'clone-'))
    try {
      const url = fake.serverUrl.replace('://', `://x:${fake.token}@`)
      const env = { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' }
      const args = ['clone', '-q', '-b', 'grades', `${url}/cs101/${repository.repo}.git`, dir]
      await promisify(execFile)('git', args, { env })
      expect(await readFile(join(dir, path), 'utf8')).toBe(formatAttempt(anAttempt()))
      expect((await readdir(join(dir, 'hw3'))).length).toBe(3)
    } finally {
      await rm(dir, { recursive: true, force: true })
    }
  })
})

describe('six graders at once', () => {
  test('lose nothing, not even while the branch is made', async () => {
    const repository = await aRepository()
    const attempts = Array.from({ length: 6 }, (_, index) => anAttempt(index + 1))
    const recorded = await Promise.all(
      attempts.map((attempt) => record(repository, attempt, { clock: realClock })),
    )
    const names = recorded.map(({ path }) => path.split('/').at(-1) ?? '').sort()
    expect(await filesOf(repository)).toEqual(names)
    expect((await repository.list('grades')).length).toBe(8)
    expect(await repository.read('hw3/latest.json', 'grades')).toContain(
      `"${anAttempt(6).submission.commit}"`,
    )
    expect(await git(repository.gitDir, ['rev-list', '--count', 'grades'])).toBe('6')
  })
})

describe('trouble at GitHub', () => {
  const at = ({ repo }: FakeRepository, request: string): string =>
    request.replace('/repo', `/repos/cs101/${repo}`)

  test.each<[string, string, Parameters<FakeGitHub['faults']['add']>[1]]>([
    ['a server error while the tip is read', 'GET /repo/branches', { kind: 'answer', status: 502 }],
    ['a broken connection while the index is read', 'GET /repo/contents', { kind: 'truncate' }],
    ['a server error while the tree is made', 'POST /repo/git/trees', { kind: 'answer', status: 500 }],
    ['a lost answer to the commit', 'POST /repo/git/commits', { kind: 'drop', applied: true }],
    ['a server error before the branch moves', 'PATCH /repo/git/refs', { kind: 'answer', status: 500 }],
    ['a server error after it moved', 'PATCH /repo/git/refs', { kind: 'answer', status: 500, applied: true }],
    ['a lost answer after it moved', 'PATCH /repo/git/refs', { kind: 'drop', applied: true }],
    [
      'a conflict',
      'PATCH /repo/git/refs',
      { kind: 'answer', status: 409, message: 'is at 1 but expected 2' },
    ],
    [
      'a limit while the branch moves',
      'PATCH /repo/git/refs',
      { kind: 'answer', status: 429, message: 'slow down', headers: { 'retry-after': '7' } },
    ],
  ])('%s is overcome, and the record is there once', async (_, request, fault) => {
    const repository = await aRepository()
    await record(repository, anAttempt(1))
    fake.faults.add(at(repository, request), fault)
    const { commit, path } = await record(repository, anAttempt(2))
    expect(await repository.tip('grades')).toBe(commit)
    expect(await repository.read(path, 'grades')).toBe(formatAttempt(anAttempt(2)))
    expect(await git(repository.gitDir, ['rev-list', '--count', 'grades'])).toBe('2')
  })

  test('a branch that was made though GitHub said otherwise is found', async () => {
    const repository = await aRepository()
    fake.faults.add(at(repository, 'POST /repo/git/refs'), { kind: 'answer', status: 500, applied: true })
    const { commit } = await record(repository, anAttempt())
    expect(await repository.tip('grades')).toBe(commit)
    expect(await git(repository.gitDir, ['rev-list', '--count', 'grades'])).toBe('1')
  })

  test('a limit is waited for exactly as long as GitHub says', async () => {
    const repository = await aRepository()
    const clock = impatientClock()
    const limit = { 'retry-after': '61' }
    fake.faults.add(at(repository, 'POST /repo/git/trees'), { kind: 'answer', status: 403, headers: limit })
    await record(repository, anAttempt(), { clock })
    expect(clock.pauses).toEqual([61_000])
  })

  test('trouble that lasts ends with a reason, not with endless tries', async () => {
    const repository = await aRepository()
    const request = at(repository, 'POST /repo/git/trees')
    fake.faults.add(request, { kind: 'answer', status: 503, message: 'down' }, 100)
    await expect(record(repository, anAttempt(), { tries: 4 })).rejects.toThrow(/after 4 tries.*503 \(down\)/)
    expect(requestsOf(repository).filter((line) => line.includes('/git/trees'))).toHaveLength(4)
  })

  test('a ruleset is named, with what to exclude', async () => {
    const repository = await aRepository()
    const message = 'Repository rule violations found\n\nChanges must be made through a pull request.'
    fake.faults.add(at(repository, 'POST /repo/git/refs'), { kind: 'answer', status: 422, message })
    await expect(record(repository, anAttempt())).rejects.toThrow(
      /exclude the branch 'grades' from the ruleset/,
    )
  })

  test('a token that only reads is told at once which line the workflow needs', async () => {
    const repository = await aRepository()
    const token = fake.addToken('ghs_reads', { contents: 'read' })
    await expect(record(repository, anAttempt(), { token })).rejects.toThrow(
      /`permissions: \{contents: write\}`/,
    )
    expect(requestsOf(repository).filter((line) => line.startsWith('POST'))).toHaveLength(1)
  })
})

describe('the history of an assignment', () => {
  const history = async ({ repo }: FakeRepository, token = fake.token) =>
    readHistory(
      await connect({ token, apiUrl: fake.apiUrl, clock: impatientClock() }),
      { ...names, repo },
      'hw3',
    )

  test('is what the index lists', async () => {
    const repository = await aRepository()
    await record(repository, anAttempt(1))
    await record(repository, anAttempt(2))
    const { attempts, notice } = await history(repository)
    expect(new Set(attempts.map(({ points }) => points))).toEqual(new Set([1, 2]))
    expect(attempts.map(({ submittedAt }) => submittedAt)).toContain(anAttempt(1).submission.submittedAt)
    expect(notice).toBeUndefined()
  })

  test('is empty before the first attempt', async () => {
    expect(await history(await aRepository())).toEqual({ attempts: [] })
  })

  test('is empty, and said to be, when the index is no index', async () => {
    const repository = await aRepository()
    await repository.commit({ 'hw3/index.json': 'nonsense' }, { branch: 'grades', parent: 'none' })
    expect(await history(repository)).toMatchObject({
      attempts: [],
      notice: expect.stringContaining('hw3/index.json'),
    })
  })

  test('is empty, and said to be, when the index is no file', async () => {
    const repository = await aRepository()
    await repository.commit({ 'hw3/index.json/x': '' }, { branch: 'grades', parent: 'none' })
    expect(await history(repository)).toMatchObject({
      attempts: [],
      notice: expect.stringContaining('no file, or larger than a megabyte'),
    })
  })

  test('is empty, and said to be, when it cannot be read', async () => {
    const repository = await aRepository()
    const token = fake.addToken('ghs_nothing', {})
    expect(await history(repository, token)).toMatchObject({
      attempts: [],
      notice: expect.stringContaining('contents: read'),
    })
  })
})
