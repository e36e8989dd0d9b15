import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { readBoundedText } from '../src/bounded-text.js'

let dir: string
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'text-'))
})
afterAll(() => rmSync(dir, { recursive: true, force: true }))

describe('a file that people write', () => {
  test.each([
    ['is read', 'assignment: hwä\n'],
    ['may be empty', ''],
    ['may have a megabyte', 'x'.repeat(1_000_000)],
  ])('%s', async (_, text) => {
    writeFileSync(join(dir, 'a.yml'), text)
    symlinkSync('a.yml', join(dir, 'link.yml'))
    try {
      expect(await readBoundedText(join(dir, 'a.yml'))).toBe(text)
      expect(await readBoundedText(join(dir, 'link.yml'))).toBe(text)
    } finally {
      rmSync(join(dir, 'link.yml'))
    }
  })

  test('need not be there', async () => {
    writeFileSync(join(dir, 'b.yml'), '')
    expect(await readBoundedText(join(dir, 'none.yml'))).toBeUndefined()
    expect(await readBoundedText(join(dir, 'b.yml', 'none.yml'))).toBeUndefined()
  })
})

const posix = process.platform === 'win32' ? describe.skip : describe

posix('what would hang or never end is refused', () => {
  test.each<[string, (path: string) => void, string]>([
    ['a pipe', (path) => execFileSync('mkfifo', [path]), 'is not a regular file'],
    ['a link to a device', (path) => symlinkSync('/dev/zero', path), 'is not a regular file'],
    ['a directory', (path) => mkdirSync(path), 'is a directory'],
    ['a large file', (path) => writeFileSync(path, 'x'.repeat(1_000_001)), 'is larger than a megabyte'],
  ])('%s', async (name, make, why) => {
    const path = join(dir, name)
    make(path)
    await expect(readBoundedText(path)).rejects.toThrow(`${JSON.stringify(path)} ${why}`)
  })
})
