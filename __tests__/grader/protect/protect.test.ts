import { execFileSync } from 'node:child_process'
import {
  chmod,
  link,
  lstat,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  stat,
  symlink,
  utimes,
} from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { digestOfFiles, digestsOf } from '../../../src/grader/digests.js'
import { digestOnly } from '../../../src/grader/protect/digested.js'
import { listProtected } from '../../../src/grader/protect/paths.js'
import { protectFiles } from '../../../src/grader/protect/protect.js'
import { sourceWarnings } from '../../../src/grader/protect/source.js'
import { sha256Of } from '../../../src/text/sha256.js'
import { writeFiles } from '../files.js'

const posix = process.platform === 'win32' ? test.skip : test
const patterns = ['tests/**', 'Makefile', '**/conftest.py']

let root = ''
let work = ''
let course = ''
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'protect-'))
  work = join(root, 'work')
  course = join(root, 'course')
  await writeFiles(course, {
    'tests/a.py': 'A',
    'tests/deep/b.py': 'B',
    Makefile: 'all:\n',
    'secret.txt': 's',
  })
  await mkdir(work)
})
afterEach(() => rm(root, { recursive: true, force: true }))

const read = (path: string): Promise<string> => readFile(join(work, path), 'utf8')
const rulesOf = (files: string[], keep: string[] = [], required: string[] = []) => ({
  files,
  keep,
  required,
  withheld: [],
})
const protect = () => protectFiles(work, rulesOf(patterns), course)

test('the course’s files are newer than what a submission has, also where they are the same, but not once more', async () => {
  await writeFiles(work, { Makefile: 'all:\n', 'tests.o': '' })
  await utimes(join(work, 'Makefile'), 1, 1)
  const protection = await protect()
  const before = (await stat(join(work, 'tests.o'))).mtimeMs
  await protection.putBack()
  const { mtimeMs } = await stat(join(work, 'Makefile'))
  expect(mtimeMs).toBeGreaterThanOrEqual(before)
  expect(protection.files().map(({ path }) => path)).not.toContain('Makefile')
  await protection.putBack()
  expect((await stat(join(work, 'Makefile'))).mtimeMs).toBe(mtimeMs)
})

posix('names with line breaks are among protected files like all others', async () => {
  await writeFiles(work, { 'tests/a\nb/test_c.py': '', 'tests/\u2028.py': '', 'tests/d\r/e': '' })
  await (await protect()).putBack()
  const left = await readdir(join(work, 'tests'), { recursive: true, withFileTypes: true })
  expect(
    left
      .filter((entry) => entry.isFile())
      .map(({ name }) => name)
      .sort(),
  ).toEqual(['a.py', 'b.py'])
})

posix('check says of links among the course’s files that they are not put back', async () => {
  expect(await sourceWarnings(course, ['tests/**'])).toEqual([])
  await symlink('a.py', join(course, 'tests/link.py'))
  await symlink('deep', join(course, 'tests/other'))
  expect(await sourceWarnings(course, ['tests/**'])).toEqual([
    'protect.from: links are not put back, and what submissions have there is removed: "tests/link.py", "tests/other"',
  ])
})

test('changed files are put back, missing ones provided, additions removed, the rest let be', async () => {
  await writeFiles(work, {
    'tests/a.py': 'cheat',
    'tests/c.py': 'mine',
    'src/conftest.py': 'mine',
    'src/main.py': 'mine',
    Makefile: 'all:\n',
  })
  const protection = await protect()
  await protection.putBack()
  expect([await read('tests/a.py'), await read('tests/deep/b.py'), await read('src/main.py')]).toEqual([
    'A',
    'B',
    'mine',
  ])
  expect(await readdir(join(work, 'tests'))).toEqual(['a.py', 'deep'])
  expect(await readdir(work)).not.toContain('secret.txt')
  expect(protection.files()).toEqual([
    { path: 'src/conftest.py', action: 'removed' },
    { path: 'tests/c.py', action: 'removed' },
    { path: 'tests/a.py', action: 'put_back', sha256: sha256Of('A') },
    { path: 'tests/deep/b.py', action: 'provided', sha256: sha256Of('B') },
  ])
  await rm(join(work, 'tests/deep/b.py'))
  await protection.putBack()
  expect(protection.files()).toContainEqual({
    path: 'tests/deep/b.py',
    action: 'put_back',
    sha256: sha256Of('B'),
  })
})

