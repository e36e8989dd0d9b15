import { readdirSync, readFileSync } from 'node:fs'
import { afterAll, describe, expect, test } from '@jest/globals'
import { type Classroom50Identity, formatClassroom50 } from '../../src/migrate/classroom50.js'
import type { Job } from '../fakes/runner.js'
import { type Graded, startWorld } from './world.js'

const world = await startWorld()
afterAll(() => world.close())

const sample = (name: string): string => readFileSync(`__tests__/fixtures/migrate/runners/${name}`, 'utf8')
const encoded = (result: object): string => Buffer.from(JSON.stringify(result)).toString('base64')

/** The grader of Python leaves the same, and only its decoding is kept. */
const python = (name: string): string => Buffer.from(sample(`python-example-${name}.json`)).toString('base64')

test('each sample of what a step left is what its decoding says', () => {
  const names = readdirSync('__tests__/fixtures/migrate/runners').filter((name) => name.endsWith('.b64'))
  for (const name of names) {
    const decoded = Buffer.from(sample(name), 'base64').toString('utf8')
    expect(decoded).toBe(sample(name.replace('.b64', '.json')))
  }
})

/** What a grader's step wrote, by the id of the step. */
type Left = Record<string, string>

/** The workflow whose last line is ours; the rest is Classroom's. */
const workflow = (worth: Record<string, string>): string =>
  [
    'on: push',
    'jobs:',
    '  run-autograding-tests:',
    '    steps:',
    ...Object.entries(worth).flatMap(([id, maximum]) => [
      `    - name: The step ${id}`,
      `      id: ${id}`,
      '      uses: classroom-resources/autograding-io-grader@v1',
      `      with: {max-score: ${maximum}}`,
    ]),
    '    - uses: org/grade-action@v1',
  ].join('\n')

const environmentOf = (left: Left): Record<string, string> =>
  Object.fromEntries(Object.entries(left).map(([id, text]) => [`${id.toUpperCase()}_RESULTS`, text]))

async function report(
  left: Left,
  worth: Record<string, string> = {},
  job: Partial<Job> = {},
): Promise<Graded> {
  const ada = await world.student({
    '.github/workflows/classroom.yml': workflow(worth),
    'hello.sh': 'exit 1',
  })
  const { inputs, env, ...rest } = job
  return ada.grade({
    inputs: { runners: Object.keys(left).join(','), assignment: 'hw3', ...inputs },
    env: { ...environmentOf(left), ...env },
    ...rest,
  })
}

const notices = ({ log }: Graded): string[] =>
  log.split('\n').filter((line) => line.startsWith('::notice title=Autograding '))

