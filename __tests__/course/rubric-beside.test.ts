import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { type CourseRequest, findConfig } from '../../src/course/find-config.js'
import { maxPointsOf } from '../../src/domain/rubric.js'
import { type FakeGitHub, type FakeRepository, startFakeGitHub } from '../fakes/github.js'
import { sample } from '../pygrader/samples.js'

let github: FakeGitHub
let course: FakeRepository
let base: string

beforeAll(async () => {
  github = await startFakeGitHub()
  course = await github.createRepository('cs101', 'course', { private: true })
})
beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'course-'))
})
afterEach(() => rmSync(base, { recursive: true, force: true }))
afterAll(() => github.close())

function write(files: Record<string, string>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(base, path)), { recursive: true })
    writeFileSync(join(base, path), text)
  }
}

function find(config?: string) {
  mkdirSync(join(base, 'scratch'), { recursive: true })
  const request: CourseRequest = {
    dir: join(base, 'zoe'),
    config,
    base,
    zero: {},
    advice: '',
    assignment: async () => 'hw1',
    server: { url: github.serverUrl, token: github.token, environment: { PATH: process.env.PATH } },
    scratch: join(base, 'scratch'),
  }
  return findConfig(request)
}

const grading = 'assignment: hw1\nrubric: ../hw1/rubric.json\n'

describe('a rubric in a file of its own', () => {
  test('lies where the configuration says, seen from itself', async () => {
    write({ 'zoe/.github/grading.yml': grading, 'zoe/hw1/rubric.json': sample('hw1', 'rubric.json') })
    const { config } = await find()
    expect(config.rubric && maxPointsOf(config.rubric)).toBe(21.6)
  })

  test.each([
    ['its file', '{', 'zoe/hw1/rubric.json:1:1: the file ends before the } that closes this'],
    ['no file', undefined, 'zoe/.github/grading.yml:2:9: rubric: there is no file "../hw1/rubric.json" ('],
  ])('has its problems in %s', async (_, rubric, message) => {
    write({ 'zoe/.github/grading.yml': grading })
    if (rubric !== undefined) write({ 'zoe/hw1/rubric.json': rubric })
    await expect(find()).rejects.toThrow(message)
  })

  test('is named where the path is written when something else than a file lies there', async () => {
    write({ 'zoe/.github/grading.yml': grading, 'zoe/hw1/rubric.json/old.json': '{}' })
    await expect(find()).rejects.toThrow(
      /^zoe\/\.github\/grading\.yml:2:9: rubric: ".*\/zoe\/hw1\/rubric\.json" is a directory \(/,
    )
  })

  test('is fetched with the configuration of a repository, and its problems are named there', async () => {
    await course.commit({ 'ci/grading.yml': grading, 'hw1/rubric.json': sample('hw1', 'rubric.json') })
    const { config } = await find('cs101/course@main:ci/grading.yml')
    expect(config.rubric && maxPointsOf(config.rubric)).toBe(21.6)
    await course.commit({ 'ci/grading.yml': grading, 'hw1/rubric.json': '{"A": 1}' })
    await expect(find('cs101/course@main:ci/grading.yml')).rejects.toThrow(
      /^cs101\/course@main:hw1\/rubric\.json:1:7: A: expected a table of items/,
    )
  })

  test('of a repository is not looked for outside of it', async () => {
    write({ 'scratch/rubric.json': sample('hw1', 'rubric.json') })
    await course.commit({ 'grading.yml': 'assignment: hw1\nrubric: ../rubric.json\n' })
    await expect(find('cs101/course@main')).rejects.toThrow('there is no file "../rubric.json"')
  })
})
