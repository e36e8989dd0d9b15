import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { lstat, mkdtemp, readdir, readFile, readlink, rm } from 'node:fs/promises'
import { createServer, request as httpRequest } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals'
import type { CommitRequest } from '../../src/github/commit-request.js'
import { fetchCommit } from '../../src/github/fetch-commit.js'
import { git, makeCommit } from '../fakes/github/git.js'
import { type FakeGitHub, type FakeRepository, startFakeGitHub } from '../fakes/github.js'

let github: FakeGitHub
let ada: FakeRepository
let first: string
let root: string

beforeAll(async () => {
  github = await startFakeGitHub()
  ada = await github.createRepository('cs101', 'hw1-ada', { private: true })
  first = await ada.commit({ 'list.c': 'int one;\n', 'tests/a.txt': '' })
  await ada.commit({ 'list.c': 'int two;\n' })
})

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'fetch-commit-'))
})

afterEach(() => rm(root, { recursive: true, force: true }))

afterAll(() => github.close())

const tree = (path = ''): string => join(root, 'tree', path)
const read = (path: string): Promise<string> => readFile(tree(path), 'utf8')

const fetch = (commit: string, changes: Partial<CommitRequest> = {}) =>
  fetchCommit({
    serverUrl: github.serverUrl,
    owner: 'cs101',
    repo: 'hw1-ada',
    commit,
    token: github.token,
    dir: tree(),
    environment: { PATH: process.env.PATH },
    signal: new AbortController().signal,
    pauseMs: 1,
    ...changes,
  })

type Entry = { mode: string; type: string; oid: string; name: string }

const blob = (text: string): Promise<string> =>
  git(ada.gitDir, ['hash-object', '-w', '--stdin'], { input: text })

/** A tree as only somebody could make it who means harm: git's own commands would refuse its names. */
function makeTree(entries: readonly Entry[]): Promise<string> {
  const rows = entries.map(({ mode, oid, name }) =>
    Buffer.concat([Buffer.from(`${mode} ${name}\0`), Buffer.from(oid, 'hex')]),
  )
  const input = Buffer.concat(rows)
  return git(ada.gitDir, ['hash-object', '-t', 'tree', '-w', '--stdin', '--literally'], { input })
}

const file = async (name: string, text = 'text\n', mode = '100644'): Promise<Entry> => ({
  mode,
  type: 'blob',
  oid: await blob(text),
  name,
})
const folder = async (name: string, ...entries: readonly Entry[]): Promise<Entry> => ({
  mode: '40000',
  type: 'tree',
  oid: await makeTree(entries),
  name,
})
const link = (name: string, target: string): Promise<Entry> => file(name, target, '120000')

const commitOf = async (...entries: readonly Promise<Entry>[]): Promise<string> =>
  makeCommit(ada.gitDir, await makeTree(await Promise.all(entries)), [], 'hostile')

test('an older commit gives its files, and nothing else is left behind', async () => {
  expect(await fetch(first)).toEqual({ notices: [] })
  expect(await read('list.c')).toBe('int one;\n')
  expect((await readdir(tree())).sort()).toEqual(['list.c', 'tests'])
  expect(await read('tests/a.txt')).toBe('')
  expect(await readdir(root)).toEqual(['tree'])
})

test('a commit that a push with force replaced comes by its id as long as GitHub has it', async () => {
  const commit = await ada.commit({ 'lost.txt': 'found' }, { branch: 'gone', parent: 'none' })
  await git(ada.gitDir, ['update-ref', '-d', 'refs/heads/gone'])
  await fetch(commit)
  expect(await read('lost.txt')).toBe('found')
})

