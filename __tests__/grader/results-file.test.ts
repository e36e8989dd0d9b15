import { execFileSync } from 'node:child_process'
import { link, mkdir, mkdtemp, rm, symlink, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { readResultsFiles } from '../../src/grader/results-file.js'

const posix = process.platform === 'win32' ? test.skip : test

let root = ''
let results = ''
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'results-'))
  results = join(root, 'results')
  await mkdir(results)
})
afterEach(() => rm(root, { recursive: true, force: true }))

test('files that fit the glob are read, by path', async () => {
  await mkdir(join(results, 'a/b'), { recursive: true })
  for (const name of ['z.xml', 'a/b/é.xml', 'a/c.xml', 'a/c.txt']) await writeFile(join(results, name), name)
  expect(await readResultsFiles(results, '**/*.xml')).toEqual([
    { file: 'a/b/é.xml', text: 'a/b/é.xml' },
    { file: 'a/c.xml', text: 'a/c.xml' },
    { file: 'z.xml', text: 'z.xml' },
  ])
  expect(await readResultsFiles(results, './a/c.xml')).toEqual([{ file: 'a/c.xml', text: 'a/c.xml' }])
  expect(await readResultsFiles(results, 'absent.xml')).toEqual([])
})

posix.each<[string, string, (file: string) => unknown]>([
  ['a link', 'it is a symbolic link', (file) => symlink('/etc/hostname', file)],
  ['a link to itself', 'it is a symbolic link', (file) => symlink(file, file)],
  ['a named pipe', 'it is not a regular file', (file) => execFileSync('mkfifo', [file])],
  [
    'a second name of another file',
    'it has a second name (a hard link)',
    async (file) => {
      await writeFile(join(root, 'other'), '{}')
      await link(join(root, 'other'), file)
    },
  ],
  [
    'ten gigabytes of holes',
    'it is larger than 16 MiB',
    async (file) => {
      await writeFile(file, '')
      await truncate(file, 10 * 2 ** 30)
    },
  ],
  ['bytes that are no text', 'it is not UTF-8', (file) => writeFile(file, Buffer.from([0x7b, 0xff, 0x7d]))],
])('%s is refused at once, by name', async (_, why, make) => {
  await make(join(results, 'r.json'))
  const began = performance.now()
  await expect(readResultsFiles(results, '*.json')).rejects.toThrow(
    `the results file "r.json" is not read: ${why}`,
  )
  expect(performance.now() - began).toBeLessThan(20_000)
})

posix('a linked directory is not looked into', async () => {
  await mkdir(join(root, 'elsewhere'))
  await writeFile(join(root, 'elsewhere/r.json'), '{}')
  await symlink(join(root, 'elsewhere'), join(results, 'sub'))
  expect(await readResultsFiles(results, '**/*.json')).toEqual([])
})

test('four megabytes are read', async () => {
  await writeFile(join(results, 'r.xml'), 'x'.repeat(4_000_000))
  expect((await readResultsFiles(results, 'r.xml'))[0]?.text.length).toBe(4_000_000)
})
