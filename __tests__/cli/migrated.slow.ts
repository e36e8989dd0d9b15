import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { type Laptop, openLaptop } from './laptop.js'

let laptop: Laptop
beforeEach(() => {
  laptop = openLaptop()
})
afterEach(() => expect(laptop.close()).toEqual([]))

/** A step of Classroom's: its inputs, and what it is worth. */
type Step = { id: string; worth: string; setup?: string; command: string; expected?: string; input?: string }

const workflow = (steps: readonly Step[]): string =>
  [
    'on: push',
    'jobs:',
    '  run-autograding-tests:',
    '    runs-on: ubuntu-latest',
    '    steps:',
    '    - uses: actions/checkout@v4',
    ...steps.flatMap(({ id, worth, setup = '', command, expected, input = '' }) => [
      `    - name: ${id}`,
      `      id: ${id}`,
      `      uses: classroom-resources/autograding-${expected === undefined ? 'command' : 'io'}-grader@v1`,
      '      with:',
      `        setup-command: ${JSON.stringify(setup)}`,
      `        command: ${JSON.stringify(command)}`,
      ...(expected === undefined
        ? []
        : [
            `        expected-output: ${JSON.stringify(expected)}`,
            `        input: ${JSON.stringify(input)}`,
            '        comparison-method: exact',
          ]),
      `        max-score: ${worth}`,
    ]),
  ].join('\n')

test.each<[string, Step[], number, number]>([
  [
    'a set-up that fails costs what its test is worth, and the whole stays what it was',
    [
      { id: 'big', worth: '90', setup: 'echo no rule to make target >&2; exit 2', command: 'true' },
      { id: 'small', worth: '10', command: 'true' },
    ],
    10,
    100,
  ],
  [
    'tenths add up',
    [
      { id: 'one', worth: '0.1', command: 'true' },
      { id: 'other', worth: '0.2', command: 'true' },
    ],
    0.3,
    0.3,
  ],
  [
    'there is one total',
    [
      { id: 'seven', worth: '7', command: 'cat', input: 'Ada', expected: 'Ada' },
      { id: 'three', worth: '3', command: 'cat', input: 'Ada', expected: 'Grace' },
    ],
    7,
    10,
  ],
  [
    'what one test built is there for the next, as in Classroom',
    [
      { id: 'builds', worth: '1', setup: 'echo 42 > made.txt', command: 'test -f made.txt' },
      { id: 'uses', worth: '1', command: 'cat made.txt', expected: '42' },
    ],
    2,
    2,
  ],
])('a course that was imported: %s', async (_, steps, points, maxPoints) => {
  laptop.write({ 'hw1/.github/workflows/classroom.yml': workflow(steps) })
  expect((await laptop.call('import', 'hw1', '--write')).code).toBe(0)
  const { attempt, out } = await laptop.grade('hw1')
  expect(attempt).toMatchObject({ status: 'graded', points, maxPoints, score: { points, maxPoints } })
  expect(out).toContain(`${points} of ${maxPoints} points`)
})
