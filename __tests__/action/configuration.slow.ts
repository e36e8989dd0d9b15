import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { commandsIn, type LogCommand } from '../fakes/runner-log.js'
import { type Files, startWorld } from './world.js'

const world = await startWorld()
afterAll(() => world.close())

const hello = { 'hello.sh': 'echo Hello' }
const place = '.github/grading.yml'
const classroom = '.github/classroom/autograding.json'
const grading = `
assignment: hw3
tests: [{id: greets, run: bash hello.sh, stdout: Hello, points: 2}]
`

const errorsIn = (log: string): LogCommand[] => commandsIn(log).filter(({ name }) => name === 'error')
const sentencesIn = (log: string): string =>
  errorsIn(log)
    .map(({ data }) => data)
    .join('\n')

const autograding = JSON.stringify({
  tests: [
    { name: 'Compiles', setup: 'false', run: 'true', points: 90, timeout: 1 },
    { name: 'Greets', setup: '', run: 'bash hello.sh', output: 'Hello', comparison: 'exact', points: 10 },
  ],
})

const junit = `<testsuite><testcase name="a"/><testcase name="b"><failure/></testcase></testsuite>`

type Row = { says: string; files?: Files; inputs: Record<string, string>; points: [string, string] }

const withoutFile: Row[] = [
  {
    says: 'a command that ends well earns all of `max-points`',
    inputs: { command: 'bash hello.sh', 'max-points': '10' },
    points: ['10', '10'],
  },
  {
    says: 'a command that fails earns none of them',
    inputs: { command: 'bash hello.sh && exit 3', 'max-points': '10' },
    points: ['0', '10'],
  },
  {
    says: 'a command that writes results earns its share of `max-points`',
    inputs: { command: `echo '${junit}' > "$RESULTS_DIR/r.xml"`, results: 'r.xml', 'max-points': '10' },
    points: ['5', '10'],
  },
  {
    says: 'a Classroom autograding.json is graded as it is: a test whose setup fails earns nothing',
    files: { [classroom]: autograding },
    inputs: {},
    points: ['10', '100'],
  },
]

describe('without a grading.yml', () => {
  test.concurrent.each(withoutFile)('$says', async ({ files = {}, inputs, points: [points, maxPoints] }) => {
    const ada = await world.student({ ...hello, ...files })
    const step = await ada.grade({ inputs: { record: 'none', ...inputs } })
    expect(step).toMatchObject({ code: 0, outputs: { status: 'graded', points, 'max-points': maxPoints } })
    expect(step.summary).toContain(`${points} of ${maxPoints} points`)
  })

  test.concurrent.each([
    ['the input', { assignment: 'hello' }, { template: 'Homework-3' }, 'hello'],
    ['the template', {}, { template: 'Homework-3' }, 'homework-3'],
  ])('the assignment is called as %s says', async (_, inputs, options, assignment) => {
    const ada = await world.student(hello, options)
    const step = await ada.grade({ inputs: { command: 'true', ...inputs } })
    expect(step.attempt().assignment).toBe(assignment)
    expect(await ada.recorded(assignment)).toHaveLength(1)
  })

  test.concurrent.each<[string, Files, Record<string, string>, string]>([
    [
      'a command beside a grading.yml',
      { [place]: grading },
      { command: 'true' },
      `the input \`command\` and "${place}" both say how to grade (remove one of them)`,
    ],
    ['nothing at all', {}, {}, `there is no ${place}, no grading.yml and no ${classroom}`],
    [
      'a file that is not there',
      {},
      { config: 'course/hw3.yml' },
      'there is no configuration "course/hw3.yml"',
    ],
    ...['hw4', '../..', 'hello.sh'].map((submission): [string, Files, Record<string, string>, string] => [
      `a submission in ${submission}`,
      { [place]: grading },
      { submission, config: place },
      `the input 'submission' names "${submission}", which is no directory of the checkout`,
    ]),
  ])('%s is a problem of the configuration', async (_, files, inputs, message) => {
    const ada = await world.student({ ...hello, ...files })
    const step = await ada.grade({ inputs })
    expect(step).toMatchObject({ code: 1, outputs: {} })
    expect(errorsIn(step.log)).toHaveLength(1)
    expect(sentencesIn(step.log)).toContain(message)
    expect(step.summary).toContain('This is not a student’s fault')
    expect(await ada.repository.tip('grades')).toBeUndefined()
  })
})

const courseFiles = {
  'hw3/grading.yml': grading,
  'hw3/tests/check.sh': 'test "$(bash hello.sh)" = Hello',
}

