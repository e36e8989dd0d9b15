import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals'
import { parseAttempt } from '../src/record/attempt.js'
import { runAction } from './fakes/runner.js'
import { parseAttemptLines } from './record/attempt-lines.js'

// Each notebook starts a kernel or two.
jest.setTimeout(600_000)

const example = 'examples/pybryt'
const imports = ['-c', 'import pybryt, ipykernel']
const withPyBryt = spawnSync('python3', imports).status === 0 ? test : test.skip

let dir: string
beforeEach(() => {
  dir = realpathSync(mkdtempSync(join(tmpdir(), 'pybryt-')))
  const copied = (path: string): boolean => !/(^|\/)(results|venv)$/.test(path)
  cpSync(example, join(dir, 'course'), { recursive: true, filter: copied })
})
afterEach(() => rmSync(dir, { recursive: true, force: true }))

const course = (path: string): string => join(dir, 'course', path)

function call(...args: string[]) {
  const argv = [resolve('dist/cli/index.js'), ...args]
  const { status, stdout, stderr } = spawnSync(process.execPath, argv, {
    cwd: course('.'),
    encoding: 'utf8',
  })
  return { status, out: stdout, err: stderr }
}

const batch = (submissions: string, config: string) =>
  call('batch', submissions, '--config', config, '--out', 'results')

function kept() {
  const file = course('results/median/attempts.jsonl')
  return parseAttemptLines(readFileSync(file, 'utf8'), file).lines
}

withPyBryt('a class of notebooks is graded by one command, whatever they are', () => {
  expect(batch('submissions/*.ipynb', 'grading.yml')).toEqual({
    status: 0,
    out: readFileSync(join(example, 'expected-batch.txt'), 'utf8'),
    err: '',
  })
  const messages = Object.fromEntries(
    kept().map(({ submitter, attempt: { tests } }) => [
      submitter,
      tests.find(({ id }) => id === 'sorting/sorted')?.message,
    ]),
  )
  expect(messages).toMatchObject({
    dan: 'The sample was not sorted.',
    eve: "The notebook is not Python: expected ':' in the line `def median(sample)`.",
    gus: 'The notebook was not run to its end: it ended the kernel that ran it.',
  })
  expect(batch('submissions/*.ipynb', 'grading.yml').out).toContain('7 had been graded before')
})

withPyBryt('other references grade anew into the same directory', () => {
  expect(batch('submissions/cleo.ipynb', 'grading.yml').status).toBe(0)
  const onlySorting = sourceOf('grading/reference.ipynb').replace(/selection = [\s\S]*$/, '')
  writeFileSync(course('grading/reference.ipynb'), notebook(onlySorting))
  const grading = readFileSync(course('grading.yml'), 'utf8')
  const rubric = '\nrubric: [{ id: way, points: 5, tests: [sorted, odd], count: 2 }]\n'
  const final = grading.replace(/ {2}references: .*\n/, '').replace(/\nrubric:[\s\S]*$/, rubric)
  writeFileSync(course('final.yml'), final)
  expect(batch('submissions/cleo.ipynb', 'final.yml').status).toBe(0)
  expect(kept().map(({ attempt: { points, maxPoints } }) => [points, maxPoints])).toEqual([
    [7, 10],
    [5, 5],
  ])
})

withPyBryt('a broken reference is an error, and nobody’s zero', () => {
  writeFileSync(course('grading/reference.ipynb'), notebook('import pybryt\n1 / 0\n'))
  const { status, out } = call('run', 'submissions/ada.ipynb', '--config', 'grading.yml', '--json')
  expect(status).toBe(1)
  const attempt = parseAttempt(out, 'stdout')
  expect(attempt).toMatchObject({ status: 'error', points: null, maxPoints: 10 })
  expect(attempt.grader.commands.at(-1)?.output).toContain('ZeroDivisionError')
})

withPyBryt(
  'a push of a notebook is graded by the action, with the course checked out beside it',
  async () => {
    const submission = join(dir, 'submission')
    mkdirSync(submission)
    cpSync(course('submissions/cleo.ipynb'), join(submission, 'median.ipynb'))
    const commit = '1a2b3c4'.padEnd(40, '0')
    const step = await runAction({
      workspace: dir,
      inputs: { submission: 'submission', config: 'course/grading.yml', record: 'none' },
      env: {
        GITHUB_EVENT_NAME: 'push',
        GITHUB_REPOSITORY: 'cs101/median-cleo',
        GITHUB_REF: 'refs/heads/main',
        GITHUB_SHA: commit,
        GITHUB_RUN_ID: '1',
        GITHUB_RUN_ATTEMPT: '1',
        GITHUB_SERVER_URL: 'https://github.com',
      },
      event: {
        ref: 'refs/heads/main',
        after: commit,
        repository: {
          id: 1,
          name: 'median-cleo',
          full_name: 'cs101/median-cleo',
          owner: { login: 'cs101' },
          private: true,
          default_branch: 'main',
          pushed_at: Date.parse('2026-11-20T18:30:00Z') / 1000,
        },
      },
    })
    if (step.code !== 0) throw new Error(step.log)
    const file = join(example, 'expected-summary.md')
    if (process.env.UPDATE_EXPECTED) writeFileSync(file, step.summary)
    expect(step.summary).toBe(readFileSync(file, 'utf8'))
  },
)

/** The code of a notebook of the course. */
function sourceOf(path: string): string {
  const { cells } = JSON.parse(readFileSync(course(path), 'utf8'))
  const code = cells.filter((cell: { cell_type: string }) => cell.cell_type === 'code')
  return code.map(({ source }: { source: string[] }) => source.join('')).join('\n')
}

const notebook = (source: string): string =>
  JSON.stringify({
    cells: [{ cell_type: 'code', id: 'a', metadata: {}, execution_count: null, outputs: [], source }],
    metadata: {},
    nbformat: 4,
    nbformat_minor: 5,
  })
