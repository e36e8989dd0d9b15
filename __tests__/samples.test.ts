import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, extname, join, relative, sep } from 'node:path'
import { describe, expect, test } from '@jest/globals'

// What real graders wrote is kept beside the repository; a plain clone has its sums.
const samples = '../shared/samples'
const fixtures = '__tests__/fixtures'
const list = join(fixtures, 'samples.sha256')

type Sum = { sha256: string; name: string }

const filesBelow = (dir: string): string[] =>
  readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dir, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort()

const sumsBelow = (dir: string): Sum[] =>
  filesBelow(dir).map((name) => ({
    sha256: createHash('sha256')
      .update(readFileSync(join(dir, name)))
      .digest('hex'),
    name,
  }))

const kept: Sum[] = readFileSync(list, 'utf8')
  .trim()
  .split('\n')
  .map((line) => ({ sha256: line.slice(0, 64), name: line.slice(66) }))
  .sort((one, other) => (one.name < other.name ? -1 : 1))

const copies = new Map<string, string[]>()
for (const { sha256, name } of sumsBelow(fixtures)) copies.set(sha256, [...(copies.get(sha256) ?? []), name])

/** What the tests of each room say, put together: helpers are beside the tests that use them. */
const rooms = new Map<string, string>()
for (const name of filesBelow('__tests__')) {
  if (!name.endsWith('.ts') || name.startsWith('fixtures/') || name === 'samples.test.ts') continue
  const room = dirname(name)
  rooms.set(room, `${rooms.get(room) ?? ''}\n${readFileSync(join('__tests__', name), 'utf8')}`)
}

/** A room's tests know the directory a file is in, and either read all of it or name the file too. */
function isUsed(name: string): boolean {
  const stem = basename(name, extname(name))
  const [topic = ''] = name.split('/')
  return [...rooms.values()].some(
    (said) =>
      said.includes('fixtures') &&
      new RegExp(`\\b${topic}\\b`).test(said) &&
      (said.includes('readdirSync(') || said.includes(stem)),
  )
}

describe('what real graders wrote', () => {
  test('is in a test, byte for byte', () => {
    expect(kept.filter(({ sha256 }) => !copies.has(sha256)).map(({ name }) => name)).toEqual([])
  })

  test('is read by a test', () => {
    const unused = kept.filter(({ sha256 }) => copies.get(sha256)?.some(isUsed) === false)
    expect(unused.map(({ name }) => name)).toEqual([])
  })

  test('is listed with its sum, where the originals are there to be compared', () => {
    const originals = existsSync(samples) ? sumsBelow(samples) : kept
    expect(originals.filter(({ name }) => name !== 'README.md')).toEqual(kept)
  })
})
