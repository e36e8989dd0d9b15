import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { findPaths } from '../../src/cli/batch-paths.js'

let dir: string
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'paths-'))
  for (const name of ['ada.py', 'ben.py', 'cleo.py']) writeFileSync(join(dir, name), '')
})
afterEach(() => rmSync(dir, { recursive: true, force: true }))

test('a glob that looks through more than can be looked at is refused, since somebody would be left out', async () => {
  expect(await findPaths('*.py', dir, 3)).toHaveLength(3)
  await expect(findPaths('*.py', dir, 2)).rejects.toThrow('"*.py" looks through more than 2 files')
})
