import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import type { CourseRequest } from '../src/course/find-config.js'
import { openCourse } from '../src/course.js'
import { type FakeGitHub, startFakeGitHub } from './fakes/github.js'

let dir: string
beforeEach(() => {
  dir = realpathSync(mkdtempSync(join(tmpdir(), 'course-')))
})
afterEach(() => rmSync(dir, { recursive: true, force: true }))

const grading = (from: string): string =>
  JSON.stringify({
    assignment: 'hw1',
    tests: [{ id: 'a', run: 'true' }],
    protect: { files: ['tests/**'], from },
  })

function write(path: string, text: string): void {
  mkdirSync(dirname(join(dir, path)), { recursive: true })
  writeFileSync(join(dir, path), text)
}

const request = (changes: Partial<CourseRequest> = {}): CourseRequest => ({
  dir: join(dir, 'class/ada'),
  config: undefined,
  base: dir,
  zero: {},
  advice: '',
  assignment: async () => 'hw1',
  server: { url: 'https://github.com', token: '', environment: {} },
  scratch: dir,
  ...changes,
})

/** Where protected files come from, seen from the directory of the test. */
const protectFrom = async (changes: Partial<CourseRequest>): Promise<string> =>
  relative(dir, (await openCourse(request(changes))).protectFrom ?? '')

describe('a relative protect.from', () => {
  test.each([
    ['class/ada/.github/grading.yml', undefined, '../course', 'class/course'],
    ['class/ada/grading.yml', 'class/ada/grading.yml', '../../course', 'course'],
    ['class/ada/conf/final.yml', 'class/ada/conf/final.yml', '../course', 'class/course'],
    ['course/hw1.yml', 'course/hw1.yml', './', 'course'],
    ['course/hw1.yml', 'course/hw1.yml', './hw1', 'course/hw1'],
    ['course/hw1.yml', 'course/hw1.yml', '../tests', 'tests'],
    ['class/ada-course/hw1.yml', 'class/ada-course/hw1.yml', '.', 'class/ada-course'],
  ])('of %s, named as %s, %s, is %s', async (file, config, from, expected) => {
    write('class/ada/main.c', '')
    write(file, grading(from))
    expect(await protectFrom({ config })).toBe(expected)
  })

  test.each([
    ['class/ada/grading.yml', undefined, './tests'],
    ['class/ada/grading.yml', undefined, '../ada/tests'],
    ['course/hw1.yml', 'course/hw1.yml', '../class/ada'],
  ])('of %s that leads into the submission is refused', async (file, config, from) => {
    write('class/ada/main.c', '')
    write(file, grading(from))
    const message = `${file}: protect.from: "${from}" is a directory of the submission (its student could change what is there)`
    await expect(openCourse(request({ config }))).rejects.toThrow(message)
  })

  test('is the same for a submission that is one file', async () => {
    write('class/ada.ipynb', '{}')
    write('class/grading.yml', grading('./'))
    const one = { dir: join(dir, 'class/ada.ipynb'), config: 'class/grading.yml' }
    expect(await protectFrom(one)).toBe('class')
  })
})

describe('a configuration that is fetched', () => {
  let github: FakeGitHub
  beforeAll(async () => {
    github = await startFakeGitHub()
    const files = {
      'hw1/near.yml': grading('./'),
      'hw1/beside.yml': grading('../hw2'),
      'hw1/out.yml': grading('../../hw2'),
    }
    await github.createRepository('cs101', 'conf', { files, private: true })
  })
  afterAll(() => github.close())

  const fetched = (name: string): Partial<CourseRequest> => ({
    config: `cs101/conf@main:hw1/${name}.yml`,
    server: { url: github.serverUrl, token: github.token, environment: { PATH: process.env.PATH } },
  })

  test.each([
    ['near', 'hw1'],
    ['beside', 'hw2'],
  ])('finds protected files in its own repository: %s', async (name, expected) => {
    const place = await protectFrom(fetched(name))
    expect(place.replace(/^course-[^/]+/, 'tree')).toBe(`tree/${expected}`)
  })

  test.each(['../out.yml', '/etc/hosts', 'hw1/../../x/grading.yml'])(
    'is in its repository, and not at %s',
    async (path) => {
      const away = { ...fetched('near'), config: `cs101/conf@main:${path}` }
      await expect(openCourse(request(away))).rejects.toThrow(`"${path}" leads out of the repository`)
    },
  )

  test('does not lead out of its repository', async () => {
    const message = 'protect.from: "../../hw2" leads out of the repository (give owner/repo@ref:path)'
    await expect(openCourse(request(fetched('out')))).rejects.toThrow(message)
  })
})