posix('nothing is written through a directory replaced by a link', async () => {
  await writeFiles(root, { 'victim/a.py': 'precious', 'victim/other.py': 'precious' })
  await symlink(join(root, 'victim'), join(work, 'tests'))
  await symlink(join(root, 'victim/a.py'), join(work, 'Makefile'))
  const protection = await protect()
  await protection.putBack()
  expect(await readFile(join(root, 'victim/a.py'), 'utf8')).toBe('precious')
  expect(await readdir(join(root, 'victim'))).toEqual(['a.py', 'other.py'])
  expect((await lstat(join(work, 'tests'))).isDirectory()).toBe(true)
  expect((await lstat(join(work, 'Makefile'))).isFile()).toBe(true)
  expect(await read('tests/a.py')).toBe('A')
  expect(protection.files()).toContainEqual({ path: 'tests', action: 'removed' })
})

posix('nothing is written into a file that has a second name', async () => {
  await writeFiles(root, { outside: 'A' })
  await mkdir(join(work, 'tests'))
  await link(join(root, 'outside'), join(work, 'tests/a.py'))
  await (await protect()).putBack()
  expect((await stat(join(work, 'tests/a.py'))).nlink).toBe(1)
  expect((await stat(join(root, 'outside'))).nlink).toBe(1)
})

posix(
  'a directory in the place of a file, a file in the place of a directory and closed directories give way',
  async () => {
    await writeFiles(work, { 'Makefile/x': '', 'tests/deep': 'a file' })
    await chmod(join(work, 'tests'), 0o500)
    await (await protect()).putBack().catch(() => undefined)
    await chmod(join(work, 'tests'), 0o700)
    await (await protect()).putBack()
    expect([await read('Makefile'), await read('tests/deep/b.py')]).toEqual(['all:\n', 'B'])
  },
)

posix('a file that is no longer a program is one again', async () => {
  await chmod(join(course, 'tests/a.py'), 0o755)
  await writeFiles(work, { 'tests/a.py': 'A' })
  await (await protect()).putBack()
  expect((await stat(join(work, 'tests/a.py'))).mode & 0o777).toBe(0o755)
})

test('what a build made stays until it is changed, what a test plants goes', async () => {
  const protection = await protect()
  await protection.putBack()
  await writeFiles(work, { 'tests/a.o': 'object', 'tests/b.o': 'object' })
  await protection.keepMade('build')
  await writeFiles(work, {
    'tests/b.o': 'planted',
    'tests/conftest.py': 'planted',
    'tests/__pycache__/a.pyc': 'x',
  })
  await protection.putBack()
  expect(await readdir(join(work, 'tests'))).toEqual(expect.arrayContaining(['a.o', 'a.py', 'deep']))
  expect(await readdir(join(work, 'tests'))).not.toEqual(expect.arrayContaining(['conftest.py']))
  const removed = protection.files().filter(({ action }) => action === 'removed')
  expect(removed.map(({ path }) => path).sort()).toEqual(['tests/b.o', 'tests/conftest.py'])
})

test('what a build made is named, since it may decide what the tests find', async () => {
  const protection = await protect()
  await protection.putBack()
  expect(protection.notices()).toEqual([])
  await writeFiles(work, { 'tests/subprocess.py': 'planted', 'tests/__pycache__/a.pyc': 'planted' })
  await protection.keepMade('build')
  await protection.putBack()
  expect(await readdir(join(work, 'tests'))).not.toContain('__pycache__')
  expect(protection.notices()).toEqual(['the build made "tests/subprocess.py" among the protected files'])
})

test('no compiled module stands in for a protected one, whether or not a glob names it', async () => {
  await writeFiles(work, { 'tests/a.py': 'A', 'tests/__pycache__/a.cpython-311.pyc': 'forged' })
  const protection = await protectFiles(work, rulesOf(['tests/*.py']), course)
  await protection.putBack()
  expect(await readdir(join(work, 'tests'))).toEqual(['a.py'])
  await writeFiles(work, { 'tests/__pycache__/a.cpython-311.pyc': 'planted' })
  await protection.putBack()
  expect(await readdir(join(work, 'tests'))).toEqual(['a.py'])
  expect(protection.files()).toContainEqual({ path: 'tests/__pycache__', action: 'removed' })
})

test('compiled modules of the course stay', async () => {
  await writeFiles(course, { 'tests/__pycache__/a.pyc': 'C' })
  const protection = await protect()
  await protection.putBack()
  expect(await read('tests/__pycache__/a.pyc')).toBe('C')
})

