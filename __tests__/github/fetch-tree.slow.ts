import { lstat, mkdir, mkdtemp, readdir, readFile, readlink, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { fetchTree, type TreeRequest } from '../../src/github/fetch-tree.js'
import { git, makeCommit, makeTree } from '../fakes/github/git.js'
import { type FakeGitHub, type FakeRepository, startFakeGitHub } from '../fakes/github.js'

let github: FakeGitHub
let template: FakeRepository
let first: string
let second: string
let root: string

beforeAll(async () => {
  github = await startFakeGitHub()
  template = await github.createRepository('cs101', 'hw3-template', { private: true })
  first = await template.commit({ 'grading.yml': 'assignment: hw3\n', 'tests/test_list.py': 'assert True\n' })
  second = await template.commit({ 'grading.yml': 'assignment: hw3b\n' })
  await template.commit({ 'only.txt': 'in the tag' }, { branch: 'tagged', parent: 'none' })
  await git(template.gitDir, ['update-ref', 'refs/tags/v1', 'refs/heads/tagged'])
  await git(template.gitDir, ['update-ref', 'refs/tags/main', 'refs/heads/tagged'])
})

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'fetch-tree-'))
})

afterEach(() => rm(root, { recursive: true, force: true }))

afterAll(() => github.close())

const fetchAt = (ref: string, changes: Partial<TreeRequest> = {}) =>
  fetchTree({
    serverUrl: github.serverUrl,
    owner: 'cs101',
    repo: 'hw3-template',
    ref,
    token: github.token,
    dir: join(root, 'tree'),
    environment: { PATH: process.env.PATH },
    ...changes,
  })

test('a branch gives its files, and nothing else is left behind', async () => {
  expect(await fetchAt('main')).toEqual({ sha: second })
  expect(await readFile(join(root, 'tree/grading.yml'), 'utf8')).toBe('assignment: hw3b\n')
  expect(await readFile(join(root, 'tree/tests/test_list.py'), 'utf8')).toBe('assert True\n')
  expect(await readdir(root)).toEqual(['tree'])
  expect(await readdir(join(root, 'tree'))).toEqual(['grading.yml', 'tests'])
})

test('a commit id gives the files of that commit', async () => {
  expect(await fetchAt(first)).toEqual({ sha: first })
  expect(await readFile(join(root, 'tree/grading.yml'), 'utf8')).toBe('assignment: hw3\n')
})

test.each(['v1', 'refs/tags/main'])('a tag gives its files: %s', async (ref) => {
  await fetchAt(ref)
  expect(await readdir(join(root, 'tree'))).toEqual(['only.txt'])
})

test('the token goes to the server, but neither into the arguments of git nor onto the disk', async () => {
  const bin = join(root, 'bin')
  const log = join(root, 'log')
  await mkdir(bin)
  const script = `#!/bin/sh\nPATH='${process.env.PATH}'\necho "$@" >> '${log}'\ngit "$@"\nstatus=$?\ncat "$GIT_DIR/config" >> '${log}'\nexit $status\n`
  await writeFile(join(bin, 'git'), script, { mode: 0o755 })
  const path = process.env.PATH
  process.env.PATH = `${bin}:${path}`
  try {
    await fetchAt('main')
  } finally {
    process.env.PATH = path
  }
  const asked = github.log.filter(({ path }) => path.startsWith('/cs101/hw3-template.git'))
  expect(new Set(asked.map(({ token }) => token))).toEqual(new Set([github.token]))
  const said = await readFile(log, 'utf8')
  expect(said).toContain('fetch --quiet --depth=1')
  expect(said).not.toContain(github.token)
  expect(said).not.toContain(Buffer.from(`x-access-token:${github.token}`).toString('base64'))
})

test('files come as they are stored: no line endings, keywords, filters or submodules', async () => {
  const hostile = await github.createRepository('cs101', 'hostile', {})
  const attributes = '* text eol=crlf ident filter=evil\n*.bin working-tree-encoding=UTF-16\n'
  await hostile.commit({ '.gitattributes': attributes, 'a.txt': '$Id$\nline\n', 'b.bin': 'x\n' })
  const base = await git(hostile.gitDir, ['rev-parse', 'refs/heads/main^{tree}'])
  const tree = await makeTree(hostile.gitDir, base, [
    { path: 'link', mode: '120000', content: '/etc/passwd' },
    { path: 'module', mode: '160000', sha: second },
    { path: 'run.sh', mode: '100755', content: 'true\n' },
  ])
  const commit = await makeCommit(hostile.gitDir, tree, [], 'hostile')
  await git(hostile.gitDir, ['update-ref', 'refs/heads/main', commit])
  await fetchAt('main', { repo: 'hostile' })
  expect(await readFile(join(root, 'tree/a.txt'), 'utf8')).toBe('$Id$\nline\n')
  expect(await readFile(join(root, 'tree/b.bin'), 'utf8')).toBe('x\n')
  expect(await readlink(join(root, 'tree/link'))).toBe('/etc/passwd')
  expect(await readdir(join(root, 'tree/module'))).toEqual([])
  expect((await lstat(join(root, 'tree/run.sh'))).mode & 0o111).not.toBe(0)
})

test('a public repository needs no token', async () => {
  const open = await github.createRepository('cs101', 'open', { files: { a: '1' } })
  expect(await fetchAt('main', { repo: 'open', token: '' })).toEqual({ sha: await open.tip() })
})

test.each<[string, Partial<TreeRequest>, RegExp]>([
  ['no token for a private repository', { token: '' }, /contents: read.*course-token/],
  ['a wrong token', { token: 'ghs_wrong' }, /contents: read.*course-token/],
  [
    'a repository that is not there',
    { repo: 'absent' },
    /cs101\/absent does not exist, or the token may not read it/,
  ],
  [
    'a ref that is not there',
    { ref: 'absent' },
    /cs101\/hw3-template@absent: .*no branch, tag or commit of that name/,
  ],
  ['a shortened commit', { ref: 'abcdef1' }, /all its 40 characters/],
  ['a commit that is not there', { ref: 'd'.repeat(40) }, /no branch, tag or commit/],
  ['a ref that is an option', { ref: '--upload-pack=touch x' }, /not a repository and a ref/],
  ['an owner that is a path', { owner: '../x' }, /not a repository and a ref/],
  ['a server that is a program', { serverUrl: 'ext::sh -c true' }, /not the address of a GitHub server/],
  ['a server that is not there', { serverUrl: 'http://127.0.0.1:1' }, /cannot fetch .*run it again later/],
])('%s is an error that says what to do', async (_, changes, message) => {
  const fetching = fetchAt('main', changes)
  await expect(fetching).rejects.toThrow(message)
  await expect(fetching).rejects.toThrow(expect.objectContaining({ name: 'UserError' }))
  expect((await readdir(root)).filter((name) => name !== 'tree')).toEqual([])
})

test('a server that never answers is given up', async () => {
  const silent = createServer(() => {})
  const port = await new Promise<number>((resolve) => {
    silent.listen(0, '127.0.0.1', () => {
      const address = silent.address()
      resolve(typeof address === 'object' && address !== null ? address.port : 0)
    })
  })
  try {
    const fetching = fetchAt('main', { serverUrl: `http://127.0.0.1:${port}`, stallSeconds: 1 })
    await expect(fetching).rejects.toThrow('cannot fetch cs101/hw3-template@main: it took too long')
  } finally {
    silent.closeAllConnections()
    await new Promise((resolve) => silent.close(resolve))
  }
})