describe("one changed line in Classroom's workflow", () => {
  test.concurrent.each<[string, Left, Record<string, string>, string, string]>([
    ['a command that passed', { 'make-test': sample('command-pass.b64') }, {}, '20', '20'],
    ['a command that failed', { 'make-test': sample('command-fail.b64') }, {}, '0', '20'],
    ['a command that is not there', { 'make-test': sample('command-notfound.b64') }, {}, '0', '20'],
    ['a command that took too long', { 'make-test': sample('command-timeout.b64') }, {}, '0', '20'],
    ['an output that is right', { shout: sample('io-pass.b64') }, {}, '10', '10'],
    ['an output that is wrong', { shout: sample('io-fail.b64') }, {}, '0', '10'],
    ['a program that ends with an error', { shout: sample('io-nonzero.b64') }, {}, '0', '10'],
    [
      'several runners',
      { r1: sample('command-pass.b64'), r2: sample('io-fail.b64') },
      { r1: '20', r2: '10' },
      '20',
      '30',
    ],
    ['pytest that found a mistake', { pytest: python('partial-fail') }, {}, '15', '30'],
    ['pytest that found none', { pytest: python('success') }, {}, '30', '30'],
    ['pytest that could not start', { pytest: python('syntax-error') }, {}, '0', '30'],
    ['base64 in several lines', { r1: sample('io-pass.b64').replace(/(.{76})/g, '$1\n') }, {}, '10', '10'],
  ])('grades %s', async (_, left, worth, points, maxPoints) => {
    const step = await report(left, worth)
    expect(step).toMatchObject({
      code: 0,
      outputs: { status: 'graded', points, 'max-points': maxPoints, complete: 'true' },
    })
    expect(notices(step)).toEqual([
      `::notice title=Autograding complete::Points ${points}/${maxPoints}`,
      `::notice title=Autograding report::{"totalPoints":${points},"maxPoints":${maxPoints}}`,
    ])
    const attempt = step.attempt()
    expect(attempt).toMatchObject({ assignment: 'hw3', status: 'graded', points: Number(points) })
    expect(attempt.grader).toMatchObject({
      format: 'classroom',
      commands: [],
      confinement: { level: 'none' },
    })
    expect(attempt.score?.items.map(({ id }) => id)).toEqual(Object.keys(left))
    expect(
      attempt.tests.every(({ id }) => Object.keys(left).some((runner) => id.startsWith(`${runner}/`))),
    ).toBe(true)
  })

  test.concurrent('gives Classroom the notices of its own reporter, and names the steps as the workflow does', async () => {
    const step = await report(
      { r1: sample('command-pass.b64'), r2: sample('io-fail.b64') },
      { r1: '20', r2: '10' },
    )
    const theirs = sample('reporter-log-mixed.txt').split('\n')
    expect(notices(step)).toEqual(theirs.filter((line) => line.startsWith('::notice ')))
    expect(step.summary).toContain('The step r1')
    expect(step.summary).toContain('The step r2')
  })

  test.concurrent('is red for failing tests only when it is told to be, as the reporter was', async () => {
    const left = { shout: sample('io-fail.b64') }
    expect((await report(left)).code).toBe(0)
    expect((await report(left, {}, { inputs: { 'fail-on': 'failing' } })).code).toBe(1)
  })

  test.concurrent('with a token that only reads keeps an artifact', async () => {
    const token = world.github.addToken('ghs_runners', { contents: 'read', actions: 'read' })
    const step = await report({ shout: sample('io-pass.b64') }, {}, { token })
    expect(step).toMatchObject({ code: 0, outputs: { points: '10', 'artifact-id': '1000' } })
  })

  test.concurrent('runs nothing of the repository', async () => {
    const ada = await world.student({ Makefile: 'all:\n\ttouch ran', 'hello.sh': 'touch ran' })
    const step = await ada.grade({
      inputs: { runners: 'make-test' },
      env: { 'MAKE-TEST_RESULTS': sample('command-pass.b64') },
    })
    expect(step.outputs.status).toBe('graded')
    expect(step.attempt().phases).not.toHaveProperty('prepared')
  })
})

/** An id is its job's own: another job may have the same. */
const twoJobs = [
  'jobs:',
  '  tests:',
  '    steps:',
  '    - {id: forged, uses: classroom-resources/autograding-io-grader@v1, with: {max-score: 10.5}}',
  '  other:',
  '    steps:',
  '    - {id: forged, uses: classroom-resources/autograding-io-grader@v1, with: {max-score: 1000}}',
].join('\n')

/** Two tests that scored 5 and 2 of 10: the reporter's log says 5/10 of them, and its notice 7/10. */
const twoTotals = encoded({
  version: 1,
  status: 'fail',
  max_score: 10,
  tests: [
    { name: 'a', status: 'pass', score: 5 },
    { name: 'b', status: 'fail', score: 2 },
  ],
})

const setUpFailed = (name: string): string =>
  encoded({
    version: 1,
    status: 'fail',
    tests: [{ name, status: 'fail', message: 'Command failed: make', duration: 0 }],
  })

const scored = (score: number, maxScore: number): string =>
  encoded({
    version: 1,
    status: score < maxScore ? 'fail' : 'pass',
    max_score: maxScore,
    tests: [{ name: 'it', status: score < maxScore ? 'fail' : 'pass', score }],
  })

