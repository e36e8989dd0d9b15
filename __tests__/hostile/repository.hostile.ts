import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { fetchCommit } from '../../src/github/fetch-commit.js'
import { git } from '../fakes/github/git.js'
import type { FakeRepository } from '../fakes/github.js'
import { type Class, openClass } from '../harvest/class.js'
import { corpus } from './corpus.js'

// Real repositories, one of them with a file of 60 MB.
jest.setTimeout(300_000)

const dir = mkdtempSync(join(tmpdir(), 'hostile-repository-'))
const made = join(dir, 'made')
let course: Class

beforeAll(async () => {
  execFileSync('sh', [join(corpus, 'gen', 'gen_repo.sh'), made], { cwd: dir, stdio: 'pipe' })
  course = await openClass()
})
afterAll(async () => {
  await course.close()
  rmSync(dir, { recursive: true, force: true })
})

/** A repository of the course that consists of what the generator made. */
async function hostile(name: string): Promise<FakeRepository> {
  const repository = await course.fake.createRepository('cs101', name, { private: true })
  for (const part of ['objects', 'refs']) {
    rmSync(join(repository.gitDir, part), { recursive: true, force: true })
    cpSync(join(made, part), join(repository.gitDir, part), { recursive: true })
  }
  return repository
}

const nothingRan = (): void => {
  const found = [dir, course.dir].flatMap((root) =>
    readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((path) => /(^|\/)PWNED$/.test(path)),
  )
  expect(found).toEqual([])
  expect(existsSync('PWNED')).toBe(false)
}

/** Puts what the generator has at a results branch's `result.json` where we look for records. */
async function recordsFrom(branch: string, repository: FakeRepository): Promise<void> {
  const { gitDir } = repository
  const [entry] = (await git(gitDir, ['ls-tree', `refs/heads/${branch}`, 'result.json'])).split('\t')
  const names = entry === '' ? [] : ['latest.json', 'index.json', `${await repository.tip()}-1-1.json`]
  const input = names.map((name) => `${entry}\t${name}\n`).join('')
  const folder = await git(gitDir, ['mktree', '--missing'], { input })
  const tree = await git(gitDir, ['mktree'], { input: `040000 tree ${folder}\thw1\n` })
  const commit = await git(gitDir, ['commit-tree', tree, '-m', 'grade: 100'])
  await git(gitDir, ['update-ref', 'refs/heads/grades', commit])
}

const flags = ['--org', 'cs101', '--repos', 'hw1-*', '--assignment', 'hw1']

/** What becomes of each: links are read as the text they are, and of folders and submodules nothing is. */
const branches: Record<string, string> = {
  gradebook: 'invalid',
  'gradebook-symlink': 'invalid',
  'gradebook-dir': 'no_result',
  'gradebook-submodule': 'no_result',
  'gradebook-lfs': 'invalid',
  'gradebook-exec': 'invalid',
  'gradebook-empty': 'no_result',
  'gradebook-case': 'invalid',
  'gradebook-workflow': 'invalid',
  'gradebook-60mb': 'invalid',
}

describe('a repository made by somebody who means harm', () => {
  test('is fetched as files alone, and graded', async () => {
    const eve = await hostile('hw2-eve')
    const tree = join(dir, 'tree')
    const { notices } = await fetchCommit({
      serverUrl: course.fake.serverUrl,
      owner: 'cs101',
      repo: 'hw2-eve',
      commit: (await eve.tip()) ?? '',
      token: course.fake.token,
      dir: tree,
      environment: { PATH: process.env.PATH },
      signal: new AbortController().signal,
    })
    expect(notices).toEqual([
      expect.stringContaining('since their names are not UTF-8'),
      expect.stringContaining('links that lead out of it: "link-abs", "link-up"'),
      expect.stringContaining('links that lead nowhere: "link-a", "link-b"'),
    ])
    expect(readdirSync(join(tree, 'x'))).toEqual([])
    course.write('grading.yml', 'assignment: hw1\nsandbox: none\ntests: [{id: a, run: ls}]\n')
    const called = await course.call(['run', tree, '--config', 'grading.yml', '--json'])
    expect(called.code).toBe(0)
    expect(JSON.parse(called.out)).toMatchObject({ status: 'graded', points: 1 })
    nothingRan()
  })

  test('is an account without a grade, and nobody else’s grade is another for it', async () => {
    await course.graded('hw1-ada')
    await course.harvest(flags)
    const before = course.read('grades/hw1/attempts.jsonl')
    for (const branch of Object.keys(branches)) await recordsFrom(branch, await hostile(`hw1-${branch}`))
    const { document, code } = await course.harvest(flags)
    expect(code).toBe(1)
    const unaccounted = document.assignments[0]?.unaccounted ?? []
    expect(Object.fromEntries(unaccounted.map(({ submitter, status }) => [submitter, status]))).toEqual(
      branches,
    )
    expect(document.statuses.ok).toBe(1)
    expect(course.read('grades/hw1/attempts.jsonl')).toBe(before)
    nothingRan()
  })
})
