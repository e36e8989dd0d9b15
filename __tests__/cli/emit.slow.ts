import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { type Laptop, openLaptop, program } from './laptop.js'

let laptop: Laptop
beforeEach(() => {
  laptop = openLaptop()
})
// Whatever a run came to, it leaves nothing behind.
afterEach(() => expect(laptop.close()).toEqual([]))

const committedAt = '2026-06-01T16:32:01+02:00'

/** What Classroom 50's runner says to an autograder. */
const runner = {
  CLASSROOM: 'cs-principles',
  ASSIGNMENT: 'hello',
  ASSIGNMENT_TYPE: 'group',
  USERNAME: 'alice',
  OWNER: 'group-1',
  SUBMISSION_TAG: 'submit/2026-06-01T14-32-05Z-a1b2c3d',
  COMMIT_URL: 'https://github.com/cs/hello/commit/a1b2c3d',
  RELEASE_URL: 'https://github.com/cs/hello/releases/tag/submit%2F2026-06-01T14-32-05Z-a1b2c3d',
  REVIEW_URL: 'https://github.com/cs/hello/compare/0000000...a1b2c3d',
}

function commit(dir: string): string {
  const git = (...args: string[]): string =>
    execFileSync('git', ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.org', ...args], {
      cwd: dir,
      encoding: 'utf8',
      env: {
        PATH: process.env.PATH,
        GIT_AUTHOR_DATE: '2020-01-01T00:00:00Z',
        GIT_COMMITTER_DATE: committedAt,
      },
    }).trim()
  git('init', '--quiet')
  git('add', '--all', '--force')
  git('commit', '--quiet', '--message', 'Hand in')
  return git('rev-parse', 'HEAD')
}

const place = (path: string): string => join(laptop.dir, path)
const resultIn = (path = 'result.json') => JSON.parse(readFileSync(place(path), 'utf8'))
const emit = (args: readonly string[], env: Record<string, string> = runner) =>
  laptop.start(['run', 'hw', '--emit', 'classroom50', ...args], { env }).ended

const grading = {
  assignment: 'hw3',
  tests: [
    { id: 'a', name: 'It runs', run: 'true', points: 4 },
    { id: 'b', run: 'false', points: 1 },
  ],
}

