import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { fillAll, formatsTables } from '../../scripts/tables.mjs'
import type { TestResult } from '../../src/domain/results.js'
import { resultsOfExit } from '../../src/formats/exit-code.js'
import { formatNames, formatsWithoutMaximum } from '../../src/formats/names.js'
import { formats } from '../../src/formats/table.js'
import { casesOf, fixtures, reading } from './cases.js'

const file = 'docs/formats.md'
const page = readFileSync(file, 'utf8')

function testsRead(format: string): TestResult[] {
  if (format === 'exit-code') return [0, 1].flatMap((code) => resultsOfExit(code, 'printed\n').tests)
  return casesOf(format, fixtures).flatMap((each) => {
    const read = reading(format, each)
    return 'results' in read ? read.results.tests : []
  })
}

const fieldsOf = (tests: readonly TestResult[]): string[] =>
  [...new Set(tests.flatMap((each) => Object.keys(each)))].filter((key) => key !== 'id' && key !== 'status')

describe('the documentation of the formats', () => {
  test('has the tables that the code gives (npm run docs)', () => {
    expect(page).toBe(fillAll(page, formatsTables(formats, formatsWithoutMaximum)))
  })

  test.each(formats.map(({ name, reads }) => [name, reads] as const))(
    'says of %s exactly what its cases fill in',
    (name, reads) => {
      expect(fieldsOf(testsRead(name)).sort()).toEqual([...reads].sort())
    },
  )

  test('lists the formats in the order in which `auto` tries them', () => {
    expect(formats.map(({ name }) => name)).toEqual(formatNames)
  })
})
