import { afterAll, expect, test } from '@jest/globals'
import type { AttemptStatus } from '../../src/domain/attempt.js'
import { commandsIn } from '../fakes/runner-log.js'
import { type Files, startWorld } from './world.js'

const world = await startWorld()
afterAll(() => world.close())

const graded = (lines: string): Files => ({
  'hello.sh': 'echo Hello',
  '.github/grading.yml': `assignment: hw3\n${lines}\n`,
})

const full = graded('tests: [{id: greets, run: bash hello.sh, stdout: Hello, points: 2}]')
const half = graded(`tests:
  - {id: greets, run: bash hello.sh, stdout: Hello, points: 2}
  - {id: leaves, run: bash bye.sh, stdout: Bye, points: 2}`)
const noResults = graded('grader: {run: exit 3, results: r.xml}\nmax_points: 10')
const torn = graded(`grader: {run: 'echo "{" > "$RESULTS_DIR/r.json"', results: r.json}\nmax_points: 10`)
const setup = graded('setup: exit 4\ngrader: {run: "true", format: exit-code}\nmax_points: 10')
const required = graded(
  'grader: {run: "true", format: exit-code}\nmax_points: 10\nfiles: {required: [list.c], on_missing: ungradable}',
)
const passing = graded('grader: {run: "true", format: exit-code}\nmax_points: 10')

type Row = {
  says: string
  files: Files
  inputs?: Record<string, string>
  status: AttemptStatus
  reason: RegExp
  red: boolean
}

const ungraded: Row[] = [
  {
    says: 'a grader that writes no results is an error, and the step is red',
    files: noResults,
    status: 'error',
    reason:
      /^the grader wrote no results: nothing in RESULTS_DIR fits "r\.xml" \(exit code 3\); RESULTS_DIR is empty$/,
    red: true,
  },
  {
    says: 'results that are torn are an error, and the step is red',
    files: torn,
    status: 'error',
    reason: /^the grader: r\.json:/,
    red: true,
  },
  {
    says: 'a setup that fails is an error, and the step is red',
    files: setup,
    status: 'error',
    reason: /^the setup failed: exit code 4$/,
    red: true,
  },
  {
    says: 'a sandbox level that is not there is an error and never a lesser level, and the step is red',
    files: passing,
    inputs: { sandbox: 'docker' },
    status: 'error',
    reason: /^the sandbox level docker needs an `image` /,
    red: true,
  },
  {
    says: 'an error leaves the step green with `fail-on: never`',
    files: noResults,
    inputs: { 'fail-on': 'never' },
    status: 'error',
    reason: /^the grader wrote no results/,
    red: false,
  },
  {
    says: 'a required file that is missing is ungradable, and the step is green',
    files: required,
    status: 'ungradable',
    reason: /^required files are missing: "list\.c"$/,
    red: false,
  },
  {
    says: 'a required file that is missing turns the step red with `fail-on: failing`',
    files: required,
    inputs: { 'fail-on': 'failing' },
    status: 'ungradable',
    reason: /^required files are missing/,
    red: true,
  },
]

test.concurrent.each(ungraded)('$says', async ({ files, inputs, status, reason, red }) => {
  const ada = await world.student(files)
  const step = await ada.grade({ ...(inputs && { inputs }) })
  expect(step.code).toBe(red ? 1 : 0)
  expect(step.outputs).toMatchObject({ status, points: '', percent: '', 'max-points': '10' })
  const [attempt, ...more] = await ada.recorded()
  expect(more).toEqual([])
  expect(attempt).toMatchObject({ status, points: null, score: null, maxPoints: 10 })
  expect(attempt?.reason).toMatch(reason)
  // Nothing on the page may look like a zero.
  expect(step.summary).not.toMatch(/\b0 (of|\/) \d/)
  expect(step.summary).toContain(
    status === 'error' ? 'This is probably not about your submission' : 'this attempt is not a zero',
  )
  const failures = commandsIn(step.log).filter(({ name }) => name === 'error')
  expect(failures.some(({ data }) => /^(Could not grade|Not gradable): /.test(data))).toBe(red)
})

test.concurrent.each([
  ['half the points', 'green', 'error', half],
  ['half the points', 'red', 'failing', half],
  ['full points', 'green', 'failing', full],
])('a submission with %s leaves the step %s with `fail-on: %s`', async (_, color, failOn, files) => {
  const ada = await world.student(files)
  const step = await ada.grade({ inputs: { 'fail-on': failOn } })
  expect(step).toMatchObject({ code: color === 'red' ? 1 : 0, outputs: { status: 'graded', points: '2' } })
  expect(await ada.recorded()).toMatchObject([{ status: 'graded', points: 2 }])
})

test.concurrent('a grading that broke leaves the points of the one before as what counts', async () => {
  const ada = await world.student(full)
  await ada.grade()
  await ada.push(noResults)
  const step = await ada.grade()
  expect(step.code).toBe(1)
  expect(step.summary).toContain('Your best submission counts: an earlier one (2 of 2')
  expect(await ada.recorded()).toMatchObject([{ points: 2 }, { status: 'error', points: null }])
})
