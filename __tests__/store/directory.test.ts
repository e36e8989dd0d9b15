import { mkdir, mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { type AttemptLine, formatAttemptLine } from '../../src/record/jsonl.js'
import { appendAttempt, attemptsPath, readAttempts } from '../../src/store/directory.js'
import { anAttempt, aPng } from './attempts.js'

let dir: string
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'store-directory-'))
})
afterEach(() => rm(dir, { recursive: true, force: true }))

const aLine = (number: number): AttemptLine => ({
  submitter: `student-${number}`,
  source: `submissions/${number}`,
  trust: 'regraded',
  attempt: anAttempt(number),
})
const path = (): string => attemptsPath(dir, 'hw3')
const submitters = async (): Promise<string[]> =>
  (await readAttempts(dir, 'hw3')).lines.map(({ submitter }) => submitter).sort()

async function write(text: string): Promise<void> {
  await mkdir(dirname(path()), { recursive: true })
  await writeFile(path(), text)
}

describe('a directory of attempts', () => {
  test('gives back what was put in', async () => {
    expect(await appendAttempt(dir, aLine(1))).toBe(join(dir, 'hw3/attempts.jsonl'))
    await appendAttempt(dir, aLine(2))
    expect(await readAttempts(dir, 'hw3')).toMatchObject({ lines: [aLine(1), aLine(2)], problems: [] })
  })

  test('keeps pictures as files beside the attempts, once each', async () => {
    const images = [1, 2, 1].map((number) => ({ label: 'plot', url: aPng(number) }))
    await appendAttempt(dir, { ...aLine(1), attempt: anAttempt(1, { images }) })
    await appendAttempt(dir, { ...aLine(2), attempt: anAttempt(2, { images }) })
    const { lines } = await readAttempts(dir, 'hw3')
    const urls = lines.flatMap(({ attempt }) => (attempt.images ?? []).map(({ url }) => url))
    expect(urls).toHaveLength(6)
    expect((await readdir(join(dir, 'hw3/images'))).map((name) => `images/${name}`)).toEqual(
      [...new Set(urls)].sort(),
    )
    expect([...(await readFile(join(dir, 'hw3', urls[1] ?? '')))].at(-1)).toBe(2)
  })

  test('has nothing before the first attempt', async () => {
    expect(await readAttempts(dir, 'hw3')).toMatchObject({ lines: [], problems: [] })
  })

  test('loses none of forty that are added at once', async () => {
    await Promise.all(Array.from({ length: 40 }, (_, index) => appendAttempt(dir, aLine(index + 10))))
    expect(await submitters()).toHaveLength(40)
  })

  test.each(['..', '../hw3', 'a/b', '', '.hidden', 'HW3'])(
    'has no assignment called %j',
    async (assignment) => {
      const line = { ...aLine(1), attempt: anAttempt(1, { assignment }) }
      await expect(appendAttempt(dir, line)).rejects.toThrow('not the name of an assignment')
    },
  )
})

describe('a last row that a crash tore', () => {
  test.each([1, 20, 70_000])('is taken out by the next attempt, all %d bytes of it', async (length) => {
    const torn = formatAttemptLine({ ...aLine(2), source: 'x'.repeat(80_000) }).slice(0, length)
    await write(`${formatAttemptLine(aLine(1))}${torn}`)
    await appendAttempt(dir, aLine(3))
    expect(await readAttempts(dir, 'hw3')).toMatchObject({ lines: [aLine(1), aLine(3)], problems: [] })
  })

  test('is taken out where it is all there is', async () => {
    await write('{"submitter":"stu')
    await appendAttempt(dir, aLine(1))
    expect(await readAttempts(dir, 'hw3')).toMatchObject({ lines: [aLine(1)], problems: [] })
  })

  test('is kept when it only lacks its end of line', async () => {
    await write(formatAttemptLine(aLine(1)).trimEnd())
    await appendAttempt(dir, aLine(2))
    expect(await submitters()).toEqual(['student-1', 'student-2'])
  })

  test('harms none of twenty that are added at once', async () => {
    await write(formatAttemptLine(aLine(1)).slice(0, 50))
    await Promise.all(Array.from({ length: 20 }, (_, index) => appendAttempt(dir, aLine(index + 10))))
    expect(await submitters()).toHaveLength(20)
    expect((await readAttempts(dir, 'hw3')).problems).toEqual([])
  })

  test('may be torn again and again', async () => {
    for (const number of [1, 2, 3]) {
      await appendAttempt(dir, aLine(number))
      await truncate(path(), (await readFile(path())).length - 30)
    }
    await appendAttempt(dir, aLine(4))
    expect(await readAttempts(dir, 'hw3')).toMatchObject({ lines: [aLine(4)], problems: [] })
  })
})
