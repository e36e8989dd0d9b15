import {
  chmod,
  lstat,
  mkdtemp,
  readdir,
  readFile,
  readlink,
  rm,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { absentNotices, homeOf, makeHome } from '../../src/grader/home.js'
import { removeTree } from '../../src/grader/remove.js'
import { handOver } from '../../src/sandbox/hand-over.js'
import { writeFiles } from './files.js'

const posix = process.platform === 'win32' ? test.skip : test

let root = ''
let home = ''
let links: { path: string; target: string }[] = []
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'home-'))
  home = join(root, 'home')
  await writeFiles(join(root, 'ours'), { 'm2/settings.xml': 'x' })
  links = [{ path: '.cache/m2', target: join(root, 'ours/m2') }]
  await makeHome(home, links)
})
afterEach(() => removeTree(root))

posix('a home that setup left alone is made anew, with its links and nothing else', async () => {
  const { keep, putBack } = homeOf(root, home, links)
  await keep(5)
  expect(await readdir(root)).toEqual(['home', 'ours'])
  await writeFiles(home, { '.local/lib/usercustomize.py': 'cheat', '.cache/x': '' })
  await rm(join(home, '.cache/m2'))
  expect(await putBack()).toBeUndefined()
  expect((await readdir(home, { recursive: true })).sort()).toEqual([
    '.cache',
    '.cache/m2',
    '.cache/m2/settings.xml',
  ])
  expect(await readlink(join(home, '.cache/m2'))).toBe(join(root, 'ours/m2'))
  expect(await readFile(join(root, 'ours/m2/settings.xml'), 'utf8')).toBe('x')
})

posix('what setup made of what is readable is linked afterwards', async () => {
  const late = [...links, { path: '.m3/repository', target: join(root, 'ours/m3') }]
  const { keep, putBack } = homeOf(root, home, late)
  expect(await absentNotices(late)).toEqual(['readable: there is no "~/.m3/repository" here'])
  await writeFiles(join(root, 'ours'), { 'm3/fetched': 'x' })
  await keep(5)
  expect(await readlink(join(home, '.m3/repository'))).toBe(join(root, 'ours/m3'))
  expect(await putBack()).toBeUndefined()
  expect(await readFile(join(home, '.m3/repository/fetched'), 'utf8')).toBe('x')
  expect(await absentNotices(late)).toEqual([])
})

const asRoot = process.getuid?.() === 0 ? test : test.skip

asRoot('a home that was made somebody else’s is not copied again for that', async () => {
  let times = 0
  const { keep, putBack } = homeOf(root, home, [], async (directory) => {
    times += 1
    await handOver([directory], { uid: 70_002, gid: 70_002, isOther: true })
  })
  await writeFiles(home, { tool: 'x' })
  await keep(3)
  const { ino, uid } = await stat(join(home, 'tool'))
  expect(uid).toBe(70_002)
  expect(await putBack()).toBeUndefined()
  expect((await stat(join(home, 'tool'))).ino).toBe(ino)
  await writeFile(join(home, 'tool'), 'changed')
  expect(await putBack()).toBeUndefined()
  expect(await stat(join(home, 'tool'))).toMatchObject({ uid: 70_002 })
  expect(times).toBe(2)
})

posix('a home that was replaced by a link is ours again, and what it led to is untouched', async () => {
  const { putBack } = homeOf(root, home, [])
  await rm(home, { recursive: true })
  await symlink(join(root, 'ours'), home)
  expect(await putBack()).toBeUndefined()
  expect((await lstat(home)).isDirectory()).toBe(true)
  expect(await readdir(join(root, 'ours'))).toEqual(['m2'])
})

posix.each<[string, () => Promise<void>]>([
  ['adds a file', () => writeFile(join(home, 'bin/more'), '')],
  ['writes the same number of bytes', () => writeFile(join(home, 'bin/tool'), 'cheat')],
  ['removes a file', () => rm(join(home, 'bin/tool'))],
  ['changes what a file may do', () => chmod(join(home, 'bin/tool'), 0o600)],
  ['removes everything', async () => void (await removeTree(home))],
])('what setup left in a home is put back each time a command %s', async (_, change) => {
  const { keep, putBack } = homeOf(root, home, links)
  await writeFiles(home, { 'bin/tool': 'hello', 'mod/go.mod': 'm' })
  await chmod(join(home, 'bin/tool'), 0o755)
  await chmod(join(home, 'mod'), 0o555)
  await symlink('bin/tool', join(home, 'link'))
  const { mtimeMs } = await stat(join(home, 'bin/tool'))
  await keep(2)
  for (const turn of [change, change]) {
    expect(await putBack()).toBeUndefined()
    await turn()
  }
  expect(await putBack()).toBeUndefined()
  expect((await readdir(home, { recursive: true })).sort()).toEqual(
    ['.cache', '.cache/m2', '.cache/m2/settings.xml', 'bin', 'bin/tool', 'link', 'mod', 'mod/go.mod'].sort(),
  )
  expect(await readFile(join(home, 'link'), 'utf8')).toBe('hello')
  expect(await readlink(join(home, 'link'))).toBe('bin/tool')
  expect(((await stat(join(home, 'bin/tool'))).mode & 0o777).toString(8)).toBe('755')
  expect(((await stat(join(home, 'mod'))).mode & 0o777).toString(8)).toBe('555')
  expect(Math.abs((await stat(join(home, 'bin/tool'))).mtimeMs - mtimeMs)).toBeLessThan(2)
})

posix('a home no command has changed is not copied again', async () => {
  const { keep, putBack } = homeOf(root, home, [])
  await writeFiles(home, { tool: 'x' })
  await keep(2)
  const { ino } = await stat(join(home, 'tool'))
  expect(await putBack()).toBeUndefined()
  expect((await stat(join(home, 'tool'))).ino).toBe(ino)
})

posix('no copy is made for a single command, and a copy that was changed is not used', async () => {
  await writeFiles(home, { tool: 'x' })
  const single = homeOf(root, home, [])
  await single.keep(1)
  expect([await single.putBack(), await readdir(root)]).toEqual([undefined, ['home', 'ours']])
  const { keep, putBack } = homeOf(root, home, [])
  await keep(2)
  await writeFile(join(home, 'tool'), 'cheat')
  await writeFile(join(root, 'home-after-setup/tool'), 'cheat')
  expect(await putBack()).toBe('a program changed our copy of the HOME that setup left')
})
