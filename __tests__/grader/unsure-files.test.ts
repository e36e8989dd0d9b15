import { execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, open, readFile, rm, symlink, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { fileDigest, treeDigest } from '../../src/grader/content-digest.js'
import { copySubmission } from '../../src/grader/copy.js'
import { guardCourse } from '../../src/grader/course-guard.js'
import { contentOf } from '../../src/grader/protect/put-back.js'
import { holds, readCourseFile, writeCourseFile } from '../../src/grader/protect/source.js'
import { walk } from '../../src/grader/walk.js'

const posix = process.platform === 'win32' ? describe.skip : describe

let root = ''
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'unsure-'))
})
afterEach(() => rm(root, { recursive: true, force: true }))

const holes = async (path: string): Promise<void> => {
  await writeFile(path, '')
  // More than any disk here has, and read for hours.
  await truncate(path, 8 * 2 ** 40)
}

/** What student code that runs as us can leave in the place of a file. */
const plants: [string, (path: string) => unknown][] = [
  ['a named pipe', (path) => execFileSync('mkfifo', [path])],
  ['a link to a device', (path) => symlink('/dev/zero', path)],
  ['a link to itself', (path) => symlink(path, path)],
  ['eight terabytes of holes', holes],
  ['a directory', (path) => mkdir(path)],
  ['another file', (path) => writeFile(path, 'other')],
  ['nothing', () => undefined],
]

/** A hang would end the test by its own limit; this says which. */
async function soon<Value>(promise: Promise<Value>): Promise<Value> {
  const began = performance.now()
  const value = await promise
  expect(performance.now() - began).toBeLessThan(20_000)
  return value
}

posix('a course file that student code replaced', () => {
  const courseFile = async () => {
    await mkdir(join(root, 'course'))
    await writeFile(join(root, 'course/test.py'), 'assert True\n')
    return readCourseFile(join(root, 'course'), 'test.py')
  }

  test.each(plants)('by %s is not taken for it, and copied nowhere', async (_, plant) => {
    const course = await courseFile()
    await rm(course.file)
    await plant(course.file)
    expect(await soon(holds(course.file, course))).toBe(false)
    const target = join(root, 'files/test.py')
    const written = writeCourseFile(course, target).catch(String)
    expect(await soon(written)).toContain('was changed while grading')
  })

  test.each(plants)('by %s in the course’s directory is noticed', async (_, plant) => {
    const { file } = await courseFile()
    const guard = await guardCourse(dirname(file))
    expect(await guard.problem()).toBeUndefined()
    await rm(file)
    await plant(file)
    expect(await soon(guard.problem())).toContain('a program changed the directory')
  })

  test('is noticed among files that were added without end', async () => {
    const { file } = await courseFile()
    const guard = await guardCourse(dirname(file))
    await holes(join(dirname(file), 'more'))
    expect(await soon(guard.problem())).toContain('a program changed the directory')
  })
})

posix('a file that a build made', () => {
  test.each(plants)('has no content to be kept where it is %s', async (kind, plant) => {
    await plant(join(root, 'made'))
    const found = await soon(contentOf(root, 'made', 2 ** 20))
    if (kind === 'another file') expect(found).toMatchObject({ size: 5 })
    else expect(found).toBeUndefined()
  })

  test('is read no further than it was large', async () => {
    await writeFile(join(root, 'made'), 'x'.repeat(1000))
    expect(await fileDigest(join(root, 'made'), 1000)).toHaveLength(64)
    await expect(fileDigest(join(root, 'made'), 999)).rejects.toThrow('is not a file of at most 999 bytes')
  })
})

posix('a submission', () => {
  const rules = { keeps: () => true, skip: '' }

  test('of one name and terabytes of holes is refused before it is copied', async () => {
    await mkdir(join(root, 'from'))
    await holes(join(root, 'from/a'))
    const copied = await soon(copySubmission(join(root, 'from'), join(root, 'to'), rules))
    expect(copied.refused).toBe('the submission is larger than 4 GiB')
    await expect(open(join(root, 'to/a'))).rejects.toThrow('ENOENT')
  })

  test('with names that are no text, line breaks, twins and pipes is copied as far as it can be', async () => {
    await mkdir(join(root, 'from'))
    const from = join(root, 'from')
    for (const name of ['two\nlines', 'A', 'a', '\u202egnp']) await writeFile(join(from, name), name)
    if (process.platform === 'linux')
      await writeFile(Buffer.concat([Buffer.from(`${from}/x`), Buffer.from([0xff])]), '')
    execFileSync('mkfifo', [join(from, 'pipe')])
    const copied = await soon(copySubmission(from, join(root, 'to'), rules))
    expect(await readFile(join(root, 'to/two\nlines'), 'utf8')).toBe('two\nlines')
    expect(copied.notices.join('\n')).toContain('they are neither files nor links: "pipe"')
    if (process.platform === 'linux') expect(copied.notices.join('\n')).toContain('their names are not UTF-8')
  })
})

test('of a directory with more names than may be, no more are read', async () => {
  await mkdir(join(root, 'many'))
  await Promise.all(Array.from({ length: 300 }, (_, index) => writeFile(join(root, 'many', `${index}`), '')))
  const found = await walk(root, { opens: true, most: 100 })
  expect(found).toMatchObject({ isComplete: false })
  expect(found.entries).toHaveLength(100)
  expect(await treeDigest(root, { entries: 100, bytes: 1 })).toBeUndefined()
  expect((await walk(root, { opens: true, most: 301 })).isComplete).toBe(true)
})