posix.each([
  ['tests/**/*.py', 'tests/sub', true],
  ['tests/**/*.py', 'tests/deep/sub', true],
  ['tests/**/*.py', 'src/sub', false],
  ['tests/*.py', 'tests/sub', false],
  ['{tests,spec}/**/*.py', 'spec', true],
  ['{tests,spec}/**/*.py', 'tests/sub', true],
  ['*/*.py', 'sub', true],
  ['**/tests/*.py', 'src/tests', true],
  ['**/*.py', 'lib/sub', false],
])('with %s a link to a directory at %s is removed: %j', async (pattern, path, isRemoved) => {
  await writeFiles(course, { 'top/tests/a.py': 'A' })
  await writeFiles(work, { 'mine/conftest.txt': 'mine', [`${path}/../other.txt`]: '' })
  await symlink(join(work, 'mine'), join(work, path))
  const protection = await protectFiles(work, rulesOf([pattern]), course)
  await protection.putBack()
  const removed = protection.files().filter(({ action }) => action === 'removed')
  expect(removed).toEqual(isRemoved ? [{ path, action: 'removed' }] : [])
  expect(await readFile(join(work, 'mine/conftest.txt'), 'utf8')).toBe('mine')
})

posix('a link to a file stays unless its own name fits', async () => {
  await writeFiles(work, { 'mine.txt': 'mine', 'tests/other.txt': '' })
  await symlink(join(work, 'mine.txt'), join(work, 'tests/link.txt'))
  await symlink(join(work, 'mine.txt'), join(work, 'tests/link.py'))
  const protection = await protectFiles(work, rulesOf(['tests/*.py', 'tests/*/*.py']), course)
  await protection.putBack()
  expect(await readdir(join(work, 'tests'))).toEqual(['a.py', 'deep', 'link.txt', 'other.txt'])
})

test('more files than can be looked through are an error, not what was found by then', async () => {
  await writeFiles(work, Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`tests/${index}`, ''])))
  await expect(listProtected(work, patterns, 10)).rejects.toThrow('too many files to protect')
  expect(await listProtected(work, patterns, 13)).toHaveLength(12)
})

posix('directories nested too deep for our paths are an error', async () => {
  const deepen = `for step in $(seq 25); do mkdir ${'d'.repeat(200)} && cd ${'d'.repeat(200)}; done`
  execFileSync('bash', ['-c', `mkdir tests; cd tests; ${deepen}`], { cwd: work })
  try {
    await expect((await protect()).putBack()).rejects.toThrow('nested too deep to be protected')
  } finally {
    execFileSync('rm', ['-rf', work])
  }
})

test('without a source the files are only digested', async () => {
  await writeFiles(work, { 'tests/a.py': 'mine' })
  const protection = await digestOnly(work, rulesOf(patterns))
  await writeFiles(work, { 'tests/a.py': 'changed' })
  await protection.putBack()
  expect(await read('tests/a.py')).toBe('changed')
  expect(protection.files()).toEqual([{ path: 'tests/a.py', action: 'digested', sha256: sha256Of('mine') }])
})

test('a source that is not there or has none of the files is an error that says so', async () => {
  await expect(protectFiles(work, rulesOf(patterns), join(root, 'absent'))).rejects.toThrow(
    'protect.from: there is no directory',
  )
  await expect(protectFiles(work, rulesOf(['spec/**']), course)).rejects.toThrow('fits protect.files')
})

test('a source that changes while it is used is an error', async () => {
  const protection = await protect()
  await writeFiles(course, { 'tests/a.py': 'forged' })
  await expect(protection.putBack()).rejects.toThrow('"tests/a.py" was changed while grading')
})

test('one digest stands for all protected files, whatever their order', () => {
  const files = [
    { path: 'a', sha256: '1' },
    { path: 'b', sha256: '2' },
  ]
  expect(digestOfFiles(files)).toBe(digestOfFiles([...files].reverse()))
  const digests = digestsOf({
    config: { path: 'grading.yml', text: 'x' },
    rubric: { items: [] },
    protectedSha256: digestOfFiles(files),
    workflow: undefined,
  })
  expect(digests.map((digest) => digest.of)).toEqual(['config', 'rubric', 'protected'])
  expect(digests[0]).toEqual({ of: 'config', path: 'grading.yml', sha256: sha256Of('x') })
})
