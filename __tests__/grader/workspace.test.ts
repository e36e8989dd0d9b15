import { execFileSync } from 'node:child_process'
import {
  chmod,
  chown,
  lstat,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  readlink,
  rename,
  rm,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import type { Config } from '../../src/config/config.js'
import { contentDigest } from '../../src/grader/content-digest.js'
import { copySubmission } from '../../src/grader/copy.js'
import { copyError, reasonFor } from '../../src/grader/copy-error.js'
import { removeTree } from '../../src/grader/remove.js'
import { resetWorkspace } from '../../src/grader/reset.js'
import { prepareWorkspace, removeWorkspace } from '../../src/grader/workspace.js'
import { writeFiles } from './files.js'

const posix = process.platform === 'win32' ? test.skip : test

let root = ''
let source = ''
let parent = ''
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'workspace-'))
  source = join(root, 'submission')
  parent = join(root, 'temp')
  await mkdir(source)
  await mkdir(parent)
})
afterEach(() => rm(root, { recursive: true, force: true }))

const write = (files: Record<string, string>): Promise<void> => writeFiles(source, files)

const prepare = (
  files: Partial<Config['files']> = {},
  changes: { readable?: string[]; home?: string } = {},
) =>
  prepareWorkspace({
    source,
    parent,
    config: {
      files: { required: [], onMissing: 'ungradable', ...files },
      protect: { files: ['tests/**'], keep: [] },
      readable: changes.readable ?? [],
    },
    home: changes.home,
  })

const listed = async (directory: string): Promise<string[]> =>
  (await readdir(directory, { recursive: true })).map((name) => name.replaceAll('\\', '/')).sort()

test('a submission is copied without its repository, and only we may enter the copy', async () => {
  await write({
    'list.c': 'int x;',
    '.git/config': 'secret',
    'sub/.git': 'gitdir: x',
    'sub/é.c': '',
    '.hidden': '',
  })
  const { files, root: made, results, home, tmp, missing, notices } = await prepare()
  expect(await listed(files)).toEqual(['.hidden', 'list.c', 'sub', 'sub/é.c'])
  expect(await readFile(join(files, 'list.c'), 'utf8')).toBe('int x;')
  for (const directory of [results, home, tmp]) expect(await readdir(directory)).toEqual([])
  if (process.platform !== 'win32') expect((await stat(made)).mode & 0o777).toBe(0o700)
  expect([missing, notices]).toEqual([[], []])
})

posix('programs stay programs, and links stay when they lead inside', async () => {
  await write({ 'run.sh': '', 'a.txt': 'a', 'lib/b.txt': '' })
  await chmod(join(source, 'run.sh'), 0o700)
  await chmod(join(source, 'a.txt'), 0o400)
  await symlink('../a.txt', join(source, 'lib/in'))
  await symlink(join(source, 'lib'), join(source, 'absolute'))
  await symlink('../submission/a.txt', join(source, 'round'))
  const { files, notices } = await prepare()
  expect((await stat(join(files, 'run.sh'))).mode & 0o777).toBe(0o755)
  expect((await stat(join(files, 'a.txt'))).mode & 0o777).toBe(0o644)
  expect(await readlink(join(files, 'lib/in'))).toBe('../a.txt')
  expect(await readlink(join(files, 'absolute'))).toBe('lib')
  expect(await readlink(join(files, 'round'))).toBe('a.txt')
  expect(notices).toEqual([])
})

posix('what is no file, or leads outside, is left out and said', async () => {
  await write({ 'a.c': '', '.git/config': 'secret' })
  await symlink('/etc/passwd', join(source, 'passwd'))
  await symlink('..', join(source, 'up'))
  await symlink('.git/config', join(source, 'config'))
  await symlink('nowhere', join(source, 'dangling'))
  execFileSync('mkfifo', [join(source, 'pipe')])
  const { files, notices } = await prepare()
  expect(await listed(files)).toEqual(['a.c'])
  expect(notices.sort()).toEqual([
    'left out of the submission, since they are links that lead nowhere: "dangling"',
    'left out of the submission, since they are links that lead out of it: "config", "passwd", "up"',
    'left out of the submission, since they are neither files nor links: "pipe"',
  ])
})

