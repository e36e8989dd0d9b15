import { chmod, link, lstat, mkdtemp, readdir, readFile, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { makeOwnCopies } from '../../src/grader/own-copies.js'
import { removeTree } from '../../src/grader/remove.js'
import { writeFiles } from './files.js'

let root = ''
const place = (path: string): string => join(root, path)
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'own-copies-'))
  await writeFiles(root, { 'cache/lib.py': 'cached', 'files/main.py': 'x', 'home/.local/x': '' })
})
afterEach(() => removeTree(root))

test('what a package manager linked to its cache is a file of the submission’s own', async () => {
  await utimes(place('cache/lib.py'), 1000, 1000)
  await chmod(place('cache/lib.py'), 0o755)
  const { mode } = await lstat(place('cache/lib.py'))
  for (const name of ['files/lib.py', 'files/again.py', 'home/.local/lib.py'])
    await link(place('cache/lib.py'), place(name))
  await makeOwnCopies([place('files'), place('home')])
  for (const name of ['files/lib.py', 'files/again.py', 'home/.local/lib.py']) {
    expect(await lstat(place(name))).toMatchObject({ nlink: 1, mode, mtimeMs: 1_000_000 })
    await writeFile(place(name), 'poisoned')
  }
  expect(await readFile(place('cache/lib.py'), 'utf8')).toBe('cached')
  expect((await readdir(place('files'))).sort()).toEqual(['again.py', 'lib.py', 'main.py'])
})

test('files that have all of their names in there are left as they are', async () => {
  await link(place('files/main.py'), place('home/main.py'))
  const { ino } = await lstat(place('files/main.py'))
  await makeOwnCopies([place('files'), place('home')])
  expect(await lstat(place('home/main.py'))).toMatchObject({ ino, nlink: 2 })
})
