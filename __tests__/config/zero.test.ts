import { describe, expect, test } from '@jest/globals'
import { assignmentName, configOfInputs } from '../../src/config/zero.js'
import { formats, problemsOf } from './grading.js'

const configured = (inputs: Partial<Parameters<typeof configOfInputs>[0]>) =>
  configOfInputs({ command: 'make test', assignment: 'hw3', ...inputs }, { formats })

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

  test('problems are named after the inputs', () => {
    const inputs = { command: ' ', maxPoints: -1, results: '/r.xml', format: 'junitt', assignment: 'HW' }
    expect(problemsOf(() => configured(inputs))).toEqual([
      'the action\'s inputs: assignment: expected small letters, digits, dots, dashes and underscores, got the text "HW" (such as hw3)',
      "the action's inputs: command: expected some text, got an empty text",
      'the action\'s inputs: results: expected a path that stays inside its directory, got the text "/r.xml" (write it relative, without ..)',
      "the action's inputs: max-points: expected more than 0, got -1",
      "the action's inputs: format: no format is called \"junitt\" (did you mean 'junit'?)",
    ])
    expect(problemsOf(() => configured({ format: 'junit' }))).toEqual([
      "the action's inputs: results: is missing (the file below $RESULTS_DIR, or say format: exit-code if it writes none)",
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