posix('what lies too deep to be named is left out and said', async () => {
  const deep = 'import os\nfor _ in range(60):\n os.mkdir("d" * 99)\n os.chdir("d" * 99)\n'
  execFileSync('python3', ['-c', deep], { cwd: source })
  const { notices } = await prepare()
  expect(notices).toEqual([
    expect.stringContaining('left out of the submission, since their paths are too long: "ddd'),
  ])
  await removeTree(source)
})

/** Root may read everything: it becomes nobody for a while, who owns what is read and written. */
async function asUser<Value>(places: readonly string[], act: () => Promise<Value>): Promise<Value> {
  if (process.getuid?.() !== 0) return act()
  for (const place of places) await chown(place, nobody, nobody)
  process.seteuid?.(nobody)
  try {
    return await act()
  } finally {
    process.seteuid?.(0)
  }
}

const nobody = 65_534

posix('what may not be read is left out and said', async () => {
  await write({ 'a.c': '', 'closed/b.c': '', 'dark/c.c': '', 'secret.c': '' })
  await chmod(join(source, 'closed'), 0)
  await chmod(join(source, 'dark'), 0o400)
  await chmod(join(source, 'secret.c'), 0)
  const inside = ['a.c', 'closed', 'dark', 'secret.c'].map((name) => join(source, name))
  const { files, notices } = await asUser([root, parent, source, ...inside], () => prepare())
  expect(await listed(files)).toEqual(['a.c'])
  expect(notices).toEqual([
    'left out of the submission, since they may not be read: "closed", "secret.c", "dark/c.c"',
  ])
  await removeTree(source)
})

posix('what goes wrong for another reason than the submission is an error', async () => {
  await write({ 'a.c': '' })
  await mkdir(join(root, 'target'))
  await writeFile(join(root, 'target/a.c'), '')
  const rules = { keeps: () => true, skip: '' }
  await expect(copySubmission(source, join(root, 'target'), rules)).rejects.toThrow('EEXIST')
})

test.each([
  ['ENOSPC', 'the disk is full'],
  ['EDQUOT', 'the disk quota is used up'],
  ['EMFILE', 'too many files are open'],
  ['EIO', 'the disk could not be read or written'],
])('%s while copying is told as a sentence, and is no oddity of the submission', (code, why) => {
  const error = Object.assign(new Error('refused'), { code })
  expect(copyError(error)).toMatchObject({ message: `the submission could not be copied: ${why} (${code})` })
  expect(reasonFor(code, 'file') ?? reasonFor(code, 'link')).toBeUndefined()
})

test('only allowed files are taken over, and always the protected ones', async () => {
  await write({
    'list.c': '',
    'cheat.sh': '',
    'tests/t.py': '',
    '.github/grading/lib.py': '',
    'grading.yml': '',
  })
  const { files, notices } = await prepare({ allowed: ['*.c'] })
  expect((await listed(files)).filter((path) => /\.\w+$/.test(path) && path !== '.github')).toEqual([
    '.github/grading/lib.py',
    'grading.yml',
    'list.c',
    'tests/t.py',
  ])
  expect(notices).toEqual(['left out of the submission, since files.allowed does not name them: "cheat.sh"'])
})

test('required files that are missing are named', async () => {
  await write({ 'list.c': '' })
  expect((await prepare({ required: ['list.c', 'main.c', 'src/*.h'] })).missing).toEqual([
    'main.c',
    'src/*.h',
  ])
})