const identity: Classroom50Identity = {
  classroom: 'cs101',
  assignment: 'hw3',
  assignmentType: 'individual',
  owner: 'ada',
  submission: 'submit/1',
  commit: 'https://github.com/cs101/hw3-ada/commit/1',
  release: 'https://github.com/cs101/hw3-ada/releases/tag/submit%2F1',
  review: 'https://github.com/cs101/hw3-ada/commit/1',
  datetime: '2026-06-01T14:32:01Z',
  gradedAt: '2026-06-01T14:33:11Z',
}

describe('what Classroom counted wrongly', () => {
  test.concurrent.each<[string, Left, Record<string, string>, Record<string, string>, string, string]>([
    [
      'a set-up that fails is worth what the workflow says: 90 of 100',
      { big: setUpFailed('big'), small: scored(10, 10) },
      { big: '90', small: '10' },
      {},
      '10',
      '100',
    ],
    [
      'a set-up that fails is worth what `max-points` leaves',
      { big: setUpFailed('big'), small: scored(10, 10) },
      {},
      { 'max-points': '100' },
      '10',
      '100',
    ],
    ['tenths add up', { one: scored(0.1, 0.1), other: scored(0.2, 0.2) }, {}, {}, '0.3', '0.3'],
    ['there is one total', { r1: twoTotals }, {}, {}, '7', '10'],
    [
      'a runner without points counts for nothing where others have some',
      { style: scored(0, 0), r1: twoTotals },
      { style: '0', r1: '10' },
      {},
      '7',
      '10',
    ],
    [
      'where none has points, each is worth 1',
      { one: scored(0, 0), other: setUpFailed('x') },
      { one: '0', other: '0' },
      {},
      '1',
      '2',
    ],
  ])('%s', async (_, left, worth, inputs, points, maxPoints) => {
    const step = await report(left, worth, { inputs })
    const [max, got] = [Number(maxPoints), Number(points)]
    expect(step.outputs).toMatchObject({ status: 'graded', points, 'max-points': maxPoints })
    expect(step.attempt()).toMatchObject({
      points: got,
      maxPoints: max,
      score: { points: got, maxPoints: max },
    })
    const said = `${points} of ${maxPoints} points`
    expect(step.summary).toContain(said)
    expect(step.log).toContain(`| ${said}`)
    expect(notices(step)[1]).toBe(
      `::notice title=Autograding report::{"totalPoints":${points},"maxPoints":${maxPoints}}`,
    )
    // Classroom 50 takes whole points only.
    const result = JSON.parse(formatClassroom50(step.attempt(), identity))
    expect(result).toMatchObject({ score: Math.trunc(got), 'max-score': Math.trunc(max) })
  })

  test('the reporter itself had two totals for it', () => {
    const theirs = sample('reporter-log-disagree.txt')
    expect(theirs).toContain('Total points for r1: 5.00/10')
    expect(theirs).toContain('{"totalPoints":7,"maxPoints":10}')
  })
})

