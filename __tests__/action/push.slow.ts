import { execFile, spawnSync } from 'node:child_process'
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, expect, test } from '@jest/globals'
import { parseAttempt } from '../../src/record/attempt.js'
import { parseIndex } from '../../src/record/attempt-index.js'
import { commandsIn } from '../fakes/runner-log.js'
import { type Student, startWorld } from './world.js'

const world = await startWorld()
afterAll(() => world.close())

const node24 = process.env.GRADE_NODE24
const nodes: [string, string][] = [
  [process.version, process.execPath],
  ...(node24 ? [['the Node 24 of GitHub’s runners', node24] satisfies [string, string]] : []),
]

const hasPytest = spawnSync('python3', ['-m', 'pytest', '--version']).status === 0
const skipped = hasPytest ? '' : ' (skipped: `python3 -m pytest` does not work here)'

const run = promisify(execFile)

// Never blocks: the server it talks to is in this process.
async function git(cwd: string, ...args: string[]): Promise<string> {
  const { stdout } = await run('git', ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.org', ...args], {
    cwd,
  })
  return stdout.trim()
}

/** The example, committed and pushed as a student does it. */
async function pushExample(name: string): Promise<Student> {
  const repository = await world.github.createRepository('cs101', `${name}-ada-${process.hrtime.bigint()}`)
  const dir = world.directory('laptop')
  const from = join('examples', name)
  const listed = await git(from, 'ls-files', '--cached', '--others', '--exclude-standard', '-z')
  for (const path of listed.split('\0').filter((path) => path !== ''))
    cpSync(join(from, path), join(dir, path), { recursive: true })
  await git(dir, 'init', '--quiet', '--initial-branch=main')
  await git(dir, 'add', '--all', '--force')
  await git(dir, 'commit', '--quiet', '--message', 'My solution')
  await git(dir, 'push', '--quiet', world.urlOf(repository), 'main')
  return world.checkOut(repository)
}

;(hasPytest ? test : test.skip).each(nodes)(
  `a push of a Python submission is graded, kept and shown in every place, by %s${skipped}`,
  async (_, node) => {
    const ada = await pushExample('python')
    const commit = await ada.repository.tip()
    const step = await ada.grade({ node, inputs: { record: 'both' }, env: { GITHUB_RUN_ID: '1' } })
    expect(step).toMatchObject({ code: 0 })
    expect(step.outputs).toMatchObject({
      status: 'graded',
      points: '6',
      'max-points': '10',
      percent: '60',
      complete: 'true',
      commit,
      'artifact-id': '1000',
    })

    for (const text of ['Roman numerals: 6 of 10 points', 'Writing numerals', 'There and back again'])
      expect(step.summary).toContain(text)
    expect(commandsIn(step.log)).toContainEqual({
      name: 'error',
      properties: { file: 'tests/test_roman.py', line: '24', title: 'test_reads_numeral[4-IV]: failed' },
      data: expect.stringContaining("assert 6 == 4\n +  where 6 = from_roman('IV')"),
    })

    const clone = world.directory('clone')
    await git(clone, 'clone', '--quiet', '--branch', 'grades', world.urlOf(ada.repository), '.')
    const read = (path: string): string => readFileSync(join(clone, 'roman', path), 'utf8')
    const record = `${commit}-1-1.json`
    const attempt = parseAttempt(read(record), record)
    expect(attempt).toMatchObject({ status: 'graded', points: 6, maxPoints: 10, submission: { commit } })
    expect(attempt).toEqual(step.attempt())
    expect(read('latest.json')).toBe(read(record))
    expect(parseIndex(read('index.json'), 'index.json').attempts).toMatchObject([{ file: record, points: 6 }])
    const paths = [record, 'index.json', 'latest.json'].map((path) => `roman/${path}`)
    const listed = await git(clone, 'ls-files')
    expect(listed.split('\n').sort()).toEqual(paths.sort())

    expect(ada.artifacts.names()).toEqual(['grade-roman'])
    const unpacked = await unpack(ada.artifacts.zip('grade-roman'))
    expect(readdirSync(join(unpacked, 'logs'))).toEqual([expect.stringMatching(/^\d-grader\.log$/)])
    expect(readFileSync(join(unpacked, 'attempt.json'), 'utf8')).toBe(read(record))
  },
  120_000,
)

async function unpack(zip: Buffer | undefined): Promise<string> {
  const dir = world.directory('artifact')
  writeFileSync(join(dir, 'zip'), zip ?? '')
  await run('python3', ['-m', 'zipfile', '--extract', join(dir, 'zip'), dir])
  return dir
}