test('submodules and LFS files that are not there are said', async () => {
  const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 12345\n`
  await write({
    '.gitmodules': '[submodule "lib"]\n\tpath = lib\n\turl = x\n',
    'data.bin': pointer,
    'small.txt': 'x',
  })
  await mkdir(join(source, 'lib'))
  expect((await prepare()).notices).toEqual([
    'submodules that are not checked out: "lib" (say `submodules: true` in the checkout step)',
    'files of which only the Git LFS pointer is there: "data.bin" (say `lfs: true` in the checkout step)',
  ])
})

test('submodules are read from a file of sensible size, in any amount of white space', async () => {
  const gap = ' '.repeat(50_000)
  await write({
    '.gitmodules': `path =${gap}x${gap.slice(0, 10_000)}y\n${' \n'.repeat(100)}path${gap.slice(0, 900)}= lib \r\npath =\n`,
  })
  await mkdir(join(source, 'lib'))
  expect((await prepare()).notices).toEqual([expect.stringContaining(', "lib" (say `submodules: true`')])
  await write({ '.gitmodules': `path = lib\n${'#'.repeat(70_000)}` })
  expect((await prepare()).notices).toEqual([])
})

posix('names that other systems take for one are kept and said', async () => {
  await write({ 'List.c': '1', 'list.c': '2' })
  const { files, notices } = await prepare()
  if ((await readdir(source)).length === 2) {
    expect(await listed(files)).toEqual(['List.c', 'list.c'])
    expect(notices).toEqual([
      'names that other systems take for the same file as another of the submission: "list.c"',
    ])
  }
})

posix('readable directories of ours are found in the home of the grader', async () => {
  const home = join(root, 'home')
  await mkdir(join(home, '.m2'), { recursive: true })
  const workspace = await prepare({}, { home, readable: ['~/.m2', '~/.cargo', '/opt'] })
  expect(await readlink(join(workspace.home, '.m2'))).toBe(join(home, '.m2'))
  expect(workspace.notices).toEqual(['readable: there is no "~/.cargo" here'])
})

test('a workspace inside the submission is not part of it', async () => {
  await write({ 'a.c': '' })
  parent = source
  expect(await listed((await prepare()).files)).toEqual(['a.c'])
})

test('a submission that is not there is named', async () => {
  source = join(root, 'absent')
  await expect(prepare()).rejects.toThrow('there is no directory and no file')
})

posix('the same files have the same digest, and any change another', async () => {
  await write({ 'a.c': 'a', 'b/c.c': 'b' })
  const digest = async () => contentDigest((await prepare()).files)
  const first = await digest()
  expect(await digest()).toBe(first)
  await chmod(join(source, 'a.c'), 0o755)
  const second = await digest()
  await write({ 'b/c.c': 'c' })
  expect(new Set([first, second, await digest()]).size).toBe(3)
})

posix('a hostile tree is removed without a trace', async () => {
  const workspace = await prepare()
  const deep = 'import os\nfor _ in range(1500):\n os.mkdir("deep-directory")\n os.chdir("deep-directory")\n'
  execFileSync('python3', ['-c', deep], { cwd: workspace.files })
  await mkdir(join(workspace.files, 'closed/inner'), { recursive: true })
  await chmod(join(workspace.files, 'closed'), 0)
  await symlink('/', join(workspace.files, 'everything'))
  expect(await removeWorkspace(workspace)).toEqual([])
  expect(await readdir(parent)).toEqual([])
})

posix('a directory a program replaced by a link is ours again, and what it led to is untouched', async () => {
  const workspace = await prepare()
  await mkdir(join(root, 'victim'))
  await writeFile(join(root, 'victim/file'), 'x')
  for (const name of ['files', 'results'] as const) {
    await rm(workspace[name], { recursive: true })
    await symlink(join(root, 'victim'), workspace[name])
  }
  expect(await resetWorkspace(workspace)).toBeUndefined()
  expect((await lstat(workspace.files)).isDirectory()).toBe(true)
  expect(await readdir(workspace.results)).toEqual([])
  expect(await readdir(join(root, 'victim'))).toEqual(['file'])
})

posix('a workspace that was replaced as a whole is not used', async () => {
  const workspace = await prepare()
  await rename(workspace.root, `${workspace.root}-moved`)
  await mkdir(workspace.root)
  expect(await resetWorkspace(workspace)).toBe('a program put something else in place of the workspace')
})