describe('`run --emit classroom50`', () => {
  test("writes result.json into the current directory, with what Classroom 50's runner says", async () => {
    laptop.write({ 'hw/grading.yml': grading })
    commit(place('hw'))
    const { code, out } = await emit([])
    expect(code).toBe(0)
    expect(out).toContain('4 of 5 points')
    expect(out).toContain('Written to result.json.\n')
    expect(resultIn()).toEqual({
      schema: 'classroom50/result/v1',
      classroom: 'cs-principles',
      assignment: 'hello',
      assignment_type: 'group',
      owner: 'group-1',
      submission: runner.SUBMISSION_TAG,
      commit: runner.COMMIT_URL,
      release: runner.RELEASE_URL,
      review: runner.REVIEW_URL,
      datetime: '2026-06-01T14:32:01Z',
      graded_at: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/),
      score: 4,
      'max-score': 5,
      tests: [
        { 'test-name': 'It runs', passed: true, score: 4, 'max-score': 4 },
        { 'test-name': 'b', passed: false, score: 0, 'max-score': 1 },
      ],
    })
  })

  test('takes from GitHub, git and options what no runner says', async () => {
    laptop.write({ 'hw/grading.yml': grading })
    const sha = commit(place('hw'))
    const options = ['--classroom', 'cs1', '--owner', 'bob', '--submission', 'submit/1']
    const { code, err } = await emit(options, { GITHUB_REPOSITORY: 'cs/hw3-bob', GITHUB_SHA: 'the-newest' })
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(resultIn()).toMatchObject({
      classroom: 'cs1',
      assignment: 'hw3',
      assignment_type: 'individual',
      owner: 'bob',
      submission: 'submit/1',
      commit: `https://github.com/cs/hw3-bob/commit/${sha}`,
      release: 'https://github.com/cs/hw3-bob/releases/tag/submit%2F1',
      review: `https://github.com/cs/hw3-bob/commit/${sha}`,
    })
  })

  test('is late by the committer date, so that grading again makes nobody late', async () => {
    laptop.write({ 'hw/grading.yml': { ...grading, due: '2026-06-02', late: { deduct: '50%' } } })
    commit(place('hw'))
    await emit([])
    expect(resultIn()).toMatchObject({ score: 4 })
  })

  test('names everything that is missing before it runs anything', async () => {
    laptop.write({ 'hw/grading.yml': { assignment: 'hw3', tests: [{ id: 'a', run: 'touch /tmp/never' }] } })
    const { code, err } = await emit(['--submission', 'v1'], {})
    expect(code).toBe(2)
    expect(err.trimEnd().split('\n')).toEqual([
      "Classroom 50 needs 'classroom' (set CLASSROOM or give --classroom)",
      "Classroom 50 needs 'owner' (set OWNER or give --owner)",
      "Classroom 50 needs 'commit' (set COMMIT_URL, or GITHUB_REPOSITORY in a checkout of the submission)",
      "Classroom 50 needs 'release' (set RELEASE_URL or GITHUB_REPOSITORY)",
      "Classroom 50 needs 'datetime' (the submission must be a git checkout: the committer date is when it was handed in)",
      "the submission 'v1' is no tag that Classroom 50 takes (submit/…)",
    ])
    expect(existsSync(place('result.json'))).toBe(false)
  })

  test.each([
    ['of a grader that breaks', { assignment: 'hw3', grader: { run: 'true', results: 'r.json' } }],
    ['of a submission that cannot be graded', { ...grading, files: { required: ['list.c'] } }],
  ])('writes no result %s, and leaves none that lay there', async (_, config) => {
    laptop.write({ 'hw/grading.yml': config, 'result.json': { score: 100 } })
    commit(place('hw'))
    expect((await emit([])).code).toBe(1)
    expect(existsSync(place('result.json'))).toBe(false)
  })

  test('does not write through a link of the submission', async () => {
    laptop.write({ 'hw/grading.yml': grading, target: 'theirs' })
    commit(place('hw'))
    symlinkSync(place('target'), place('result.json'))
    await emit([])
    expect(readFileSync(place('target'), 'utf8')).toBe('theirs')
    expect(resultIn()).toMatchObject({ score: 4 })
  })

  test('prints only the attempt with --json', async () => {
    laptop.write({ 'hw/grading.yml': grading })
    commit(place('hw'))
    const { out } = await emit(['--json'])
    expect(JSON.parse(out)).toMatchObject({ points: 4, submission: { submitted_at_source: 'commit' } })
    expect(resultIn()).toMatchObject({ score: 4 })
  })
})

const hasPython = spawnSync('python3', ['--version']).status === 0

;(hasPython ? describe : describe.skip)("examples/classroom50 as Classroom 50's runner starts it", () => {
  const bundle = (): string => place('runtime/hello')

  function autograde(env: Record<string, string> = {}) {
    return spawnSync('python3', [join(bundle(), 'autograder.py')], {
      cwd: place('checkout'),
      encoding: 'utf8',
      env: {
        PATH: `${dirname(process.execPath)}:${process.env.PATH ?? ''}`,
        HOME: laptop.dir,
        TMPDIR: join(dirname(laptop.dir), 'tmp'),
        ...runner,
        ...env,
      },
    })
  }

  beforeEach(() => {
    mkdirSync(place('checkout'))
    cpSync('examples/classroom50/bundle', bundle(), { recursive: true })
    cpSync(dirname(program), join(bundle(), 'grade-action/dist/cli'), { recursive: true })
    cpSync('examples/classroom50/hello.py', place('checkout/hello.py'))
  })

  test('grades the submission from dist alone, and ends with 0 whatever it earned', () => {
    // A student can commit a result, which must not be collected.
    writeFileSync(place('checkout/result.json'), '{"score": 100}')
    commit(place('checkout'))
    const { status, stderr } = autograde()
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    const readme = readFileSync('examples/classroom50/README.md', 'utf8')
    const [, row = ''] = /```json\n(.*)\n```/.exec(readme) ?? []
    expect(resultIn('checkout/result.json')).toMatchObject({
      score: 3,
      'max-score': 5,
      tests: [JSON.parse(row), { 'test-name': 'Style (a person marks this)', pending: true }],
    })
  })

  test('ends with another code where the grading itself breaks', () => {
    commit(place('checkout'))
    writeFileSync(join(bundle(), 'grading.yml'), 'assignment: [')
    expect(autograde().status).toBe(2)
    expect(existsSync(place('checkout/result.json'))).toBe(false)
  })
})
