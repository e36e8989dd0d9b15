import { mkdtemp, readdir, realpath, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { contentDigest } from '../../src/grader/content-digest.js'
import { submissionDigests } from '../../src/grader/submission-digests.js'
import { withhold } from '../../src/grader/withhold.js'
import { writeFiles } from './files.js'

const posix = process.platform === 'win32' ? test.skip : test

let files = ''
beforeEach(async () => {
  files = await realpath(await mkdtemp(join(tmpdir(), 'withhold-')))
})
afterEach(() => rm(files, { recursive: true, force: true }))

const withheld = ['.github/grading.yml', 'grading.yml', '.github/classroom/autograding.json', 'rubric.json']
const configOf = (keep: string[] = [], required: string[] = []) => ({
  files: { required, onMissing: 'failed' as const },
  protect: { files: [], keep },
})

const withholdFrom = (config: ReturnType<typeof configOf>): Promise<void> =>
  withhold({ workspace: { files }, config, withheld })

test('the configuration is taken out of the copy, and graders beside it stay', async () => {
  await writeFiles(files, {
    '.github/grading.yml': 'secret',
    '.github/grading/check.sh': 'a grader',
    '.github/classroom/autograding.json': 'secret',
    'rubric.json': 'secret',
    'src/grading.yml': 'nobody’s',
  })
  await withholdFrom(configOf())
  const left = (await readdir(files, { recursive: true })).sort()
  expect(left.filter((path) => /\.(yml|sh|json)$/.test(path))).toEqual([
    join('.github', 'grading', 'check.sh'),
    join('src', 'grading.yml'),
  ])
})

test('what a course asks for, or keeps, is not', async () => {
  await writeFiles(files, { 'grading.yml': '', 'rubric.json': '', '.github/grading.yml': '' })
  await withholdFrom(configOf(['.github/*.yml'], ['grading.yml']))
  expect((await readdir(files)).sort()).toEqual(['.github', 'grading.yml'])
  expect(await readdir(join(files, '.github'))).toEqual(['grading.yml'])
})

posix('what a link leads to in the copy goes with the link, and nothing outside', async () => {
  const outside = await realpath(await mkdtemp(join(tmpdir(), 'outside-')))
  try {
    await writeFiles(outside, { 'a.yml': 'precious' })
    await writeFiles(files, { 'config/all.yml': 'secret', 'src/a.c': '', '.github/x': '' })
    await symlink('config/all.yml', join(files, 'grading.yml'))
    await symlink(join(outside, 'a.yml'), join(files, 'rubric.json'))
    await symlink('../src', join(files, '.github/grading.yml'))
    await withholdFrom(configOf())
    expect((await readdir(files)).sort()).toEqual(['.github', 'config', 'src'])
    expect(await readdir(join(files, 'config'))).toEqual([])
    expect(await readdir(join(files, 'src'))).toEqual(['a.c'])
    expect(await readdir(outside)).toEqual(['a.yml'])
  } finally {
    await rm(outside, { recursive: true })
  }
})

test('a submission is named by what was handed in, the configuration included', async () => {
  await writeFiles(files, { 'grading.yml': 'secret', 'a.c': '' })
  const request = { source: files, parent: tmpdir(), home: undefined, protectFrom: undefined }
  const { defaults } = await import('../../src/config/defaults.js')
  const config = { ...defaults, file: 'grading.yml', assignment: 'a', name: 'a', tests: [], notices: [] }
  const { contentDigest: digest } = await submissionDigests({ ...request, config })
  expect(digest).toBe(await contentDigest(files))
})
