import { readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { z } from 'zod'
import { readResults } from '../../src/formats/table.js'
import { parseJson } from '../../src/text/parse-json.js'
import { UserError } from '../../src/text/problem.js'

const file = '__tests__/fixtures/formats/forged.json'

/** Results files a hostile submission may write, and what is demanded of whoever reads them. */
const Rows = z.array(
  z.strictObject({
    case: z.string(),
    format: z.string(),
    demand: z.string(),
    input: z.string(),
    reading: z.unknown(),
  }),
)

const problemsOf = (format: string, text: string): string[] => {
  try {
    readResults(format, [{ file: 'results.json', text }])
    return []
  } catch (error) {
    if (error instanceof UserError) return error.message.split('\n')
    throw error
  }
}

function reading(format: string, text: string): unknown {
  const problems = problemsOf(format, text)
  // Not which formats there are: that is no demand, and another format would change it.
  if (problems.length > 0)
    return { problems: problems.map((one) => one.replace(/known are .*\)$/, 'known are …)')) }
  const { tests, notices, points } = readResults(format, [{ file: 'results.json', text }]).results
  const earned = tests.map(
    (each) => `${each.id}: ${each.status}, ${each.points ?? '-'} of ${each.maxPoints ?? '-'}`,
  )
  return { earned, notices, ...(points !== undefined && { points }) }
}

const written = parseJson(Rows, readFileSync(file, 'utf8'), file)
// Not with the cases of a format, so that nobody gives in to a forger unseen.
const update = process.env.UPDATE_FORGED === '1'
const rows = update ? written.map((row) => ({ ...row, reading: reading(row.format, row.input) })) : written
if (update) writeFileSync(file, `${JSON.stringify(rows, null, 2)}\n`)

describe('a forged results file', () => {
  test.each(rows)('"$case": $demand', ({ format, input, reading: expected }) => {
    expect(reading(format, input)).toEqual(expected)
    expect(Object.hasOwn(Object.prototype, 'isAdmin')).toBe(false)
  })

  const manyKeys = `{${Array.from({ length: 300_000 }, (_, index) => `"k${index}":1`).join(',')}}`
  const manyTests = JSON.stringify({
    version: 1,
    tests: Array.from({ length: 100_000 }, (_, index) => ({ id: `t${index}`, status: 'passed' })),
  })
  const sameIds = `<testsuite>${'<testcase name="a"><failure>no</failure></testcase>'.repeat(19_000)}</testsuite>`

  test.each([
    [
      'nested 200,000 deep',
      'native',
      `{"tests":${'['.repeat(200_000)}${']'.repeat(200_000)}}`,
      /nested deeper than 64/,
    ],
    ['with 300,000 keys', 'native', manyKeys, /unknown key "k0"/],
    ['with 100,000 tests', 'native', manyTests, /100000 tests, more than 20000/],
    ['that plans a thousand million tests', 'tap', 'ok 1\n1..999999999', /more than 20000 are missing/],
    ['of elements nested 1,000 deep', 'junit', '<testsuite>'.repeat(1000), /nested deeper than 100/],
    ['without a single element', 'junit', 'x'.repeat(1000), /ill-formed XML/],
  ])('%s is refused in time', (_, format, text, problem) => {
    expect(problemsOf(format, text).join('\n')).toMatch(problem)
  })

  test('with subtests nested 2,000 deep is read', () => {
    const text = Array.from({ length: 2000 }, (_, depth) => `${' '.repeat(depth)}ok`).join('\n')
    const { tests } = readResults('tap', [{ file: 'results.tap', text }]).results
    expect(tests.some(({ status }) => status === 'error')).toBe(true)
  })

  test('with a quarter of a million mistakes is refused in time', () => {
    const text = `{"version":1,"tests":[${Array(90_000).fill('{"id":1,"status":"x","y":1}').join(',')}]}`
    expect(problemsOf('native', text)).toHaveLength(51)
  })

  test('with thousands of tests of one id is one test', () => {
    const { tests } = readResults('junit', [{ file: 'junit.xml', text: sameIds }]).results
    expect(tests).toMatchObject([{ id: 'a', status: 'failed', message: 'no' }])
  })

  test('with a name of 400,000 characters is read, and the name is cut', () => {
    const name = 'N'.repeat(400_000)
    const text = JSON.stringify({ version: 1, tests: [{ id: 't1', name, status: 'passed' }] })
    expect(readResults('auto', [{ file: 'results.json', text }]).results.tests).toMatchObject([
      { name: `${'N'.repeat(250)}…65fe07c5` },
    ])
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
