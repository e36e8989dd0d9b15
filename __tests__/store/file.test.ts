import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { writeFileAtomic } from '../../src/store/file.js'

let dir: string
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'store-file-'))
})
afterEach(() => rm(dir, { recursive: true, force: true }))

test('a file is written whole, in a directory made for it, and nothing is left beside it', async () => {
  const path = join(dir, 'a/b/result.json')
  await writeFileAtomic(path, '{"points":1}')
  await writeFileAtomic(path, '{"points":2}')
  expect(await readFile(path, 'utf8')).toBe('{"points":2}')
  expect(await readdir(join(dir, 'a/b'))).toEqual(['result.json'])
})

test('a reader sees one writing or another, never a mixture', async () => {
  const path = join(dir, 'result.json')
  const texts = ['a', 'b', 'c', 'd'].map((letter) => letter.repeat(200_000))
  await writeFileAtomic(path, texts[0] ?? '')
  const writes = texts.map((text) => writeFileAtomic(path, text))
  const reads = await Promise.all(Array.from({ length: 20 }, () => readFile(path, 'utf8')))
  await Promise.all(writes)
  expect(reads.every((text) => texts.includes(text))).toBe(true)
})

test('a write that fails leaves nothing behind', async () => {
  await mkdir(join(dir, 'result.json/in-the-way'), { recursive: true })
  await expect(writeFileAtomic(join(dir, 'result.json'), 'x')).rejects.toThrow()
  expect(await readdir(dir)).toEqual(['result.json'])
})
