import { describe, expect, test } from '@jest/globals'
import { parseConfig } from '../../src/config/load.js'
import { formatNames } from '../../src/formats/names.js'
import { formatGrading } from '../../src/migrate/grading-text.js'
import { gradingOfInfo } from '../../src/migrate/prairielearn-info.js'
import { formatProblem, UserError } from '../../src/text/problem.js'

const info = (options: unknown, more: object = {}): string =>
  JSON.stringify({
    uuid: '1',
    title: 'Add two numbers',
    type: 'v3',
    ...more,
    externalGradingOptions: options,
  })

const read = (options: unknown) => {
  const { values, notices } = gradingOfInfo(info(options), 'info.json')
  return { ...values, notices: notices.map((notice) => notice.message) }
}

/** The example of PrairieLearn's documentation. */
const documented = {
  enabled: true,
  image: 'prairielearn/grader-python',
  serverFilesCourse: ['python_autograder/'],
  entrypoint: '/grade/serverFilesCourse/python_autograder/run.sh',
  timeout: 5,
}

describe('externalGradingOptions of an info.json', () => {
  test('become a grading.yml that is valid', () => {
    const { values, comments, notices } = gradingOfInfo(info(documented), 'info.json')
    const text = formatGrading({ assignment: 'add', ...values }, comments)
    expect(text).toBe(`assignment: add
name: Add two numbers
image: prairielearn/grader-python
# The question's tests/ goes to .github/grading/tests, its data (if it needs any) to .github/grading/data.json.
grader:
  run: /grade/serverFilesCourse/python_autograder/run.sh
  layout: prairielearn
  timeout: 5s
  # These of the course's serverFilesCourse/ go to .github/grading/serverFilesCourse.
  shared:
    - .github/grading/serverFilesCourse/python_autograder
`)
    expect(parseConfig(text, 'grading.yml', { formats: formatNames }).grader).toMatchObject({
      run: ['/grade/serverFilesCourse/python_autograder/run.sh'],
      timeoutMs: 5000,
    })
    expect(notices.map(formatProblem)).toEqual([])
  })

  test.each([
    [{ entrypoint: ['/grade/run', '-h'] }, { grader: { run: ['/grade/run', '-h'], layout: 'prairielearn' } }],
    [{ image: 'ghcr.io/cs/grader:1' }, { image: 'ghcr.io/cs/grader:1' }],
    [{ timeout: 30 }, { grader: { run: 'x', layout: 'prairielearn' } }],
    [{ timeout: 120 }, { grader: { run: 'x', layout: 'prairielearn', timeout: '2m' } }],
    [{ enableNetworking: true }, { network: true }],
    [{ enableNetworking: false }, {}],
    [{ environment: { A: 'b' } }, { env: { A: 'b' } }],
  ])('%j is kept', (options, values) => {
    expect(read({ entrypoint: 'x', ...options })).toMatchObject({ ...values, notices: [] })
  })

  test.each([
    [{ enabled: false }, 'enabled: external grading is switched off there, and is not here'],
    [
      { timeout: 601 },
      'timeout: PrairieLearn stops a grader after 600 seconds, and so does what was written',
    ],
    [
      { environment: { A: null } },
      'environment.A: is unset there; here a grader sees only variables that are named',
    ],
    [{ environment: { 'A-B': 'c' } }, 'environment.A-B: is no name of a variable, and is left out'],
    [{ serverFilesCourse: ['../x'] }, 'serverFilesCourse[0]: "../x" leads out of serverFilesCourse'],
    [{ workspace: 1 }, 'workspace: has no counterpart'],
    [{ image: 'a b' }, 'image: "a b" is not the name of an image'],
  ])('%j is said', (options, notice) => {
    expect(read({ entrypoint: 'x', ...options }).notices).toEqual([`externalGradingOptions.${notice}`])
  })

  test.each([
    ['"External"', []],
    ['"Internal"', ['gradingMethod: PrairieLearn does not grade this question externally']],
    ['null', ['gradingMethod: PrairieLearn does not grade this question externally']],
  ])('the grading method %s is looked at', (method, notices) => {
    const text = `{"gradingMethod": ${method}, "externalGradingOptions": {"entrypoint": "x"}}`
    expect(gradingOfInfo(text, 'info.json').notices.map(({ message }) => message)).toEqual(notices)
  })

  test('a time-out above ten minutes is ten minutes', () => {
    expect(read({ entrypoint: 'x', timeout: 1000 }).grader.timeout).toBe('10m')
  })

  test.each([
    [info({ image: 'x' }), ['externalGradingOptions.entrypoint: is missing']],
    [
      info({ entrypoint: 3, timeout: '5' }),
      ['entrypoint: expected text', 'timeout: expected a whole number'],
    ],
    ['{"title": "x"}', ['externalGradingOptions']],
    ['[]', ['expected a map with externalGradingOptions']],
    ['{"a": ', ['']],
  ])('%s is refused with every problem and its place', (text, problems) => {
    let said: string[] = []
    try {
      gradingOfInfo(text, 'info.json')
    } catch (error) {
      if (!(error instanceof UserError)) throw error
      said = error.problems.map(formatProblem)
    }
    expect(said).toEqual(problems.map((problem) => expect.stringContaining(problem)))
    for (const one of said) expect(one).toMatch(/^info\.json:\d+:\d+: /)
  })
})
