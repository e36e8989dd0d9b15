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

  test.each([
    [
      'nested 200,000 deep',
      'native',
      `{"tests":${'['.repeat(200_000)}${']'.repeat(200_000)}}`,
      /nested deeper than 64/,
    ],
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

  test('with a name of 400,000 characters is read, and the name is cut', () => {
    const name = 'N'.repeat(400_000)
    const text = JSON.stringify({ version: 1, tests: [{ id: 't1', name, status: 'passed' }] })
    expect(readResults('auto', [{ file: 'results.json', text }]).results.tests).toMatchObject([
      { name: `${'N'.repeat(250)}…65fe07c5` },
    ])
  })
})
