import { appendFileSync } from 'node:fs'
import { lstat, mkdir, mkdtemp, readdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { Mark } from '../../src/domain/mark.js'
import { mergedMarks } from '../../src/domain/merged-marks.js'
import { formatMarkLine } from '../../src/record/mark.js'
import { appendMark, marksPath, readMarkLines, readMarks, rewriteMarks } from '../../src/store/marks.js'

let dir: string
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'store-marks-'))
  await mkdir(dirname(path()))
})
afterEach(() => rm(dir, { recursive: true, force: true }))

const aMark = (number: number, by = 'kim'): Mark => ({
  submitter: `student-${number}`,
  item: 'S',
  given: { points: 1 },
  by,
  at: `2026-12-01T10:00:${String(number % 60).padStart(2, '0')}Z`,
})
const path = (): string => marksPath(dir, 'hw3')
const write = async (text: string): Promise<void> => {
  await mkdir(dirname(path()), { recursive: true })
  await writeFile(path(), text)
}

describe('the marks of an assignment', () => {
  test('lie beside its attempts, and are none at first', async () => {
    expect(path()).toBe(join(dir, 'hw3/marks.jsonl'))
    expect(await readMarks(dir, 'hw3')).toEqual([])
    await appendMark(path(), aMark(1))
    expect(await readMarks(dir, 'hw3')).toEqual([aMark(1)])
  })

  test('are not written where the attempts are not any more', async () => {
    await rename(join(dir, 'hw3'), join(dir, 'hw3-old'))
    await expect(appendMark(path(), aMark(1))).rejects.toThrow(/there is no directory .* any more/)
    expect(await readdir(dir)).toEqual(['hw3-old'])
  })

  test('are all there when six people mark at once', async () => {
    const people = ['kim', 'lee', 'max', 'noa', 'oli', 'pat']
    const all = people.flatMap((by) => Array.from({ length: 15 }, (_, index) => aMark(index, by)))
    await Promise.all(all.map((mark) => appendMark(path(), mark)))
    const text = await readFile(path(), 'utf8')
    expect(text.split('\n').filter(Boolean).sort()).toEqual(
      all.map((mark) => formatMarkLine(mark).trimEnd()).sort(),
    )
  })

  test.each([1, 30, 70])('lose only what a crash tore off: %d bytes of a mark', async (length) => {
    await write(`${formatMarkLine(aMark(1))}${formatMarkLine(aMark(2)).slice(0, length)}`)
    expect(await readMarks(dir, 'hw3')).toEqual([aMark(1)])
    await appendMark(path(), aMark(3))
    expect(await readMarks(dir, 'hw3')).toEqual([aMark(1), aMark(3)])
    expect(await readMarkLines(path())).toMatchObject({ problems: [], torn: [] })
  })

  test('keep a last mark that only lacks its newline', async () => {
    await write(formatMarkLine(aMark(1)).trimEnd())
    await appendMark(path(), aMark(2))
    expect(await readMarks(dir, 'hw3')).toEqual([aMark(1), aMark(2)])
  })

  test('take out no last line that is whole, and stop everything where it is wrong', async () => {
    const wrong = '{"submitter":"ada","item":"S","point":2,"by":"kim","at":"yesterday"}'
    await write(`${formatMarkLine(aMark(1))}${wrong}`)
    await expect(readMarks(dir, 'hw3')).rejects.toThrow(/marks\.jsonl:2:/)
    await appendMark(path(), aMark(3))
    expect(await readFile(path(), 'utf8')).toBe(
      `${formatMarkLine(aMark(1))}${wrong}\n${formatMarkLine(aMark(3))}`,
    )
  })

  test('stop everything where one of them cannot be read, since a grade would change unseen', async () => {
    await write(`${formatMarkLine(aMark(1))}{"submitter":"ada"}\n${formatMarkLine(aMark(2))}`)
    await expect(readMarks(dir, 'hw3')).rejects.toThrow(/marks\.jsonl:2:/)
  })
})

describe('a merge', () => {
  const sorted = async (): Promise<void> => rewriteMarks(path(), mergedMarks)

  test('sorts what is there', async () => {
    for (const number of [3, 1, 2, 1]) await appendMark(path(), aMark(number))
    await sorted()
    expect(await readFile(path(), 'utf8')).toBe(
      [1, 2, 3].map((number) => formatMarkLine(aMark(number))).join(''),
    )
    expect(await readdir(dirname(path()))).toEqual(['marks.jsonl'])
  })

  test('loses nothing that is marked meanwhile', async () => {
    const all = Array.from({ length: 40 }, (_, index) => aMark(index))
    const marking = all.map((mark) => appendMark(path(), mark))
    const merging = Array.from({ length: 5 }, sorted)
    await Promise.all([...marking, ...merging])
    await sorted()
    const students = (await readMarks(dir, 'hw3')).map(({ submitter }) => submitter)
    expect(students.sort()).toEqual(all.map(({ submitter }) => submitter).sort())
  })

  test('is of the file that a link leads to', async () => {
    const shared = join(dir, 'shared.jsonl')
    for (const number of [2, 1]) await appendMark(shared, aMark(number))
    await symlink(shared, path())
    await sorted()
    expect(await readFile(shared, 'utf8')).toBe(formatMarkLine(aMark(1)) + formatMarkLine(aMark(2)))
    expect((await lstat(path())).isSymbolicLink()).toBe(true)
  })

  test('keeps what is written to the old file at the last moment', async () => {
    await appendMark(path(), aMark(1))
    await rewriteMarks(path(), (there) => {
      // As another process does between our reading and our renaming.
      appendFileSync(path(), formatMarkLine(aMark(2)))
      return there
    })
    expect(await readMarks(dir, 'hw3')).toEqual([aMark(1), aMark(2)])
  })

  test('touches nothing where a line cannot be read', async () => {
    await write('nonsense\n')
    await expect(sorted()).rejects.toThrow(/marks\.jsonl:1:1/)
    expect(await readFile(path(), 'utf8')).toBe('nonsense\n')
  })
})
