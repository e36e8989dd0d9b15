import { describe, expect, test } from '@jest/globals'
import { assignmentName, configOfInputs } from '../../src/config/zero.js'
import { formats, load, problemsOf } from './grading.js'

const configured = (inputs: Partial<Parameters<typeof configOfInputs>[0]>) =>
  configOfInputs({ command: 'make test', assignment: 'hw3', ...inputs }, formats)

describe('without a grading.yml', () => {
  test('a command alone is graded by its exit code, for one point', () => {
    expect(configured({ format: 'auto' })).toMatchObject({
      assignment: 'hw3',
      grader: { run: 'make test', format: 'exit-code' },
      maxPoints: 1,
      notices: ['max-points is not given: 1 point'],
    })
  })

  test('max-points says what it is worth', () => {
    expect(configured({ maxPoints: 10 })).toMatchObject({ maxPoints: 10, notices: [] })
  })

  test('a command that writes results is graded by them', () => {
    const config = configured({ results: 'results.json', format: undefined, maxPoints: undefined })
    expect(config).toMatchObject({ grader: { results: 'results.json', format: 'auto' }, notices: [] })
    expect(config).not.toHaveProperty('maxPoints')
  })

  test('all else is as in a grading.yml that says nothing about it', () => {
    const text = 'assignment: hw3\ngrader: {run: make test, results: r.json}\nmax_points: 2'
    const file = "the action's inputs"
    expect(configured({ results: 'r.json', maxPoints: 2 })).toEqual({ ...load(text), file })
  })

  test('problems are named after the inputs', () => {
    const inputs = { command: ' ', maxPoints: -1, results: '/r.xml', format: 'junitt', assignment: 'HW' }
    expect(problemsOf(() => configured(inputs))).toEqual([
      'the action\'s inputs: assignment: "HW" is no name of an assignment (such as hw3)',
      "the action's inputs: command: is empty (give the command that grades)",
      'the action\'s inputs: results: "/r.xml" is not below $RESULTS_DIR',
      "the action's inputs: max-points: must be more than 0",
      'the action\'s inputs: format: no format is called "junitt" (did you mean "junit"?)',
    ])
    expect(problemsOf(() => configured({ format: 'junit' }))).toEqual([
      "the action's inputs: results: is missing (name the file below $RESULTS_DIR that the command writes)",
    ])
    expect(problemsOf(() => configured({ format: 'exit-code', results: 'r.xml' }))).toEqual([
      "the action's inputs: results: means nothing with format exit-code",
    ])
  })
})

describe('the assignment of a repository', () => {
  test.each([
    [['cs101/hw3-ada', 'cs101/hw3-template', 'ada'], 'hw3-template'],
    [['cs101/hw3-ada', undefined, 'ada'], 'hw3'],
    [['cs101/HW3-Ada', undefined, 'ADA'], 'hw3'],
    [['cs101/hw3-ada', undefined, undefined], 'hw3-ada'],
    [['hw3-grace', undefined, 'ada'], 'hw3-grace'],
    [['cs101/ada', undefined, 'ada'], 'ada'],
    [['cs101/Linked Lists!', undefined, undefined], 'linked-lists'],
    [['cs101/_._', undefined, undefined], 'default'],
    [['', undefined, undefined], 'default'],
    [['cs101/-ada', '', 'ada'], 'ada'],
  ] as const)('%j is %s', ([repository, template, submitter], name) => {
    expect(assignmentName(repository, template, submitter)).toBe(name)
  })
})