describe('a private repository of the course', () => {
  test.concurrent('has the configuration, and `course-token` reads it', async () => {
    await world.github.createRepository('cs101', 'course-a', { files: courseFiles, private: true })
    const ada = await world.student(hello)
    const { owner, repo } = ada.repository
    const token = world.github.addToken('ghs_ada', { contents: 'write', repositories: [`${owner}/${repo}`] })
    const courseToken = world.github.addToken('ghp_course', {
      contents: 'read',
      repositories: ['cs101/course-a'],
    })
    const config = 'cs101/course-a@main:hw3/grading.yml'

    const step = await ada.grade({ token, inputs: { config, 'course-token': courseToken } })
    expect(step).toMatchObject({ code: 0, outputs: { points: '2' } })
    expect(step.log).toContain(`Grading hw3 with ${config}`)
    expect(await ada.recorded()).toHaveLength(1)

    const without = await ada.grade({ token, inputs: { config } })
    expect(without).toMatchObject({ code: 1, outputs: {} })
    expect(sentencesIn(without.log)).toContain('cannot fetch cs101/course-a@main')
    expect(sentencesIn(without.log)).toContain('(the input `course-token`)')
  })

  test.concurrent('has the protected files: what the student changed is put back, and the summary says so', async () => {
    await world.github.createRepository('cs101', 'course-b', { files: courseFiles, private: true })
    const ada = await world.student({
      'hello.sh': 'echo Bye',
      'tests/check.sh': 'exit 0',
      'tests/more.sh': 'exit 0',
      [place]: `
assignment: hw3
grader: {run: bash tests/check.sh, format: exit-code}
max_points: 5
protect: {files: ["tests/**"], from: "cs101/course-b@main:hw3"}
`,
    })
    const step = await ada.grade()
    expect(step).toMatchObject({ code: 0, outputs: { points: '0', 'max-points': '5' } })
    expect(step.summary).toContain(
      '<code>tests/check.sh</code> was put back: your changes to it do not count.',
    )
    expect(step.summary).toContain('<code>tests/more.sh</code> was removed')
    expect(step.attempt().protected).toMatchObject([
      { path: 'tests/more.sh', action: 'removed' },
      { path: 'tests/check.sh', action: 'put_back' },
    ])
  })
})

test.concurrent('two assignments of one repository are two steps, each with its own records and places', async () => {
  const failing = (assignment: string): string => `
assignment: ${assignment}
grader: {run: 'cp results.json "$RESULTS_DIR"', results: results.json}
`
  const results = JSON.stringify({
    version: 1,
    tests: [
      { id: 'greets', status: 'failed', points: 0, max_points: 1, message: 'no', file: 'hello.sh', line: 1 },
    ],
  })
  const ada = await world.student({
    'hw1/grading.yml': failing('hw1'),
    'hw1/hello.sh': '',
    'hw1/results.json': results,
    'hw2/hello.sh': '',
    'hw2/results.json': results,
    'course/hw2.yml': failing('hw2'),
  })
  const steps = [
    await ada.grade({ inputs: { submission: 'hw1' } }),
    await ada.grade({ inputs: { submission: 'hw2', config: 'course/hw2.yml' } }),
  ]
  for (const [index, step] of steps.entries()) {
    expect(step.code).toBe(0)
    const file = `hw${index + 1}/hello.sh`
    expect(errorsIn(step.log)).toMatchObject([{ properties: { file, line: '1' } }])
    expect(await ada.recorded(`hw${index + 1}`)).toHaveLength(1)
  }
})

describe('a configuration with mistakes', () => {
  const withMistakes = (marker: string): string => `assignment: hw3
sandbox: none
timezon: UTC
grader:
  run: touch '${marker}'
  format: exit-code
  timeout: 10
rubric:
  - {id: A, points: many, tests: [exit-code]}
`
  const mended = (text: string): string =>
    text.replace('timezon:', 'timezone:').replace('timeout: 10', 'timeout: 10s').replace('many', '1')

  test.concurrent('is one annotation for each, at its line and column, before anything is run', async () => {
    const marker = join(world.directory('marker'), 'ran')
    const ada = await world.student({ [place]: withMistakes(marker) })
    const step = await ada.grade()
    const placed = errorsIn(step.log).filter(({ properties }) => properties.file !== undefined)
    expect(placed).toMatchObject([
      { properties: { file: place, line: '3', col: '1' }, data: expect.stringContaining('timezone') },
      { properties: { file: place, line: '7', col: '12' }, data: expect.stringContaining('10s') },
      { properties: { file: place, line: '9', col: '21' }, data: expect.stringContaining('number') },
    ])
    expect(errorsIn(step.log).at(-1)?.data).toContain('3 problems; the first: .github/grading.yml:3:1')
    expect(step).toMatchObject({ code: 1, outputs: {} })
    expect(step.summary).toContain('The grading is not set up right. This is not a student’s fault')
    expect(step.summary).toContain(`${place}:7:12`)
    expect(await ada.repository.tip('grades')).toBeUndefined()
    expect(existsSync(marker)).toBe(false)

    await ada.push({ [place]: mended(withMistakes(marker)) })
    expect(await ada.grade()).toMatchObject({ code: 0, outputs: { points: '1' } })
    expect(existsSync(marker)).toBe(true)
  })
})

test.concurrent('every input that is not known is named at once, with what it can be', async () => {
  const ada = await world.student({ ...hello, [place]: grading })
  const step = await ada.grade({ inputs: { record: 'maybe', 'fail-on': 'always', 'max-points': 'ten' } })
  expect(step).toMatchObject({ code: 1, outputs: {} })
  for (const text of [
    "input 'record': 'maybe' is not known (it can be auto, branch, artifact, both, none)",
    "input 'fail-on': 'always' is not known (it can be error, failing, never)",
    "input 'max-points': 'ten' is not a number of points (such as 10 or 7.5)",
  ])
    expect(sentencesIn(step.log)).toContain(text)
  expect(step.summary).toContain('Nothing was graded')
})
