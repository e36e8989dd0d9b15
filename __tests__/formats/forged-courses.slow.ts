import { describe, expect, test } from '@jest/globals'
import { rubricOf } from '../../src/domain/implied.js'
import { scoreResults } from '../../src/domain/scoring.js'
import { readResults } from '../../src/formats/table.js'
import { UserError } from '../../src/text/problem.js'

const read = (format: string, text: string) => readResults(format, [{ file: 'results', text }])

const problemsOf = (format: string, text: string): string => {
  try {
    read(format, text)
    return ''
  } catch (error) {
    if (error instanceof UserError) return error.message
    throw error
  }
}

const times = (count: number, make: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => make(index)).join(',')

const annotation = (name: string, more = ''): string =>
  `{"satisfied":true,"satisfied_at":1,"annotation":{"name":"${name}","success_message":"yes"},"children":[]${more}}`

/** A results file of each format with so many tests, and names that end as they should. */
const manyOf: Record<string, (count: number, name: (index: number) => string) => string> = {
  gradescope: (count, name) =>
    `{"execution_time":1,"tests":[${times(count, (index) => `{"name":"${name(index)}","score":1,"max_score":1}`)}]}`,
  otter: (count, name) =>
    `{${times(count, (index) => `"${name(index)}":{"score":1,"possible":1,"test_case_results":[]}`)}}`,
  classroom: (count, name) =>
    `{"version":1,"status":"pass","max_score":9,"tests":[${times(count, (index) => `{"name":"${name(index)}","status":"pass","score":0.0001}`)}]}`,
  classroom50: (count, name) =>
    `{"schema":"classroom50/result/v1","score":1,"max-score":1,"tests":[${times(count, (index) => `{"test-name":"${name(index)}","passed":true,"score":1,"max-score":1}`)}]}`,
  check50: (count, name) =>
    `{"slug":"a","results":[${times(count, (index) => `{"name":"${name(index)}","passed":true}`)}]}`,
  submitty: (count, name) =>
    `{"automatic_grading_total":9,"testcases":[${times(count, (index) => `{"test_name":"${name(index)}","points_awarded":1}`)}]}`,
  pybryt: (count, name) => `{"group":null,"results":[${times(count, (index) => annotation(name(index)))}]}`,
  autolab: (count, name) => `{"scores":{${times(count, (index) => `"${name(index)}":1`)}}}`,
}
const formats = Object.keys(manyOf)
const textOf = (format: string, count: number, name: (index: number) => string): string =>
  manyOf[format]?.(count, name) ?? ''

describe.each(formats)('a forged results file of %s', (format) => {
  test('with 20,000 tests is read, and with one more refused', () => {
    const text = (count: number): string => textOf(format, count, (index) => `t${index}`)
    expect(read('auto', text(20_000)).results.tests).toHaveLength(20_000)
    expect(problemsOf(format, text(20_001))).toContain('20001 tests, more than 20000')
  })

  test('with names of 20,000 characters costs no more than its length', () => {
    const text = textOf(format, 20, (index) => `${'x'.repeat(20_000)}${index}`)
    const { tests } = read(format, text).results
    expect(new Set(tests.map(({ id }) => id)).size).toBe(20)
    expect(Math.max(...tests.map((each) => JSON.stringify(each).length))).toBeLessThan(2000)
  })

  test('with one name 5,000 times gives each test an id of its own, or is refused', () => {
    const text = textOf(format, 5000, () => 'same')
    const problems = problemsOf(format, text)
    const tests = problems === '' ? read(format, text).results.tests : []
    expect(new Set(tests.map(({ id }) => id)).size).toBe(tests.length)
    expect(problems + tests.length).toMatch(/^(?:1|5000|.*occurs twice.*0)$/s)
  })

  test('with the name of an object that everybody has changes nothing', () => {
    expect(
      problemsOf(
        format,
        textOf(format, 1, () => '__proto__'),
      ),
    ).toMatch(/^$|__proto__/)
    expect(
      read(
        format,
        textOf(format, 1, () => 'constructor'),
      ).results.tests[0]?.id,
    ).toBe('constructor')
    expect(Object.hasOwn(Object.prototype, 'points')).toBe(false)
  })
})

const long = 'x'.repeat(2_000_000)

describe('a forged results file', () => {
  test.each([
    [
      'of annotations nested 1,000 deep',
      'pybryt',
      `{"group":null,"results":[${'{"children":['.repeat(1000)}`,
      /nested deeper/,
    ],
    ['that is one long word on its last line', 'autolab', `{"scores":{${long}:1}}x`, /./],
    [
      'that ends with no autoresult',
      'autolab',
      `{"scores":{"P":1}}\nnothing`,
      /results:2:1: the last line is not the autoresult/,
    ],
    ['whose base64 is anything', 'classroom', `ey${long}`, /results \(decoded\):1:\d+/],
    ['whose base64 holds other characters', 'classroom', `ey${long}!`, /results:1:1/],
    ['of white space before the end', 'classroom', `ey${' '.repeat(2_000_000)}!`, /results:1:1/],
    ['with a score that is no number', 'gradescope', '{"score":"44","tests":[]}', /score: expected a number/],
    ['with a score that is far too large', 'autolab', '{"scores":{"P":1e300}}', /scores\.P/],
    [
      'with more points than there are',
      'classroom50',
      '{"schema":"classroom50/result/v1","score":2,"max-score":1,"tests":[]}',
      /score: must be at most max-score \(1\)/,
    ],
    ['with a status that nobody knows', 'classroom', '{"version":1,"status":"won","tests":[]}', /status/],
    ['without a single reference', 'pybryt', '[]', /./],
    [
      'that says neither checks nor error',
      'check50',
      '{"slug":"a"}',
      /results: missing, and there is no error instead/,
    ],
    ['that says nothing', 'gradescope', '{}', /score: missing, and there are no tests to add up/],
    [
      'with points that are no number',
      'submitty',
      '{"testcases":[{"test_name":"a","points_awarded":"5"}]}',
      /testcases\[0\]\.points_awarded/,
    ],
    [
      'with a question that has no maximum',
      'otter',
      '{"q1":{"score":1,"test_case_results":[]},"x":"possible"}',
      /./,
    ],
  ])('%s is refused in time', (_, format, text, problem) => {
    expect(problemsOf(format, text)).toMatch(problem)
  })

  test('of 5,000 references with long messages costs no more than its length', () => {
    const reference = `{"group":null,"results":[${annotation('a')},${annotation('b')}]}`
    const { results } = read('auto', `[${times(5000, () => reference)}]`)
    expect(results.tests).toHaveLength(15_000)
    expect(scoreResults(rubricOf([], results, 10), results)).toMatchObject({ points: 10, maxPoints: 10 })
  })

  test('cannot name hidden tests in what students read', () => {
    const tests = [{ name: 'overflow', score: 9, max_score: 1, visibility: 'hidden' }]
    const { notices } = read('gradescope', JSON.stringify({ score: 1, tests })).results
    expect(notices.join()).not.toContain('overflow')
  })

  test('cannot turn a string into a key of the autoresult', () => {
    const text = '{scores:{"at 12:30, see http://x":1, P:2}}'
    expect(read('autolab', text).results.tests.map(({ id }) => id)).toEqual(['at 12:30, see http://x', 'P'])
  })
})