test('files come as they are stored: no line endings, keywords, filters, hooks or submodules', async () => {
  const attributes = '* text eol=crlf ident filter=evil\n*.bin working-tree-encoding=UTF-16\n'
  const commit = await commitOf(
    file('.gitattributes', attributes),
    file('a.txt', '$Id$\nline\n'),
    file('b.bin', 'x\n'),
    file('run.sh', 'true\n', '100755'),
    file('old.txt', 'old', '100664'),
    Promise.resolve({ mode: '160000', type: 'commit', oid: first, name: 'module' }),
    file('.gitmodules', '[submodule "module"]\n\tpath = module\n\turl = https://example.com/x.git\n'),
  )
  expect(await fetch(commit)).toEqual({ notices: [] })
  expect(await read('a.txt')).toBe('$Id$\nline\n')
  expect(await read('b.bin')).toBe('x\n')
  expect(await read('old.txt')).toBe('old')
  expect(await readdir(tree('module'))).toEqual([])
  expect((await lstat(tree('run.sh'))).mode & 0o777).toBe(0o755)
  expect((await lstat(tree('a.txt'))).mode & 0o111).toBe(0)
})

test('paths that would lead out, or be settings of git, are left out and named', async () => {
  const commit = await commitOf(
    folder('..', await file('escaped')),
    folder('.git', await file('config', '[core]\n\tfsmonitor = touch owned\n')),
    folder('.GIT', await folder('hooks', await file('post-checkout', 'touch owned', '100755'))),
    folder('deep', await folder('.g\u200Cit', await file('config')), await file('git~1')),
    folder('.git ', await file('config')),
    file('.gitignore'),
    file('good.txt'),
  )
  const { notices } = await fetch(commit)
  expect(notices).toEqual([
    'left out of the commit, since they lead out of it: "../escaped"',
    expect.stringMatching(/^left out of the commit, since they would be settings of git: ".git\/config", /),
  ])
  expect(await readdir(root)).toEqual(['tree'])
  expect((await readdir(tree())).sort()).toEqual(['.gitignore', 'good.txt'])
})

test('links inside stay; those that lead out or nowhere go, also by way of other links', async () => {
  const commit = await commitOf(
    folder('deep', await folder('er', await link('top', '../..'), await link('sly', 'top/../secret'))),
    link('absolute', '/etc/passwd'),
    link('dangling', 'nothing'),
    link('good', 'list.c'),
    file('list.c', 'int x;\n'),
    link('loop', 'loop'),
    link('out', '../../etc/passwd'),
    link('self', '.'),
  )
  await fetch(commit, { dir: join(root, 'a', 'tree') })
  const kept = join(root, 'a', 'tree')
  expect(await readlink(join(kept, 'good'))).toBe('list.c')
  expect(await readFile(join(kept, 'good'), 'utf8')).toBe('int x;\n')
  expect((await readdir(kept)).sort()).toEqual(['deep', 'good', 'list.c', 'self'])
  expect(await readdir(join(kept, 'deep/er'))).toEqual(['top'])
})

test('nothing is written through a link that has the name of a directory', async () => {
  const outside = join(root, 'outside')
  const commit = await commitOf(link('a', outside), folder('a', await file('b', 'owned')))
  await fetch(commit)
  expect(existsSync(outside)).toBe(false)
  expect(await read('a/b')).toBe('owned')
})

test('names that differ in case are files of their own here, or are named', async () => {
  const { notices } = await fetch(await commitOf(file('A', 'one'), file('a', 'two')))
  const names = (await readdir(tree())).sort()
  if (names.length === 2) expect([await read('A'), await read('a'), notices]).toEqual(['one', 'two', []])
  else expect(notices).toEqual([expect.stringMatching(/take their place|takes their place/)])
})

test('names no program could write are left out', async () => {
  const long = 'x'.repeat(300)
  const commit = await commitOf(file(long), file('ok'))
  const { notices } = await fetch(commit)
  expect(notices).toEqual([expect.stringContaining('their paths are too long')])
  expect(await readdir(tree())).toEqual(['ok'])
})