describe('an `error`, never a zero and never a smaller denominator,', () => {
  test.concurrent.each<[string, Partial<Job>, string]>([
    [
      'comes of a variable that is not set',
      { inputs: { runners: 'shout-test' } },
      `SHOUT-TEST_RESULTS is not set (say \`env: {SHOUT-TEST_RESULTS: "\${{ steps.shout-test.outputs.result }}"}\` at this step)`,
    ],
    [
      'comes of a step that left nothing',
      { inputs: { runners: 'shout' }, env: { SHOUT_RESULTS: '' } },
      'SHOUT_RESULTS is empty (the step shout left no result: it was skipped or broke, or no step has this id)',
    ],
    [
      'comes of something that is no result',
      { inputs: { runners: 'shout' }, env: { SHOUT_RESULTS: 'c2hvdXQ=' } },
      'SHOUT_RESULTS cannot be read: ',
    ],
    [
      'comes of a grader that its course told something wrong',
      {
        inputs: { runners: 'shout', 'max-points': '10' },
        env: { SHOUT_RESULTS: sample('io-badmethod.b64') },
      },
      'shout: the runner could not be set up: Invalid comparison method: bogus',
    ],
    [
      'comes of a maximum that nobody states',
      { inputs: { runners: 'x' }, env: { X_RESULTS: setUpFailed('x') } },
      'nobody says what "x" can earn: a set-up that fails leaves no max_score (say `max-points` at this step, or `max-score` at a step with that id)',
    ],
    [
      'comes of `max-points` below what the others can earn',
      {
        inputs: { runners: 'x,y', 'max-points': '5' },
        env: { X_RESULTS: setUpFailed('x'), Y_RESULTS: scored(10, 10) },
      },
      'nobody says what "x" can earn',
    ],
    [
      'comes of an output that makes its step worth more than the workflow says',
      { inputs: { runners: 'FORGED' }, env: { FORGED_RESULTS: scored(1000, 1000), GITHUB_JOB: 'tests' } },
      'FORGED_RESULTS says that there were 1000 points to earn, and the workflow 10 (`max-score` of the step FORGED decides: look who wrote its output)',
    ],
    [
      'comes of an output that makes a step that failed worth less',
      { inputs: { runners: 'forged' }, env: { FORGED_RESULTS: scored(0, 1), GITHUB_JOB: 'tests' } },
      'FORGED_RESULTS says that there were 1 points to earn, and the workflow 10',
    ],
    ['comes of no runner at all', { inputs: { runners: ' , ' } }, 'the input `runners` names no step'],
  ])('%s', async (_, job, reason) => {
    const ada = await world.student({ '.github/workflows/classroom.yml': twoJobs })
    const step = await ada.grade({ ...job, inputs: { assignment: 'hw3', ...job.inputs } })
    expect(step.code).toBe(1)
    expect(step.outputs).toMatchObject({ status: 'error', points: '' })
    expect(step.attempt().reason).toContain(reason)
    expect(step.summary).not.toMatch(/\b0 of \d+ points/)
    expect(notices(step)).toEqual([])
  })

  test.concurrent('names every variable at once', async () => {
    const ada = await world.student({ 'hello.sh': '' })
    const step = await ada.grade({ inputs: { runners: 'one two\nthree' } })
    for (const name of ['ONE', 'TWO', 'THREE'])
      expect(step.attempt().reason).toContain(`${name}_RESULTS is not set`)
  })
})

test.concurrent('a variable may also be written as a shell could read it', async () => {
  const ada = await world.student({ 'hello.sh': '' })
  const env = { PYTHON_TESTS_RESULTS: sample('io-pass.b64') }
  expect((await ada.grade({ inputs: { runners: 'python-tests' }, env })).outputs.points).toBe('10')
  // Unless it is another step's own: nothing is counted twice.
  const twice = await ada.grade({ inputs: { runners: 'python-tests,python_tests' }, env })
  expect(twice.attempt().reason).toContain('PYTHON-TESTS_RESULTS is not set')
})

test.concurrent.each<[string, Record<string, string>, string]>([
  [
    'a grading.yml',
    { '.github/grading.yml': 'assignment: hw3\ntests: [{id: a, run: "true"}]' },
    'both say how to grade',
  ],
])('%s beside `runners` is refused', async (_, files, message) => {
  const ada = await world.student(files)
  const step = await ada.grade({ inputs: { runners: 'a' } })
  expect(step.code).toBe(1)
  expect(step.log).toContain(message)
})

test.concurrent('`command` means nothing beside `runners`', async () => {
  const ada = await world.student({ 'hello.sh': '' })
  const step = await ada.grade({
    inputs: { runners: 'a', command: 'make', 'max-points': '0', assignment: 'hw3' },
  })
  expect(step.code).toBe(1)
  expect(step.log).toContain('command: means nothing with `runners`: their graders ran already')
  expect(step.log).toContain('max-points: must be more than 0')
})
