import { mkdir, mkdtemp, readdir, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { protectFiles } from '../../../src/grader/protect/protect.js'
import { writeFiles } from '../files.js'

const posix = process.platform === 'win32' ? test.skip : test

let root = ''
let work = ''
let course = ''
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'stand-ins-'))
  work = join(root, 'work')
  course = join(root, 'course')
  await mkdir(work)
  await writeFiles(course, { 'helper.py': 'py', 'sub/judge.js': 'js', 'sub/types.ts': 'ts' })
})
afterEach(() => rm(root, { recursive: true, force: true }))

const protect = (keep: string[] = [], required: string[] = []) =>
  protectFiles(
    work,
    { files: ['helper.py', 'sub/judge.js', 'sub/types.ts'], keep, required, withheld: [] },
    course,
  )
const names = async (path = ''): Promise<string[]> => (await readdir(join(work, path))).sort()

test.each([
  'helper/__init__.py',
  'helper/__init__.pyc',
  'helper/__init__.abi3.so',
  'helper.so',
  'helper.cpython-311-x86_64-linux-gnu.so',
  'sub/judge',
  'sub/judge.mjs',
  'sub/judge.ts',
  'sub/types.js',
  'sub/types',
])('%s does not stand in for a file of the course', async (path) => {
  await writeFiles(work, { [path]: 'mine' })
  const protection = await protect()
  await protection.putBack()
  expect(protection.files()).toContainEqual({
    path,
    action: 'removed',
    why: expect.stringMatching(/in place of/),
  })
})

test.each([
  'helper/part.py',
  'helper.txt',
  'helpers.py',
  'other/helper/__init__.py',
  'helper.pyc',
  'sub/judge.json',
  'sub/judged',
  'sub/judge.test.js',
  'judge',
  'sub/judge/index.js',
])('%s is let be', async (path) => {
  await writeFiles(work, { [path]: 'mine' })
  const protection = await protect()
  await protection.putBack()
  expect(protection.files().filter(({ action }) => action === 'removed')).toEqual([])
})

test('what the course has itself, or lets students bring, stays', async () => {
  await writeFiles(work, { 'helper/__init__.py': '', 'sub/judge.ts': '', 'sub/types.js': '' })
  await writeFiles(course, { 'helper/__init__.py': '' })
  await (await protect(['sub/judge.ts'], ['sub/types.js'])).putBack()
  expect(await names('helper')).toEqual(['__init__.py'])
  expect(await names('sub')).toEqual(['judge.js', 'judge.ts', 'types.js', 'types.ts'])
})

test('what a build makes stays where compilers of scripts make it, and nothing else', async () => {
  const protection = await protect()
  await protection.putBack()
  await writeFiles(work, { 'sub/types.js': 'made', 'sub/judge': 'planted', 'helper.so': 'planted' })
  await protection.keepMade('build')
  await protection.putBack()
  expect([await names(), await names('sub')]).toEqual([
    ['helper.py', 'sub'],
    ['judge.js', 'types.js', 'types.ts'],
  ])
  await writeFiles(work, { 'sub/types.js': 'planted' })
  await protection.putBack()
  expect(await names('sub')).toEqual(['judge.js', 'types.ts'])
})

posix('nothing behind a link is touched', async () => {
  await writeFiles(root, { 'outside/__init__.py': '', 'outside/judge': '' })
  await symlink(join(root, 'outside'), join(work, 'helper'))
  await symlink(join(root, 'outside'), join(work, 'sub'))
  await (await protect()).putBack()
  expect(await names()).toEqual(['helper.py', 'sub'])
  expect(await names('sub')).toEqual(['judge.js', 'types.ts'])
  expect((await readdir(join(root, 'outside'))).sort()).toEqual(['__init__.py', 'judge'])
})
