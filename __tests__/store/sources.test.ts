import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { keepSource, keptCommit, sourcesPath } from '../../src/store/sources.js'

let sources: string
let root: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'sources-'))
  sources = sourcesPath(root, 'hw1')
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

const files =
  (text: string) =>
  async (dir: string): Promise<void> => {
    await mkdir(dir)
    await writeFile(join(dir, 'list.c'), text)
  }
const read = (): string => readFileSync(join(sources, 'ada/list.c'), 'utf8')

test('another commit takes the place of the one before, whole or not at all', async () => {
  expect(await keptCommit(sources, 'ada')).toBeUndefined()
  const path = await keepSource(sources, { submitter: 'ada', commit: 'one' }, files('one'))
  expect(path).toBe(join(root, 'hw1/source/ada'))
  expect([await keptCommit(sources, 'ada'), read()]).toEqual(['one', 'one'])
  const broken = keepSource(sources, { submitter: 'ada', commit: 'two' }, async (dir) => {
    await files('half')(dir)
    throw new Error('no more')
  })
  await expect(broken).rejects.toThrow('no more')
  expect([await keptCommit(sources, 'ada'), read()]).toEqual(['one', 'one'])
  await keepSource(sources, { submitter: 'ada', commit: 'two' }, files('two'))
  expect([await keptCommit(sources, 'ada'), read()]).toEqual(['two', 'two'])
  expect(readdirSync(sources).sort()).toEqual(['.commits', 'ada'])
})

test.each(['../ada', '.commits', '', '/etc', 'a/b', 'a\\b', 'C:x', '..'])(
  'nothing is kept for somebody called %j',
  async (submitter) => {
    await expect(keepSource(sources, { submitter, commit: 'one' }, files(''))).rejects.toThrow('is no name')
    expect(await keptCommit(sources, submitter)).toBeUndefined()
    expect(existsSync(sources)).toBe(false)
  },
)