test('a tree that holds itself many times over ends at the limits', async () => {
  let bomb = await makeTree([await file('f')])
  for (let level = 0; level < 12; level++)
    bomb = await makeTree(
      Array.from({ length: 10 }, (_, index) => ({
        mode: '40000',
        type: 'tree',
        oid: bomb,
        name: String(index),
      })),
    )
  const commit = await makeCommit(ada.gitDir, bomb, [], 'bomb')
  await expect(fetch(commit)).rejects.toThrow('its files are too large or too many')
  expect(await readdir(root)).toEqual(['tree'])
})

test.each([
  ['all its files together', { packBytes: 2 ** 30, bytes: 100_000, entries: 100 }],
  ['what is sent', { packBytes: 4096, bytes: 2 ** 30, entries: 100 }],
])('a huge file is refused by the size of %s', async (_, limits) => {
  // Nothing that could be made small.
  const noise = Array.from({ length: 4000 }, (_, index) => Math.sin(index).toString(36)).join('\n')
  const commit = await commitOf(file('huge', noise.repeat(2)))
  await expect(fetch(commit, { limits })).rejects.toThrow('its files are too large or too many')
  expect(await readdir(tree())).toEqual([])
})

test.each<[string, Partial<CommitRequest>, RegExp]>([
  ['that is not there', { commit: 'd'.repeat(40) }, /does not have this commit.*push with force/],
  ['in a repository that is not there', { repo: 'absent' }, /cs101\/absent is not there, or the token/],
  ['without a token', { token: '' }, /contents: read/],
  ['that is only the beginning of one', { commit: 'abcdef1' }, /not a repository and a commit/],
  ['that is an option', { commit: '--upload-pack=touch x' }, /not a repository and a commit/],
  ['of an owner that is a path', { owner: '..' }, /not a repository and a commit/],
  ['of a server that is a program', { serverUrl: 'ext::sh -c true' }, /not the address of a GitHub/],
  ['of a server that is not there', { serverUrl: 'http://127.0.0.1:1' }, /run it again later/],
])('a commit %s is an error that says what to do', async (_, changes, message) => {
  const fetching = fetch(first, changes)
  await expect(fetching).rejects.toThrow(message)
  await expect(fetching).rejects.toThrow(expect.objectContaining({ name: 'UserError' }))
  expect((await readdir(root)).filter((name) => name !== 'tree')).toEqual([])
})

/** In front of the pretended GitHub, and broken for the first so many requests. */
async function withFailures(failures: number, use: (serverUrl: string) => Promise<void>): Promise<void> {
  const { port } = new URL(github.apiUrl)
  let left = failures
  const proxy = createServer((request, response) => {
    if (left > 0) {
      left -= 1
      response.writeHead(502).end()
      return
    }
    const { url: path, method, headers } = request
    const forwarded = httpRequest(
      { port, host: '127.0.0.1', path, method, headers, agent: false },
      (answer) => {
        response.writeHead(answer.statusCode ?? 500, answer.headers)
        answer.pipe(response)
      },
    )
    request.pipe(forwarded)
  })
  await once(proxy.listen(0, '127.0.0.1'), 'listening')
  const address = proxy.address()
  try {
    await use(`http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`)
  } finally {
    proxy.closeAllConnections()
    proxy.close()
  }
}

test('a transfer that broke is tried twice more', async () => {
  await withFailures(2, async (serverUrl) => {
    await fetch(first, { serverUrl })
    expect(await read('list.c')).toBe('int one;\n')
  })
  await withFailures(3, async (serverUrl) => {
    const dir = join(root, 'other')
    await expect(fetch(first, { serverUrl, dir })).rejects.toThrow(/502.*run it again later/)
  })
})

test('a fetch that is stopped leaves nothing behind', async () => {
  await expect(fetch(first, { signal: AbortSignal.abort('stopped') })).rejects.toBe('stopped')
  expect(await readdir(root)).toEqual(['tree'])
})
