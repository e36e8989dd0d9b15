import { describe, expect, test } from '@jest/globals'
import { readResults } from '../../src/formats/table.js'
import { UserError } from '../../src/text/problem.js'

const problemsOf = (format: string, text: string): string[] => {
  try {
    readResults(format, [{ file: 'results.json', text }])
    return []
  } catch (error) {
    if (error instanceof UserError) return error.message.split('\n')
    throw error
  }
}

describe('a large forged results file', () => {
  const manyKeys = `{${Array.from({ length: 300_000 }, (_, index) => `"k${index}":1`).join(',')}}`
  const manyTests = JSON.stringify({
    version: 1,
    tests: Array.from({ length: 100_000 }, (_, index) => ({ id: `t${index}`, status: 'passed' })),
  })
  const sameIds = `<testsuite>${'<testcase name="a"><failure>no</failure></testcase>'.repeat(19_000)}</testsuite>`

  test.each([
    ['with 300,000 keys', 'native', manyKeys, /unknown key "k0"/],
    ['with 100,000 tests', 'native', manyTests, /100000 tests, more than 20000/],
  ])('%s is refused in time', (_, format, text, problem) => {
    expect(problemsOf(format, text).join('\n')).toMatch(problem)
  })

  test('with a quarter of a million mistakes is refused in time', () => {
    const text = `{"version":1,"tests":[${Array(90_000).fill('{"id":1,"status":"x","y":1}').join(',')}]}`
    expect(problemsOf('native', text)).toHaveLength(51)
  })

  test('with thousands of tests of one id is one test', () => {
    const { tests } = readResults('junit', [{ file: 'junit.xml', text: sameIds }]).results
    expect(tests).toMatchObject([{ id: 'a', status: 'failed', message: 'no' }])
  })

  const suite = (name: string, inside: string): string => `<testsuite name="${name}">${inside}</testsuite>`
  const cases = Array.from({ length: 9_000 }, (_, index) => `<testcase name="t${index}"/>`).join('')
  const long = 'x'.repeat(2_000_000)
  const subtests = Array.from({ length: 4000 }, (_, index) => `    ok ${index + 1} - s${index}`).join('\n')
  const deep = Array.from(
    { length: 90 },
    (_, depth) => `${' '.repeat(89 - depth)}ok 1 - ${'x'.repeat(290)}\n`,
  )

  test.each<[string, string, string, number]>([
    ['suites', 'junit', suite(long, suite(`a${long}`, cases) + suite(`b${long}`, cases)), 18_000],
    ['suites and the file they stand in', 'junit', `<testsuite file="${long}">${cases}</testsuite>`, 9_000],
    ['nested groups', 'tap', `${`${' '.repeat(99)}ok\n`.repeat(1000)}${deep.join('')}1..1`, 1000],
    ['a parent', 'tap', `${subtests}\n    1..4000\nok 1 - ${'x'.repeat(20_000)}\n1..1`, 4000],
    ['a class', 'junit', suite('', `<testcase classname="${long}" name="a"/>`), 1],
    ['a test', 'prairielearn', `{"score":1,"tests":[{"name":"${long}"}]}`, 1],
  ])('with long names of %s costs no more than its length', (_, format, text, count) => {
    const { tests } = readResults(format, [{ file: 'results', text }]).results
    expect(tests).toHaveLength(count)
    expect(Math.max(...tests.map((each) => JSON.stringify(each).length))).toBeLessThan(2000)
  })

  test('with long names that differ at the end has two tests', () => {
    const text = `1..2\nok 1 - ${long}a\nnot ok 2 - ${long}b`
    const { tests } = readResults('tap', [{ file: 'results.tap', text }]).results
    expect(tests.map(({ status }) => status)).toEqual(['passed', 'failed'])
  })
})
