import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { type Laptop, openLaptop } from './laptop.js'

const linux = process.platform === 'linux' ? test : test.skip

let laptop: Laptop
beforeEach(() => {
  laptop = openLaptop()
})
afterEach(() => expect(laptop.close()).toEqual([]))

/** The names in the submission's copy, as a program of it sees them. */
const listing = { assignment: 'hw1', tests: [{ id: 'a', run: 'find . | sort' }], show: { output: 'all' } }

describe('protected files', () => {
  const config = {
    assignment: 'hw1',
    protect: { files: ['tests/**'], from: '../course' },
    tests: [
      { id: 'own', run: 'bash tests/run.sh', stdout: 'the course' },
      // What one test does to them is undone before the next.
      { id: 'cheat', run: 'echo echo cheat > tests/run.sh; touch tests/new' },
      { id: 'after', run: 'bash tests/run.sh; ls tests', stdout: 'the course\nrun.sh' },
    ],
  }

  test('are put back from a directory beside the submission, and what was added is taken out', async () => {
    laptop.write({
      'hw/grading.yml': config,
      'hw/tests/run.sh': 'echo mine\n',
      'hw/tests/mine.sh': '',
      'course/tests/run.sh': 'echo the course\n',
      'course/solution.sh': 'secret',
    })
    const { code, out, attempt } = await laptop.grade('hw')
    expect(code).toBe(0)
    expect(attempt).toMatchObject({ status: 'graded', points: 3, maxPoints: 3 })
    expect(attempt.protected).toEqual(
      expect.arrayContaining([
        { path: 'tests/run.sh', action: 'put_back', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
        { path: 'tests/mine.sh', action: 'removed' },
      ]),
    )
    expect(attempt.digests.map((digest) => digest.of)).toContain('protected')
    expect(out).toContain('\ntests/run.sh was put back: your changes to it do not count.\n')
    expect(out).toContain(
      'tests/mine.sh, tests/new were removed: only the course’s own files may be there.\n',
    )
    expect(readFileSync(join(laptop.dir, 'hw/tests/run.sh'), 'utf8')).toBe('echo mine\n')
    expect(readdirSync(join(laptop.dir, 'course/tests'))).toEqual(['run.sh'])
  })

  test('without the directory they come from nothing is graded', async () => {
    laptop.write({ 'hw/grading.yml': config, 'hw/tests/run.sh': 'echo the course\n' })
    const { code, out, attempt } = await laptop.grade('hw')
    expect(code).toBe(1)
    expect(attempt).toMatchObject({ status: 'error', points: null, grader: { commands: [] } })
    expect(out).toContain('protect.from: there is no directory "')
  })

  test('without a source are only digested, and the screen says so', async () => {
    laptop.write({
      'hw/grading.yml': { ...listing, protect: { files: ['tests/**'] } },
      'hw/tests/run.sh': 'echo mine\n',
    })
    const { out, attempt } = await laptop.grade('hw')
    expect(attempt.protected).toMatchObject([{ path: 'tests/run.sh', action: 'digested' }])
    expect(out).toContain("\nThe course's files are not protected: their digests are recorded.\n")
    expect(out).not.toContain('a student can change')
  })
})

describe('the files of a submission', () => {
  const files = { required: ['list.c', '*.h'], allowed: ['*.c'] }

  test('that must be there and are not make it ungradable, and its student is told which', async () => {
    laptop.write({ 'hw/grading.yml': { ...listing, files } })
    const { code, out, attempt } = await laptop.grade('hw')
    expect(attempt).toMatchObject({ status: 'ungradable', points: null, maxPoints: 1 })
    expect(code).toBe(1)
    expect(out).toContain(
      'hw1: not gradable\nYour submission could not be graded: required files are missing: "list.c", "*.h"\n' +
        'Correct this and run it again.\n',
    )
  })

  test('that are missing fail all tests, where the course says so', async () => {
    laptop.write({ 'hw/grading.yml': { ...listing, files: { ...files, on_missing: 'failed' } } })
    const { code, out, attempt } = await laptop.grade('hw')
    expect(attempt).toMatchObject({ status: 'graded', points: 0, maxPoints: 1, grader: { commands: [] } })
    expect(code).toBe(0)
    expect(out).toContain('required files are missing: "list.c", "*.h"')
  })

  test('that are not allowed are left out, but not those of the course', async () => {
    laptop.write({
      'hw/grading.yml': { ...listing, files },
      'hw/.github/lib.sh': '',
      'hw/list.c': '',
      'hw/list.h': '',
      'hw/cheat.sh': '',
    })
    const { out, attempt } = await laptop.grade('hw')
    expect(attempt.tests[0]?.output?.split('\n')).toEqual([
      '.',
      './.github',
      './.github/lib.sh',
      './list.c',
      './list.h',
      '',
    ])
    expect(out).toContain(
      '\nleft out of the submission, since files.allowed does not name them: "cheat.sh"\n',
    )
  })
})

describe('an odd submission', () => {
  linux('is graded all the same, and what is odd about it is said', async () => {
    const at = (path: string): string => join(laptop.dir, 'hw', path)
    laptop.write({
      'hw/grading.yml': listing,
      'hw/.git/config': 'secret',
      'hw/Main.c': '',
      'hw/main.c': '',
      'hw/naïve/日本.txt': '',
      'hw/two\nlines.txt': '',
      'hw/data.bin': `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 9\n`,
      'hw/.gitmodules': '[submodule "lib"]\n\tpath = lib\n\turl = https://example.org/lib.git\n',
      secret: 'of the machine',
    })
    mkdirSync(at('lib'))
    mkdirSync(at('empty'))
    symlinkSync('../secret', at('out'))
    symlinkSync('nowhere', at('dangling'))
    symlinkSync('main.c', at('inside'))
    execFileSync('mkfifo', [at('pipe')])
    writeFileSync(Buffer.concat([Buffer.from(at('latin-')), Buffer.from([0xe9])]), '')
    const { code, out, attempt } = await laptop.grade('hw')
    expect(code).toBe(0)
    expect(attempt).toMatchObject({ status: 'graded', points: 1 })
    expect(attempt.submission.contentDigest).toMatch(/^[0-9a-f]{64}$/)
    const seen = attempt.tests[0]?.output ?? ''
    for (const name of ['Main.c', 'main.c', 'inside', 'naïve/日本.txt', 'two\nlines.txt'])
      expect(seen).toContain(`./${name}\n`)
    expect(attempt.notices.toSorted()).toEqual([
      'files of which only the Git LFS pointer is there: "data.bin" (say `lfs: true` in the checkout step)',
      'left out of the submission, since their names are not UTF-8: "latin-�"',
      'left out of the submission, since they are links that lead nowhere: "dangling"',
      'left out of the submission, since they are links that lead out of it: "out"',
      'left out of the submission, since they are neither files nor links: "pipe"',
      'names that other systems take for the same file as another of the submission: "main.c"',
      'submodules that are not checked out: "lib" (say `submodules: true` in the checkout step)',
    ])
    const screen = out.replaceAll('\n', ' ')
    for (const notice of attempt.notices) expect(screen).toContain(notice)
  })

  test('that is empty is graded', async () => {
    mkdirSync(join(laptop.dir, 'hw'))
    laptop.write({ 'grading.yml': listing })
    const { code, attempt } = await laptop.grade('hw', '--config', 'grading.yml')
    expect(code).toBe(0)
    expect(attempt.tests[0]?.output).toBe('.\n')
  })

  test('has the same digest wherever and whenever it is graded', async () => {
    laptop.write({ 'grading.yml': listing, 'hw/a.c': 'a', 'there/copy/a.c': 'a', 'other/a.c': 'b' })
    const dirs = ['hw', 'there/copy', 'other']
    const graded = await Promise.all(dirs.map((dir) => laptop.grade(dir, '--config', 'grading.yml')))
    const [one, copy, other] = graded.map(({ attempt }) => attempt.submission.contentDigest)
    expect(copy).toBe(one)
    expect(other).not.toBe(one)
  })
})
