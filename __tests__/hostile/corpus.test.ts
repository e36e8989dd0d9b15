import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { cases } from './cases.js'
import { corpus, entries } from './corpus.js'
import { page, withTables } from './table.js'

const sumsBelow = (dir: string): string[] =>
  readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.parentPath.includes('__pycache__'))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => {
      const sum = createHash('sha256').update(readFileSync(path)).digest('hex')
      return `${sum}  ${relative(dir, path).split(sep).join('/')}`
    })
    .sort()

// It is kept beside the repository, too; a plain clone has the copy alone.
const original = '../shared/hostile'
const sums = readFileSync('__tests__/fixtures/hostile.sha256', 'utf8').trim().split('\n').sort()

describe('the hostile corpus', () => {
  test('is whole, byte for byte', () => {
    expect(sumsBelow(corpus)).toEqual(sums)
  })

  test('is what the original is, where that is there', () => {
    expect(existsSync(original) ? sumsBelow(original) : sums).toEqual(sums)
  })

  test('has a row for each of its entries, and no other', () => {
    const ids = entries.map(({ id }) => id)
    expect(cases.map(({ id }) => id).sort()).toEqual([...ids].sort())
    expect(ids).toHaveLength(148)
  })

  test('is in docs/security.md with the outcomes that are expected', () => {
    const text = readFileSync(page, 'utf8')
    expect(withTables(text, cases, new Map())).toBe(text)
  })
})
