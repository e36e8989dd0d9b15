import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { callIn } from '../cli/in-process.js'
import { gradingText } from '../fakes/github/homework.js'
import { type FakeGitHub, startFakeGitHub } from '../fakes/github.js'

let github: FakeGitHub
let dir: string

beforeAll(async () => {
  github = await startFakeGitHub()
  github.seedRepositories({ org: 'cs101', count: 3, assignment: 'hw1', attempts: () => 1 })
  dir = realpathSync(mkdtempSync(join(tmpdir(), 'seeded-')))
  mkdirSync(join(dir, 'home'))
  writeFileSync(
    join(dir, 'grading.yml'),
    gradingText('hw1').replace('assignment: hw1', 'assignment: hw1\nsandbox: none'),
  )
})

afterAll(async () => {
  await github.close()
  rmSync(dir, { recursive: true, force: true })
})

const call = (...args: string[]) =>
  callIn(dir, [...args, '--api-url', github.apiUrl], {
    env: { PATH: process.env.PATH, GITHUB_TOKEN: github.token },
    now: () => new Date(github.clock.now() + 86_400_000).toISOString(),
  })

const harvest = (...more: string[]) =>
  call('harvest', '--org', 'cs101', '--repos', 'hw1-*', '--assignment', 'hw1', '--out', 'grades', ...more)
const sources = (): string => join(dir, 'grades/hw1/source')
const asked = (): number => github.log.filter(({ path }) => path.includes('git-upload-pack')).length

test('`harvest --source` keeps the files that count, each fetched once', async () => {
  expect(await harvest('--source')).toMatchObject({ code: 0, err: '' })
  const students = readdirSync(sources()).filter((name) => !name.startsWith('.'))
  expect(students).toHaveLength(3)
  expect(readFileSync(join(sources(), students[0] ?? '', 'answers.sh'), 'utf8')).toContain('case "$1" in')
  const before = asked()
  await harvest('--source')
  expect(asked()).toBe(before)
})

test('what was harvested is graded again to the same points, also after a repository was renamed', async () => {
  const [first = ''] = readdirSync(sources()).filter((name) => !name.startsWith('.'))
  github.rename('cs101', `hw1-${first}`, 'hw1-somebody')
  const { code, out } = await call('regrade', 'grades', '--config', 'grading.yml')
  expect({ code, out }).toEqual({
    code: 0,
    out: 'hw1: 3 submissions of 3 submitters graded again; nobody moves\n',
  })
})

test('what came from a repository that the course excludes by now is not graded', async () => {
  const students = readdirSync(sources()).filter((name) => !name.startsWith('.'))
  const [, excluded = ''] = students
  const repos = JSON.stringify(['hw1-*', `!hw1-${excluded}`])
  writeFileSync(join(dir, 'course.yml'), `assignments: {hw1: {config: grading.yml, repos: ${repos}}}\n`)
  const { out } = await call('regrade', 'grades', '--again', '--json')
  rmSync(join(dir, 'course.yml'))
  expect(JSON.parse(out).stay).toEqual(students.filter((name) => name !== excluded))
})
